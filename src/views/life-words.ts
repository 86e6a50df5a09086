import { type Incident, lastedMs } from '../health/incident.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import { areChats, touchedBy } from '../situation/parts.ts';
import { buttonRow, namedButton } from './buttons.ts';
import { setAsideText } from './outage-words.ts';
import { clockTime, dateTime } from './timestamps.ts';

/** If the last bad and the first good look are farther apart than this, no single moment can be named as the end. */
const sharpEndMs = 5 * 60_000;

/** Two moments that are less than this apart can be told by their time of day alone. */
export const sameDayMs = 12 * 60 * 60_000;

/** Whether chats failed, as far as can be told. */
export function isChatTouched({ worst, affected }: Pick<Incident, 'worst' | 'affected'>): boolean {
  return worst === 'outage' || areChats(affected);
}

/** What people notice of it, and whose fault it is. */
export function whatItMeans(say: Say, outage: Pick<Incident, 'severity' | 'affected'>): string {
  if (outage.severity === 'queueing') return say('alert.meaning.waitingLine');
  return `${noticed(say, outage)} ${say('alert.meaning.theirSide')}`;
}

function noticed(say: Say, outage: Pick<Incident, 'severity' | 'affected'>): string {
  switch (touchedBy(outage)) {
    case 'all':
      return say('alert.meaning.everyMessage');
    case 'chats':
      return say('alert.meaning.someMessages');
    case 'accounts':
      return say('alert.meaning.account');
    case 'website':
      return say('alert.meaning.website');
    case 'some':
      return say(outage.affected.length === 0 ? 'alert.meaning.nowAndThen' : 'alert.meaning.onePart');
  }
}

/** How it looks while it has yet to show that it holds. */
export function holdingSince(say: Say, incident: Pick<Incident, 'end' | 'severity'>): string {
  return `${howItWorks(say, incident)} ${say('alert.holding.makingSure')}`;
}

function howItWorks(say: Say, { end, severity }: Pick<Incident, 'end' | 'severity'>): string {
  if (severity === 'queueing') return say('alert.holding.waitingLine');
  if (end === null || !isSharp(end)) return say('alert.holding.works');
  return say('alert.holding.worksSince', { moment: clockTime(end.firstGoodAt) });
}

/** `Character.AI is working again as of 12:03.` */
export function worksSince(say: Say, { worst, severity, end }: Incident): string {
  const how = severity === 'queueing' ? 'inLine' : worst;
  if (end === null || !isSharp(end)) return say(`alert.worksAgain.${how}`);
  return say(`alert.worksAgainAsOf.${how}`, { moment: clockTime(end.firstGoodAt) });
}

/** How long it lasted, and how it was meanwhile: never worse than it was. */
export function lasted(say: Say, incident: Incident): string {
  const { worst, end, relapse } = incident;
  if (end === null || isSharp(end)) {
    const length = say.roundedDuration(lastedMs(incident, end?.at ?? incident.since));
    return say(`alert.${relapse === null ? 'lasted' : 'lastedOnAndOff'}.${worst}`, { length });
  }
  const { lastBadAt, firstGoodAt } = end;
  const moment = firstGoodAt - lastBadAt < sameDayMs ? clockTime : dateTime;
  return say('alert.endedBetween', { lastBad: moment(lastBadAt), firstGood: moment(firstGoodAt) });
}

function isSharp({ lastBadAt, firstGoodAt }: NonNullable<Incident['end']>): boolean {
  return firstGoodAt - lastBadAt <= sharpEndMs;
}

/** The short reply below the alert, as it reads in each phase. */
export function replyView(say: Say, incident: Incident): View {
  return { content: inAFewWords(say, incident), embeds: [], components: [] };
}

/** The direct message to somebody who asked to be told. It says which outage it is about. */
export function personView(say: Say, incident: Incident): View {
  const about = say('alert.person.about', { moment: dateTime(incident.since) });
  const { phase } = incident;
  // Nobody comes back to a direct message to say that it held.
  const now =
    phase === 'recovering'
      ? `${worksSince(say, incident)} ${lasted(say, incident)}`
      : inAFewWords(say, incident);
  return {
    content: `${now}\n${about} ${whatNext(say, incident)}`,
    embeds: [],
    components: phase === 'down' ? [buttonRow(namedButton(say, 'tellMe'))] : [],
  };
}

function inAFewWords(say: Say, incident: Incident): string {
  switch (incident.phase) {
    case 'down':
      return brokeAgain(say, incident);
    case 'recovering':
      return `${worksSince(say, incident)} ${say('alert.reply.watching')} ${lasted(say, incident)}`;
    case 'over':
      return `${say(`alert.worksAgain.${incident.worst}`)} ${lasted(say, incident)}`;
    case 'withdrawn':
      return say('alert.reply.takenBack');
    case 'set-aside':
      return setAsideText(say, incident);
  }
}

/** Of an outage that came back and broke again. */
export function brokeAgain(
  say: Say,
  { end, relapse, since }: Pick<Incident, 'end' | 'relapse' | 'since'>,
): string {
  const again = relapse?.since ?? since;
  const length = say.roundedDuration(again - (end?.firstGoodAt ?? again));
  return say('alert.reply.brokeAgain', { length, moment: clockTime(again) });
}

function whatNext(say: Say, { phase }: Incident): string {
  switch (phase) {
    case 'down':
      return say('alert.person.nextWhileDown');
    case 'recovering':
      return say('alert.person.nextWhileRecovering');
    default:
      return say('alert.person.nextAfterwards');
  }
}
