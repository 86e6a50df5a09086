import { describe, expect, test } from 'vitest';
import { suggestions } from '../../src/finder/find-error.ts';

describe('suggestions while typing', () => {
  test('are the most common errors before anything is typed, each once', () => {
    const ids = suggestions('  ').map(({ id }) => id);
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
      suggestions(typed)
        .slice(0, 3)
        .map((entry) => entry.id),
    ).toContain(id);
  });

  test('understand words of one’s own, too', () => {
    expect(suggestions('smth went wrong on their end').map(({ id }) => id)).toContain(
      'something_wrong_our_end',
    );
  });

  test('are none for nonsense', () => {
    expect(suggestions('zzzz qqqq')).toEqual([]);
  });
});
