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
  [
    'a poll in a forward',
    { message_snapshots: [{ message: { poll: { answers: [{ poll_media: { text: 'error 500' } }] } } }] },
  ],
  ['who provides what an embed shows', { embeds: [{ type: 'link', provider: { name: 'error 500' } }] }],
  [
    'the alt text of a picture beside a text in a container that was forwarded',
    {
      message_snapshots: [
        {
          message: {
            components: [
              {
                type: 17,
                components: [{ type: 9, components: [], accessory: { type: 11, description: 'error 500' } }],
              },
            ],
          },
        },
      ],
    },
  ],
  ['an old sticker', { stickers: [{ id: '1', name: 'error 500' }] }],
  [
    'the label of a link',
    {
      components: [
        { type: 1, components: [{ type: 2, style: 5, label: 'error 500', url: 'https://x.test' }] },
      ],
    },
  ],
  [
    'the file in a container',
    { components: [{ type: 17, components: [{ type: 13, name: 'error 500', file: {} }] }] },
  ],
  [
    'what a person called a file',
    { attachments: [{ filename: 'error_code-500.png', url: 'https://x.test/a' }] },
  ],
])('%s is read', (_, message) => {
  expect(messageText(message)).toMatch(/^error (code )?500$/);
});

test.each<[string, object]>([
  ['whoever wrote it', { author: { username: 'error 500', global_name: 'error 500' } }],
  ['whom it mentions', { mentions: [{ username: 'error 500' }] }],
  ['an emoji', { components: [{ type: 1, components: [{ type: 2, emoji: { name: 'error' } }] }] }],
  [
    'what a camera called a file',
    { attachments: [{ filename: 'IMG_20261128_server.jpg' }, { filename: 'image.png' }] },
  ],
  ['what a screen was saved as', { attachments: [{ filename: 'Screenshot_2026-11-28_Character_AI.png' }] }],
  [
    'a letter that shows nothing',
    { content: '\u200b\u3164', embeds: [{ fields: [{ name: '\u2800', value: '\u00ad' }] }] },
  ],
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
