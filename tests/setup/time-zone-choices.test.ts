import { expect, test } from 'vitest';
import { timeZoneChoices } from '../../src/setup/time-zone-choices.ts';

const names = (locale: string, typed: string) => timeZoneChoices(locale, typed).map(({ name }) => name);

test.each([
  ['en', 'germ', 'Germany'],
  ['de', 'Deutschl', 'Deutschland'],
  ['de', 'germ', 'Deutschland'],
  ['ja', 'ドイツ', 'ドイツ'],
  ['pt-BR', 'alemanha', 'Alemanha'],
])('in %s, %s finds a zone of %s', (locale, typed, country) => {
  expect(names(locale, typed)).toContainEqual(expect.stringMatching(`, ${country} \\(Europe/Berlin\\)$`));
});

test('before anything is typed, and by what is no country, zones are found in each language alike', () => {
  for (const typed of ['', 'Tokyo', 'EST', 'utc+2']) {
    const zones = (locale: string) => timeZoneChoices(locale, typed).map(({ value }) => value);
    expect(zones('ko')).toEqual(zones('en'));
    expect(names('ko', typed).length).toBeGreaterThan(0);
  }
});

test('a name is no longer than Discord takes it', () => {
  for (const locale of ['en', 'ru', 'vi'])
    for (const name of names(locale, 'a')) expect(name.length).toBeLessThanOrEqual(100);
});

test('a country whose time has the name of another country is offered first', () => {
  expect(names('en', 'India')[0]).toMatch(/India \(Asia\/Kolkata\)$/);
});
