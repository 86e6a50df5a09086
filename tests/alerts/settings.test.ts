import { describe, expect, test } from 'vitest';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { anIncident } from '../health/incidents.ts';
import { placeOf } from './alert-bot.ts';
import { alertOf, aStory, type Course, courses, posted } from './settings-stories.ts';

const noon = Date.parse('2026-08-01T12:00+02:00');
const quietHours = { from: 22 * 60, until: 7 * 60, zone: 'Europe/Berlin' };
const down = '🔴 Character.AI is down';
const inPart = '🟠 Character.AI works only in part';
const isBack = '🟢 Character.AI is back';
const again = expect.stringMatching(/^\d+ ↳ Character\.AI is working again/);
const alsoNow = (atMinute: number) =>
  expect.stringMatching(new RegExp(`^${atMinute} @ ↳ <@&\\d+> Character.AI is down, since <t:\\d+:t>`));

type Row = [
  Partial<ChannelSettings>,
  course: keyof typeof courses,
  begins: number,
  read: unknown[],
  title: string | undefined,
];

async function play(settings: Partial<ChannelSettings>, course: keyof typeof courses, begins: number) {
  const { channel, bot, live } = await aStory(settings, { begins });
  await live(courses[course] as Course);
  return { read: posted(channel, begins), title: alertOf(channel), left: await bot().stop() };
}

const backInPart = 'Character.AI is working fully again';

describe.each<[string, Row[]]>([
  [
    'as by default',
    [
      [{}, '3 min', noon, [`1 @ ${down}`, again], isBack],
      [{}, '40 min, with restarts', noon, [`1 @ ${down}`, again], isBack],
      [{}, '3 min, and 3 more after 4', noon, [`1 @ ${down}`, again], isBack],
    ],
  ],
  [
    'told only of what is down',
    [
      [{ tellOf: 'down' }, '7 min', noon, [`1 @ ${down}`, again], isBack],
      [{ tellOf: 'down' }, 'in part for 40 min', noon, [], undefined],
      [
        { tellOf: 'down' },
        'in part, and down from the 10th to the 20th minute',
        noon,
        [`10 @ ${down}`, again],
        isBack,
      ],
    ],
  ],
  [
    'mentioned only for what is down',
    [
      [{ mentionFor: 'down' }, '3 min', noon, [`1 @ ${down}`, again], isBack],
      [
        { mentionFor: 'down' },
        'in part for 40 min',
        noon,
        [`1 ${inPart}`, expect.stringContaining(backInPart)],
        '🟢 Character.AI works fully again',
      ],
      [
        { mentionFor: 'down' },
        'in part, and down from the 10th to the 20th minute',
        noon,
        [`1 ${inPart}`, alsoNow(10), again],
        isBack,
      ],
      [{ mentionFor: 'nothing' }, '7 min', noon, [`1 ${down}`, again], isBack],
    ],
  ],
  [
    'told of what has lasted for 5 min',
    [
      [{ shortestMinutes: 5 }, '3 min', noon, [], undefined],
      [{ shortestMinutes: 5 }, '7 min', noon, [`5 @ ${down}`, again], isBack],
      [{ shortestMinutes: 5 }, '40 min', noon, [`5 @ ${down}`, again], isBack],
      [{ shortestMinutes: 5 }, '40 min, with restarts', noon, [`5 @ ${down}`, again], isBack],
      [{ shortestMinutes: 5 }, '3 min, and 3 more after 4', noon, [`7 @ ${down}`, again], isBack],
    ],
  ],
  [
    'told of what has lasted for 15 min',
    [
      [{ shortestMinutes: 15 }, '7 min', noon, [], undefined],
      [{ shortestMinutes: 15 }, '3 min, and 3 more after 4', noon, [], undefined],
      [{ shortestMinutes: 15 }, '40 min, with restarts', noon, [`15 @ ${down}`, again], isBack],
      [
        { shortestMinutes: 15, tellOf: 'down' },
        'in part, and down from the 10th to the 20th minute',
        noon,
        [`15 @ ${down}`, again],
        isBack,
      ],
    ],
  ],
  [
    'with quiet hours',
    [
      [{ quietHours }, '40 min', noon, [`1 @ ${down}`, again], isBack],
      ...['2026-08-01T21:55+02:00', '2026-08-02T06:50+02:00'].map(
        (begins): Row => [{ quietHours }, '3 min', Date.parse(begins), [expect.anything(), again], isBack],
      ),
      [{ quietHours }, '40 min', Date.parse('2026-08-01T22:10+02:00'), [`1 ${down}`, again], isBack],
      [{ quietHours }, '40 min', Date.parse('2026-08-01T23:40+02:00'), [`1 ${down}`, again], isBack],
      [
        { quietHours },
        '40 min',
        Date.parse('2026-08-02T06:40+02:00'),
        [`1 ${down}`, alsoNow(20), again],
        isBack,
      ],
      [
        { quietHours },
        '9 hours',
        Date.parse('2026-08-01T23:30+02:00'),
        [`1 ${down}`, alsoNow(450), again],
        isBack,
      ],
      // The night in which Berlin's clocks are put forward has eight hours, and the other one ten.
      [
        { quietHours },
        '9 hours',
        Date.parse('2026-03-28T23:30+01:00'),
        [`1 ${down}`, alsoNow(390), again],
        isBack,
      ],
      [
        { quietHours },
        '9 hours',
        Date.parse('2026-10-24T23:30+02:00'),
        [`1 ${down}`, alsoNow(510), again],
        isBack,
      ],
    ],
  ],
  [
    'shown the end in the alert alone',
    [
      [{ end: 'edit' }, '3 min', noon, [`1 @ ${down}`], isBack],
      [{ end: 'edit' }, '3 min, and 3 more after 4', noon, [`1 @ ${down}`], isBack],
      [{ end: 'edit' }, '40 min, with restarts', noon, [`1 @ ${down}`], isBack],
    ],
  ],
])('a channel that is %s', (_, rows) => {
  test.each(rows)('%j reads of an outage: %s', async (settings, course, begins, read, title) => {
    const story = await play(settings, course, begins);
    expect(story).toMatchObject({ read, title });
    expect(story.left.map(({ kind }) => kind)).toEqual(['subscription']);
  });
});

