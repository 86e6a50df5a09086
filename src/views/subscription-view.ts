import { type APIActionRowComponent, type APIComponentInMessageActionRow, ComponentType } from 'discord.js';
import type { PostResult, SubscribeResult, SubscriptionLine } from '../alerts/alerts.ts';
import type { ExtraProblem } from '../alerts/subscription.ts';
import type { View } from '../sending/message.ts';
import type { Place } from '../sending/messenger.ts';
import type { Lack } from '../sending/outcome.ts';
import { settingsText } from '../setup/settings-words.ts';
import { type Button, buttonRow, forgetButton, keepButton } from './buttons.ts';
import { noticeView } from './embeds.ts';
import { busyText } from './failure-text.ts';
import { channelTypes, setupIds, silentText } from './setup-view.ts';
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
  if (!('roleId' in result)) return notPosted(channelId, result, 'Nothing was subscribed.');
  const begin = result.kind === 'already' ? 'Nothing to change:' : 'Done.';
  const kept = role === null ? 'go on mentioning' : 'mention';
  const mention = result.roleId === null ? '' : ` When an outage starts I ${kept} <@&${result.roleId}>.`;
  const silent = role === null || role.notifies ? '' : ` ${silentText}`;
  return `${begin} I'll post in <#${channelId}> when Character.AI goes down and when it's back.${mention}${silent}`;
}

/** What is added where more than a role was chosen, and what the bot lacks for that. */
export function savedText(settings: SubscriptionLine['settings'], lacking: readonly string[]): string[] {
  const chosen = settingsText(settings);
  return [
    ...(chosen === '' ? [] : [`-# Not as by default: ${chosen}.`]),
    ...(lacking.length === 0
      ? []
      : [`For threads I need ${sentence(lacking)} there. Until then alerts come without.`]),
  ];
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

/** A page of the channels with alerts; from there each can be changed or removed. */
export function listView(lines: readonly SubscriptionLine[], page = 0): View {
  const there = lines.filter(({ isGone }) => !isGone);
  const gone = goneText(lines.length - there.length);
  if (there.length === 0) {
    return noticeView(
      'No alerts here yet',
      [
        "`/cai-alerts setup` chooses a channel. I then post there when Character.AI goes down and when it's back.",
        ...gone,
      ].join('\n\n'),
    );
  }
  const howToResume = there.some(({ paused, problem }) => paused !== null || problem !== undefined)
    ? ["When that's solved, run `/cai-alerts test` for that channel."]
    : [];
  const pages = Math.ceil(there.length / channelsPerPage);
  const shown = Math.min(page, pages - 1);
  const onPage = there.slice(shown * channelsPerPage, (shown + 1) * channelsPerPage);
  return noticeView(
    pages === 1 ? title : `${title} (${shown + 1} of ${pages})`,
    [...onPage.map(describe), ...gone, ...howToResume].join('\n\n'),
    editRow,
    ...(pages === 1 ? [] : [buttonRow(...turns(shown, pages))]),
  );
}

const title = 'Channels with Character.AI alerts';
/** With all that can be said of each, this many fit in one message. */
const channelsPerPage = 10;
export const listPageId = 'cai-alerts:page';

/** Discord itself names the channels in it: the bot does not know what they are called. */
const editRow: APIActionRowComponent<APIComponentInMessageActionRow> = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.ChannelSelect,
      custom_id: setupIds.edit,
      channel_types: channelTypes,
      placeholder: 'Edit or remove…',
    },
  ],
};

function turns(page: number, pages: number): Button[] {
  const before = { id: `${listPageId}:${page - 1}`, label: 'Before' };
  const after = { id: `${listPageId}:${page + 1}`, label: 'More' };
  return [...(page > 0 ? [before] : []), ...(page + 1 < pages ? [after] : [])];
}

/** What deleting a server's data takes away, with a button for each choice. */
export function forgetView(channels: number, panels: number): View {
  if (channels + panels === 0)
    return noticeView('There is nothing to delete', 'I store nothing about this server.');
  return noticeView(
    "Delete this server's data?",
    `I delete all about ${counted(channels, panels)}: which they are, their roles, and what I still owe them. ` +
      "I then post nothing here any more, and an alert that is up now won't say when it's over.\n\n" +
      "This can't be undone. `/cai-alerts subscribe` begins anew.",
    buttonRow(forgetButton, keepButton),
  );
}

