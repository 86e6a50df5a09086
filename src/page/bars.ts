import { html, raw } from 'hono/html';
import type { DayFigures, DayState } from '../history/calendar.ts';
import type { Say } from '../language/say.ts';
import { largest } from '../numbers.ts';
import type { Html } from './context.ts';

const height = 30;
const width = 4;
const step = 5;

/** Those that a day of the last may have. */
export const recentStates = ['good', 'partly', 'down', 'unwatched'] as const;

/** A bar for each day, coloured by its worst; the share of it that was not watched stays the colour of that. */
export function bars(say: Say, days: readonly DayFigures[], of: string): Html {
  const paths = new Map<DayState, string>();
  const draw = (state: DayState, path: string) => paths.set(state, (paths.get(state) ?? '') + path);
  for (const [index, { state, figures }] of days.entries()) {
    const x = index * step;
    const unseen = state === 'unwatched' ? height : unseenHeight(figures);
    if (unseen > 0) draw('unwatched', bar(x, 0, unseen));
    if (unseen < height) draw(state, bar(x, unseen, height - unseen));
  }
  return html`<svg class="bars" role="img" aria-label="${spoken(say, days, of)}" viewBox="0 0 ${days.length * step - 1} ${height}" preserveAspectRatio="none">${[
    ...paths,
  ].map(([state, path]) => raw(`<path class="${state}" d="${path}"/>`))}</svg>`;
}

function bar(x: number, y: number, tall: number): string {
  return `M${x} ${y}h${width}v${tall}h-${width}z`;
}

/** Seen at a glance even where it is little; what was seen at all stays in sight. */
function unseenHeight({ since, until, watchedMs }: DayFigures['figures']): number {
  const share = 1 - watchedMs / (until - since);
  return share < 0.01 ? 0 : Math.min(height - 3, Math.max(2, Math.round(share * height)));
}

function spoken(say: Say, days: readonly DayFigures[], part: string): string {
  const byState = Map.groupBy(days, ({ state }) => state);
  const counts = recentStates
    .map((state) => ({ state, days: byState.get(state)?.length ?? 0 }))
    .filter((count) => count.days > 0)
    .map((count) => say(`page.dayCount.${count.state}`, { days: count.days }));
  return say('page.status.barsText', { part, days: days.length, counts: counts.join(', ') });
}

/** A line through what was measured, which breaks where nothing was. */
export function line(values: readonly (number | null)[], of: string): Html {
  const most = largest(
    values.map((value) => value ?? 0),
    1,
  );
  let path = '';
  let isOpen = false;
  for (const [x, value] of values.entries()) {
    if (value !== null)
      path += `${isOpen ? 'L' : 'M'}${x} ${Math.round(20 - (18 * value) / most)}${isOpen ? '' : 'h.5'}`;
    isOpen = value !== null;
  }
  return html`<svg class="line" role="img" aria-label="${of}" viewBox="0 0 ${values.length} 22" preserveAspectRatio="none">${raw(
    `<path d="${path}"/>`,
  )}</svg>`;
}
