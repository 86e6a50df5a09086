import { type APIActionRowComponent, type APIComponentInMessageActionRow, ComponentType } from 'discord.js';
import type { PostResult, StillFollowing, SubscribeResult, SubscriptionLine } from '../alerts/alerts.ts';
import type { ExtraProblem } from '../alerts/subscription.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Place } from '../sending/messenger.ts';
import type { Lack } from '../sending/outcome.ts';
import { permissionList } from '../setup/permission-names.ts';
import { promiseText, settingsText } from '../setup/settings-words.ts';
import { type Button, buttonRow, namedButton } from './buttons.ts';
import { row } from './components.ts';
import { noticeView } from './embeds.ts';
import { channelTypes, setupIds } from './setup-view.ts';
import { ago } from './timestamps.ts';

/** What a newly subscribed channel sees: the promise, for everybody to read, and proof that posting works. */
export function confirmationView(
  say: Say,
  { roleId, settings }: Pick<SubscriptionLine, 'roleId' | 'settings'>,
): View {
  return noticeView(
    say('alerts.confirmation.title'),
    [
      promiseText(say, { channelId: null, roleId }, settings),
      // It shows by itself what it is written in.
      ...chosenText(say, settings, say.locale),
      say('alerts.confirmation.admins'),
    ].join('\n\n'),
  );
}

export function testView(say: Say): View {
  return noticeView(say('alerts.test.title'), say('alerts.test.text'));
}

/** A role to mention. `notifies` is false if Discord would show the mention but tell nobody. */
export type MentionedRole = { id: string; notifies: boolean };

/** How a subscribe went, for the admin who asked. */
export function subscribedText(
  say: Say,
  { channelId }: Place,
  role: MentionedRole | null,
  result: SubscribeResult,
  settings?: SubscriptionLine['settings'],
  usual?: string,
): string {
  if (result.kind === 'too-many') return say('alerts.subscribe.tooMany', { limit: result.limit });
  if (result.kind === 'news') return say('alerts.subscribe.news', { channelId });
  if (!('roleId' in result))
    return notPosted(say, channelId, result, say('alerts.subscribe.nothingSubscribed'));
  const promise = promiseText(
    say,
    { channelId, roleId: result.roleId, wasMentioned: role === null },
    settings,
  );
  const done = say(result.kind === 'already' ? 'alerts.subscribe.already' : 'alerts.subscribe.done', {
    promise,
  });
  const silent = role === null || role.notifies ? [] : [say('setup.form.silentRole')];
  return [[done, ...silent].join(' '), ...chosenText(say, settings, usual)].join('\n');
}

/** What was chosen besides a role. */
function chosenText(say: Say, settings: SubscriptionLine['settings'], usual?: string): string[] {
  const chosen = settingsText(say, settings, usual);
  return chosen === '' ? [] : [say('alerts.subscribe.notDefault', { settings: chosen })];
}

/** What the bot lacks for what was chosen. */
export function lackingForThreads(say: Say, lacking: readonly string[]): string[] {
  if (lacking.length === 0) return [];
  return [say('alerts.subscribe.lackingForThreads', { permissions: permissionList(say, lacking) })];
}

/** What is added where a channel may follow the news channel: what that brings, and what it costs. */
export function followText(say: Say, mayManageWebhooks: boolean): string {
  return say(mayManageWebhooks ? 'alerts.subscribe.follows' : 'alerts.subscribe.mayFollow');
}

/** Which channels go on showing what is published though they are to do so no more, and what can be done about it. */
export function stillFollowingText(say: Say, channels: readonly StillFollowing[]): string[] {
  return (['outage', 'refused'] as const).flatMap((why) => {
    const some = channels.filter((each) => each.why === why).map(({ channelId }) => `<#${channelId}>`);
    return some.length === 0 ? [] : [say(`alerts.stillFollowing.${why}`, { channels: say.list(some) })];
  });
}

export function testedText(say: Say, { channelId }: Place, result: PostResult | null): string {
  if (result === null) return say('alerts.test.noAlerts', { channelId });
  if (result.kind === 'posted') return say('alerts.test.arrived', { channelId });
  const isPaused = result.kind === 'forbidden';
  const consequence = say(isPaused ? 'alerts.test.pausedUntilThen' : 'alerts.test.nothingChanged');
  return notPosted(say, channelId, result, consequence);
}

export function unsubscribedText(say: Say, { channelId }: Place, wasSubscribed: boolean): string {
  return say(wasSubscribed ? 'alerts.unsubscribe.done' : 'alerts.unsubscribe.hadNone', { channelId });
}

