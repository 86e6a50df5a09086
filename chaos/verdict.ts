import type { Channel, Message } from '../packages/discord-stand-in/index.ts';

export type Verdict = { outages: number; withoutStart: number; withoutEnd: number; duplicates: number };

/** Alerts of a false alarm have the same title whether they are summaries or not. */
const summaryTitles = ['🟢 Character.AI was down, and is back', '⚪ False alarm, withdrawn'];
const endTitles = ['🟢 Character.AI is back', ...summaryTitles];

/**
 * What people see in their channels, after every outage is over. An outage is known by the time at which it began, which
 * each of its messages says: a channel is to have one message of each outage, which says that it is over, and below it one
 * reply, unless it was told of the whole outage in one message.
 */
export function verdictOn(channels: readonly Channel[]): Verdict {
  const outages = new Set(
    channels.flatMap(({ messages }) => messages.flatMap((each) => beginOf(each) ?? [])),
  );
  const verdict: Verdict = { outages: outages.size, withoutStart: 0, withoutEnd: 0, duplicates: 0 };
  for (const channel of channels) {
    for (const outage of outages) {
      const alerts = channel.messages.filter((message) => beginOf(message) === outage);
      if (alerts.length === 0) verdict.withoutStart += 1;
      else if (!alerts.some((alert) => isEndedWith(alert, channel))) verdict.withoutEnd += 1;
      verdict.duplicates += Math.max(0, alerts.length - 1);
    }
    verdict.duplicates += repliesTooMany(channel);
  }
  return verdict;
}

/** Replies that are not the only one to their alert. */
function repliesTooMany({ messages }: Channel): number {
  const replies = messages.filter((message) => beginOf(message) === null);
  const repliedTo = new Set(replies.flatMap(({ replyTo }) => replyTo ?? []));
  return replies.length - repliedTo.size;
}

/** Whether an alert and what stands below it tell the end of its outage. */
export function isEndedWith(alert: Message, { messages }: Channel): boolean {
  const isReplied = messages.some(({ replyTo }) => replyTo === alert.id);
  return endTitles.includes(titleOf(alert)) && (isReplied || summaryTitles.includes(titleOf(alert)));
}

/** Whether an alert tells that only the account servers fail any more, or something later. */
export function isUpdated(alert: Message): boolean {
  const whatFails = alert.embeds[0]?.fields?.find(({ name }) => name === 'What fails');
  return whatFails === undefined || whatFails.value === 'account servers';
}

function titleOf({ embeds }: Message): string {
  return embeds[0]?.title ?? '';
}

/** When the outage began of which a message tells, in seconds; null for a reply. */
export function beginOf({ embeds }: Message): number | null {
  const [embed] = embeds;
  const text = [embed?.description, ...(embed?.fields ?? []).map(({ value }) => value)].join('\n');
  const [, begin] = /<t:(\d+):f>/.exec(text) ?? [];
  return begin === undefined ? null : Number(begin);
}