test('the true beginning is told, however late', async () => {
  const { channel, live } = await aStory({ shortestMinutes: 15 }, { begins: noon });
  await live(courses['40 min'].slice(0, 1) as Course);
  await live([[20, 'restart']]);
  expect(channel.messages[1]?.embeds[0]?.description).toContain(`Since <t:${noon / 1_000}:t>`);
});

describe('settings that are changed in mid-outage', () => {
  async function anOutage(settings: Partial<ChannelSettings>) {
    const story = await aStory(settings, { begins: noon });
    await story.live([[1, 'down']]);
    const change = async (wish: Parameters<ReturnType<typeof story.bot>['alerts']['subscribe']>[1]) => {
      await story.bot().alerts.subscribe(placeOf(story.channel), wish);
      await story.bot().paid();
    };
    return { ...story, change, read: () => posted(story.channel, noon) };
  }

  test('tell at once what was held back', async () => {
    const { live, change, read } = await anOutage({ shortestMinutes: 15 });
    await live([[3, 'restart']]);
    await change({ settings: { shortestMinutes: 0 } });
    expect(read()).toEqual([`3 @ ${down}`]);
  });

  test('mention once what went without a mention, and not again', async () => {
    const { live, change, read } = await anOutage({ mentionFor: 'nothing' });
    await live([[3, 'restart']]);
    for (const mentionFor of ['all', 'nothing', 'all'] as const) await change({ settings: { mentionFor } });
    await live([[9, 'works']]);
    expect(read()).toEqual([`1 ${down}`, alsoNow(3), again]);
  });

  test('mention no role that was chosen after the alert', async () => {
    const { change, read, role } = await anOutage({});
    await change({ roleId: null });
    await change({ roleId: role.id });
    expect(read()).toEqual([`1 @ ${down}`]);
  });

  test('hold for the end', async () => {
    const { live, change, read } = await anOutage({});
    await change({ settings: { end: 'edit' } });
    await live([
      [9, 'works'],
      [24, 'over'],
    ]);
    expect(read()).toEqual([`1 @ ${down}`]);
  });

  test('come too late for an end that was shown in the alert alone', async () => {
    const { live, change, read } = await anOutage({ end: 'edit', thread: true });
    await live([[9, 'works']]);
    await change({ settings: { end: 'reply' } });
    await live([
      [24, 'over'],
      [60, 'restart'],
    ]);
    expect(read()).toEqual([`1 @ ${down}`]);
  });

  test('hold from its return on for an outage that came back', async () => {
    const { live, change, read } = await anOutage({ end: 'edit', shortestMinutes: 15 });
    await live([[9, 'works']]);
    await change({ settings: { end: 'reply', shortestMinutes: 0 } });
    await live([
      [12, 'down'],
      [14, 'works'],
    ]);
    expect(read()).toEqual([`12 @ ${down}`, again]);
  });

  test('open a thread and publish from then on', async () => {
    const { change, discord, channel } = await anOutage({});
    await change({ settings: { thread: true } });
    expect(discord.channels().map(({ id }) => id)).toContain(channel.messages[1]?.id);
  });
});

