import type { Incident } from '../health/incident.ts';
import type { Ledger } from './ledger.ts';
import {
  type Delivery,
  type ExtraStep,
  earliest,
  isExtra,
  type MessageStep,
  nextMoment,
  nextStep,
  type Step,
} from './outbox.ts';
import { wantsOf } from './wants.ts';

export type Owed<S extends Step = Step> = { delivery: Delivery; incident: Incident; step: S };
export type OwedMessage = Owed<MessageStep>;
export type OwedExtra = Owed<ExtraStep>;

type Known = Pick<Ledger, 'deliveries' | 'incidents' | 'subscriptions'>;

/**
 * What a channel is owed next: the oldest outage first, so that no end appears below the next start. Null when there is
 * nothing to do, or when the bot was refused there and nothing new has happened since.
 */
export function nextOwed(ledger: Known, channelId: string, now: number): Owed | null {
  const subscription = ledger.subscriptions.get(channelId);
  const wants = wantsOf(subscription, now);
  const owed = known(ledger, channelId)
    .flatMap(({ delivery, incident }) => {
      const step = nextStep(delivery, incident, wants);
      return step === null ? [] : [{ delivery, incident, step }];
    })
    .sort((a, b) => Number(isExtra(a.step)) - Number(isExtra(b.step)) || begins(a, b));
  const paused = subscription?.paused;
  if (paused && owed.every(({ incident }) => incident.phaseAt <= paused.at)) return null;
  return owed[0] ?? null;
}

/** When the channel will be owed something by nothing but time; null if it will not. */
export function nextMomentOf(ledger: Known, channelId: string, now: number): number | null {
  const wants = wantsOf(ledger.subscriptions.get(channelId), now);
  const moments = known(ledger, channelId).flatMap(
    ({ delivery, incident }) => nextMoment(delivery, incident, wants) ?? [],
  );
  return earliest(moments);
}

export function isExtraOwed(owed: Owed): owed is OwedExtra {
  return isExtra(owed.step);
}

function begins(a: Owed, b: Owed): number {
  return a.incident.announcedAt - b.incident.announcedAt;
}

function known({ deliveries, incidents }: Known, channelId: string) {
  return [...deliveries.toChannel(channelId).values()].flatMap((delivery) => {
    const incident = incidents.get(delivery.incidentId);
    return incident === undefined ? [] : [{ delivery, incident }];
  });
}

/** Lower ranks are served first. */
export const ranks = { end: 0, mention: 1, start: 2, summary: 3, update: 4, extra: 5, retry: 6, refused: 7 };

/**
 * Who is served first: channels that still show an outage as running, then those where a role is to be mentioned. What failed
 * before goes behind all others, so that broken channels cost sound ones no time. Where the bot was refused comes last.
 */
export function rankOf({ delivery, step, incident }: Owed, isPaused: boolean): number {
  if (isPaused) return ranks.refused;
  if (isExtra(step)) return ranks.extra;
  if (delivery.attempts > 0) return ranks.retry;
  if (step === 'mention') return ranks.mention;
  if (step === 'start') return delivery.roleId === null ? ranks.start : ranks.mention;
  if (step === 'summary') return ranks.summary;
  return incident.phase === 'down' ? ranks.update : ranks.end;
}
