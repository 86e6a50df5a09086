import { type Channel, componentTexts, type Message } from '../packages/discord-stand-in/index.ts';
import { panelMark } from '../src/views/panel-view.ts';
import { isCopy, isNotice } from './following.ts';

export type Verdict = {
  outages: number;
  withoutStart: number;
  withoutEnd: number;
  duplicates: number;
  secondMentions: number;
};

export type Shown = 'down' | 'recovering' | 'over' | 'withdrawn';

const signs: Record<string, Shown> = {
  '🔴': 'down',
  '🟠': 'down',
  '🟡': 'recovering',
  '🟢': 'over',
  '⚪': 'withdrawn',
};

const isPublished = 1;
const hourMs = 60 * 60_000;
const editsOfPublishedPerHour = 3;

/** What can't be expected of the bot where people do something about the news channel, or about who follows it. */
type Circumstances = {
  /** Whether a channel may miss an outage, or its end. */
  isExcused: (channel: Channel, begin: number) => boolean;
  /** Whether it may be told by what is published and once more of the end. */
  isHit: (channel: Channel, begin: number) => boolean;
};

/**
 * Judges what people see in their channels when every outage has ended, in one of these phases. Outages are told apart by the time
 * at which they began, which every alert shows. Each channel should have one alert for each outage that it is to hear of, which says
 * that it is over, and at most one reply to it, which says so too; and at most one message of an outage should mention anybody.
 */
export function verdictOn(
  channels: readonly Channel[],
  ends: readonly Shown[] = ['recovering', 'over', 'withdrawn'],
  isToHear: (channel: Channel, begin: number) => boolean = () => true,
  { isExcused, isHit }: Circumstances = { isExcused: () => false, isHit: () => false },
): Verdict {
  const outages = new Set(
    channels.flatMap(({ messages }) => messages.flatMap((each) => beginOf(each) ?? [])),
  );
  const verdict = { outages: outages.size, withoutStart: 0, withoutEnd: 0, duplicates: 0, secondMentions: 0 };
  for (const channel of channels) {
    for (const outage of outages) {
      const alerts = channel.messages.filter((message) => beginOf(message) === outage);
      const about = alerts.flatMap((alert) => [alert, ...repliesTo(alert, channel)]);
      const isFree = isExcused(channel, outage);
      if (alerts.length === 0 && !isFree && isToHear(channel, outage)) verdict.withoutStart += 1;
      const isOver = isHit(channel, outage)
        ? alerts.length === 0 || isEndedSomehow(alerts, channel, ends)
        : alerts.every((alert) => shows(alert, channel, ends));
      if (!isOver && !isFree) verdict.withoutEnd += 1;
      const copies = alerts.filter(isCopy).length;
      // What was published and then lost is told once more, when it is over.
      const most = isHit(channel, outage) && copies === 1 && copies < alerts.length ? 2 : 1;
      verdict.duplicates += Math.max(0, alerts.length - most);
      verdict.secondMentions += Math.max(0, about.filter(({ pings }) => pings.roles.length > 0).length - 1);
    }
    verdict.duplicates += repliesTooMany(channel);
  }
  return verdict;
}

/**
 * Whether a channel shows how an outage ended where the bot could not use the news channel meanwhile: what it was sent instead says so, or
 * the copy says at least that it was over, for then nothing more is owed.
 */
export function isEndedSomehow(
  alerts: readonly Message[],
  channel: Channel,
  ends: readonly Shown[],
): boolean {
  const sent = alerts.filter((alert) => !isCopy(alert));
  if (sent.length > 0) return sent.every((alert) => shows(alert, channel, ends));
  return alerts.length > 0 && alerts.every((alert) => shows(alert, channel, [...ends, 'recovering']));
}

/** Counts the replies beyond the first to each alert. */
function repliesTooMany({ messages }: Channel): number {
  const alertsAndReplies = messages.filter(
    (message) => !isPanel(message) && !isLateMention(message) && !isNotice(message),
  );
  const replies = alertsAndReplies.filter((message) => beginOf(message) === null);
  const repliedTo = new Set(replies.flatMap(({ replyTo }) => replyTo ?? []));
  return replies.length - repliedTo.size;
}

