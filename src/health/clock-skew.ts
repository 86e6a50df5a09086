/** The clocks of two machines that lead in turn differ by less. */
const toleratedMs = 30_000;

/** Whether a remembered time is so far in the future that the clock must have been set back. */
export function isAhead(remembered: number, now: number): boolean {
  return remembered > now + toleratedMs;
}
