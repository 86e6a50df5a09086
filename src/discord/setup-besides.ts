import type { SubscriptionLine } from '../alerts/alerts.ts';
import type { Place } from '../sending/messenger.ts';
import type { Draft } from '../setup/draft.ts';
import { followText, lackingForThreads, stillFollowingText } from '../views/subscription-view.ts';
import type { CommandContext } from './command.ts';

/** What is to be known about what was saved. */
export async function besides(
  place: Place,
  draft: Draft,
  saved: SubscriptionLine | null,
  context: CommandContext,
): Promise<string[]> {
  const lacking = saved?.settings?.thread === true ? await context.missing(place, 'thread') : [];
  return [
    ...lackingForThreads(context.say, lacking),
    ...(await followTexts(place, draft, saved, context)),
    ...(await stillFollowingTexts(place, context)),
  ];
}

async function followTexts(
  place: Place,
  { kind }: Draft,
  saved: SubscriptionLine | null,
  { hasNews, missing, say }: CommandContext,
): Promise<string[]> {
  if (!hasNews || kind === 'thread' || saved?.roleId !== null || saved.settings !== undefined) return [];
  const lacking = await missing(place, 'follow');
  return [followText(say, !lacking.includes('Manage Webhooks'))];
}

/** What is said of a channel that goes on showing what is published though it is to do so no more. */
export async function stillFollowingTexts(
  { guildId, channelId }: Place,
  { alerts, say }: Pick<CommandContext, 'alerts' | 'say'>,
): Promise<string[]> {
  const still = await alerts.stillFollowing(guildId);
  return stillFollowingText(
    say,
    still.filter((each) => each.channelId === channelId),
  );
}
