import { type RawTimeZone, rawTimeZones } from '@vvo/tzdb';
import { zoneOfCity } from './city-names.ts';
import { shortNames } from './short-names.ts';

const offset = /^(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?:[:.]?([0-5]\d))?$/;
const universal = ['utc', 'gmt', 'z', 'zulu', 'universal'];
/** West of the date line and east of it, where the day is the longest. */
const farthest = { '-': 12 * 60, '+': 14 * 60 };

/**
 * The zone of the IANA that somebody means, or `+05:30`; null: nothing is known by that name. Countries may be called as `locale` calls
 * them.
 */
export function timeZoneOf(typed: string, locale = 'en'): string | null {
  const name = plainName(typed);
  if (name === '') return null;
  return offsetOf(name) ?? shortNames.get(name) ?? named(name, locale) ?? ofTheIana(typed);
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

/**
 * By the first of these that fits a zone: its own name, its country, where that has only one zone, the city that it is named after, also as
 * that is called at home, its other cities, and what it is called. The country goes before cities and names, because a city in Costa Rica is
 * called Liberia, and the time of Sri Lanka is called that of India; and one city before the others: there is a Sydney in Canada, too.
 */
function named(name: string, locale: string): string | null {
  const spellings = [name, name.split(',')[0] ?? name].map(spelt).filter((each) => each !== '');
  const fits = (each: string) => spellings.includes(spelt(each));
  const first = (names: (zone: RawTimeZone) => string[]) =>
    rawTimeZones.find((zone) => names(zone).some(fits))?.name;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    first(({ name: own, group }) => [own, ...group]) ??
    onlyOne(
      rawTimeZones.filter((zone) => [zone.countryName, countries.of(zone.countryCode) ?? ''].some(fits)),
    ) ??
    first(({ group }) => group.map((each) => each.slice(each.lastIndexOf('/') + 1))) ??
    spellings.map((each) => zoneOfCity(each, spelt)).find((each) => each !== null) ??
    first(({ mainCities }) => mainCities) ??
    first(({ abbreviation, dstAbbreviation = '' }) => [abbreviation, dstAbbreviation]) ??
    first(({ alternativeName }) => [alternativeName]) ??
    null
  );
}

/** Letter for letter: “Hà Nội” and “Hanoi”, “Sài Gòn” and “Saigon” are one. */
function spelt(name: string): string {
  return plainName(name).replaceAll(/[\s.'’-]+/g, '');
}

/** Where hardly anybody lives in the country's other zones. */
const nearlyAll = new Map([
  ['CN', 'Asia/Shanghai'],
  ['ES', 'Europe/Madrid'],
  ['UA', 'Europe/Kyiv'],
]);

function onlyOne(zones: readonly RawTimeZone[]): string | undefined {
  const [first] = zones;
  if (first === undefined) return;
  const offsets = new Set(zones.map(({ rawOffsetInMinutes }) => rawOffsetInMinutes));
  return nearlyAll.get(first.countryCode) ?? (offsets.size === 1 ? first.name : undefined);
}

/** Those that have been renamed or are no place, such as `US/Eastern`. */
function ofTheIana(typed: string): string | null {
  const zone = typed.trim().replaceAll(/\s+/g, '_');
  return isTimeZone(zone) ? Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone : null;
}

/** What is a letter of its own and no other one with an accent. */
const letters: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss' };

/** Without accents, capitals, underscores, letters as wide as a Japanese keyboard makes them, and the word that people add. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[đłøıß]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[\s_]+/g, ' ')
    .replace(/ (standard |daylight |summer )?time$/, '')
    .trim();
}
