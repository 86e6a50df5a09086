import { type ChannelSettings, type QuietHours, withDefaults } from '../alerts/settings.ts';
import { timeOfDay } from './time-of-day.ts';

/** Every setting that is not as by default, in few words: `only when it is down; after 5 min`. */
export function settingsText(chosen: Partial<ChannelSettings> = {}): string {
  const { tellOf, mentionFor, shortestMinutes, quietHours, end, thread, publish } = withDefaults(chosen);
  const named = [
    tellOf === 'down' && 'only when all is down',
    mentionFor === 'down' && 'mentions only when all is down',
    mentionFor === 'nothing' && 'mentions nobody',
    shortestMinutes > 0 && `after ${shortestMinutes} min`,
    quietHours !== null && `quiet ${hoursText(quietHours)}`,
    end === 'edit' && 'the end by edit alone',
    thread && 'with threads',
    publish && 'published',
  ];
  return named.filter((each) => each !== false).join('; ');
}

/** `22:00 to 07:00, Europe/Berlin` */
export function hoursText({ from, until, zone }: QuietHours): string {
  return `${timeOfDay(from)} to ${timeOfDay(until)}, ${zoneName(zone)}`;
}

/** As people write it: `UTC+2` instead of `Etc/GMT-2`, and blanks. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`;
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return zone.replaceAll('_', ' ');
}
