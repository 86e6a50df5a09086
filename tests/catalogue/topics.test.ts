import { expect, test } from 'vitest';
import { isTopicId, topics } from '../../src/catalogue/topics.ts';
import { english } from '../english.ts';

test('the ids never change: messages already sent carry them', () => {
  expect(topics).toEqual([
    'meaning',
    'what-you-see',
    'internal',
    'kitchen',
    'theirs-or-yours',
    'why-not-reload',
    'what-it-does',
    'what-now',
    'how-long',
    'is-my-chat-safe',
    'prevent',
    'report',
  ]);
});

test('labels and hints fit a menu', () => {
  for (const id of topics) {
    const label = english(`topics.${id}.label`);
    const hint = english(`topics.${id}.hint`);
    expect(label.length, id).toBeGreaterThan(0);
    expect(label.length, id).toBeLessThanOrEqual(60);
    expect(hint.length, id).toBeGreaterThan(0);
    expect(hint.length, id).toBeLessThanOrEqual(90);
  }
});

test('every label is a question, and no two are alike', () => {
  const labels = topics.map((id) => english(`topics.${id}.label`));
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/\?$/);
});

test('a topic id is told from any other text', () => {
  expect(isTopicId('how-long')).toBe(true);
  for (const text of ['', 'How-long', 'how-long ', 'http_500', 'constructor', '__proto__']) {
    expect(isTopicId(text), text).toBe(false);
  }
});