/** Whether an alert is in one of these phases, and the reply below it, too, if there is one. */
export function shows(alert: Message, channel: Channel, phases: readonly Shown[]): boolean {
  const shown = phaseOf(alert);
  if (shown === undefined || !phases.includes(shown)) return false;
  return endingsOf(alert, channel).every((reply) => phaseOfReply(reply) === shown);
}

/** The same where Discord takes no more edits of published messages within an hour: then the reply alone keeps up. */
export function showsInReply(alert: Message, channel: Channel, phases: readonly Shown[]): boolean {
  return endingsOf(alert, channel).every((reply) => phases.includes(phaseOfReply(reply)));
}

/** Whether the published messages of a channel were edited as often as Discord takes within an hour. */
export function isEditedOut({ messages }: Channel, now: number): boolean {
  const edits = messages
    .filter(({ flags }) => (flags & isPublished) !== 0)
    .flatMap(({ versions }) => versions.slice(1))
    .filter(({ at }) => now - at < hourMs);
  return edits.length >= editsOfPublishedPerHour;
}

/** Whether the end of an outage was said by a message of its own: a reply, or one message about all of it. */
export function isTold(alert: Message, channel: Channel): boolean {
  return endingsOf(alert, channel).length > 0 || !isDownAtFirst(alert);
}

/** Whether an alert says that only the account servers still fail, or something later. */
export function isUpdated(alert: Message): boolean {
  // A change of details costs none of the few edits of what was published.
  if (isCopy(alert)) return true;
  const whatFails = alert.embeds[0]?.fields?.find(({ name }) => name.startsWith('What fails'));
  return whatFails === undefined || whatFails.value === 'account servers';
}

function repliesTo({ id }: Message, { messages }: Channel): Message[] {
  return messages.filter(({ replyTo }) => replyTo === id);
}

function endingsOf(alert: Message, channel: Channel): Message[] {
  return repliesTo(alert, channel).filter((reply) => !isLateMention(reply));
}

/** A reply that mentions the role, because the alert went without that. */
function isLateMention({ replyTo, content }: Message): boolean {
  return replyTo !== null && content.startsWith('<@&');
}

/** How an alert looks; undefined for what is none. */
export function phaseOf({ embeds }: Pick<Message, 'embeds'>): Shown | undefined {
  const [sign = ''] = embeds[0]?.title ?? '';
  return signs[sign];
}

/** Whether a message began as an alert of an outage that runs, and not as a summary. */
export function isDownAtFirst({ versions: [first] }: Message): boolean {
  return phaseOf({ embeds: first?.body.embeds ?? [] }) === 'down';
}

/** Whether an alert has ever said that all of it is down. */
export function isWhole(alert: Message): boolean {
  return (
    isCopy(alert) || alert.versions.some(({ body }) => body.embeds?.[0]?.title?.startsWith('🔴') === true)
  );
}

export function isPanel({ components }: Pick<Message, 'components'>): boolean {
  return componentTexts(components).some((text) => text.includes(panelMark));
}

/** What a panel shows. */
export function signOf({ components }: Pick<Message, 'components'>): Shown | undefined {
  const [title = ''] = componentTexts(components);
  const [sign = ''] = title.replace('### ', '');
  return signs[sign];
}

function phaseOfReply({ content }: Message): Shown {
  if (content.startsWith('It came back')) return 'down';
  if (content.startsWith('I take that back')) return 'withdrawn';
  return content.includes('keeping an eye on it') ? 'recovering' : 'over';
}

/** When the outage of an alert began, in epoch seconds; null for a reply. */
export function beginOf({ embeds }: Message): number | null {
  const [embed] = embeds;
  const text = [embed?.description, ...(embed?.fields ?? []).map(({ value }) => value)].join('\n');
  // In an alert whose outage runs that is the first moment, and later the only one with a date.
  const [, begin] = /<t:(\d+):f>/.exec(text) ?? /^Since <t:(\d+):t>/.exec(text) ?? [];
  return begin === undefined ? null : Number(begin);
}
