import type { APIEmbedField } from 'discord.js';
import { duration, roundedDuration } from '../catalogue/duration.ts';
import { lastedMs } from '../health/incident.ts';
import { type Slow, slowOnes } from '../health/latency.ts';
import { type RememberedPage, reported } from '../health/official-page.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Status } from '../health/status.ts';
import type { SourceReading } from '../health/watch.ts';
import type { View } from '../sending/message.ts';
import { buttonRow, refreshButton, whatToDoButton } from './buttons.ts';
import { colours } from './embeds.ts';
import { worksSince } from './life-words.ts';
import { comingBack, outageHeadline, outlookText, partsText, sourceLabel } from './outage-words.ts';
import { ago, dateTime } from './timestamps.ts';

/** The answer of `/cai-status`: the verdict first, then what it rests on. */
export function statusView(status: Status, now: number, outlook: Outlook | null): View {
  const { title, text, colour } = headline(status, now);
  return {
    embeds: [
      {
        title,
        description: [text, ...oldNews(status, now)].join('\n\n'),
        color: colour,
        fields: [
          { name: 'What I see', value: sourceLines(status) },
          { name: 'Official status page', value: pageText(status.page) },
          ...(outlook === null ? [] : [{ name: 'How much longer?', value: outlookText(outlook) }]),
          ...lastOutage(status),
        ],
        footer: {
          text: 'Seen from outside. One feature alone (voice, images, one character) can fail unseen.',
        },
      },
    ],
    components: [buttonRow(refreshButton, whatToDoButton)],
  };
}

/** How C.AI is doing, in one line. */
export function statusLine(status: Status, now: number): string {
  const { title } = headline(status, now);
  return status.verdict === 'down' ? `${title}, ${duration(now - status.since)} so far` : title;
}

type Headline = { title: string; text: string; colour: number };

function headline(status: Status, now: number): Headline {
  return officialHeadline(status, now) ?? ownHeadline(status, now);
}

/** What C.AI itself reports comes first, unless we have more to say about it. */
function officialHeadline({ verdict, page }: Status, now: number): Headline | null {
  const trouble = reported(page, now);
  if (trouble === null || page === null || verdict === 'down' || verdict === 'recovering') return null;
  const [incident] = page.incidents;
  const words = incident === undefined ? plain(page.description, 60) : plain(incident.name, 60);
  return {
    title: trouble === 'outage' ? '🟠 C.AI reports an outage' : '🟠 C.AI reports trouble',
    text: `Their status page says “${words}”. ${besideThePage[verdict]}`,
    colour: colours.unsure,
  };
}

/** What we see while the official page reports trouble. */
const besideThePage = {
  up: 'From outside I see nothing broken: it may be one feature, or not everybody.',
  queue: 'From outside it is up, with a waiting line.',
  suspected: 'Some of my checks fail, too. Ask me again in a minute.',
  unreached: "I can't reach it from where I am, but from elsewhere it works.",
  unseen: "I can't see it myself right now.",
};

function ownHeadline(status: Status, now: number): Headline {
  switch (status.verdict) {
    case 'down':
      return {
        title: outageHeadline(status.incident?.severity ?? 'outage'),
        text: `Since ${dateTime(status.since)}, ${duration(now - status.since)} so far. It's on their side, not yours.`,
        colour: colours.down,
      };
    case 'recovering':
      return {
        title: `🟡 ${comingBack(status.incident ?? { severity: 'outage' })}`,
        text: [...(status.incident === null ? [] : [worksSince(status.incident)]), makingSure].join('\n'),
        colour: colours.unsure,
      };
    case 'suspected':
      return {
        title: '🟡 Something is failing at Character.AI',
        text: "Too early to call it an outage: it may pass in a moment. I'm looking again; ask me in a minute.",
        colour: colours.unsure,
      };
    case 'queue':
      return {
        title: '🟡 Character.AI is up, but makes people wait in line',
        text: 'Stay on the waiting page: it lets you in by itself. Leaving can cost you your place.',
        colour: colours.unsure,
      };
    case 'up':
      return slowOnes(status.sources).length > 0
        ? { title: '🟡 Character.AI works, but slowly', text: slowText(status), colour: colours.unsure }
        : { title: '🟢 Character.AI looks fine', text: quietText(status), colour: colours.up };
    case 'unreached':
      return {
        title: "⚪ I can't reach Character.AI from where I am",
        text: 'From elsewhere it works, so it is my connection that is bad, not C.AI. For you it should work.',
        colour: colours.neutral,
      };
    case 'unseen':
      return {
        title: "⚪ I can't see Character.AI right now",
        text: 'None of my recent looks says anything, so I do not know. That is not a sign that it is down.',
        colour: colours.neutral,
      };
  }
}

