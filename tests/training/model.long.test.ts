import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model } from '../../training/model.ts';
import { crisisPhrases, phrases } from '../../training/phrases.ts';

const committed = readFileSync('src/finder/weights.bin');

test('the phrases teach the weights that are committed, to the byte', { timeout: 1_500_000 }, () => {
  expect(Buffer.compare(Buffer.from(model(phrases(), crisisPhrases())), committed)).toBe(0);
});

test('the weights stay under 3 MiB', () => {
  expect(committed.length).toBeLessThanOrEqual(3 * 1024 ** 2);
});
