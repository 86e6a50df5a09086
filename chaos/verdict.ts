import type { Channel, Message } from '../packages/discord-stand-in/index.ts';

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

/**
 * Judges what people see in their channels when every outage has ended, in one of these phases. Outages are told apart by the time at which they began,
 * which every alert shows. Each channel should have one alert for each outage, which says that it is over, and at most one reply to
 * it, which says so too; and at most one message of an outage should mention anybody.
 */
export function verdictOn(
  channels: readonly Channel[],
  ends: readonly Shown[] = ['recovering', 'over', 'withdrawn'],
): Verdict {
  const outages = new Set(
    channels.flatMap(({ messages }) => messages.flatMap((each) => beginOf(each) ?? [])),
  );
  const verdict = { outages: outages.size, withoutStart: 0, withoutEnd: 0, duplicates: 0, secondMentions: 0 };
  for (const channel of channels) {
    for (const outage of outages) {
      const alerts = channel.messages.filter((message) => beginOf(message) === outage);
      const about = alerts.flatMap((alert) => [alert, ...repliesTo(alert, channel)]);
      if (alerts.length === 0) verdict.withoutStart += 1;
      else if (!alerts.every((alert) => shows(alert, channel, ends))) verdict.withoutEnd += 1;
      verdict.duplicates += Math.max(0, alerts.length - 1);
      verdict.secondMentions += Math.max(0, about.filter(({ pings }) => pings.roles.length > 0).length - 1);
    }
    verdict.duplicates += repliesTooMany(channel);
  }
  return verdict;
}

/** Counts the replies beyond the first to each alert. */
function repliesTooMany({ messages }: Channel): number {
  const replies = messages.filter((message) => beginOf(message) === null && !isLateMention(message));
  const repliedTo = new Set(replies.flatMap(({ replyTo }) => replyTo ?? []));
  return replies.length - repliedTo.size;
}

/** Whether an alert is in one of these phases, and the reply below it, too, if there is one. */
export function shows(alert: Message, channel: Channel, phases: readonly Shown[]): boolean {
  const shown = phaseOf(alert);
  if (shown === undefined || !phases.includes(shown)) return false;
  return endingsOf(alert, channel).every((reply) => phaseOfReply(reply) === shown);
}

/** Whether the end of an outage was said by a message of its own: a reply, or one message about all of it. */
export function isTold(alert: Message, channel: Channel): boolean {
  return endingsOf(alert, channel).length > 0 || alert.pings.roles.length === 0;
}

/** Whether an alert says that only the account servers still fail, or something later. */
export function isUpdated(alert: Message): boolean {
  const whatFails = alert.embeds[0]?.fields?.find(({ name }) => name.startsWith('What fails'));
  return whatFails === undefined || whatFails.value === 'account servers';
}

function repliesTo({ id }: Message, { messages }: Channel): Message[] {
  return messages.filter(({ replyTo }) => replyTo === id);
}

/** How an alert looks; undefined for what is none. */
function endingsOf(alert: Message, channel: Channel): Message[] {
  return repliesTo(alert, channel).filter((reply) => !isLateMention(reply));
}

/** A reply that mentions the role, because the alert went without that. */
function isLateMention({ replyTo, content }: Message): boolean {
  return replyTo !== null && content.startsWith('<@&');
}

export function phaseOf({ embeds }: Pick<Message, 'embeds'>): Shown | undefined {
  const [sign = ''] = embeds[0]?.title ?? '';
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