const makingSure = "It looks as if it's coming back. I'm making sure.";

/** A process that follows reads every second what the leader wrote. */
const oldAfterMs = 5_000;

/** Said when what this process knows is out of date. */
function oldNews({ asOf }: Status, now: number): string[] {
  return now - asOf <= oldAfterMs
    ? []
    : [`I can't reach my own memory, so this is what I knew ${ago(asOf)}.`];
}

function quietText({ lastIncident, since, aside, sources }: Status): string {
  const quiet =
    lastIncident === null
      ? `I've been looking since ${dateTime(since)} and have seen no outage.`
      : `No outage since ${dateTime(since)}.`;
  const failing = sources
    .filter(
      ({ source, kind }) =>
        kind === 'endpoint' && aside.some((each) => each.source === source && each.okSince === null),
    )
    .map(({ source }) => source);
  return failing.length === 0
    ? quiet
    : `${quiet} I don't count what has failed for long: ${partsText(failing)}.`;
}

function slowText(status: Status): string {
  const names = partsText(slowOnes(status.sources).map(({ source }) => source));
  return `Answers take far longer than usual: ${names}. Give messages a while to arrive. ${quietText(status)}`;
}

function sourceLines({ sources, aside }: Status): string {
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint');
  const slow = slowOnes(sources);
  const controls = sources.filter(({ kind }) => kind === 'control');
  const lines = endpoints.map(
    (reading) =>
      `**${sourceLabel(reading.source)}**: ${asideText(reading, aside) ?? sourceText(reading)}${slowness(reading, slow)} · ${ago(reading.at)}`,
  );
  if (controls.length > 0 && controls.every(({ verdict }) => verdict === 'fail')) {
    lines.push('**my own network**: no connection, so I see nothing else either');
  }
  return lines.join('\n') || 'Nothing yet: I have only just started to look.';
}

function slowness({ source }: SourceReading, slow: readonly Slow[]): string {
  const its = slow.find((each) => each.source === source);
  return its === undefined ? '' : `, slowly: ${seconds(its.recentMs)} instead of ${seconds(its.usualMs)}`;
}

function seconds(ms: number): string {
  return `${ms < 10_000 ? Number((ms / 1000).toFixed(1)) : Math.round(ms / 1000)} s`;
}

function asideText({ source }: SourceReading, aside: Status['aside']): string | undefined {
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
      return `fails (${reason})`;
    case 'queue':
      return 'works, with a waiting line';
    case 'unknown':
      return `can't tell (${reason})`;
  }
}

/** aiwatch issue 689: the page has answered "inactive" since about 18 June 2026. */
const knownInactiveSince = 'about 18 June 2026';

function pageText(page: RememberedPage | null): string {
  switch (page?.state) {
    case undefined:
      return 'Not looked at yet.';
    case 'inactive': {
      const since = page.aliveAt === null ? knownInactiveSince : dateTime(page.since);
      return `Inactive since ${since}, so it says nothing.`;
    }
    case 'unreachable':
    case 'unreadable':
      return `Gives no readable answer since ${dateTime(page.since)}, so it says nothing.`;
    case 'operational':
      return `Says that all is well · ${ago(page.at)}. It is often late.`;
    case 'maintenance':
      return `Says: maintenance. “${plain(page.description, 60)}” · ${ago(page.at)}`;
    case 'incident':
      return [
        ...page.incidents
          .slice(0, 3)
          .map(({ name, status }) => `“${plain(name, 60)}” (${plain(status, 20)})`),
        `Says: “${plain(page.description, 60)}” · ${ago(page.at)}`,
      ].join('\n');
  }
}

/**
 * Somebody else's words in one line, without formatting, links, mentions or anything that changes the direction of reading,
 * cut so that they fit into the field's 1,024 characters.
 */
export function plain(text: string, length: number): string {
  const characters = [...text.replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()];
  const short = characters.length <= length ? characters : [...characters.slice(0, length - 1), '…'];
  // Escapes whatever opens something in Discord's markup. No address, emoji or timestamp does without a colon.
  return short.join('').replaceAll(/[\\*_~|`[<@:]/g, '\\$&');
}

function lastOutage({ incident, lastIncident }: Status): APIEmbedField[] {
  if (incident !== null || lastIncident === null || lastIncident.phase === 'withdrawn') return [];
  const { since, phaseAt } = lastIncident;
  return [
    { name: 'Last outage', value: `${dateTime(since)}, ${roundedDuration(lastedMs(lastIncident, phaseAt))}` },
  ];
}
