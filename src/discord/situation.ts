import type { Status } from '../health/status.ts';
import type { Situation } from '../knowledge/situation.ts';

/** What the bot sees now, as the knowledge module wants to hear it. */
export function situationOf(status: Status, now: number): Situation {
  switch (status.verdict) {
    case 'down':
      return { kind: 'outage', lastedMs: Math.max(0, now - status.since) };
    case 'suspected':
      return { kind: 'suspected' };
    case 'unseen':
      return { kind: 'cannot-see' };
    case 'up':
    case 'queue':
      return { kind: 'no-outage' };
  }
}
