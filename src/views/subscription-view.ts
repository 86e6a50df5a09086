import type { PostResult, SubscribeResult, SubscriptionLine } from '../alerts/alerts.ts';
import type { View } from '../sending/message.ts';
import type { Place } from '../sending/messenger.ts';
import { buttonRow, forgetButton, keepButton } from './buttons.ts';
import { noticeView } from './embeds.ts';
import { ago } from './timestamps.ts';

/** What a newly subscribed channel sees: the promise, for everybody to read, and proof that posting works. */
export function confirmationView(roleId: string | null): View {
  const mention = roleId === null ? '' : ` When an outage starts I mention <@&${roleId}>, once.`;
  return noticeView(
    'Character.AI alerts are on here',
    `I post here when Character.AI goes down and when it's back.${mention}\n\nAdmins change this with \`/cai-alerts\`.`,
  );
}

export function testView(): View {
  return noticeView(
    'This is a test',
    'Posting here works. Character.AI is not the reason for this message: an admin tried out the alerts.',
  );
}

/** A role to mention. `notifies` is false if Discord would show the mention but tell nobody. */
export type MentionedRole = { id: string; notifies: boolean };

/** How a subscribe went, for the admin who asked. */
export function subscribedText(
  { channelId }: Place,
  role: MentionedRole | null,
  result: SubscribeResult,
): string {
  if (result.kind === 'too-many') {
    return `This server already has ${result.limit} channels with alerts, the most I do. Take one off with \`/cai-alerts unsubscribe\` first.`;
  }
  if (result.kind !== 'posted') return notPosted(channelId, result, 'Nothing was subscribed.');
  const mention = role === null ? '' : ` When an outage starts I mention <@&${role.id}>.`;
  const silent =
    role === null || role.notifies
      ? ''
      : ' As it is, that notifies nobody: allow anyone to mention the role, in its settings.';
  return `Done. I'll post in <#${channelId}> when Character.AI goes down and when it's back.${mention}${silent}`;
}

export function testedText({ channelId }: Place, result: PostResult | null): string {
  if (result === null) {
    return `<#${channelId}> has no alerts yet. Turn them on with \`/cai-alerts subscribe\`.`;
  }
  if (result.kind !== 'posted') {
    const isPaused = result.kind === 'forbidden';
    const consequence = isPaused
      ? 'The alerts there are paused until then.'
      : 'Nothing has changed about the alerts there.';
    return notPosted(channelId, result, consequence);
  }
  return `The test message is in <#${channelId}>: alerts will arrive there.`;
}

export function unsubscribedText({ channelId }: Place, wasSubscribed: boolean): string {
  if (!wasSubscribed)
    return `<#${channelId}> had no alerts. \`/cai-alerts list\` shows the channels that have.`;
  return `Done. I no longer post in <#${channelId}>.`;
}

export function listView(lines: readonly SubscriptionLine[]): View {
  if (lines.length === 0) {
    return noticeView(
      'No alerts here yet',
      "Use `/cai-alerts subscribe` to choose a channel. I then post there when Character.AI goes down and when it's back.",
    );
  }
  const howToResume = lines.some(({ paused }) => paused !== null)
    ? ['Give me what is missing, then run `/cai-alerts test` for that channel.']
    : [];
  return noticeView(
    'Channels with Character.AI alerts',
    [...lines.map(describe), ...howToResume].join('\n\n'),
  );
}

/** What deleting a server's data takes away, with a button for each choice. */
export function forgetView(channels: number): View {
  const what =
    channels === 0
      ? 'No channel has alerts here. I delete what I may still owe to channels that had some.'
      : `I delete the alerts of ${counted(channels)}: which they are, their roles, and all that I still owe them.`;
  return noticeView(
    "Delete this server's data?",
    `${what} I then post nothing here any more, and an alert that is up now won't say when it's over.\n\n` +
      "This can't be undone. `/cai-alerts subscribe` begins anew.",
    buttonRow(forgetButton, keepButton),
  );
}

export function forgottenView(channels: number): View {
  const what = channels === 0 ? 'There was nothing to delete.' : `I deleted all about ${counted(channels)}.`;
  return noticeView("This server's data is deleted", `${what} I now store nothing about this server.`);
}

export function keptView(): View {
  return noticeView('Nothing was deleted', '`/cai-alerts list` shows the channels with alerts.');
}

/** Why a role can't be mentioned, or null. Mentioning everyone at 3 a.m. is never what an admin wants. */
export function roleProblem(guildId: string, roleId: string | null): string | null {
  if (roleId !== guildId) return null;
  return "I don't mention everyone. Choose a role that people pick for themselves, or leave the role out.";
}

function describe({ channelId, roleId, paused, lastDelivery }: SubscriptionLine): string {
  if (paused !== null) {
    return `<#${channelId}>\n**Paused** ${ago(paused.at)}: I need ${sentence(paused.missing)} there.`;
  }
  const mention = roleId === null ? '' : `, mentions <@&${roleId}>`;
  const last = lastDelivery === null ? 'nothing posted yet' : `last post ${ago(lastDelivery.at)}`;
  return `<#${channelId}>${mention}\n${last}`;
}

function notPosted(
  channelId: string,
  result: Exclude<PostResult, { kind: 'posted' }>,
  consequence: string,
): string {
  switch (result.kind) {
    case 'forbidden':
      return `I need ${sentence(result.missing)} in <#${channelId}>. Give me that in the channel's settings, then try again. ${consequence}`;
    case 'channel-gone':
      return 'That channel no longer exists, so there is nothing to post to.';
    case 'failed':
      return `Discord didn't take my message to <#${channelId}> just now. Please try again in a minute. ${consequence}`;
  }
}

function counted(channels: number): string {
  return channels === 1 ? '1 channel' : `${channels} channels`;
}

/** `A`, `A and B`, `A, B and C` */
function sentence(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names.map((name) => `**${name}**`));
}
