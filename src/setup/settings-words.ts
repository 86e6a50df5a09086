import { type ChannelSettings, type QuietHours, withDefaults } from '../alerts/settings.ts';
import { ownName } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import { timeOfDay } from './time-of-day.ts';

/**
 * Every setting that is not as by default, in few words: `only when all is down; after 5 min`. `usual` is the language that a channel
 * there is written in unless somebody chooses.
 */
export function settingsText(say: Say, chosen: Partial<ChannelSettings> = {}, usual: string = 'en'): string {
  const { tellOf, mentionFor, shortestMinutes, quietHours, end, thread, publish, language } =
    withDefaults(chosen);
  const named = [
    tellOf === 'down' && say('setup.chosen.onlyDown'),
    mentionFor === 'down' && say('setup.chosen.mentionsOnlyDown'),
    mentionFor === 'nothing' && say('setup.chosen.mentionsNobody'),
    shortestMinutes > 0 && say('setup.chosen.after', { length: inMinutes(say, shortestMinutes) }),
    quietHours !== null && say('setup.chosen.quietHours', hoursParts(quietHours)),
    end === 'edit' && say('setup.chosen.endByEdit'),
    thread && say('setup.chosen.threads'),
    publish && say('setup.chosen.published'),
    language !== usual && say('setup.chosen.language', { language: ownName(language) }),
  ];
  return named.filter((each) => each !== false).join('; ');
}

/** The channel, or null where that reads it itself; and whether the role has been mentioned there before. */
type Promised = { channelId: string | null; roleId: string | null; wasMentioned?: boolean };

/** What a channel is promised, by what was chosen for it. */
export function promiseText(
  say: Say,
  { channelId, roleId, wasMentioned = false }: Promised,
  chosen: Partial<ChannelSettings> = {},
): string {
  const { tellOf, mentionFor, shortestMinutes, quietHours, end } = withDefaults(chosen);
  const place = { place: channelId === null ? 'here' : 'elsewhere', channelId: channelId ?? '' };
  const posts =
    shortestMinutes === 0
      ? say(`setup.promise.posts.${tellOf}.${end}`, place)
      : say(`setup.promise.postsAfter.${tellOf}.${end}`, {
          ...place,
          length: inMinutes(say, shortestMinutes),
        });
  if (roleId === null || mentionFor === 'nothing') return posts;
  const isForAll = mentionFor === 'all' || tellOf === 'down';
  const mentions = say(`setup.promise.mentions.${isForAll ? 'all' : 'down'}`, {
    roleId,
    before: wasMentioned ? 'yes' : 'no',
    quietHours: quietHours === null ? 'no' : 'yes',
  });
  return `${posts} ${mentions}`;
}

function inMinutes(say: Say, minutes: number): string {
  return say.duration(minutes * 60_000);
}

/** `22:00`, `07:00` and `Europe/Berlin` */
export function hoursParts({ from, until, zone }: QuietHours): { from: string; until: string; zone: string } {
  return { from: timeOfDay(from), until: timeOfDay(until), zone: zoneName(zone) };
}

/** As people write it: `UTC+2` instead of `Etc/GMT-2`, and blanks. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`;
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return zone.replaceAll('_', ' ');
}
