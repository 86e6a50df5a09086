import { describe, expect, test } from 'vitest';
import { spokenOf } from '../../src/finder/concepts.ts';
import { plainWords } from '../../src/finder/plain-text.ts';

const spoken = (text: string) => spokenOf(text, plainWords(text));
const conceptsOf = (text: string) => spoken(text).concepts;

test.each([
  ['i want to die', 'en'],
  ['quiero morirme', 'es'],
  ['хочу умереть', 'ru'],
  ['ölmek istiyorum', 'tr'],
  ['죽고 싶어', 'ko'],
  ['죽고싶어', 'ko'],
  ['muốn chết', 'vi'],
  ['我想死', 'zh'],
])('%s (%s) speaks of the same as in any other language', (text, language) => {
  expect(spoken(text).language).toBe(language);
  expect(conceptsOf(text)).toEqual(expect.arrayContaining(['want', 'die']));
});

test('a text is read in its own language: "me" is a mother in Vietnamese alone', () => {
  expect(conceptsOf('please somebody talk to me about this')).not.toContain('mother');
  expect(conceptsOf('mẹ mình không biết đâu')).toContain('mother');
});

test('a word that may be of several languages is read as English where it can be', () => {
  expect(spoken('die').language).toBeNull();
  expect(conceptsOf('die')).toContain('die');
});

test('an expression means what its words alone do not', () => {
  expect(conceptsOf('muero de risa')).not.toContain('die');
  expect(conceptsOf('muero')).toContain('die');
});

describe('a word that is not listed is read as the listed one that begins like it', () => {
  test.each([
    ['nosotros moriríamos', 'es'],
    ['już umierającemuż', 'pl'],
    ['artık öldürüyorlardı', 'tr'],
    ['уже умираючи', 'ru'],
  ])('%s (%s)', (text) => expect(conceptsOf(text).join()).toMatch(/die|kill/u));

  test('and one that begins like none means nothing', () => expect(conceptsOf('qwxz jkqv')).toEqual([]));
});

test('English that is spelled out is read', () => {
  expect(conceptsOf('i w a n t t o d i e')).toEqual(expect.arrayContaining(['want', 'die']));
});

test('what is repeated is named once', () => {
  expect(conceptsOf('morir morir morir').filter((concept) => concept === 'die')).toHaveLength(1);
});

test('vowel signs and voiced kana make another word', () => {
  expect(plainWords('मैं मेरे')).toEqual(['मै', 'मेरे']);
  expect(plainWords('ボット ポット ほっと')).toEqual(['ボット', 'ポット', 'ほっと']);
});

test('letters that phones leave out make the same word', () => {
  expect(plainWords('błąd çıktı lỗi được größe')).toEqual(plainWords('blad cikti loi duoc grosse'));
});
