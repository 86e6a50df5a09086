import type { APIApplicationCommand } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { itemsFor } from '../../sandbox/page/option-items.ts';
import {
  incompleteField,
  inputOf,
  matchingEntries,
  newDraft,
  openOptions,
  type SlashEntry,
  slashEntries,
  withField,
  withoutField,
} from '../../sandbox/page/palette.ts';

const slash = commands.map(({ data }) => data).filter((data) => 'description' in data);
const entries = slashEntries(slash as unknown as APIApplicationCommand[]);
const server = {
  id: '1',
  name: 'Here',
  channels: [
    { id: '2', name: 'general', kind: 'text', type: 0, writable: true, archived: false },
    { id: '3', name: 'alerts', kind: 'text', type: 0, writable: true, archived: false },
    { id: '4', name: 'stage', kind: 'text', type: 13, writable: true, archived: false },
  ],
  roles: [{ id: '5', name: 'C.AI news', mentionable: true }],
} as const;
const nameable = {
  server: { ...server, locale: 'en-US' as const, channels: [...server.channels], roles: [...server.roles] },
  people: [],
};

function entry(title: string): SlashEntry {
  const found = entries.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
}

function option(title: string, name: string) {
  const found = entry(title).options.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

test('every subcommand is picked by itself', () => {
  expect(entries.map(({ title }) => title)).toEqual([
    '/cai-status',
    '/cai-error',
    '/cai-history',
    ...['setup', 'subscribe', 'unsubscribe', 'list', 'test', 'forget'].map((name) => `/cai-alerts ${name}`),
    ...['create', 'remove'].map((name) => `/cai-panel ${name}`),
    '/help',
  ]);
});

test.for([
  ['/', 12],
  ['/cai-alerts', 6],
  ['/cai-alerts sub', 1],
  ['/sub', 2],
  ['/nothing', 0],
  ['cai', 0],
  ['', 0],
] as const)('%s fits %i of them', ([typed, count]) => {
  expect(matchingEntries(entries, typed)).toHaveLength(count);
});

test('a command is filled in option by option, and what stays empty is not sent', () => {
  const draft = newDraft(entry('/cai-alerts subscribe'));
  expect(openOptions(draft).map(({ name }) => name)).toEqual(['channel', 'role']);
  const filled = withField(draft, { name: 'channel', text: 'alerts', value: { id: '3' } });
  const half = withField(filled, { name: 'role', text: 'C.AI' });
  expect(incompleteField(half)).toBe('role');
  expect(incompleteField(withField(half, { name: 'role', text: '' }))).toBeUndefined();
  expect(inputOf(withoutField(half, 'role'))).toEqual({
    subcommand: 'subscribe',
    options: { channel: { id: '3' } },
  });
});

test('text may be any where the bot only completes it', () => {
  const draft = withField(newDraft(entry('/cai-error')), { name: 'message', text: 'it is broken' });
  expect(incompleteField(draft)).toBeUndefined();
  expect(inputOf(draft)).toEqual({ options: { message: 'it is broken' } });
});

test('channels are offered that the option takes, those that begin with what was typed first', () => {
  const labels = (typed: string) =>
    itemsFor(option('/cai-alerts subscribe', 'channel'), typed, nameable, []).map(({ label }) => label);
  expect(labels('')).toEqual(['general', 'alerts']);
  expect(labels('al')).toEqual(['alerts', 'general']);
  expect(labels('#gen')).toEqual(['general']);
});

test('roles, yes and no, and what the bot completes are offered', () => {
  const labels = (title: string, name: string, typed: string) =>
    itemsFor(option(title, name), typed, nameable, [{ name: 'Error 1015', value: 'e' }]).map(
      ({ label }) => label,
    );
  expect(labels('/cai-alerts subscribe', 'role', 'news')).toEqual(['@C.AI news']);
  expect(labels('/cai-status', 'share', 't')).toEqual(['True']);
  expect(labels('/cai-error', 'message', 'anything')).toEqual(['Error 1015']);
});
