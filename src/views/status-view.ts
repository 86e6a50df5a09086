import type { APIEmbedField } from 'discord.js';
import { howMuchLonger } from '../advice/how-much-longer.ts';
import { roundedDuration } from '../catalogue/duration.ts';
import { lastedMs } from '../health/incident.ts';
import type { RememberedPage } from '../health/official-page.ts';
import type { SourceReading } from '../health/watch.ts';
import { largest } from '../numbers.ts';
import type { View } from '../sending/message.ts';
import type { OfficialWord, Situation } from '../situation/situation.ts';
import { buttonRow, detailsButton, refreshButton, tellMeButtons, whatToDoButton } from './buttons.ts';
import { headline, oldNews, statusLine } from './headline.ts';
import { officialText, silence } from './official-text.ts';
import { partsText, sourceLabel } from './outage-words.ts';
import { plain } from './plain.ts';
import { ago, dateTime } from './timestamps.ts';

const footer = { text: 'Seen from outside: one feature can fail unseen.' };

/** The answer of `/cai-status`: how it is, what that rests on and, while an outage is seen, how long it may take. */
export function statusView(situation: Situation): View {
  const { title, text, colour } = headline(situation);
  const old = oldNews(situation);
  const howLong = { name: 'How much longer?', value: howMuchLonger(situation) };
  return {
    embeds: [
      {
        title,
        description: [text, ...old].join('\n'),
        color: colour,
        fields: [
          { name: 'What I see', value: [...sourceLines(situation), ...officialLine(situation)].join('\n') },
          ...(situation.kind === 'down' ? [howLong] : []),
        ],
        ...(old.length === 0 ? { footer } : {}),
      },
    ],
    components: [buttonRow(refreshButton, whatToDoButton, detailsButton, ...tellMeButtons(situation))],
  };
}

/** What lies behind "Details". */
export function detailsView(situation: Situation): View {
  const { colour } = headline(situation);
  return {
    content: statusLine(situation),
    embeds: [
      {
        title: 'Details',
        color: colour,
        fields: [
          { name: 'Official status page', value: officialText(situation, 2) },
          ...lastLook(situation),
          ...slowness(situation),
          ...lastOutage(situation),
          {
            name: 'What I can see',
            value:
              'C.AI from outside, and I am not run by it. One feature alone (voice, images, one character) can fail unseen.',
          },
        ],
      },
    ],
    components: situation.outage?.isRunning ? [buttonRow(...tellMeButtons(situation))] : [],
  };
}

function sourceLines({ sources, aside }: Situation): string[] {
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint');
  const controls = sources.filter(({ kind }) => kind === 'control');
  const lines = unseenAlike(endpoints)
    ? [`**all of it**: ${sourceText(endpoints[0])}`]
    : endpoints.map(
        (reading) =>
          `**${sourceLabel(reading.source)}**: ${asideText(reading, aside) ?? sourceText(reading)}`,
      );
  if (controls.length > 0 && controls.every(({ verdict }) => verdict === 'fail')) {
    lines.push('**my own network**: no connection');
  }
  return lines.length === 0 ? ['Nothing yet: I have only just started to look.'] : lines;
}

/** What leads already is not said twice, and while an outage is seen there is more to say than that. */
function officialLine({ kind, page, officialPage }: Situation): string[] {
  if (kind === 'down' || kind === 'reported' || officialPage === null) return [];
  return [`**official page**: ${officialWord(page, officialPage)}`];
}

function officialWord(page: OfficialWord, officialPage: RememberedPage): string {
  if (page === 'nothing') return silence(officialPage);
  return page === 'well' ? 'says that all is well' : `says “${plain(officialPage.description, 40)}”`;
}

/** Whether nothing is known of any of them, for one reason. */
function unseenAlike(endpoints: readonly SourceReading[]): endpoints is [SourceReading, ...SourceReading[]] {
  const reasons = new Set(endpoints.map(({ verdict, reason }) => (verdict === 'unknown' ? reason : null)));
  return endpoints.length > 1 && reasons.size === 1 && !reasons.has(null);
}

function asideText({ source }: SourceReading, aside: Situation['aside']): string | undefined {
  const its = aside.find((each) => each.source === source);
  if (its === undefined) return undefined;
  return its.okSince === null
    ? `fails since ${dateTime(its.since)}, no longer counted`
    : `works again since ${ago(its.okSince)}, counted soon`;
}

function sourceText({ verdict, reason }: SourceReading): string {
  switch (verdict) {
    case 'ok':
      return 'works';
    case 'fail':
      return `fails (${inShort(reason)})`;
    case 'queue':
      return 'works, with a waiting line';
    case 'unknown':
      return `can't tell (${inShort(reason)})`;
  }
}

/** What failed by its number, if it has one: that is what stands on people's screens, too. */
function inShort(reason: string): string {
  const [code] = /\b[1-9]\d{2,3}\b/.exec(reason) ?? [];
  return code === undefined ? reason : `error ${code}`;
}

function lastLook({ sources }: Situation): APIEmbedField[] {
  const at = largest(
    sources.filter(({ kind }) => kind === 'endpoint').map((reading) => reading.at),
    0,
  );
  return at === 0 ? [] : [{ name: 'When I last looked', value: ago(at) }];
}

function slowness({ slow }: Situation): APIEmbedField[] {
  if (slow.length === 0) return [];
  const lines = slow.map(
    ({ source, recentMs, usualMs }) =>
      `**${partsText([source])}**: ${seconds(recentMs)} instead of ${seconds(usualMs)}`,
  );
  return [{ name: 'How slow', value: lines.join('\n') }];
}

function seconds(ms: number): string {
  return `${ms < 10_000 ? Number((ms / 1000).toFixed(1)) : Math.round(ms / 1000)} s`;
}

function lastOutage({ outage, lastIncident }: Situation): APIEmbedField[] {
  if (outage !== null || lastIncident === null || lastIncident.phase === 'withdrawn') return [];
  const { since, phaseAt } = lastIncident;
  return [
    { name: 'Last outage', value: `${dateTime(since)}, ${roundedDuration(lastedMs(lastIncident, phaseAt))}` },
  ];
}
