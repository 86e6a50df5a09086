import { expect, test } from 'vitest';
import { answers } from '../../sandbox/character-ai/answers.ts';
import { classify } from '../../src/health/classify.ts';
import type { Expectation, Verdict } from '../../src/health/reading.ts';
import { type NetworkError, reasonFor } from '../../src/sources/network-error.ts';
import { readingSentence, readingText } from '../../src/views/outage-words.ts';
import { english } from '../english.ts';

test.each<[Verdict, string, string]>([
  ['ok', '200 from the application', 'works'],
  ['queue', 'waiting room', 'works, with a waiting line'],
  ['fail', '500 from the application', 'fails (error 500)'],
  ['fail', "502: C.AI's proxy cannot reach its servers", 'fails (error 502)'],
  ['fail', "Cloudflare 1016: cannot find C.AI's servers", 'fails (error 1016)'],
  ['fail', 'an error inside its answer (200)', 'fails (an error inside its answer)'],
  ['fail', 'no answer within 10 s', 'fails (no answer within 10 sec)'],
  ['unknown', 'an answer that I do not recognise (418)', "can't tell (an answer that I do not recognise)"],
  ['unknown', 'turned away by Cloudflare (1020)', "can't tell (turned away by Cloudflare)"],
  ['unknown', 'no recent look', "can't tell (no recent look)"],
])('%s, because of “%s”, is told as “%s”', (verdict, reason, text) => {
  expect(readingText(english, { verdict, reason })).toBe(text);
});

test('by itself it begins as a sentence does, also before the first look', () => {
  expect(readingSentence(english, undefined)).toBe('Not looked at yet');
  expect(readingSentence(english, { verdict: 'fail', reason: '503 from the application' })).toBe(
    'Fails (error 503)',
  );
});

const withoutAnswer: Record<NetworkError, string> = {
  timeout: 'no answer within 10 sec',
  'connection refused': 'no connection',
  'connection reset': 'no connection',
  'name not found': 'no connection',
  'network unreachable': 'no connection',
  'no connection': 'no connection',
  'certificate expired': 'no secure connection',
  'certificate not trusted': 'something on the way answered instead',
  'no secure connection': 'no secure connection',
  'too many redirects': 'an answer that I do not recognise',
  'a broken answer': 'an answer that I do not recognise',
  'out of resources here': 'trouble of my own',
  'cut short': 'an answer that I do not recognise',
};

test.each(Object.entries(withoutAnswer) as [NetworkError, string][])(
  'without an answer (%s) it is told as “%s”',
  (error, text) => {
    const reason = reasonFor(error, 10_000);
    expect(readingText(english, { verdict: 'fail', reason })).toBe(`fails (${text})`);
  },
);

test('what is told of each answer is what the log says of it, in plain words', () => {
  const expectations: Expectation[] = ['health', 'api', 'web'];
  const unclear = Object.values(answers)
    .flatMap((answer) => ('network' in answer ? [] : expectations.map((each) => classify(answer, each))))
    .filter((reading) => readingText(english, reading).includes('that I do not recognise'))
    .map(({ verdict, reason }) => `${verdict}: ${reason.replace(/ \(\d+\)$/, '')}`);
  expect(new Set(unclear)).toEqual(
    new Set(['unknown: an answer that I do not recognise', 'unknown: no health report in the answer']),
  );
});
