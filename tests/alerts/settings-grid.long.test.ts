import { describe, expect, test } from 'vitest';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { change, nights, singleSettings } from './settings-rows.ts';
import { aStory, type Course, courses, posted } from './settings-stories.ts';
import { kindOf, toRead } from './what-to-read.ts';

const rows: Partial<ChannelSettings>[] = [
  ...singleSettings,
  { tellOf: 'down', shortestMinutes: 15, quietHours: nights },
  { mentionFor: 'down', quietHours: change, end: 'edit' },
];
const beginnings = [
  ...['2026-08-01T12:00+02:00', '2026-08-01T21:57+02:00', '2026-08-01T23:40+02:00', '2026-08-02T06:55+02:00'],
  ...['2026-03-29T01:55+01:00', '2026-10-25T02:35+02:00', '2026-10-25T02:55+01:00'],
];
const relapses: Course = [
  [1, 'down'],
  [3, 'works'],
  [6, 'down'],
  [8, 'works'],
  [12, 'in part'],
  [19, 'down'],
  [26, 'works'],
  [41, 'over'],
];
const played: Record<string, Course> = { ...courses, relapses };
const names = Object.keys(played).filter((name) => name !== '9 hours' && !name.includes('restarts'));

/** The same course, in which the bot is stopped and started again so often. */
function withRestarts(course: Course, everyMinutes: number): Course {
  const end = course.at(-1)?.[0] ?? 0;
  const restarts = Array.from({ length: Math.floor(end / everyMinutes) }, (_, index): Course[number] => [
    (index + 1) * everyMinutes,
    'restart',
  ]);
  return [...course, ...restarts].toSorted(([a], [b]) => a - b);
}

describe.each(rows)('a channel with %j', (settings) => {
  test.each(names)(
    'reads of an outage, whenever it begins and however often the bot restarts: %s',
    async (name) => {
      for (const [index, begins] of beginnings.entries()) {
        const course = played[name] as Course;
        const at = Date.parse(begins);
        const { channel, live } = await aStory(settings, { begins: at });
        await live(index % 2 === 0 ? course : withRestarts(course, 2 + index));
        expect(posted(channel, at).map(kindOf), begins).toEqual(toRead(settings, course, at));
      }
    },
  );
});
