import type { APIEmbed, APIEmbedField } from 'discord.js';
import { howMuchLonger } from '../advice/how-much-longer.ts';
import { lastedMs } from '../health/incident.ts';
import type { RememberedPage } from '../health/official-page.ts';
import type { SourceReading } from '../health/watch.ts';
import type { Say } from '../language/say.ts';
import { largest } from '../numbers.ts';
import type { View } from '../sending/message.ts';
import type { OfficialWord, Situation } from '../situation/situation.ts';
import { buttonRow, namedButton, tellMeButtons } from './buttons.ts';
import { headline, oldNews, statusLine } from './headline.ts';
import { officialText, officialWords, silence } from './official-text.ts';
import { readingText, sourceLabel } from './outage-words.ts';
import { ago, dateTime } from './timestamps.ts';

/** The answer of `/cai-status`: how it is, what that rests on and, while an outage is seen, how long it may take. */
export function statusView(say: Say, situation: Situation): View {
  return {
    embeds: [statusEmbed(say, situation)],
    components: [
      buttonRow(
        namedButton(say, 'refresh'),
        namedButton(say, 'whatToDo'),
        namedButton(say, 'details'),
        ...tellMeButtons(say, situation),
      ),
    ],
  };
}

export function statusEmbed(say: Say, situation: Situation): APIEmbed {
  const { title, text, colour } = headline(say, situation);
  const old = oldNews(say, situation);
  const howLong = { name: say('alert.howMuchLongerField'), value: howMuchLonger(say, situation) };
  return {
    title,
    description: [text, ...old].join('\n'),
    color: colour,
    fields: [
      {
        name: say('status.whatISeeField'),
        value: [...sourceLines(say, situation), ...officialLine(say, situation)].join('\n'),
      },
      ...(situation.kind === 'down' && !situation.seemsOver ? [howLong] : []),
    ],
    ...(old.length === 0 && situation.kind !== 'down' ? { footer: { text: say('status.footer') } } : {}),
  };
}

/** What lies behind "Details". */
export function detailsView(say: Say, situation: Situation): View {
  const { colour } = headline(say, situation);
  return {
    content: statusLine(say, situation),
    embeds: [
      {
        title: say('status.details.title'),
        color: colour,
        fields: [
          { name: say('status.details.officialPageField'), value: officialText(say, situation, 2) },
          ...lastLook(say, situation),
          ...slowness(say, situation),
          ...lastOutage(say, situation),
          { name: say('status.details.whatICanSeeField'), value: say('status.details.whatICanSee') },
        ],
      },
    ],
    components: situation.outage?.isRunning ? [buttonRow(...tellMeButtons(say, situation))] : [],
  };
}

function sourceLines(say: Say, { sources, aside }: Situation): string[] {
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint');
  const controls = sources.filter(({ kind }) => kind === 'control');
  const lines = areAlike(say, endpoints)
    ? [say('status.all', { how: readingText(say, endpoints[0]) })]
    : endpoints.map((reading) =>
        say('status.part', {
          part: sourceLabel(say, reading.source),
          how: asideText(say, reading, aside) ?? readingText(say, reading),
        }),
      );
  if (controls.length > 0 && controls.every(({ verdict }) => verdict === 'fail')) {
    lines.push(say('status.ownNetwork'));
  }
  return lines.length === 0 ? [say('status.nothingYet')] : lines;
}

/** What leads already is not said twice, and while an outage is seen the page matters only if it tells of trouble as well. */
function officialLine(say: Say, { kind, page, officialPage }: Situation): string[] {
  const isSilent = page === 'nothing' || page === 'well';
  if (kind === 'reported' || officialPage === null || (kind === 'down' && isSilent)) return [];
  return [officialWord(say, page, officialPage)];
}

function officialWord(say: Say, page: OfficialWord, officialPage: RememberedPage): string {
  if (page === 'nothing') return say('status.officialPage.silent', { why: silence(say, officialPage) });
  if (page === 'well') return say('status.officialPage.well');
  return say('status.officialPage.says', { words: officialWords(officialPage, 40) });
}

/** Whether nothing is known of any of them for one reason, or all make people wait in line. */
function areAlike(
  say: Say,
  endpoints: readonly SourceReading[],
): endpoints is [SourceReading, ...SourceReading[]] {
  const said = new Set(endpoints.map((each) => readingText(say, each)));
  const [first] = endpoints;
  return (
    endpoints.length > 1 && said.size === 1 && (first?.verdict === 'unknown' || first?.verdict === 'queue')
  );
}

function asideText(say: Say, { source }: SourceReading, aside: Situation['aside']): string | undefined {
  const its = aside.find((each) => each.source === source);
  if (its === undefined) return undefined;
  return its.okSince === null
    ? say('status.aside.fails', { moment: dateTime(its.since) })
    : say('status.aside.works', { ago: ago(its.okSince) });
}

function lastLook(say: Say, { sources }: Situation): APIEmbedField[] {
  const at = largest(
    sources.filter(({ kind }) => kind === 'endpoint').map((reading) => reading.at),
    0,
  );
  return at === 0 ? [] : [{ name: say('status.details.lastLookField'), value: ago(at) }];
}

function slowness(say: Say, { slow }: Situation): APIEmbedField[] {
  if (slow.length === 0) return [];
  const lines = slow.map(({ source, recentMs, usualMs }) => {
    const [recent, usual] = [say.seconds(recentMs), say.seconds(usualMs)];
    return say('status.details.slow', { part: sourceLabel(say, source), recent, usual });
  });
  return [{ name: say('status.details.slowField'), value: lines.join('\n') }];
}

function lastOutage(say: Say, { outage, lastIncident }: Situation): APIEmbedField[] {
  if (outage !== null || lastIncident === null || lastIncident.phase === 'withdrawn') return [];
  const { since, phaseAt } = lastIncident;
  return [
    {
      name: say('status.details.lastOutageField'),
      value: say('status.details.lastOutage', {
        moment: dateTime(since),
        length: say.roundedDuration(lastedMs(lastIncident, phaseAt)),
      }),
    },
  ];
}