/** The lines that stand on a page of the list. */
export function linesOn(page: number, lines: readonly SubscriptionLine[]): SubscriptionLine[] {
  const there = lines.filter(({ isGone }) => !isGone);
  const shown = Math.max(0, Math.min(page, Math.ceil(there.length / channelsPerPage) - 1));
  return there.slice(shown * channelsPerPage, (shown + 1) * channelsPerPage);
}

/** The permissions that are missing in a channel by now, before anything was refused there. */
export type Lacks = ReadonlyMap<string, readonly string[]>;

/** A page of the channels with alerts; from there each can be changed or removed. */
export function listView(
  say: Say,
  lines: readonly SubscriptionLine[],
  page = 0,
  lacks: Lacks = new Map(),
  still: readonly StillFollowing[] = [],
  usual: string = 'en',
): View {
  const there = lines.filter(({ isGone }) => !isGone);
  const gone = [...goneText(say, lines.length - there.length), ...stillFollowingText(say, still)];
  if (there.length === 0) {
    return noticeView(say('alerts.list.emptyTitle'), [say('alerts.list.empty'), ...gone].join('\n\n'));
  }
  const isLacking = ({ channelId, paused, problem }: SubscriptionLine) =>
    paused !== null || problem !== undefined || lacks.has(channelId);
  const howToResume = there.some(isLacking) ? [say('alerts.list.howToResume')] : [];
  const pages = Math.ceil(there.length / channelsPerPage);
  const shown = Math.min(page, pages - 1);
  return noticeView(
    pages === 1 ? say('alerts.list.title') : say('alerts.list.pageTitle', { page: shown + 1, pages }),
    [
      ...linesOn(page, lines).map((line) => describe(say, line, lacks.get(line.channelId) ?? [], usual)),
      ...gone,
      ...howToResume,
    ].join('\n\n'),
    editRow(say),
    ...(pages === 1 ? [] : [buttonRow(...turns(say, shown, pages))]),
  );
}

/** With all that can be said of each, and the panels below, this many fit in one message. */
const channelsPerPage = 7;
export const listPageId = 'cai-alerts:page';

/** Discord itself names the channels in it: the bot does not know what they are called. */
function editRow(say: Say): APIActionRowComponent<APIComponentInMessageActionRow> {
  return row({
    type: ComponentType.ChannelSelect,
    custom_id: setupIds.edit,
    channel_types: channelTypes,
    placeholder: say('alerts.list.editPlaceholder'),
  });
}

function turns(say: Say, page: number, pages: number): Button[] {
  const before = { id: `${listPageId}:${page - 1}`, label: say('alerts.list.beforeButton') };
  const after = { id: `${listPageId}:${page + 1}`, label: say('alerts.list.moreButton') };
  return [...(page > 0 ? [before] : []), ...(page + 1 < pages ? [after] : [])];
}

/** What deleting a server's data takes away, with a button for each choice. */
export function forgetView(say: Say, channels: number, panels: number): View {
  const counts = { channels, panels };
  if (channels + panels === 0)
    return noticeView(say('alerts.forget.nothingTitle'), say('alerts.forget.nothing'));
  return noticeView(
    say('alerts.forget.title'),
    `${say(`alerts.forget.${counted(counts)}`, counts)} ${say('alerts.forget.consequences')}`,
    buttonRow(namedButton(say, 'forget'), namedButton(say, 'keep')),
  );
}

/** `still`: what could not be undone, and is therefore still stored. */
export function forgottenView(
  say: Say,
  channels: number,
  panels: number,
  still: readonly StillFollowing[] = [],
): View {
  if (channels + panels + still.length === 0)
    return noticeView(say('alerts.forget.wasNothingTitle'), say('alerts.forget.nothing'));
  const deleted = channels + panels === 0 ? [] : [deletedText(say, { channels, panels })];
  const left = [
    [...deleted, say('alerts.forget.left')].join(' '),
    ...stillFollowingText(say, still),
    say('alerts.forget.storesThat'),
  ];
  return noticeView(
    say('alerts.forget.doneTitle'),
    still.length === 0 ? [...deleted, say('alerts.forget.storesNothing')].join(' ') : left.join('\n\n'),
  );
}

function deletedText(say: Say, counts: { channels: number; panels: number }): string {
  const done = { channels: 'doneChannels', panels: 'donePanels', both: 'doneBoth' } as const;
  return say(`alerts.forget.${done[counted(counts)]}`, counts);
}

function counted({ channels, panels }: { channels: number; panels: number }) {
  if (channels > 0 && panels > 0) return 'both';
  return channels > 0 ? 'channels' : 'panels';
}

export function keptView(say: Say): View {
  return noticeView(say('alerts.forget.keptTitle'), say('alerts.forget.kept'));
}

/** Why a role can't be mentioned, or null. Mentioning everyone at 3 a.m. is never what an admin wants. */
export function roleProblem(say: Say, guildId: string, roleId: string | null): string | null {
  if (roleId !== guildId) return null;
  return say('alerts.subscribe.everyoneRole');
}

