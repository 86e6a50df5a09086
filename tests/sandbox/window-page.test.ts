import { readdir, readFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { pageFiles } from '../../sandbox/window/page-files.ts';
import { pageServer } from '../../sandbox/window/page-server.ts';

const files = await pageFiles();
const heaviestBytes = 200_000;

async function aServer(port = 0) {
  const server = await pageServer(files, port);
  onTestFinished(() => server.stop());
  return server;
}

/** The status of an answer; fetch does not let one say under which name one asks. */
function statusOf(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
  });
}

test('the whole page in English, with the font of its script, weighs less than 200 kB', () => {
  const isOfAnotherScript = (path: string) =>
    path.endsWith('.woff2') && !path.includes('/noto-sans-latin-wght');
  const loaded = [...files].filter(([path]) => !isOfAnotherScript(path)).map(([, file]) => file);
  const bytes = loaded.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  expect(loaded.filter(({ contentType }) => contentType === 'font/woff2')).toHaveLength(1);
  expect(bytes).toBeLessThan(heaviestBytes);
});

test('it loads nothing from elsewhere', () => {
  const texts = [...files.values()].map(({ body }) => String(body));
  const loads = texts.flatMap(
    (text) => text.match(/(?:src|href)="(?!data:)[^"]+"|url\([^)]+\)|@import[^;]+/g) ?? [],
  );
  expect(loads.filter((load) => !/^(?:(?:src|href)="|url\()\/assets\//.test(load))).toEqual([]);
});

test('it never makes HTML of text', async () => {
  const folder = resolve(import.meta.dirname, '../../sandbox/page');
  const names = (await readdir(folder)).filter((name) => /\.tsx?$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(resolve(folder, name), 'utf8')));
  expect(names.length).toBeGreaterThan(20);
  expect(texts.filter((text) => /inner_?HTML|outerHTML|insertAdjacentHTML/i.test(text))).toEqual([]);
});

test('who asks under another name, as a page elsewhere could make a browser do, gets nothing', async () => {
  const { url } = await aServer();
  const { port } = new URL(url);
  expect(await statusOf(url, `127.0.0.1:${port}`)).toBe(200);
  expect(await statusOf(url, `rebound.example:${port}`)).toBe(404);
  expect(await statusOf(`${url}/nothing`, `127.0.0.1:${port}`)).toBe(404);
});

test('only its own page may connect', async () => {
  const { url } = await aServer();
  const tried = (origin: string) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`, { origin });
      socket.on('open', () => resolve('open')).on('error', () => resolve('refused'));
      onTestFinished(() => socket.terminate());
    });
  expect(await tried(url)).toBe('open');
  expect(await tried('http://elsewhere.example')).toBe('refused');
});

test('a port that is taken is left alone, and the next one used', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const { url } = await aServer(port);
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
});
