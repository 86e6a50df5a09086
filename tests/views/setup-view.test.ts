import { expect, test } from 'vitest';
import { componentTexts, messageProblems } from '../../packages/discord-stand-in/index.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { type Locale, locales } from '../../src/language/locales.ts';
import type { Say } from '../../src/language/say.ts';
import { sayIn } from '../../src/languages.ts';
import { neededAnywhere } from '../../src/sending/permissions.ts';
import { type Draft, newDraft, withChoice, withHours, withRole } from '../../src/setup/draft.ts';
import { permissionList } from '../../src/setup/permission-names.ts';
import { understood } from '../../src/setup/quiet-hours.ts';
import { promiseText, settingsText, zoneName } from '../../src/setup/settings-words.ts';
import { setupView } from '../../src/views/setup-view.ts';
import { confirmationView, subscribedText } from '../../src/views/subscription-view.ts';
import { english } from '../../tests/english.ts';
import { now } from '../situation/states.ts';
import { setupViews } from './setup-states.ts';
import { allSettings } from './view-states.ts';

const draft = newDraft({ channelId: '1', kind: 'text' }, null, 'en');
const shown = (draft: Draft, at: number) =>
  componentTexts(setupView(english, draft, at).components).join('\n');

test.each(setupViews)('the form %s: Discord takes it, and it has one sign of state at most', (_, view) => {
  expect(messageProblems(view)).toEqual([]);
  const text = componentTexts(view.components).join('\n');
  expect(text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(text).not.toMatch(/undefined|NaN|null|\[object/);
});

test('the form tells the time in the zone, so that a wrong one shows', () => {
  const quiet = withHours(draft, { from: '22:00', until: '07:00', zone: 'Asia/Tokyo' });
  expect(shown(quiet, now)).toContain('22:00 to 07:00, Asia/Tokyo (now 21:00)');
});

test('the preview mentions the role that would be mentioned', () => {
  const role = withRole(draft, { id: '5', notifies: true });
  expect(shown(role, now)).toContain('<@&5> Character.AI is down.');
  const { chosen } = role;
  expect(shown({ ...role, chosen: { ...chosen, mentionFor: 'nothing' } }, now)).not.toContain('<@&5>');
});

test('the preview is in the language of the channel', () => {
  const text = shown(withChoice(draft, 'language', 'de'), now);
  expect(text).toContain('### 🔴 Character.AI ist ausgefallen');
  expect(text).toContain('Choose what a channel gets');
});

test.each(locales)('what waits for better hours names the buttons that stand there, in %s', (locale) => {
  const say = sayIn(locale);
  const typed = ['', '7:00', 'Berlin', 'nowhere'];
  const faulty = typed.flatMap((from) => typed.map((until) => ({ from, until, zone: 'nowhere' })));
  for (const hours of faulty.map(understood).filter(({ zone }) => zone !== '')) {
    const { components } = setupView(say, withHours(draft, hours), now);
    const labels = JSON.stringify(components).match(/(?<="label":")[^"]+/g) ?? [];
    const named = [...(componentTexts(components).at(-1) ?? '').matchAll(/\*\*(.+?)\*\*/g)];
    expect(named).toHaveLength(2);
    for (const [, name] of named) expect(labels, JSON.stringify(hours)).toContain(name);
  }
});

test('all that is wrong with the hours is said at once, each once', () => {
  const text = shown(withHours(draft, { from: 'mitternacht', until: 'halb acht', zone: 'Zürisch' }), now);
  for (const typed of ['mitternacht', 'halb acht', 'Zürisch']) expect(text).toContain(`“${typed}”`);
  expect(text).toContain('mitternacht to halb acht, Zürisch');
  const twice = shown(withHours(draft, { from: 'late', until: 'late', zone: 'UTC' }), now);
  expect(twice.match(/“late”/g)).toHaveLength(1);
});

test('what somebody typed formats nothing', () => {
  const text = shown(withHours(draft, { from: '**a**', until: '7', zone: '<@&1> ||x||' }), now);
  expect(text.replaceAll(/\\[^\w\s]/g, '')).not.toMatch(/<@&1>|\|\||\*\*a\*\*/);
});

test('every setting that is not as by default is named', () => {
  expect(settingsText(english, {})).toBe('');
  for (const [name, value] of Object.entries(allSettings))
    expect(settingsText(english, { [name]: value }), name).not.toBe('');
  expect(settingsText(english, allSettings).split('; ')).toHaveLength(Object.keys(allSettings).length);
});

test('a language is named where another one is usual, and only there', () => {
  const german = { language: 'de' } as const;
  const done = { kind: 'changed', roleId: null } as const;
  const said = (settings: Partial<ChannelSettings>, usual: Locale) =>
    subscribedText(sayIn('de'), { guildId: '1', channelId: '2' }, null, done, settings, usual);
  expect(said(german, 'de')).not.toContain('Deutsch');
  expect(said(german, 'en')).toContain('auf Deutsch');
  expect(said({}, 'de')).toContain('auf English');
  expect(JSON.stringify(confirmationView(sayIn('de'), { roleId: null, settings: german }))).not.toContain(
    'Deutsch',
  );
});

test.each([
  ['Etc/GMT-2', 'UTC+2'],
  ['Etc/GMT+11', 'UTC-11'],
  ['+05:30', 'UTC+05:30'],
  ['America/New_York', 'America/New York'],
  ['UTC', 'UTC'],
])('%s is called %s', (zone, name) => {
  expect(zoneName(zone)).toBe(name);
});

test('what a channel is promised is what was chosen for it', () => {
  const promised = (settings: Partial<ChannelSettings>) =>
    promiseText(english, { channelId: null, roleId: '1' }, settings);
  expect(promised({})).toBe(
    "I'll post here when Character.AI goes down and when it's back. When an outage starts I mention <@&1>, once.",
  );
  expect(promised({ tellOf: 'down', shortestMinutes: 15, end: 'edit' })).toContain(
    "when all of Character.AI is down for 15 min or more, and edit that when it's back",
  );
  expect(promised({ mentionFor: 'down' })).toContain('When all of it is down I mention');
  expect(promised({ mentionFor: 'nothing' })).not.toContain('<@&1>');
  expect(promised(allSettings)).toContain('outside quiet hours');
  expect(promiseText(english, { channelId: null, roleId: null })).not.toContain('mention');
});

test('every permission that an invitation asks for is called as in the settings of the reader', () => {
  const named = (say: Say) => permissionList(say, Object.keys(neededAnywhere));
  const marked: Say = Object.assign((...key: unknown[]) => `[${key[0]}]`, english);
  expect(named(english)).toBe(english.list(Object.keys(neededAnywhere).map((name) => `**${name}**`)));
  expect(named(marked).match(/\[alerts\.permissions\.\w+\]/g)).toHaveLength(
    Object.keys(neededAnywhere).length,
  );
});
