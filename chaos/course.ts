import type { Channel, Message } from '../packages/discord-stand-in/index.ts';
import type { Dice } from '../replay/dice.ts';
import type { CharacterAi } from '../sandbox/character-ai/character-ai.ts';
import type { ChannelSettings } from '../src/alerts/settings.ts';
import { type following, hears } from './heard.ts';
import { panelShows } from './panels.ts';
import { isEditedOut, isTold, isUpdated, isWhole, type Shown, shows, showsInReply } from './verdict.ts';

/** Of an outage: how it begins in Character.AI, and whether a channel shows it. */
export type Part = {
  name: 'follow' | 'start' | 'update' | 'longer' | 'recovery' | 'return' | 'end' | 'hours later';
  begin(): Promise<unknown> | unknown;
  isTold(channel: Channel): boolean;
  /** Whether the bot may be killed meanwhile. */
  isSpared?: boolean;
};

export type CourseNeeds = {
  characterAi: CharacterAi;
  outage: ReturnType<typeof following>;
  settingsOf: (channel: Channel) => ChannelSettings;
  hasPanel: (channel: Channel) => boolean;
  /** Whether what a channel follows can't be brought up to date at the moment. */
  isBehind: (channel: Channel) => boolean;
  now: () => number;
  /** Lets time pass in which no bot runs. */
  skip: (ms: number) => Promise<void>;
};

export const ends: Shown[] = ['over', 'withdrawn'];
const minuteMs = 60_000;
/** After so long without a relapse it is over. */
const holdsAfterMs = 16 * minuteMs;
/** How often an outage comes back at most. */
const mostReturns = 3;

/** What happens in one outage, in this order. */
export function courseOf(
  dice: Dice,
  { flapping, mixed, isLong }: { flapping: boolean; mixed: boolean; isLong: boolean },
  { characterAi, outage, settingsOf, hasPanel, isBehind, now, skip }: CourseNeeds,
): Part[] {
  type IsSo = (alert: Message, channel: Channel) => boolean;
  const each = (isSo: IsSo) => (channel: Channel) => {
    const alerts = outage.alertsOf(channel);
    const isHeard = alerts.length > 0 || hears(settingsOf(channel), outage.heardOf()) !== 'yes';
    return isHeard && alerts.every((alert) => isSo(alert, channel));
  };
  const isStuck = (channel: Channel) => settingsOf(channel).publish && isEditedOut(channel, now());
  const show = (...phases: Shown[]) => {
    const alertsShow = each((alert, channel) =>
      (isStuck(channel) ? showsInReply : shows)(alert, channel, phases),
    );
    return (channel: Channel) =>
      (alertsShow(channel) || isBehind(channel)) && (!hasPanel(channel) || panelShows(channel, phases));
  };
  const breaks = (extent: 'whole' | 'part') => {
    outage.breaks(extent);
    return extent === 'whole' ? characterAi.breakDown() : characterAi.set('account', 'origin-500');
  };

  const extent = mixed && dice.chance(0.5) ? 'part' : 'whole';
  const start: Part = { name: 'start', begin: () => breaks(extent), isTold: show('down') };
  const better: Part = {
    name: 'update',
    begin: () => characterAi.set('api', 'health-ok'),
    isTold: each((alert, channel) => isUpdated(alert) || isStuck(channel)),
  };
  const worse: Part = {
    name: 'update',
    begin: () => breaks('whole'),
    isTold: each((alert, channel) => isWhole(alert) || isStuck(channel)),
  };
  const longer: Part = {
    name: 'longer',
    begin: () => skip(dice.pick([6, 20]) * minuteMs),
    isTold: start.isTold,
  };
  const isEndShown = show('recovering', 'withdrawn');
  const isEndSaid = each((alert, channel) => settingsOf(channel).end === 'edit' || isTold(alert, channel));
  const recovery: Part = {
    name: 'recovery',
    begin() {
      outage.works();
      return characterAi.healthy();
    },
    isTold: (channel) => isEndShown(channel) && isEndSaid(channel),
  };
  const back: Part = { ...start, name: 'return', isTold: show('down', 'withdrawn') };
  const end: Part = {
    name: 'end',
    begin() {
      outage.ends();
      return skip(holdsAfterMs);
    },
    isTold: show(...ends),
  };
  /** By then Discord takes edits of published messages again, and threads are to be archived. */
  const hoursLater: Part = {
    name: 'hours later',
    begin: () => skip(dice.pick([62, 25 * 60]) * minuteMs),
    isTold: each((alert, channel) => shows(alert, channel, ends)),
    isSpared: true,
  };

  const returns = Array.from({ length: flapping ? dice.between(1, mostReturns) : 0 }, () => back);
  return [
    ...[start, ...(extent === 'whole' ? [better] : dice.chance(0.5) ? [worse] : [])],
    ...(mixed && dice.chance(0.6) ? [longer] : []),
    ...[recovery, ...returns.flatMap((each) => [each, recovery]), end],
    ...(isLong ? [hoursLater] : []),
  ];
}
