import { besideTheirPage } from '../advice/now.ts';
import { duration } from '../catalogue/duration.ts';
import type { OfficialWord, OutageNow, Situation } from '../situation/situation.ts';
import { colours } from './embeds.ts';
import { brokeAgain } from './life-words.ts';
import { comingBack, outageHeadline, partsText } from './outage-words.ts';
import { plain } from './plain.ts';
import { ago, clockTime, dateTime } from './timestamps.ts';

export type Headline = { title: string; text: string; colour: number };

/** How C.AI is doing, in one line. */
export function statusLine(situation: Situation): string {
  const { kind, outage } = situation;
  const { title } = headline(situation);
  return kind === 'down' && outage !== null ? `${title}, ${duration(outage.lastedMs)} so far` : title;
}

/** How C.AI is doing: the first words about it, and what they mean for whoever asks. */
export function headline(situation: Situation): Headline {
  const { kind, outage, page, verdict } = situation;
  switch (kind) {
    case 'down':
      return {
        title: outageHeadline(outage?.severity ?? 'outage'),
        text: [sinceText(situation), ...again(outage), outage?.hasQueue ? stayInLine : theirSide].join(' '),
        colour: outage?.hasQueue ? colours.unsure : colours.down,
      };
    case 'recovering':
      return {
        title: `🟡 ${comingBack(outage ?? { severity: 'outage' })}`,
        text: outage?.hasQueue
          ? `${stayInLine} ${makingSure}`
          : `It works again, as far as I can see. ${makingSure}`,
        colour: colours.unsure,
      };
    case 'reported':
      return {
        title: `🟠 ${reportedTitles[page]}`,
        text: `Their status page says “${officialWords(situation)}”. ${besideTheirPage[verdict]}`,
        colour: colours.unsure,
      };
    case 'suspected':
      return {
        title:
          outage === null
            ? '🟡 Something is failing at Character.AI'
            : '🟡 Something fails again at Character.AI',
        text: "Too early to call it an outage: it may pass in a moment. I'm looking again; ask me in a minute.",
        colour: colours.unsure,
      };
    case 'queue':
      return {
        title: '🟡 Character.AI is up, but makes people wait in line',
        text: stayInLine,
        colour: colours.unsure,
      };
    case 'slow':
      return {
        title: '🟡 Character.AI works, but slowly',
        text: slowText(situation),
        colour: colours.unsure,
      };
    case 'up':
      return { title: '🟢 Character.AI looks fine', text: quietText(situation), colour: colours.up };
    case 'unreached':
      return {
        title: "⚪ I can't reach Character.AI from where I am",
        text: 'From elsewhere it works, so it is my connection that is bad, not C.AI. For you it should work.',
        colour: colours.neutral,
      };
    case 'unseen':
      return {
        title: "⚪ I can't see Character.AI right now",
        text: outage?.isRunning ? lastSeenDown : neitherUpNorDown,
        colour: colours.neutral,
      };
  }
}

const theirSide = "It's on their side, not yours.";
const stayInLine = 'Stay on the waiting page: it lets you in by itself.';
const makingSure = "I'm making sure that it holds.";
const lastSeenDown = 'When I last could, it was down. I do not know whether it still is.';
const neitherUpNorDown = 'None of my recent looks says anything. That is no sign that it is down.';

const reportedTitles: Record<OfficialWord, string> = {
  outage: 'C.AI reports an outage',
  trouble: 'C.AI reports trouble',
  maintenance: 'C.AI reports maintenance',
  well: '',
  nothing: '',
};

function sinceText({ since, outage, at }: Situation): string {
  return `Since ${clockTime(outage?.since ?? since)}, ${duration(outage?.lastedMs ?? at - since)} so far.`;
}

function again(outage: OutageNow | null): string[] {
  return outage?.relapse ? [brokeAgain(outage)] : [];
}

function officialWords({ officialPage }: Situation): string {
  const [incident] = officialPage?.incidents ?? [];
  return plain(incident?.name ?? officialPage?.description ?? '', 60);
}

function quietText({ lastIncident, since, aside, sources }: Situation): string {
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

function slowText({ slow }: Situation): string {
  const names = partsText(slow.map(({ source }) => source));
  return `Answers take far longer than usual: ${names}. Give messages a while to arrive.`;
}

/** A process that follows reads every second what the leader wrote. */
const oldAfterMs = 5_000;

/** Said when what this process knows is out of date. */
export function oldNews({ asOf, at }: Situation): string[] {
  return at - asOf <= oldAfterMs ? [] : [`I can't reach my own memory: this is what I knew ${ago(asOf)}.`];
}
