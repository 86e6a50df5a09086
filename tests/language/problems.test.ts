import { describe, expect, test } from 'vitest';
import { problemsOf, unusedKeys } from '../../languages/problems.ts';

const english = new Map<string, string | string[]>([
  ['status.up', 'Works for {length}.'],
  ['status.looks', '{looks, plural, one {# look} other {# looks}}'],
  ['status.steps', ['Wait.', 'Try again.']],
  ['status.moreButton', 'More'],
]);
const polish = new Map<string, string | string[]>([
  ['status.up', 'Działa od {length}.'],
  ['status.looks', '{looks, plural, one {# próba} few {# próby} many {# prób} other {# próby}}'],
  ['status.steps', ['Poczekaj.', 'Spróbuj ponownie.']],
  ['status.moreButton', 'Więcej'],
]);

test('a language that says all that English says has no problem', () => {
  expect(problemsOf(polish, english, 'pl')).toEqual([]);
});

test.each<[problem: string, key: string, text: string | string[] | null]>([
  ['status.up: is missing', 'status.up', null],
  ['status.down: is not in English', 'status.down', 'Nie działa.'],
  ['status.up: takes other values: since instead of length', 'status.up', 'Działa od {since}.'],
  ['status.up: is empty, or begins or ends with a blank', 'status.up', ' '],
  [
    'status.looks: looks lacks its forms few, many',
    'status.looks',
    '{looks, plural, one {# próba} other {# próby}}',
  ],
  ['status.steps: has 1 texts instead of 2', 'status.steps', ['Poczekaj.']],
  ['status.moreButton: has 81 characters, at most 80 fit', 'status.moreButton', 'ó'.repeat(81)],
])('%s', (problem, key, text) => {
  const texts = new Map(polish);
  if (text === null) texts.delete(key);
  else texts.set(key, text);
  expect(problemsOf(texts, english, 'pl')).toEqual([problem]);
});

test('a text that is no ICU MessageFormat is named', () => {
  const texts = new Map([...polish, ['status.up', 'Działa od {length']]);
  expect(problemsOf(texts, english, 'pl')).toEqual([
    expect.stringMatching(/^status\.up: is no ICU MessageFormat/),
  ]);
});

describe('a key that no code says', () => {
  test.each([
    "say('alert.over')",
    `say(\`alert.\${phase}\`)`,
    `say(\`alert.\${isOver ? 'over' : 'down'}\`)`,
    "const title = { end: 'alert.over' } as const;",
  ])('is none where the code has %s', (code) => expect(unusedKeys(['alert.over'], code)).toEqual([]));

  test.each([
    "say('alert.overAgain')",
    `say(\`alert.\${phase}.title\`)`,
    `say(\`alerts.\${phase}\`)`,
    "'alert.over: null'",
    '',
  ])('is told where the code has only %j', (code) =>
    expect(unusedKeys(['alert.over'], code)).toEqual(['alert.over']),
  );
});
