import type { PastOutage } from '../health/past-outages.ts';
import { dateOf, monthOf, startOf } from './days.ts';
import { dayMs } from './minutes.ts';
import { type Recorded, type Uptime, uptime, worstWithin } from './uptime.ts';

/** How a day of UTC was: the worst of it, or that nothing was seen. `official`: only C.AI's own page told of trouble. */
export type DayState = 'good' | 'partly' | 'down' | 'official' | 'unwatched' | 'ahead';
export type DayFigures = { date: string; state: DayState; figures: Uptime };

/** So many days of UTC, the one of this moment last. */
export function lastDays(recorded: Recorded, count: number, now: number): DayFigures[] {
  const today = startOf(dateOf(now));
  const days = Array.from({ length: count }, (_, index) => today - (count - 1 - index) * dayMs);
  return days.map((day) => figuresOf(recorded, [], day, now));
}

/** All days of a month of UTC; `published` are outages that C.AI's own page told of. */
export function daysOfMonth(
  recorded: Recorded,
  published: readonly PastOutage[],
  month: string,
  now: number,
): DayFigures[] {
  const first = startOf(month);
  const next = startOf(monthOf(first + 32 * dayMs));
  const days = Array.from(
    { length: Math.round((next - first) / dayMs) },
    (_, index) => first + index * dayMs,
  );
  return days.map((day) => figuresOf(recorded, published, day, now));
}

function figuresOf(
  recorded: Recorded,
  published: readonly PastOutage[],
  day: number,
  now: number,
): DayFigures {
  const end = Math.min(day + dayMs, Math.max(day, now));
  const figures = uptime(recorded, day, end);
  return { date: dateOf(day), figures, state: stateOf(recorded, published, figures, now) };
}

/** A day of which only a part was seen, and that well, is good as far as it was seen; what it shows is how much that was. */
function stateOf(
  { outages }: Recorded,
  published: readonly PastOutage[],
  { since, until, watchedMs }: Uptime,
  now: number,
): DayState {
  if (since > now) return 'ahead';
  const worst = worstWithin(outages, since, until);
  if (worst !== null) return worst;
  if (watchedMs > 0) return 'good';
  const wasTold = published.some((each) => each.since < until && each.until > since);
  return wasTold ? 'official' : 'unwatched';
}
