import type { Situation } from '../advice/situation.ts';
import { reported, speaks } from '../health/official-page.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Status } from '../health/status.ts';
import type { Clock } from '../time.ts';
import { outlookText } from './outage-words.ts';

/** What the bot sees now, and how long an outage may last. */
export type SeenNow = { status(): Status; clock: Clock; outlook(): Outlook | null };

/** What the bot sees now, as far as it changes the advice. */
export function situationNow({ status, clock, outlook }: SeenNow): Situation {
  const more = outlook();
  const now = clock();
  const seen = status();
  const situation = { ...situationOf(seen, now), ...pageOf(seen, now) };
  if (situation.kind !== 'outage' || more === null) return situation;
  return { ...situation, outlook: outlookText(more) };
}

function pageOf({ page }: Status, now: number): Pick<Situation, 'page'> {
  if (page === null || !speaks(page)) return {};
  return { page: reported(page, now) ?? 'calm' };
}

function situationOf(status: Status, now: number): Situation {
  switch (status.verdict) {
    case 'down':
      return { kind: 'outage', lastedMs: Math.max(0, now - status.since) };
    case 'suspected':
      return { kind: 'suspected' };
    case 'unseen':
      return { kind: 'cannot-see' };
    case 'recovering':
      return { kind: 'no-outage', isRecovering: true };
    case 'up':
    case 'unreached':
    case 'queue':
      return { kind: 'no-outage' };
  }
}
