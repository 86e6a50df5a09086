import type { Incident } from '../health/incident.ts';
import { quietUntil } from './quiet-hours.ts';
import { type ChannelSettings, withDefaults } from './settings.ts';
import type { Subscription } from './subscription.ts';

/** What a channel wants, and the time, by which some of it is judged. */
export type Wants = {
  settings: ChannelSettings;
  /** The role to mention, if there is one. */
  roleId: string | null;
  now: number;
};

export function wantsOf(subscription: Subscription | undefined, now: number): Wants {
  const isRoleGone = subscription?.roleProblem === 'gone';
  return {
    settings: withDefaults(subscription?.settings),
    roleId: isRoleGone ? null : (subscription?.roleId ?? null),
    now,
  };
}

/** Whether a channel wants to hear of an outage that is as bad as this one has been. */
export function isBadEnough({ settings }: Wants, { worst }: Incident): boolean {
  return settings.tellOf === 'all' || worst === 'outage';
}

/** Whether a channel wants to hear of an outage by now, or wanted to before it was over. */
export function isWorthTelling(wants: Wants, incident: Incident): boolean {
  return isBadEnough(wants, incident) && lastedMs(incident, wants.now) >= shortestMs(wants);
}

/** What it worked in between counts, as it does in what people are told. */
function lastedMs({ since, phase, phaseAt, end }: Incident, now: number): number {
  return Math.max(0, (phase === 'down' ? now : (end?.firstGoodAt ?? phaseAt)) - since);
}

/** How long an outage must last until a channel wants to hear of it. */
export function shortestMs({ settings }: Wants): number {
  return settings.shortestMinutes * 60_000;
}

/** Whether an outage is one that a channel wants its role to be mentioned for, be it now or later. Maintenance was planned. */
export function isWorthMentioning({ settings }: Wants, { severity, page }: Incident): boolean {
  if (page === 'maintenance' || settings.mentionFor === 'nothing') return false;
  return settings.mentionFor === 'all' || severity === 'outage';
}

/** Until when the mention waits that a channel wants; null if it is due now. */
export function mentionWaitsUntil({ settings, now }: Wants): number | null {
  return quietUntil(settings.quietHours, now);
}

export function mayMention(wants: Wants, incident: Incident): boolean {
  return isWorthMentioning(wants, incident) && mentionWaitsUntil(wants) === null;
}