function describe(say: Say, line: SubscriptionLine, lacking: readonly string[], usual: string): string {
  const { channelId, settings, paused, problem, extraProblems, lastDelivery } = line;
  const named = `<#${channelId}>`;
  if (paused !== null) return `${named}\n${pausedText(say, 'channel', paused)}`;
  if (lacking.length > 0)
    return `${named}\n${say('alerts.problem.missing', { permissions: permissionList(say, lacking) })}`;
  if (problem !== undefined) return `${named}\n${problemText(say, problem)}`;
  if (line.way === 'follows' || line.way === 'followed') {
    const cannotLook = line.way === 'followed' ? [say('alerts.channel.cannotLook')] : [];
    return [named, say('alerts.channel.follows'), ...cannotLook].join('\n');
  }
  if (line.way === 'news') return `${named}\n${say('alerts.channel.news')}`;
  return [
    mentionText(say, line),
    settingsText(say, settings, usual),
    extraText(say, 'publish', extraProblems?.publish),
    extraText(say, 'thread', extraProblems?.thread),
    lastDelivery === null
      ? say('alerts.channel.nothingYet')
      : say('alerts.channel.lastPost', { ago: ago(lastDelivery.at) }),
    line.way === 'may not follow' ? say('alerts.channel.mayFollow') : '',
  ]
    .filter((each) => each !== '')
    .join('\n');
}

function mentionText(say: Say, { channelId, roleId, roleProblem }: SubscriptionLine): string {
  if (roleId === null) return `<#${channelId}>`;
  if (roleProblem === 'gone') return say('alerts.channel.mentionsNobody', { channelId });
  const key = roleProblem === 'silent' ? 'alerts.channel.mentionsSilently' : 'alerts.channel.mentions';
  return say(key, { channelId, roleId });
}

/** Why nothing is posted or kept up to date for now, of alerts or of a panel. */
export function pausedText(
  say: Say,
  about: 'channel' | 'panel',
  { at, missing, said }: Lack & { at: number },
): string {
  if (missing.length > 0)
    return say(`alerts.paused.${about}.missing`, { ago: ago(at), permissions: permissionList(say, missing) });
  return said === undefined
    ? say(`alerts.paused.${about}.refused`, { ago: ago(at) })
    : say(`alerts.paused.${about}.said`, { ago: ago(at), said: briefly(said) });
}

function problemText(say: Say, { at, said }: NonNullable<SubscriptionLine['problem']>): string {
  return said === undefined
    ? say('alerts.problem.refused', { ago: ago(at) })
    : say('alerts.problem.said', { ago: ago(at), said: briefly(said) });
}

function extraText(say: Say, extra: 'publish' | 'thread', problem: ExtraProblem | undefined): string {
  if (problem === undefined) return '';
  const { missing, said, until } = problem;
  if (missing !== undefined)
    return say(`alerts.extra.${extra}.missing`, { permissions: permissionList(say, missing) });
  if (said !== undefined) return say(`alerts.extra.${extra}.said`, { said: briefly(said) });
  return until === undefined
    ? say(`alerts.extra.${extra}.refused`)
    : say(`alerts.extra.${extra}.later`, { ago: ago(until) });
}

/** So short that as many channels as a server may have fit in one message. */
function briefly(said: string): string {
  return quoted(said, 60);
}

export function notPosted(
  say: Say,
  channelId: string,
  result: Exclude<PostResult, { kind: 'posted' }>,
  consequence: string,
): string {
  switch (result.kind) {
    case 'forbidden':
      return `${lackText(say, result, channelId)} ${consequence}`;
    case 'channel-gone':
      return say('alerts.notPosted.channelGone');
    case 'busy':
      return say('failure.busy');
    case 'failed':
      return result.said === undefined
        ? `${say('alerts.notPosted.failed', { channelId })} ${consequence}`
        : `${say('alerts.notPosted.failedSaying', { channelId, said: quoted(result.said) })} ${consequence}`;
  }
}

function lackText(say: Say, { missing, said }: Lack, channelId: string): string {
  if (missing.length > 0)
    return say('alerts.notPosted.missing', { channelId, permissions: permissionList(say, missing) });
  return said === undefined
    ? say('alerts.notPosted.refusedSilently', { channelId })
    : say('alerts.notPosted.refused', { channelId, said: quoted(said) });
}

/** Somebody else's words, as they are. */
function quoted(said: string, longest = said.length): string {
  const text = said.length > longest ? `${said.slice(0, longest - 1)}…` : said;
  return `\`${text.replaceAll('`', "'")}\``;
}

function goneText(say: Say, count: number): string[] {
  return count === 0 ? [] : [say('alerts.list.gone', { count })];
}
