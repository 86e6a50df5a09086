import type { Channel, Message } from '../packages/discord-stand-in/index.ts';

export type Verdict = { outages: number; withoutStart: number; withoutEnd: number; duplicates: number };

/** A withdrawn alert has the same title whether it was edited or posted as a summary. */
const summaryTitles = ['🟢 Character.AI was down, and is back', '⚪ False alarm, withdrawn'];
const endTitles = ['🟢 Character.AI is back', ...summaryTitles];

/**
 * Judges what people see in their channels when every outage is over. Outages are told apart by the time at which they began,
 * which every alert shows. Each channel should have one alert for each outage, which says that it is over, with one reply; or a
 * summary without a reply.
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

/** Counts the replies beyond the first to each alert. */
function repliesTooMany({ messages }: Channel): number {
  const replies = messages.filter((message) => beginOf(message) === null);
  const repliedTo = new Set(replies.flatMap(({ replyTo }) => replyTo ?? []));
  return replies.length - repliedTo.size;
}

/** Whether an alert, with its reply, says that its outage is over. */
export function isEndedWith(alert: Message, { messages }: Channel): boolean {
  const isReplied = messages.some(({ replyTo }) => replyTo === alert.id);
  return endTitles.includes(titleOf(alert)) && (isReplied || summaryTitles.includes(titleOf(alert)));
}

/** Whether an alert says that only the account servers still fail, or something later. */
export function isUpdated(alert: Message): boolean {
  const whatFails = alert.embeds[0]?.fields?.find(({ name }) => name === 'What fails');
  return whatFails === undefined || whatFails.value === 'account servers';
}

function titleOf({ embeds }: Message): string {
  return embeds[0]?.title ?? '';
}

/** When the outage of an alert began, in epoch seconds; null for a reply. */
export function beginOf({ embeds }: Message): number | null {
  const [embed] = embeds;
  const text = [embed?.description, ...(embed?.fields ?? []).map(({ value }) => value)].join('\n');
  const [, begin] = /<t:(\d+):f>/.exec(text) ?? [];
  return begin === undefined ? null : Number(begin);
}
