import { expect, test } from 'vitest';
import { aReader, rateExceeded } from './a-reader.ts';

const unreachable = { unread: 'unreachable' };

test('what is written in a picture is read, and nothing is fetched from elsewhere', async () => {
  const { reader, origin, asked, read } = await aReader();
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
  const elsewhere = [
    'https://example.com/a.png',
    'https://cdn.discordapp.com.example.com/a.png',
    `${origin.replace('127.0.0.1', 'localhost')}/rate-exceeded.png`,
    `${origin.replace('http:', 'https:')}/rate-exceeded.png`,
    `http://${new URL(origin).host}@example.com/a.png`,
    'file:///etc/passwd',
    'no address',
    '',
  ];
  for (const url of elsewhere) expect(await reader.read(url)).toEqual(unreachable);
  expect(asked).toEqual(['/rate-exceeded.png']);
});

test('what can not be had, or is too large, is left, and the next picture is read', async () => {
  const { read, asked } = await aReader();
  expect(await read('/redirect')).toEqual(unreachable);
  expect(asked).toEqual(['/redirect']);
  expect(await read('/gone')).toEqual(unreachable);
  expect(await read('/large')).toEqual({ unread: 'too-large' });
  expect(await read('/large-by-its-own-word')).toEqual({ unread: 'too-large' });
  expect(await read('/never-ending')).toEqual(unreachable);
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
});
