import { describe, expect, test } from 'vitest';
import { careIn } from '../../src/languages.ts';
import { glossaries } from '../../src/lexicon/all.ts';
import { careView, gentleLine } from '../../src/views/care-view.ts';
import { unknownErrorView } from '../../src/views/error-view.ts';
import { foundView } from '../../src/views/found-view.ts';
import { english } from '../../tests/english.ts';
import { aStatus, situationIn } from '../situation/states.ts';
import { mistakesIn, problemsOf, visibleTexts } from './visible.ts';

const down = situationIn(aStatus('down'));
const helplines = 'https://findahelpline.com';

test('somebody who is not well is answered first, then the status, then the error', () => {
  const view = foundView(english, 'i want to die and it says internal server error', 'asked', down);
  const [, care = '', , status = '', error = ''] = visibleTexts(view);
  expect(care).toBe(careIn('en')('care.title'));
  expect(status).toContain('so far');
  expect(error).toContain('Internal Server Error');
  expect(problemsOf(view)).toEqual([]);
});

test('nobody who is not well is asked which error they mean', () => {
  for (const text of ['im suicidal', 'quiero desaparecer para siempre', 'i dont want to be alive anymore']) {
    const view = foundView(english, text, 'asked', down);
    expect(view.embeds, text).toHaveLength(2);
    expect(view.components, text).toEqual([]);
  }
});

test('where there is no error, nothing is said of one', () => {
  const view = foundView(english, 'i want to kill myself', 'asked', down);
  expect(view.embeds).toHaveLength(2);
  expect(view.components).toEqual([]);
});

test('whoever reads what somebody else wrote is spoken to as such, in the language of the message', () => {
  const view = foundView(english, 'ich will nicht mehr leben', 'pointed-at', down);
  expect(view.embeds[0]?.title).toBe(careIn('de')('care.readerTitle'));
  expect(view.embeds[0]?.description).toBe(careIn('de')('care.readerText', { helplines }));
});

test('a language that is not known is answered in English', () => {
  expect(careView(english, 'qwxz', 'asked', down, null).embeds[0]?.title).toBe(careIn('en')('care.title'));
});

describe.each(Object.keys(glossaries))('in %s', (language) => {
  const care = careIn(language);
  const text = care('care.text', { helplines });
  const readerText = care('care.readerText', { helplines });
  const perhaps = care('care.perhaps', { helplines });

  test('whoever is addressed finds people who listen, on a screen of a phone', () => {
    for (const said of [text, readerText]) {
      expect(said.split(helplines)).toHaveLength(2);
      expect(said.length).toBeLessThanOrEqual(520);
    }
    expect(perhaps.split(helplines)).toHaveLength(2);
    expect(perhaps.length).toBeLessThanOrEqual(110);
  });

  test('no mistake of a program, and nothing that Discord refuses', () => {
    for (const from of ['asked', 'pointed-at'] as const) {
      const view = careView(english, text, from, down, unknownErrorView(english, down));
      expect(mistakesIn(view)).toEqual([]);
      expect(problemsOf(view)).toEqual([]);
    }
  });

  test('its own words are of its language', () => {
    expect(care.locale).toMatch(new RegExp(`^${language}(-|$)`));
    expect(gentleLine(text.replace(helplines, ''))).toBe(perhaps);
  });
});