test('planned maintenance is called so, and mentions nobody', async () => {
  const { bot, channel, until } = await aStory({}, { begins: noon });
  await until(0);
  await bot().hear(anIncident({ since: noon, page: 'maintenance' }));
  await bot().paid();
  expect(posted(channel, noon)).toEqual([`0 ${down}, for maintenance`]);
  expect(channel.messages[1]?.embeds[0]?.description).toContain('planned maintenance');
});

describe('a role that was deleted', () => {
  test('is not in the alert, and is shown to admins', async () => {
    const { guild, role, channel, bot, live } = await aStory({}, { begins: noon });
    guild.roles.delete(role.id);
    await live(courses['3 min'] as Course);
    expect(posted(channel, noon)).toEqual([`1 ${down}`, again]);
    for (const { content } of channel.messages) expect(content).not.toContain('<@&');
    expect(await bot().alerts.list(guild.id)).toMatchObject([{ roleId: role.id, roleProblem: 'gone' }]);
  });

  test('is seen by admins who look before any outage, and forgotten with another one', async () => {
    const { guild, role, channel, bot } = await aStory({}, { begins: noon });
    guild.roles.delete(role.id);
    expect(await bot().alerts.list(guild.id)).toMatchObject([{ roleProblem: 'gone' }]);
    const other = guild.role({ name: 'Readers', mentionable: true });
    await bot().alerts.subscribe(placeOf(channel), { roleId: other.id });
    expect((await bot().alerts.list(guild.id))[0]).not.toHaveProperty('roleProblem');
  });

  test('is told from one whose mention notifies nobody', async () => {
    const { guild, channel, bot, live } = await aStory({}, { begins: noon });
    const silent = guild.role({ name: 'Silent' });
    await bot().alerts.subscribe(placeOf(channel), { roleId: silent.id });
    await live(courses['3 min'] as Course);
    expect(await bot().alerts.list(guild.id)).toMatchObject([{ roleProblem: 'silent' }]);
  });
});

