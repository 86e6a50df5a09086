import { html } from 'hono/html';
import type { Say } from '../language/say.ts';
import type { Html } from './context.ts';

/** `29 Nov 2026, 12:04 UTC`; where scripts run, in each reader's own time zone. */
export function dateTime(say: Say, at: number): Html {
  return html`<time datetime="${iso(at)}">${say.inUtc(at, { ...date, ...time })}</time>`;
}

/** `12:04 UTC` */
export function clockTime(say: Say, at: number): Html {
  return html`<time datetime="${iso(at)}" data-style="time">${say.inUtc(at, time)}</time>`;
}

/** `5 min ago` */
export function ago(say: Say, at: number, now: number): Html {
  const text =
    now - at < 60_000 ? say('page.time.justNow') : say('page.time.ago', { length: say.duration(now - at) });
  return html`<time datetime="${iso(at)}" data-style="as-is">${text}</time>`;
}

/** `29 Nov 2026` */
export function dateText(say: Say, day: string): string {
  return say.inUtc(Date.parse(day), date);
}

/** `November 2026` */
export function monthText(say: Say, month: string): string {
  return say.inUtc(Date.parse(month), { month: 'long', year: 'numeric' });
}

const date = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

function iso(at: number): string {
  return new Date(at).toISOString();
}
