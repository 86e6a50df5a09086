import { describe, expect, test } from 'vitest';
import { foundView, wordlessView } from '../../src/views/found-view.ts';
import { headline, statusLines } from '../../src/views/headline.ts';
import { english } from '../../tests/english.ts';
import { phrases } from '../../training/phrases.ts';
import { aStatus, downFor, situationIn, statuses } from '../situation/states.ts';
import { emojisIn, visibleTexts } from './visible.ts';

const calm = situationIn(aStatus('up'));
const outage = situationIn(aStatus('down'));
const inPart = situationIn(partlyDown());

function partlyDown() {
  const status = downFor(20 * 60_000, { severity: 'degraded', affected: ['account'] });
  const sources = status.sources.map((each) => ({
    ...each,
    verdict: each.kind === 'endpoint' && each.source !== 'account' ? ('ok' as const) : each.verdict,
  }));
  return { ...status, sources };
}

function titleOf(text: string, situation = calm): string {
  return foundView(english, text, 'asked', situation).embeds[0]?.title ?? '';
}

function all(text: string, situation = calm): string {
  return visibleTexts(foundView(english, text, 'asked', situation)).join('\n');
}

describe('a question about how C.AI is doing', () => {
  const vague = [
    ...['is it just me', 'its down again', 'why is nobody getting replies', 'is it down for everyone?'],
    ...['¿está caído para todos?', 'caiu de novo', 'schon wieder down', 'у всех не работает?', 'また落ちた'],
  ];

  test.each(vague)('%s: is answered with that first, in every situation', (text) => {
    for (const [name, status] of statuses) {
      const situation = situationIn(status);
      expect(titleOf(text, situation), name).toBe(headline(english, situation).title);
    }
  });

  test('of a stranger is known as one', () => {
    const asked = phrases('tests/phrases/held-out').filter(({ topic }) => topic === 'status');
    const answered = asked.filter(({ text }) => titleOf(text, outage) === '🔴 Character.AI is down');
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(answered.length / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  test('goes on with what to check where it may be their own trouble, and only there', () => {
    expect(all('is it just me')).toContain('Only one chat fails? Only that one.');
    expect(all('is it just me', outage)).not.toContain('Only one chat fails');
  });

  test('does not come before an error that is named', () => {
    expect(titleOf('is it down? it says internal server error')).toBe('Internal Server Error (500)');
  });
});

describe('/cai-error without words', () => {
  const failingWith = (reason: string) => {
    const status = aStatus('down');
    return situationIn({ ...status, sources: status.sources.map((each) => ({ ...each, reason })) });
  };

  test('explains the error that C.AI gives right now, if that is an internal one', () => {
    const { embeds } = wordlessView(english, failingWith('500 from the application'));
    expect(embeds[0]?.title).toBe('What Internal Server Error means');
  });

  test.each([
    ['all is well', calm],
    ['another error is given', failingWith('error 522')],
    ['a queue', situationIn(aStatus('queue'))],
  ])('says how C.AI is doing: %s', (_, situation) => {
    expect(wordlessView(english, situation).embeds[0]?.title).toBe(headline(english, situation).title);
  });
});

describe('whoever says that they are offline', () => {
  test.each(['my wifi is off', 'no tengo internet', 'mein wlan ist aus', 'у меня нет интернета'])(
    '%s: hears that it is their connection',
    (text) => {
      expect(titleOf(text)).toBe('Your connection');
      expect(all(text)).not.toContain('C.AI has trouble of its own');
      expect(all(text, outage)).toContain('C.AI has trouble of its own');
    },
  );

  test.each(['wifi works fine only cai wont load', 'my wifi is fine, c.ai just loads forever'])(
    '%s: does not',
    (text) => expect(titleOf(text, outage)).not.toBe('Your connection'),
  );
});

test('whoever is not well and asks how C.AI is doing sees that once, below the care', () => {
  const view = foundView(english, 'i want to die, is c.ai down again', 'asked', outage);
  expect(view.embeds[0]?.title).toBe('First, you');
  expect(emojisIn(view)).toHaveLength(1);
});

test.each([
  'who r u',
  'do you read my chats',
  'how do i turn off pings',
  'are you official',
  'bist du offiziell',
])('%s: is told what the bot is, and where to read on', (text) => {
  expect(titleOf(text)).toBe("I'm a bot that watches Character.AI");
  expect(all(text)).toContain('`/help`');
});

test.each(['in line number 20000', 'position 12000 in queue', 'estoy en la fila numero 20000'])(
  '%s: is known as a queue',
  (text) => expect(titleOf(text)).toBe('The waiting room'),
);

test('whoever fears for a ban or for their chats is not alarmed', () => {
  expect(all('did i get banned?', outage)).toMatch(/Most likely not: C\.AI has trouble right now/);
  expect(all('did i get banned?')).toContain('Not unless your screen says so');
  expect(titleOf('will my chats be gone')).toBe('Is your chat safe?');
});

test('whoever is asked for their age is told first what holds for minors', () => {
  expect(all('im 15 and it asks me to verify my age')).toMatch(/1\. Under 18\? You have nothing to prove/);
});

test('in an outage in part, what works stands above an answer about something else', () => {
  expect(statusLines(english, inPart).split('\n')[1]).toBe(
    '-# Fails: account servers. Works: chat servers, chat connection, website.',
  );
  expect(all('swipe limit reached', inPart)).toContain('Works: chat servers');
});

test('an outage of which nothing is left to be seen is not yet called over, and says why', () => {
  const { sources, ...status } = aStatus('down');
  const repaired = situationIn({
    ...status,
    sources: sources.map((each) => ({ ...each, verdict: 'ok' as const })),
  });
  expect(headline(english, repaired).title).toBe('🔴 Character.AI is down');
  expect(headline(english, repaired).text).toContain("I'm making sure before I call it over");
  expect(statusLines(english, repaired)).toContain("I'm making sure before I call it over");
});
