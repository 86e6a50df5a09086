/** The clocks of two machines that take turns differ by less. */
const toleratedMs = 30_000;

/** Whether this was remembered before the clock was set back. */
export function isAhead(remembered: number, now: number): boolean {
  return remembered > now + toleratedMs;
}