describe('a thread under each alert', () => {
  const thread = 'POST /channels/:channel/messages/:message/threads';

  test('says what and when, and is archived a day after the end', async () => {
    const { discord, channel, bot, live, until } = await aStory({ thread: true }, { begins: noon });
    await live(courses['40 min, with restarts'] as Course);
    const opened = discord.channels().find(({ id }) => id === channel.messages[1]?.id);
    expect(opened?.name).toBe('Character.AI is down, Aug 1, 10:00 UTC');
    await until(55 + 24 * 60 - 1);
    expect(opened?.thread?.archived).toBe(false);
    await until(55 + 24 * 60 + 1);
    expect(opened?.thread?.archived).toBe(true);
    expect(await bot().stop()).toHaveLength(1);
  });

  test.each([
    [
      'refused',
      { status: 403, body: { message: 'Missing Permissions', code: 50013 } },
      { missing: ['Send Messages'] },
    ],
    [
      'one too many',
      { status: 400, body: { message: 'Maximum number of active threads reached', code: 160006 } },
      { said: 'Maximum number of active threads reached (160006)' },
    ],
    ['limited', { status: 429, retryAfter: 1_800 }, { until: expect.any(Number) }],
    ['failing', { status: 500 }, { until: expect.any(Number) }],
  ])('that is %s costs no alert, and is shown to admins', async (_, fault, problem) => {
    const { discord, guild, channel, bot, live, until } = await aStory({ thread: true }, { begins: noon });
    discord.fail({ route: thread, with: fault, times: 100 });
    await live(courses['7 min'] as Course);
    expect(posted(channel, noon)).toEqual([`1 @ ${down}`, again]);
    expect(await bot().alerts.list(guild.id)).toMatchObject([
      { paused: null, extraProblems: { thread: problem } },
    ]);
    await until(25 * 60);
    expect((await bot().stop()).map(({ kind }) => kind)).toEqual(['subscription']);
  });

  test('that was deleted costs no ending', async () => {
    const { discord, channel, live, until, bot } = await aStory({ thread: true }, { begins: noon });
    await live([[1, 'down']]);
    discord
      .channels()
      .find(({ id }) => id === channel.messages[1]?.id)
      ?.delete();
    await live([
      [7, 'works'],
      [22, 'over'],
    ]);
    await until(25 * 60);
    expect(posted(channel, noon)).toEqual([`1 @ ${down}`, again]);
    expect((await bot().stop()).map(({ kind }) => kind)).toEqual(['subscription']);
  });
});

describe('publishing', () => {
  const crosspost = 'POST /channels/:channel/messages/:message/crosspost';
  const isPublished = 1;

  test('follows the start, once', async () => {
    const { discord, channel, live } = await aStory(
      { publish: true },
      { begins: noon, type: 'announcement' },
    );
    await live(courses['3 min, and 3 more after 4'] as Course);
    expect(channel.messages.map(({ flags }) => flags & isPublished)).toEqual([0, 1, 0]);
    expect(discord.requests.filter(({ route }) => route === crosspost)).toHaveLength(1);
  });

  test('in a channel that is none for announcements is shown to admins', async () => {
    const { guild, channel, bot, live } = await aStory({ publish: true }, { begins: noon });
    await live(courses['3 min'] as Course);
    expect(posted(channel, noon)).toEqual([`1 @ ${down}`, again]);
    expect(await bot().alerts.list(guild.id)).toMatchObject([
      { extraProblems: { publish: { said: expect.stringContaining('(50024)') } } },
    ]);
  });

  test('that is limited is tried again when the body says, not the header', async () => {
    const { discord, guild, channel, bot, live } = await aStory(
      { publish: true },
      { begins: noon, type: 'announcement' },
    );
    const body = {
      ...{ message: 'The write action you are performing on the channel has hit the write rate limit.' },
      ...{ code: 20028, retry_after: 1_800, global: false },
    };
    discord.fail({ route: crosspost, with: { status: 429, retryAfter: 1, body } });
    await live([[1, 'down']]);
    expect(await bot().alerts.list(guild.id)).toMatchObject([
      { extraProblems: { publish: { until: expect.closeTo(noon + 31 * 60_000, -4) } } },
    ]);
    await live([[30, 'restart']]);
    expect(channel.messages[1]?.flags).toBe(0);
    await live([[33, 'restart']]);
    expect(channel.messages[1]?.flags).toBe(isPublished);
    expect((await bot().alerts.list(guild.id))[0]).not.toHaveProperty('extraProblems');
  });

  test('too many edits of what is published hold up no ending', async () => {
    const { discord, channel, bot, live, until } = await aStory(
      { publish: true },
      { begins: noon, type: 'announcement' },
    );
    await live([[1, 'down']]);
    const body = { message: 'Too many edits', code: 20028, retry_after: 1_800, global: false };
    discord.fail({
      route: 'PATCH /channels/:channel/messages/:message',
      with: { status: 429, retryAfter: 1, body },
    });
    await live([
      [7, 'works'],
      [22, 'over'],
    ]);
    expect(posted(channel, noon)).toEqual([`1 @ ${down}`, again]);
    await until(40);
    expect(alertOf(channel)).toBe(isBack);
    expect((await bot().stop()).map(({ kind }) => kind)).toEqual(['subscription']);
  });
});
