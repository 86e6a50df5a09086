import { type RawTimeZone, rawTimeZones } from '@vvo/tzdb';
import { plainName, timeZoneOf } from './time-zone.ts';

/** Asked for before anything is typed: where most people on Discord are. */
const usual = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Sao_Paulo'],
  ...[
    'America/Mexico_City',
    'Europe/London',
    'Europe/Paris',
    'Europe/Berlin',
    'Europe/Kyiv',
    'Europe/Moscow',
  ],
  ...['Asia/Kolkata', 'Asia/Manila', 'Asia/Jakarta', 'Asia/Tokyo', 'Australia/Sydney'],
];

type Choice = { name: string; value: string };

/**
 * Time zones by what somebody has typed of them so far: a city, a country in English or as `locale` calls it, a name such as `EST`, or
 * `UTC+2`.
 */
export function timeZoneChoices(locale: string, typed: string): Choice[] {
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const country = ({ countryCode, countryName }: RawTimeZone) =>
    locale === 'en' ? countryName : (countries.of(countryCode) ?? countryName);
  const choice = (zone: RawTimeZone) => choiceOf(zone, country(zone));
  const start = plainName(typed);
  if (start === '') return rawTimeZones.filter(isUsual).map(choice);
  const meant = timeZoneOf(typed, locale);
  const zone = rawTimeZones.find(({ name }) => name === meant);
  const first = meant === null ? [] : [zone === undefined ? { name: meant, value: meant } : choice(zone)];
  const others = rawTimeZones.filter((zone) => {
    const { name, mainCities, countryName } = zone;
    const names = [name, name.slice(name.lastIndexOf('/') + 1), ...mainCities, countryName, country(zone)];
    return names.some((each) => plainName(each).startsWith(start));
  });
  return [...first, ...others.filter(({ name }) => name !== meant).map(choice)];
}

function isUsual({ name, group }: RawTimeZone): boolean {
  return usual.some((each) => each === name || group.includes(each));
}

function choiceOf({ name, mainCities }: RawTimeZone, country: string): Choice {
  return {
    name: `${[...mainCities.slice(0, 2), country].join(', ')} (${name})`.slice(0, 100),
    value: name,
  };
}
