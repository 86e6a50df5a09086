import { expect, test } from 'vitest';
import { spokenOf } from '../../src/finder/concepts.ts';
import { plainWords } from '../../src/finder/plain-text.ts';
import { conceptWords } from '../../src/lexicon/all.ts';

const conceptsOf = (text: string) => spokenOf(text, plainWords(text)).concepts;

const named = Object.entries(conceptWords).map(([language, words]) => ({
  language,
  concepts: [...words.matchAll(/^(\w+): /gmu)]
    .map(([, concept]) => concept)
    .filter((concept) => concept !== 'small')
    .toSorted(),
}));

test.each(named)('$language has words for the same concepts as English, each once', ({ concepts }) => {
  expect(concepts).toEqual(named.find(({ language }) => language === 'en')?.concepts);
});

test('a text is read in its own language: "me" is a mother in Vietnamese alone', () => {
  expect(conceptsOf('please somebody talk to me about this')).not.toContain('family');
  expect(conceptsOf('mẹ mình không biết đâu')).toContain('family');
});

test('the last word of a text is named once', () => {
  expect(conceptsOf('nobody would look for me').filter((concept) => concept === 'me')).toHaveLength(1);
});
