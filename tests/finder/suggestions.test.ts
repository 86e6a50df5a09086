import { describe, expect, test } from 'vitest';
import { englishName } from '../../src/finder/english-name.ts';
import { suggestions } from '../../src/finder/find-error.ts';
import type { NameOf } from '../../src/finder/signs.ts';

describe('suggestions while typing', () => {
  test('are the most common errors before anything is typed, each once', () => {
    const ids = suggestions('  ', englishName).map(({ id }) => id);
    expect(ids[0]).toBe('http_500');
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['inter', 'http_500'],
    ['swipe', 'swipe_limit'],
    ['waiting ro', 'cf_waiting_room'],
    ['1015', 'cf_1015'],
    ['cant log', 'login_loop'],
    ['my chats dis', 'chats_missing'],
    ['something went wr', 'something_wrong_our_end'],
    ['stuck on send', 'outage_general'],
    ['stuck on lo', 'outage_general'],
    ['my ch', 'chats_missing'],
    ['cant lo', 'login_loop'],
  ])('%s: what begins so or says so comes up', (typed, id) => {
    expect(
      suggestions(typed, englishName)
        .slice(0, 3)
        .map((entry) => entry.id),
    ).toContain(id);
  });

  test('understand words of one’s own, too', () => {
    expect(suggestions('smth went wrong on their end', englishName).map(({ id }) => id)).toContain(
      'something_wrong_our_end',
    );
  });

  test('are none for nonsense', () => {
    expect(suggestions('zzzz qqqq', englishName)).toEqual([]);
  });

  test('are told by the name that is shown, too, which is in the language of whoever types', () => {
    const german = new Map([['swipe_limit', 'Grenze für neue Antworten erreicht']]);
    const shownName: NameOf = (entry) => german.get(entry.id) ?? englishName(entry);
    expect(suggestions('Grenze für', shownName)[0]?.id).toBe('swipe_limit');
    expect(suggestions('swipe lim', shownName)[0]?.id).toBe('swipe_limit');
  });
});
