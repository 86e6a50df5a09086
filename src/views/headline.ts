import { besideTheirPage } from '../advice/now.ts';
import type { Say } from '../language/say.ts';
import type { OfficialWord, OutageNow, Situation } from '../situation/situation.ts';
import { colours } from './embeds.ts';
import { brokeAgain, holdingSince, whatItMeans } from './life-words.ts';
import { officialWords } from './official-text.ts';
import { comingBack, outageHeadline, partsText } from './outage-words.ts';
import { ago, clockTime, dateTime } from './timestamps.ts';

export type Headline = { title: string; text: string; colour: number };

/** How C.AI is doing, in one line. */
export function statusLine(say: Say, situation: Situation): string {
  const { kind, outage } = situation;
  const { title } = headline(say, situation);
  return kind === 'down' && outage !== null
    ? say('status.withLength', { title, length: say.duration(outage.lastedMs) })
    : title;
}

/** The same above an answer about something else, with what fails and what works where both is so. */
export function statusLines(say: Say, situation: Situation): string {
  return [statusLine(say, situation), ...partsLine(say, situation)].join('\n');
}

function partsLine(say: Say, situation: Situation): string[] {
  const { kind, outage, parts } = situation;
  if (kind !== 'down' || parts.working.length === 0) return [];
  if (situation.seemsOver) return [`-# ${say('status.lastLooksWell')}`];
  if (outage?.severity !== 'degraded' || parts.failing.length === 0) return [];
  const [failing, working] = [partsText(say, parts.failing), partsText(say, parts.working)];
  return [say('status.failsAndWorks', { failing, working })];
}

/** How C.AI is doing: the first words about it, and what they mean for whoever asks. */
export function headline(say: Say, situation: Situation): Headline {
  const { kind, outage, page, verdict } = situation;
  switch (kind) {
    case 'down':
      return {
        title: outageHeadline(say, outage?.severity ?? 'outage'),
        text: [sinceText(say, situation), ...again(say, outage), whatItIs(say, situation)].join(' '),
        colour: outage?.hasQueue ? colours.unsure : colours.down,
      };
    case 'recovering':
      return {
        title: `🟡 ${comingBack(say, outage ?? { severity: 'outage' })}`,
        text: holdingSince(say, outage ?? { severity: 'outage', end: null }),
        colour: colours.unsure,
      };
    case 'reported':
      return {
        title: `🟠 ${reportedTitle(say, page)}`,
        text: `${say('status.theirPageSays', { words: officialWords(situation.officialPage, 60) })} ${besideTheirPage(say, verdict)}`,
        colour: colours.unsure,
      };
    case 'suspected':
      return {
        title: `🟡 ${say(outage === null ? 'status.title.suspected' : 'status.title.suspectedAgain')}`,
        // It was an outage already, and is so still if this lasts.
        text: say(outage === null ? 'status.tooEarly' : 'advice.observation.suspectedAgain'),
        colour: colours.unsure,
      };
    case 'queue':
      return {
        title: `🟡 ${say('status.title.queue')}`,
        text: say('status.stayInLine'),
        colour: colours.unsure,
      };
    case 'slow':
      return {
        title: `🟡 ${say('status.title.slow')}`,
        text: slowText(say, situation),
        colour: colours.unsure,
      };
    case 'up':
      return {
        title: `🟢 ${say('status.title.up')}`,
        text: quietText(say, situation),
        colour: colours.up,
      };
    case 'unreached':
      return {
        title: `⚪ ${say('status.title.unreached')}`,
        text: say('status.unreached'),
        colour: colours.neutral,
      };
    case 'unseen':
      return {
        title: `⚪ ${say('status.title.unseen')}`,
        text: say(outage?.isRunning ? 'status.lastSeenDown' : 'status.neitherUpNorDown'),
        colour: colours.neutral,
      };
  }
}

function whatItIs(say: Say, situation: Situation): string {
  const { outage, seemsOver } = situation;
  if (seemsOver) return say('status.lastLooksWell');
  if (outage?.hasQueue) return say('status.stayInLine');
  return outage?.severity === 'degraded' ? whatItMeans(say, outage) : say('alert.meaning.theirSide');
}

function reportedTitle(say: Say, page: OfficialWord): string {
  return page === 'well' || page === 'nothing' ? '' : say(`status.reportedTitle.${page}`);
}

function sinceText(say: Say, { since, outage, at }: Situation): string {
  const clock = clockTime(outage?.since ?? since);
  return say('status.since', { clock, length: say.duration(outage?.lastedMs ?? at - since) });
}

function again(say: Say, outage: OutageNow | null): string[] {
  return outage?.relapse ? [brokeAgain(say, outage)] : [];
}

function quietText(say: Say, { lastIncident, since, aside, sources }: Situation): string {
  const moment = dateTime(since);
  const quiet =
    lastIncident === null ? say('status.noOutageSeen', { moment }) : say('status.noOutageSince', { moment });
  const failing = sources
    .filter(
      ({ source, kind }) =>
        kind === 'endpoint' && aside.some((each) => each.source === source && each.okSince === null),
    )
    .map(({ source }) => source);
  return failing.length === 0
    ? quiet
    : `${quiet} ${say('status.notCounted', { parts: partsText(say, failing) })}`;
}

function slowText(say: Say, { slow }: Situation): string {
  const parts = partsText(
    say,
    slow.map(({ source }) => source),
  );
  return say('status.slow', { parts });
}

/** A process that follows reads every second what the leader wrote. */
const oldAfterMs = 5_000;

/** Said when what this process knows is out of date. */
export function oldNews(say: Say, { asOf, at }: Situation): string[] {
  return at - asOf <= oldAfterMs ? [] : [say('status.old', { ago: ago(asOf) })];
}
