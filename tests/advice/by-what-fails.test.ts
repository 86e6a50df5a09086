import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { explain } from '../../src/advice/explain.ts';
import { catalogue, entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { meaningOf } from '../../src/catalogue/entry.ts';
import { english } from '../../tests/english.ts';
import { inPart, situationIn } from '../situation/states.ts';
import { noOutage, outageOf, words } from './situations.ts';

const accounts = situationIn(inPart('account'));
const website = situationIn(inPart('web'));
const chats = situationIn(inPart('api', 'chat'));
const all = outageOf(1_200_000);

const whatNow = (situation: typeof all) => words(advise(english, 'what-now', situation));
const firstOf = ({ lead, sections }: ReturnType<typeof explain>) =>
  [lead, ...sections.map(({ text }) => text)].join('\n');

describe('while only the accounts fail', () => {
  test('whoever is in is told to stay in and keep chatting', () => {
    expect(whatNow(accounts)).toMatch(/^1\. Still logged in\? Keep chatting, and don't log out\.$/m);
    expect(whatNow(accounts)).toMatch(/^2\. Logged out\? Wait: only C\.AI can fix it\./m);
    expect(whatNow(accounts)).not.toContain('long message');
  });

  test('also where the website fails beside them', () => {
    expect(whatNow(situationIn(inPart('account', 'web')))).toContain('Keep chatting');
  });

  test('but not once chats fail, too', () => {
    const status = inPart('account');
    const sources = status.sources.map((each) =>
      each.source === 'chat' ? { ...each, verdict: 'fail' as const } : each,
    );
    expect(whatNow(situationIn({ ...status, sources }))).not.toContain('Keep chatting');
  });

  test.each(['login_loop', 'http_401', 'login_link'])('%s is put down to them', (id) => {
    for (const isQuoted of [true, false]) {
      const first = firstOf(explain(english, the(id), accounts, isQuoted));
      expect(first).toMatch(/^\*\*Most likely C\.AI's side\.\*\* I see an outage/);
      expect(first).toContain("don't log out");
      expect(first).not.toMatch(/cookies|Log out, then|run out|mail/);
    }
  });

  test('an error of a chat that still answers may be either', () => {
    const { lead, sections } = explain(english, the('network_error'), accounts);
    expect(lead).toMatch(/^\*\*Perhaps C\.AI's side\.\*\* Your request never came to an end/);
    expect(sections[0]?.text).toBe('1. Give it a few minutes before you try again.');
  });
});

test('while only the website fails, the app is named', () => {
  expect(whatNow(website)).toMatch(/^1\. Use the app for now: chats still answer\.$/m);
  expect(whatNow(website)).not.toContain('long message');
});

test.each([
  ['chats', chats],
  ['all', all],
])('while %s fail, what was written is to be saved', (_, situation) => {
  expect(whatNow(situation)).toContain('Copy any long message before you send it again.');
  expect(whatNow(situation)).not.toMatch(/Keep chatting|Use the app/);
});

test.each(catalogue.filter(({ side }) => side === 'either'))(
  '$id: an outage that explains it is not named beside causes of the person',
  (entry) => {
    const { lead, rest } = explain(english, entry, all);
    expect(lead).toBe(`**Most likely C.AI's side.** I see an outage at C.AI: 20 min so far.`);
    expect(rest[0]?.heading).toBe('If it stays');
    expect(rest[0]?.text).toContain(meaningOf(english, entry));
    expect(explain(english, entry, noOutage).lead).toContain(meaningOf(english, entry));
  },
);

function the(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
