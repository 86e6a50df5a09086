import { describe, expect, test } from 'vitest';
import { careWords } from '../../src/advice/care-words.ts';
import { careView, gentleLine } from '../../src/views/care-view.ts';
import { unknownErrorView } from '../../src/views/error-view.ts';
import { foundView } from '../../src/views/found-view.ts';
import { aStatus, situationIn } from '../situation/states.ts';
import { mistakesIn, problemsOf, visibleTexts } from './visible.ts';

const down = situationIn(aStatus('down'));
const helplines = 'https://findahelpline.com';

test('somebody who is not well is answered first, then the status, then the error', () => {
  const view = foundView('i want to die and it says internal server error', 'asked', down);
  const [, care = '', , status = '', error = ''] = visibleTexts(view);
  expect(care).toBe(careWords.en.title);
  expect(status).toContain('so far');
  expect(error).toContain('Internal Server Error');
  expect(problemsOf(view)).toEqual([]);
});

test('where there is no error, nothing is said of one', () => {
  const view = foundView('i want to kill myself', 'asked', down);
  expect(view.embeds).toHaveLength(2);
  expect(view.components).toEqual([]);
});

test('whoever reads what somebody else wrote is spoken to as such, in the language of the message', () => {
  const view = foundView('ich will nicht mehr leben', 'pointed-at', down);
  expect(view.embeds[0]?.title).toBe(careWords.de.readerTitle);
  expect(view.embeds[0]?.description).toBe(careWords.de.readerText);
});

test('a language that is not known is answered in English', () => {
  expect(careView('qwxz', 'asked', down, null).embeds[0]?.title).toBe(careWords.en.title);
});

describe.each(Object.entries(careWords))('in %s', (_, words) => {
  test('whoever is addressed finds people who listen, on a screen of a phone', () => {
    for (const text of [words.text, words.readerText]) {
      expect(text.split(helplines)).toHaveLength(2);
      expect(text.length).toBeLessThanOrEqual(520);
    }
    expect(words.perhaps.split(helplines)).toHaveLength(2);
    expect(words.perhaps.length).toBeLessThanOrEqual(110);
  });

  test('no mistake of a program, and nothing that Discord refuses', () => {
    for (const from of ['asked', 'pointed-at'] as const) {
      const view = careView(words.text, from, down, unknownErrorView(down));
      expect(mistakesIn(view)).toEqual([]);
      expect(problemsOf(view)).toEqual([]);
    }
  });

  test('its own words are of its language', () => {
    expect(gentleLine(words.text.replace(helplines, ''))).toBe(words.perhaps);
  });
});
