export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** A length for people, rounded down to its two largest units: `12 min`, `1 h 20 min`, `2 days`, `2 days 5 h`. */
export function duration(lengthMs: number): string {
  if (!Number.isFinite(lengthMs) || lengthMs < minuteMs) return 'less than a minute';
  const days = Math.floor(lengthMs / dayMs);
  const hours = Math.floor((lengthMs % dayMs) / hourMs);
  const minutes = Math.floor((lengthMs % hourMs) / minuteMs);
  const parts = [
    days > 0 && (days === 1 ? '1 day' : `${days} days`),
    hours > 0 && `${hours} h`,
    days === 0 && minutes > 0 && `${minutes} min`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/** The same for what is over: rounded to the minute, not down. Less than a minute stays less than a minute. */
export function roundedDuration(lengthMs: number): string {
  return duration(lengthMs < minuteMs ? lengthMs : Math.round(lengthMs / minuteMs) * minuteMs);
}
