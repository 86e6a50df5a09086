import type { Incident } from '../health/incident.ts';
import type { Ledger } from './ledger.ts';
import { type Delivery, nextStep, type Step } from './outbox.ts';

export type Owed = { delivery: Delivery; incident: Incident; step: Step };

/**
 * What a channel is owed next: the oldest outage first, so that no end appears below the next start. Null when there is
 * nothing to do, or when the bot was refused there and nothing new has happened since.
 */
export function nextOwed(
  ledger: Pick<Ledger, 'deliveries' | 'incidents' | 'subscriptions'>,
  channelId: string,
) {
  const owed = [...ledger.deliveries.toChannel(channelId).values()]
    .flatMap((delivery) => owedOf(delivery, ledger.incidents.get(delivery.incidentId)))
    .sort((a, b) => a.incident.announcedAt - b.incident.announcedAt);
  const paused = ledger.subscriptions.get(channelId)?.paused;
  if (paused && owed.every(({ incident }) => incident.phaseAt <= paused.at)) return null;
  return owed[0] ?? null;
}

function owedOf(delivery: Delivery, incident: Incident | undefined): Owed[] {
  const step = incident && nextStep(delivery, incident);
  return step ? [{ delivery, incident, step }] : [];
}

/** Lower ranks are served first. */
export const ranks = { end: 0, mention: 1, start: 2, summary: 3, update: 4, retry: 5, refused: 6 };

/**
 * Who is served first: channels that still show an outage as running, then those where a role is to be mentioned. What failed
 * before goes behind all others, so that broken channels cost sound ones no time. Where the bot was refused comes last.
 */
export function rankOf({ delivery, step, incident }: Owed, isPaused: boolean): number {
  if (isPaused) return ranks.refused;
  if (delivery.attempts > 0) return ranks.retry;
  if (step === 'start') return delivery.roleId === null ? ranks.start : ranks.mention;
  if (step === 'summary') return ranks.summary;
  return incident.phase === 'down' ? ranks.update : ranks.end;
}
