import { type RawTimeZone, rawTimeZones } from '@vvo/tzdb';

/** What people mean by names that several zones have, or none. */
const meant = new Map([
  ['et', 'America/New_York'],
  ['est', 'America/New_York'],
  ['edt', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['cst', 'America/Chicago'],
  ['cdt', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['mst', 'America/Denver'],
  ['mdt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
  ['pst', 'America/Los_Angeles'],
  ['pdt', 'America/Los_Angeles'],
  ['hst', 'Pacific/Honolulu'],
  ['ast', 'America/Halifax'],
  ['adt', 'America/Halifax'],
  ['bst', 'Europe/London'],
  ['wet', 'Europe/Lisbon'],
  ['west', 'Europe/Lisbon'],
  ['cet', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
  ['mez', 'Europe/Berlin'],
  ['mesz', 'Europe/Berlin'],
  ['eet', 'Europe/Athens'],
  ['eest', 'Europe/Athens'],
  ['msk', 'Europe/Moscow'],
  ['gst', 'Asia/Dubai'],
  ['ist', 'Asia/Kolkata'],
  ['kst', 'Asia/Seoul'],
  ['pht', 'Asia/Manila'],
  ['aest', 'Australia/Sydney'],
  ['aedt', 'Australia/Sydney'],
  ['acst', 'Australia/Adelaide'],
  ['awst', 'Australia/Perth'],
  ['nzst', 'Pacific/Auckland'],
  ['nzdt', 'Pacific/Auckland'],
  ['amt', 'America/Manaus'],
  ['wat', 'Africa/Lagos'],
  ['cat', 'Africa/Maputo'],
  ['eat', 'Africa/Nairobi'],
  ['sast', 'Africa/Johannesburg'],
  ['eastern', 'America/New_York'],
  ['central', 'America/Chicago'],
  ['mountain', 'America/Denver'],
  ['atlantic', 'America/Halifax'],
  ['central european', 'Europe/Berlin'],
  ['eastern european', 'Europe/Athens'],
  ['western european', 'Europe/Lisbon'],
  ['greenwich mean', 'Europe/London'],
  ['nyc', 'America/New_York'],
  ['uk', 'Europe/London'],
  ['england', 'Europe/London'],
]);

const offset = /^(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?:[:.]?([0-5]\d))?$/;
const universal = ['utc', 'gmt', 'z', 'zulu', 'universal'];
/** West of the date line and east of it, where the day is the longest. */
const farthest = { '-': 12 * 60, '+': 14 * 60 };

/** The zone of the IANA that somebody means, or `+05:30`; null: nothing is known by that name. */
export function timeZoneOf(typed: string): string | null {
  const name = plainName(typed);
  if (name === '') return null;
  return offsetOf(name) ?? meant.get(name) ?? named(name) ?? ofTheIana(typed);
}

/** Whether the time in it can be told. */
export function isTimeZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

/** A zone that is always as much ahead of UTC. The IANA names those of whole hours, with the sign turned. */
function offsetOf(name: string): string | null {
  if (universal.includes(name)) return 'UTC';
  const [, sign, hours, minutes = '00'] = offset.exec(name.replace(/[−–]/, '-')) ?? [];
  if (sign !== '+' && sign !== '-') return null;
  const aheadMinutes = Number(hours) * 60 + Number(minutes);
  if (aheadMinutes > farthest[sign]) return null;
  if (aheadMinutes === 0) return 'UTC';
  if (minutes === '00') return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return `${sign}${String(hours).padStart(2, '0')}:${minutes}`;
}

/** By the first of these that fits a zone: its own name, its country, where that has only one time, its cities, what it is called. */
function named(name: string): string | null {
  const place = name.split(',')[0]?.trim() ?? name;
  const first = (names: (zone: RawTimeZone) => string[]) =>
    rawTimeZones.find((zone) =>
      names(zone)
        .map(plainName)
        .some((each) => each === name || each === place),
    );
  const found =
    first(({ name: own, group }) => [own, ...group]) ??
    // A city in Costa Rica is called Liberia, and the time of Sri Lanka is called that of India.
    onlyOne(rawTimeZones.filter(({ countryName }) => plainName(countryName) === place)) ??
    first(({ mainCities }) => mainCities) ??
    first(({ group }) => group.map((each) => each.slice(each.lastIndexOf('/') + 1))) ??
    first(({ abbreviation, dstAbbreviation = '' }) => [abbreviation, dstAbbreviation]) ??
    first(({ alternativeName }) => [alternativeName]);
  return found?.name ?? null;
}

function onlyOne(zones: readonly RawTimeZone[]): RawTimeZone | undefined {
  const offsets = new Set(zones.map(({ rawOffsetInMinutes }) => rawOffsetInMinutes));
  return offsets.size === 1 ? zones[0] : undefined;
}

/** Those that have been renamed or are no place, such as `US/Eastern`. */
function ofTheIana(typed: string): string | null {
  const zone = typed.trim().replaceAll(/\s+/g, '_');
  return isTimeZone(zone) ? Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone : null;
}

/** Without accents, capitals, underscores, letters as wide as a Japanese keyboard makes them, and the word that people add. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .replace(/ (standard |daylight |summer )?time$/, '')
    .trim();
}
