import { expect, test } from 'vitest';
import { pageCache } from '../../src/http/page-cache.ts';

test('whoever asks for all pages in turn has each made once, until something changes', async () => {
  let key = 'one look';
  const made: number[] = [];
  const cache = pageCache(() => key, {});
  const askForAll = async () => {
    for (let page = 0; page < 300; page += 1) await cache(`page ${page}`, () => `text ${made.push(page)}`);
  };
  await askForAll();
  await askForAll();
  expect(made).toHaveLength(300);
  key = 'the next';
  await askForAll();
  expect(made).toHaveLength(600);
});

test('what could not be made is tried again', async () => {
  const cache = pageCache(() => 'the same', {});
  const failing = cache('page', () => Promise.reject(new Error('the storage is away')));
  await expect(failing).rejects.toThrow('the storage is away');
  expect(await cache('page', () => 'text')).toMatchObject({ body: 'text' });
});
