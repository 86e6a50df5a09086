import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageText } from '../../src/discord/message-text.ts';
import { fullMessage } from './given-interactions.ts';

/** Every text of the full message that says of itself what it is. */
const named = [...JSON.stringify(fullMessage).matchAll(/"((?:the|another|a) [^"]+)"/g)].map(
  ([, text]) => text,
);

test('all words of a message are read, wherever they stand', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(messageText(fullMessage).split('\n').toSorted()).toEqual(named.toSorted());
});

test.each<[string, object]>([
  ['whoever wrote it', { author: { username: 'error 500', global_name: 'error 500' } }],
  ['whom it mentions', { mentions: [{ username: 'error 500' }] }],
  ['an emoji', { components: [{ type: 1, components: [{ type: 2, emoji: { name: 'error' } }] }] }],
  ['an address', { attachments: [{ url: 'https://x.test/error' }] }],
])('%s is no part of it', (_, message) => {
  expect(messageText(message)).toBe('');
});

test.each([
  null,
  undefined,
  5,
  'text',
  [],
  {},
  { content: null },
  { content: '  \n' },
  { embeds: 'x', poll: 7 },
])('there is nothing to read in %j', (message) => {
  expect(messageText(message)).toBe('');
});

test('it ends, however much there is and however deep', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 6 }), (content) => {
      expect(typeof messageText({ content, embeds: [content], components: [content] })).toBe('string');
    }),
  );
  const deep: Record<string, unknown> = { content: 'deep' };
  deep['message'] = deep;
  expect(messageText(deep).length).toBeLessThan(100);
  expect(messageText({ content: 'x'.repeat(1_000_000) }).length).toBe(20_000);
});
