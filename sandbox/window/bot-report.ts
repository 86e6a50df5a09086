import { nextStep } from '../../src/alerts/outbox.ts';
import { wantsOf } from '../../src/alerts/wants.ts';
import { beliefs } from '../../src/health/model.ts';
import type { Watch } from '../../src/health/watch.ts';
import type { Leader } from '../../src/roles/leader.ts';
import { sourceLabel } from '../../src/views/outage-words.ts';
import { english } from '../../tests/english.ts';
import type { BeliefSample, BotReport } from './protocol.ts';

/** What the bot says of itself at this moment. */
export function botReport(
  { status, known, ledger }: Pick<Leader, 'status' | 'known' | 'ledger'>,
  now: number,
): Omit<BotReport, 'statusPage'> {
  const { verdict, sources, incident } = status();
  return {
    verdict,
    readings: sources.map(({ source, kind, verdict, reason, at }) => {
      return { source, label: sourceLabel(english, source), kind, verdict, reason, at };
    }),
    belief: beliefSample(known().watch),
    incident,
    outbox: [...ledger.deliveries.values()].map((delivery) => {
      const { incidentId, channelId, attempts, retryAt } = delivery;
      const about = ledger.incidents.get(incidentId);
      return {
        channelId,
        step: about ? nextStep(delivery, about, wantsOf(ledger.subscriptions.get(channelId), now)) : null,
        attempts,
        retryAt,
      };
    }),
    subscriptions: [...ledger.subscriptions.values()].map(({ channelId, paused }) => {
      return { channelId, paused: paused !== null };
    }),
  };
}

function beliefSample({ detection }: Watch): BeliefSample {
  const { broken = 0, ours = 0 } = beliefs(detection) ?? {};
  return { at: detection.belief.at, broken, ours };
}
