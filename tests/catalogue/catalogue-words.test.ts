import { describe, expect, test } from 'vitest';
import { explain } from '../../src/advice/explain.ts';
import { catalogue, entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { cannotSee, situations, words } from '../advice/situations.ts';
import { english } from '../english.ts';
import { inEnglish } from './in-english.ts';

describe.each(catalogue)('$id', (entry) => {
  const { meaning, steps, avoid, usually, lost, side, confidence } = inEnglish(entry);
  const advice = steps.join('\n');

  test('is said calmly, in whole sentences', () => {
    for (const { name, situation } of situations) {
      const text = words(explain(english, entry, situation));
      expect(text, name).not.toMatch(/\p{Extended_Pictographic}|\p{Regional_Indicator}/u);
      expect(text, name).not.toMatch(/!|undefined|NaN|\[object|[—–]| {2}|\b0 min\b/);
    }
    for (const part of [meaning, ...steps, usually, lost, avoid].filter((part) => part !== null)) {
      expect(part).toMatch(/^[A-Z0-9"].*[.?]$/);
    }
  });

  test('names no page but official ones', () => {
    const text = words(explain(english, entry, cannotSee));
    for (const [, host] of text.matchAll(/https?:\/\/([^/\s]+)/g)) {
      expect(['support.character.ai', 'character.ai', 'status.character.ai']).toContain(host);
    }
  });

  test('sounds only as sure as it is', () => {
    const text = words(explain(english, entry, cannotSee));
    if (confidence === 'low') {
      expect(text).toMatch(/reported by users/);
      expect(meaning).toMatch(/\b(seems?|may|might|perhaps|probably|likely)\b/i);
      expect(text).not.toMatch(/\b(always|certainly|definitely|for sure|guaranteed)\b/i);
    } else {
      expect(text).not.toMatch(/reported by users/);
    }
  });

  test('helps nobody round a check, a ban, a limit or a filter', () => {
    const text = words(explain(english, entry, cannotSee));
    expect(text).not.toMatch(
      /bypass|circumvent|evade|workaround|jailbreak|loophole|\btrick|\bfool\b|\bfake/i,
    );
    expect(text).not.toMatch(
      /get (past|a?round)|avoid (the|a) (filter|ban|check|limit|block)|slip (past|through)/i,
    );
    expect(advice).not.toMatch(/(new|another|second|other|different) account/i);
    expect(advice).not.toMatch(/(change|edit|alter|enter|set) .*birth/i);
    expect(advice).not.toMatch(/misspell|code ?words?|\bspell.*differently|symbols instead/i);
    for (const step of steps) if (/VPN/.test(step)) expect(step).toMatch(/\boff\b/i);
    if (side === 'limit' || side === 'age' || side === 'account' || side === 'filter' || side === 'care') {
      expect(advice).not.toMatch(/network|mobile data|private window|proxy server|another device/i);
    }
  });

  test('offers the age check to adults only', () => {
    for (const step of steps)
      if (/Verify Age|age check:/.test(step) && side === 'age') expect(step).toMatch(/18 or older/);
  });
});

test.each([
  'an_error_occurred',
  'chat_error',
  'maintenance_page',
  'delete_failed',
  'character_private_or_moderated',
  'cf_waiting_room',
  'cf_1020',
])('what belongs to another time says so: %s', (id) => {
  expect(the(id).meaning).toMatch(/\bold(er)?\b/i);
  expect(the(id).meaning).toMatch(/\b202[23]\b/);
});

test.each(['age_check', 'age_readonly', 'under18_changes', 'time_limit'])(
  'young people are not blamed: %s',
  (id) => {
    expect(the(id).meaning).toMatch(/(isn't|doesn't|not) .*(about|mean|fault|penalty)/);
  },
);

test.each(['age_check', 'age_readonly', 'under18_changes', 'time_limit', 'age_7days'])(
  'adults are shown the official way: %s',
  (id) => {
    expect(the(id).steps.join('\n')).toMatch(/18 or older/);
    expect(the(id).link?.url).toMatch(/^https:\/\/support\.character\.ai\/.*verify-my-age$/);
  },
);

test.each(['not_eligible', 'account_suspended'])('whoever is locked out is not judged: %s', (id) => {
  const { meaning, steps, link } = the(id);
  expect(meaning).toMatch(/hard message to get|not judging/);
  expect(meaning).not.toMatch(/you (broke|violated|cheated|lied)|your (own )?fault|deserve/i);
  expect(steps.join('\n')).toMatch(/appeal/i);
  expect(link?.url).toBe('https://support.character.ai');
});

describe('"Help is available"', () => {
  const help = known('help_available');
  const { steps } = inEnglish(help);

  test('puts the person first, then the message', () => {
    expect(steps[0]).toMatch(/danger.*local emergency number/);
    expect(steps[1]).toMatch(/crisis line.*someone you trust/);
    expect(steps.at(-1)).toMatch(/fiction.*nothing wrong/);
  });

  test('neither suspects nor scolds', () => {
    const text = words(explain(english, help, cannotSee));
    expect(text).toMatch(/Not a punishment/);
    expect(text).not.toMatch(/\b(ban|banned|violation|suicid\w*|policy|rules|filter)\b/i);
  });

  test('talks of nothing else, whatever C.AI is doing', () => {
    const texts = situations.map(({ situation }) => words(explain(english, help, situation)));
    expect(new Set(texts).size).toBe(1);
  });
});

test('a login token is never asked for, and its danger is named where people meet one', () => {
  for (const id of ['http_401', 'ws_403']) expect(the(id).avoid).toMatch(/Don't give.*token/);
  for (const entry of catalogue) expect(inEnglish(entry).steps.join('\n'), entry.id).not.toMatch(/token/i);
});

function the(id: string) {
  return inEnglish(known(id));
}

function known(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
