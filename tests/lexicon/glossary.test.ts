import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/finder/plain-text.ts';
import { glossaries } from '../../src/lexicon/all.ts';
import { glossary } from '../../src/lexicon/glossary.ts';

const spanish = glossary(() => 'mor\tlove\nmorir\tdie\nmorir de risa\tlaugh+haha\nmorire\twill+die\n');

test('an expression means what stands behind it', () => {
  expect(spanish.meaning('morir')).toEqual(['die']);
  expect(spanish.meaning('morir de risa')).toEqual(['laugh', 'haha']);
  expect(spanish.meaning('mori')).toBeUndefined();
  expect(spanish.meaning('zzz')).toBeUndefined();
});

test('the word that shares the most letters is the likeliest, never an expression of several', () => {
  expect(spanish.likeliestMeaning('moriras')).toEqual(['die']);
  expect(spanish.likeliestMeaning('morirees')).toEqual(['will', 'die']);
  expect(spanish.likeliestMeaning('morado')).toBeUndefined();
});

test('it is known which words begin an expression of several', () => {
  expect(spanish.beginsExpression('morir')).toBe(true);
  expect(spanish.beginsExpression('mor')).toBe(false);
});

describe.each(Object.keys(glossaries))('%s', (language) => {
  const lines = readFileSync(`src/lexicon/${language}.txt`, 'utf8').trimEnd().split('\n');
  const expressions = lines.map((line) => line.split('\t')[0] ?? '');

  test('each line is an expression, a tab and concepts', () => {
    expect(lines.filter((line) => !/^[^\t]+\t(?:-|[a-z-]+(?:\+[a-z-]+){0,2})$/u.test(line))).toEqual([]);
  });

  test('they stand in order, each once, or they are not found', () => {
    expect(expressions).toEqual([...new Set(expressions)].sort());
    expect(lines).toEqual(lines.toSorted());
  });

  test('they are written as texts are read', () => {
    expect(expressions.filter((expression) => plainWords(expression).join(' ') !== expression)).toEqual([]);
  });
});

test('each language is read that has a file', () => {
  const files = readdirSync('src/lexicon').filter((file) => file.endsWith('.txt'));
  expect(files.map((file) => file.replace('.txt', ''))).toEqual(Object.keys(glossaries));
});
