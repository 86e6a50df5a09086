import type { Locale } from '../language/locales.ts';
import type { ExtraName, Place } from '../sending/messenger.ts';
import type { Lack } from '../sending/outcome.ts';
import { type ChannelSettings, chosenOf, withDefaults } from './settings.ts';

/** A channel that wants to hear of outages. */
export type Subscription = {
  channelId: string;
  guildId: string;
  /** The role to mention when an outage starts, or none. */
  roleId: string | null;
  /** Those that are not as by default; absent if all are. */
  settings?: Partial<ChannelSettings>;
  /** Of the role: it was deleted, or its mention notifies nobody. */
  roleProblem?: 'gone' | 'silent';
  createdAt: number;
  /** Set when Discord refused for lack of permissions; a successful test or subscribe clears it. */
  paused: ({ at: number } & Lack) | null;
  /** Since when Discord takes no message there for another reason, and what it says. The next one that it takes clears it. */
  problem?: Problem;
  /** What could not be done with its last alert besides. */
  extraProblems?: { [Name in ExtraName]?: ExtraProblem };
  lastDelivery: { at: number; what: 'start' | 'update' | 'end' | 'test' } | null;
};

export type Problem = { at: number; said?: string };

/** What Discord said, the permissions that are missing, or until when it takes no more. */
export type ExtraProblem = Problem & { missing?: string[]; until?: number };

/** What somebody wants of a channel's alerts. What is left out stays as it is, or is as by default. */
export type Wish = {
  roleId?: string | null;
  settings?: Partial<ChannelSettings>;
  /** What is written in a channel that had no alerts, unless the settings say. */
  languageAtFirst?: Locale;
};

export function newSubscription(
  { guildId, channelId }: Place,
  createdAt: number,
  language: Locale = 'en',
): Subscription {
  const settings = chosenOf(withDefaults({ language }));
  return {
    ...{ guildId, channelId, roleId: null, createdAt, paused: null, lastDelivery: null },
    ...(Object.keys(settings).length > 0 && { settings }),
  };
}

/** The subscription with what somebody wants of it. */
export function changed(subscription: Subscription, { roleId, settings }: Wish): Subscription {
  const { settings: before, extraProblems, roleProblem, ...others } = subscription;
  const all = { ...withDefaults(before), ...settings };
  const chosen = chosenOf(all);
  const isSameRole = roleId === undefined || roleId === subscription.roleId;
  const problems = Object.entries(extraProblems ?? {}).filter(([name]) => all[name as ExtraName]);
  return {
    ...others,
    roleId: isSameRole ? subscription.roleId : roleId,
    ...(Object.keys(chosen).length > 0 && { settings: chosen }),
    ...(isSameRole && roleProblem !== undefined && { roleProblem }),
    ...(problems.length > 0 && { extraProblems: Object.fromEntries(problems) }),
  };
}

/** What is written in a channel. */
export function languageOf(subscription: Pick<Subscription, 'settings'> | undefined): Locale {
  return withDefaults(subscription?.settings).language;
}

/** The subscription after its role was mentioned, or was to be. */
export function withRoleProblem(
  { roleProblem: _, ...subscription }: Subscription,
  mentioned: 'role' | 'nobody' | 'no-such-role',
): Subscription {
  if (mentioned === 'role') return subscription;
  return { ...subscription, roleProblem: mentioned === 'nobody' ? 'silent' : 'gone' };
}

/** The subscription after something was done with its alert besides, or could not be. */
export function withExtraProblem(
  { extraProblems, ...subscription }: Subscription,
  name: ExtraName,
  problem: ExtraProblem | null,
): Subscription {
  const { [name]: _, ...others } = extraProblems ?? {};
  const left = problem === null ? others : { ...others, [name]: problem };
  return { ...subscription, ...(Object.keys(left).length > 0 && { extraProblems: left }) };
}

/** The subscription once something arrived in its channel. */
export function withoutTrouble({ problem: _, ...subscription }: Subscription): Subscription {
  return { ...subscription, paused: null };
}

/** Whether the bot could not even see the channel when it last tried. */
export function isHidden({ paused }: Subscription): boolean {
  return paused?.missing.includes('View Channel') === true;
}

/** Whether it is doubtful that messages arrive there. */
export function isTroubled({ paused, problem }: Subscription): boolean {
  return paused !== null || problem !== undefined;
}