export function forgottenView(channels: number, panels: number): View {
  if (channels + panels === 0)
    return noticeView('There was nothing to delete', 'I store nothing about this server.');
  return noticeView(
    "This server's data is deleted",
    `I deleted all about ${counted(channels, panels)}. I now store nothing about this server.`,
  );
}

export function keptView(): View {
  return noticeView('Nothing was deleted', '`/cai-alerts list` shows the channels with alerts.');
}

/** Why a role can't be mentioned, or null. Mentioning everyone at 3 a.m. is never what an admin wants. */
export function roleProblem(guildId: string, roleId: string | null): string | null {
  if (roleId !== guildId) return null;
  return "I don't mention everyone. Choose a role that people pick for themselves, or leave the role out.";
}

function describe(line: SubscriptionLine): string {
  const { channelId, settings, paused, problem, extraProblems, lastDelivery } = line;
  if (paused !== null) {
    const why = paused.missing.length > 0 ? `I need ${sentence(paused.missing)} there` : briefly(paused);
    return `<#${channelId}>\n**Paused** ${ago(paused.at)}: ${why}.`;
  }
  if (problem !== undefined)
    return `<#${channelId}>\n**Problem** since ${ago(problem.at)}: ${briefly(problem)}.`;
  const last = lastDelivery === null ? 'nothing posted yet' : `last post ${ago(lastDelivery.at)}`;
  return [
    `<#${channelId}>${mentionText(line)}`,
    settingsText(settings),
    extraText('Not published', extraProblems?.publish),
    extraText('No thread', extraProblems?.thread),
    last,
  ]
    .filter((each) => each !== '')
    .join('\n');
}

function mentionText({ roleId, roleProblem }: SubscriptionLine): string {
  if (roleId === null) return '';
  if (roleProblem === 'gone') return ', mentions nobody: the role was deleted';
  const silent = roleProblem === 'silent' ? ', who are not notified' : '';
  return `, mentions <@&${roleId}>${silent}`;
}

function extraText(what: string, problem: ExtraProblem | undefined): string {
  if (problem === undefined) return '';
  const { missing, said, until } = problem;
  if (missing !== undefined) return `**${what}**: I need ${sentence(missing)} there.`;
  if (said !== undefined) return `**${what}**: ${briefly(problem)}.`;
  return until === undefined
    ? `**${what}**: Discord didn't take it.`
    : `**${what}**: Discord takes no more for now, I try again ${ago(until)}.`;
}

/** So short that as many channels as a server may have fit in one message. */
export function briefly({ said }: { said?: string }): string {
  return said === undefined ? "Discord doesn't take my messages" : `Discord says ${quoted(said, 60)}`;
}

export function notPosted(
  channelId: string,
  result: Exclude<PostResult, { kind: 'posted' }>,
  consequence: string,
): string {
  switch (result.kind) {
    case 'forbidden':
      return `${lackText(result, `in <#${channelId}>`)} Please change that, then try again. ${consequence}`;
    case 'channel-gone':
      return 'That channel no longer exists, so there is nothing to post to.';
    case 'busy':
      return busyText;
    case 'failed':
      return result.said === undefined
        ? `Discord didn't take my message to <#${channelId}> just now. Please try again in a minute. ${consequence}`
        : `Discord didn't take my message to <#${channelId}>. It says ${quoted(result.said)}. ${consequence}`;
  }
}

function lackText({ missing, said = 'no reason' }: Lack, where: string): string {
  if (missing.length > 0) return `I need ${sentence(missing)} ${where}.`;
  return `Discord won't let me post ${where}, and I see no permission missing. It says ${quoted(said)}.`;
}

/** Somebody else's words, as they are. */
function quoted(said: string, longest = said.length): string {
  const text = said.length > longest ? `${said.slice(0, longest - 1)}…` : said;
  return `\`${text.replaceAll('`', "'")}\``;
}

function goneText(channels: number): string[] {
  if (channels === 0) return [];
  return [
    channels === 1
      ? 'A channel that had alerts was deleted. I no longer store anything about it.'
      : `${channels} channels that had alerts were deleted. I no longer store anything about them.`,
  ];
}

function counted(channels: number, panels: number): string {
  const counts = [many(channels, 'channel'), many(panels, 'panel')];
  return counts.flat().join(' and ');
}

function many(count: number, what: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${what}` : `${count} ${what}s`];
}

/** `A`, `A and B`, `A, B and C` */
export function sentence(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names.map((name) => `**${name}**`));
}
