const dayMinutes = 24 * 60;

/** `22`, `22:30`, `22.30`, `22 h 30`, `2230`, `10 pm`, `10:30 p. m.` */
const shape = /^(\d{1,2})(?:\s?[:.h]?\s?([0-5]\d))?\s?h?\s*(?:uhr|([ap])\.?\s?m\.?)?$/i;

/**
 * The minute of the day that somebody means, or null. Midnight is the first one, also where it is called 24. `２２：００`, as a Japanese
 * keyboard writes it, can't be told from the `22:00` that is asked for.
 */
export function minuteOfDay(typed: string): number | null {
  const [whole, hours = '', minutes = '0', half] = shape.exec(typed.normalize('NFKC').trim()) ?? [];
  if (whole === undefined) return null;
  const minute = hourOf(Number(hours), half?.toLowerCase()) * 60 + Number(minutes);
  return minute <= dayMinutes ? minute % dayMinutes : null;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** `22:30` */
export function timeOfDay(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
