import { roundedDuration } from '../catalogue/duration.ts';
import { type Incident, lastedMs } from '../health/incident.ts';
import type { View } from '../sending/message.ts';
import { buttonRow, tellMeButton } from './buttons.ts';
import { againWords, backWithQueue, outageWords, setAsideText, takenBack } from './outage-words.ts';
import { clockTime, dateTime } from './timestamps.ts';

/** If the last bad and the first good look are farther apart than this, no single moment can be named as the end. */
const sharpEndMs = 5 * 60_000;

/** Two moments that are less than this apart can be told by their time of day alone. */
export const sameDayMs = 12 * 60 * 60_000;

/** The last line of an alert that is over. */
export const calmLine = 'Chats are kept apart from what broke; go back in.';

/** What can be seen of the chats; what the bot looks at besides can break while they work. */
const chats = ['api', 'chat'];

/** Whether chats failed, as far as can be told. */
export function isChatTouched({ worst, affected }: Pick<Incident, 'worst' | 'affected'>): boolean {
  return worst === 'outage' || affected.some((name) => chats.includes(name));
}

const theirSide = "It's on their side, not yours.";

/** What people notice of it, and whose fault it is. */
export function whatItMeans({ severity, affected }: Pick<Incident, 'severity' | 'affected'>): string {
  if (severity === 'queueing')
    return 'It holds people in a waiting line. Stay on the page: it lets you in by itself.';
  return `${noticed(severity === 'outage', affected)} ${theirSide}`;
}

function noticed(isWhole: boolean, affected: readonly string[]): string {
  if (isWhole) return 'Messages may end in “Internal Server Error”.';
  if (affected.length === 0) return 'Some of it fails now and then.';
  if (affected.some((name) => chats.includes(name)))
    return 'Some messages may end in “Internal Server Error”.';
  if (affected.join() === 'web') return 'The website may not open. Chats still answer.';
  if (affected.join() === 'account') return 'Logging in may fail. Chats still answer.';
  return 'One part of it fails. Chats still answer.';
}

const inLine = 'It makes people wait in line. Stay on the page: it lets you in by itself.';

/** How it looks while it has yet to show that it holds. */
export function holdingSince({ end, severity }: Incident): string {
  if (severity === 'queueing') return `${inLine} I'm making sure that it holds.`;
  const works =
    end === null || !isSharp(end)
      ? 'It works again'
      : `It has worked again since ${clockTime(end.firstGoodAt)}`;
  return `${works}. I'm making sure that it holds.`;
}

/** `Character.AI is working again as of 12:03.` */
export function worksSince(incident: Incident): string {
  const { worst, severity, end } = incident;
  const works = severity === 'queueing' ? backWithQueue : againWords[worst];
  return end === null || !isSharp(end) ? `${works}.` : `${works} as of ${clockTime(end.firstGoodAt)}.`;
}

/** How long it lasted, and how it was meanwhile: never worse than it was. */
export function lasted(incident: Incident): string {
  const { worst, end, relapse } = incident;
  if (end === null || isSharp(end)) {
    const onAndOff = relapse === null ? '' : ', on and off,';
    return `${outageWords[worst].was}${onAndOff} for ${roundedDuration(lastedMs(incident, end?.at ?? incident.since))}.`;
  }
  const { lastBadAt, firstGoodAt } = end;
  const moment = firstGoodAt - lastBadAt < sameDayMs ? clockTime : dateTime;
  return `It ended between ${moment(lastBadAt)} and ${moment(firstGoodAt)}; I wasn't able to look in between.`;
}

function isSharp({ lastBadAt, firstGoodAt }: NonNullable<Incident['end']>): boolean {
  return firstGoodAt - lastBadAt <= sharpEndMs;
}

/** The short reply below the alert, as it reads in each phase. */
export function replyView(incident: Incident): View {
  return { content: inAFewWords(incident), embeds: [], components: [] };
}

/** The direct message to somebody who asked to be told. It says which outage it is about. */
export function personView(incident: Incident): View {
  const about = `-# You asked me about the trouble of ${dateTime(incident.since)}.`;
  const { phase } = incident;
  // Nobody comes back to a direct message to say that it held.
  const now = phase === 'recovering' ? `${worksSince(incident)} ${lasted(incident)}` : inAFewWords(incident);
  return {
    content: `${now}\n${about} ${whatNext(incident)}`,
    embeds: [],
    components: phase === 'down' ? [buttonRow(tellMeButton)] : [],
  };
}

function inAFewWords(incident: Incident): string {
  switch (incident.phase) {
    case 'down':
      return brokeAgain(incident);
    case 'recovering':
      return `${worksSince(incident)} I'm keeping an eye on it. ${lasted(incident)}`;
    case 'over':
      return `${againWords[incident.worst]}. ${lasted(incident)}`;
    case 'withdrawn':
      return takenBack;
    case 'set-aside':
      return setAsideText(incident);
  }
}

/** Of an outage that came back and broke again. */
export function brokeAgain({ end, relapse, since }: Pick<Incident, 'end' | 'relapse' | 'since'>): string {
  const again = relapse?.since ?? since;
  return `It came back for ${roundedDuration(again - (end?.firstGoodAt ?? again))}, and broke again at ${clockTime(again)}.`;
}

function whatNext({ phase }: Incident): string {
  switch (phase) {
    case 'down':
      return 'I write no more by myself: ask me again to hear of the next end.';
    case 'recovering':
      return "If it breaks again soon, I change this message. That's all, and then I forget that you asked.";
    default:
      return "That's all: I've forgotten that you did.";
  }
}
