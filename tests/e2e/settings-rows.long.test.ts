import { describe, expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { change, nights, singleSettings } from '../alerts/settings-rows.ts';
import { type Course, courses, posted } from '../alerts/settings-stories.ts';
import { kindOf, type Read, toRead } from '../alerts/what-to-read.ts';
import { aSpedUpWorld } from './sped-up-bot.ts';

const minuteMs = 60_000;
/** The longest of them lasts for an hour and a half, which goes by in two minutes and a half. */
const withinMs = 5 * minuteMs;
/** The bot is up and has looked around before anything breaks. */
const beforeMs = 3 * minuteMs;
const rows: Partial<ChannelSettings>[] = [
  ...singleSettings,
  { thread: true },
  { publish: true },
  { tellOf: 'down', shortestMinutes: 15, quietHours: nights },
  { mentionFor: 'down', quietHours: change, end: 'edit', thread: true, publish: true },
];

const relapses: Course = [
  [0, 'down'],
  [3, 'works'],
  [7, 'down'],
  [9, 'works'],
  [13, 'down'],
  [25, 'works'],
];
const played = { ...courses, relapses };

const day = '2026-08-01T12:00+02:00';
const plays: [course: keyof typeof played, begins: string][] = [
  ['3 min', day],
  ['7 min', day],
  ['40 min, with restarts', day],
  ['relapses', day],
  ['in part, and down from the 10th to the 20th minute', day],
  ['40 min, with restarts', '2026-08-01T23:40+02:00'],
  ['relapses', '2026-08-01T23:50+02:00'],
  ['7 min', '2026-08-01T21:50+02:00'],
  ['40 min', '2026-08-02T06:40+02:00'],
  ['3 min', '2026-03-29T01:55+01:00'],
  ['40 min, with restarts', '2026-03-29T01:40+01:00'],
  ['40 min, with restarts', '2026-10-25T02:40+02:00'],
  ['relapses', '2026-10-25T02:50+01:00'],
];

const isPublished = 1;

/** Whether they are the same, but for what a busy machine makes late. */
function isRead(read: Read, expected: Read | undefined): boolean {
  const [minute, kind] = halves(read);
  const [from, expectedKind] = halves(expected ?? '0 end');
  return kind === expectedKind && minute >= from - 1 && minute <= from + 5;
}

function halves(read: Read): [minute: number, kind: string] {
  const at = read.indexOf(' ');
  return [Number(read.slice(0, at)), read.slice(at)];
}

describe.concurrent('every row of the settings is seen in what channels show of an outage', {
  timeout: withinMs,
}, () => {
  test.each(plays)('of %s that begins at %s', async (name, begins) => {
    const breaksAt = Date.parse(begins);
    const world = await aSpedUpWorld(breaksAt - beforeMs);
    const { discord, characterAi, guild } = world;
    const role = guild.role({ name: 'C.AI news', mentionable: true });
    const channels = rows.map((settings, index) => {
      return { settings, channel: guild.channel({ name: `row-${index}`, type: 'announcement' }) };
    });
    await world.subscribe(channels, role.id);
    await world.startBot();

    const acts: Record<Course[number][1], () => Promise<unknown>> = {
      down: () => characterAi.breakDown(),
      async 'in part'() {
        await characterAi.healthy();
        await characterAi.set('account', 'origin-500');
      },
      works: characterAi.healthy,
      restart: world.startBot,
      over: async () => {},
    };
    for (const [minute, what] of played[name]) {
      await world.until(breaksAt + minute * minuteMs);
      await acts[what]();
    }
    await world.says((incident) => incident === null);
    const alerts = () => channels.flatMap(({ channel }) => alertOf(channel) ?? []);
    // Of what is published, Discord takes few edits in an hour.
    await discord.waitFor(() => alerts().every((title) => title.startsWith('🟢')), { timeoutMs: 90_000 });

    const { since, course } = world.seen();
    expect(recoveries(course), course.join(' ')).toBe(recoveries(played[name]));
    for (const { channel, settings } of channels) {
      const read = posted(channel, breaksAt).map(kindOf);
      const expected = toRead(settings, course, since);
      const isAsExpected =
        read.length === expected.length && read.every((each, index) => isRead(each, expected[index]));
      expect(
        isAsExpected,
        `${JSON.stringify(settings)}: ${read}, not ${expected}; seen: ${course.join(' ')}`,
      ).toBe(true);
      const [alert] = channel.messages;
      const isOpened = discord.channels().some(({ id }) => id === alert?.id);
      expect([isOpened, (alert?.flags ?? 0) & isPublished]).toEqual([
        alert !== undefined && settings.thread === true,
        Number(alert !== undefined && settings.publish === true),
      ]);
    }
  });
});

function recoveries(course: Course): number {
  return course.filter(([, what]) => what === 'works').length;
}

function alertOf({ messages }: Channel): string | undefined {
  return messages[0]?.embeds[0]?.title;
}
