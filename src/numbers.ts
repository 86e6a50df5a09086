const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const weekday = /^(mon|tue|wed|thu|fri|sat|sun)/i;

/** A number from outside, written as a number or as decimal text; null if it is none, or out of range. */
export function numberWithin(value: unknown, min: number, max: number): number | null {
  const number = typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && number >= min && number <= max ? number : null;
}

/**
 * For how long a header such as `Retry-After` asks to wait, at most `longestMs`: seconds, or a date as HTTP writes it, of which one
 * that has passed asks for 0. Null if it can't be read.
 */
export function waitMs(header: string | null | undefined, now: number, longestMs: number): number | null {
  const text = header?.trim() ?? '';
  const askedMs = weekday.test(text) ? httpDate(text) - now : 1000 * (numberWithin(text, 0, Infinity) ?? NaN);
  return Number.isNaN(askedMs) ? null : Math.min(Math.max(askedMs, 0), longestMs);
}

/** The oldest of HTTP's three forms of a date does not say that it means GMT. */
function httpDate(text: string): number {
  return Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`);
}

/** The largest of these and the other, however many there are: a call takes only so many arguments. */
export function largest(numbers: Iterable<number>, otherwise: number): number {
  let found = otherwise;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

export function smallest(numbers: Iterable<number>, otherwise: number): number {
  let found = otherwise;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
