import { expect, test } from 'vitest';
import { minute, play, type Scene, second } from './timeline.ts';

const hour = 60 * minute;

test('our own looks that were set aside end an outage which the vantage alone shows, once they have worked for a while', () => {
  const here = { api: 'network', account: 'network', web: 'network' } as const;
  const before = play([{ lengthMs: 10 * minute }, { ...here, vantage: 'unknown', lengthMs: 20 * hour }]);
  const halfElsewhere = (lengthMs: number, ours: Partial<Scene>): Scene[] =>
    Array.from({ length: lengthMs / (4 * minute) }, () => [
      { ...ours, vantage: 'network' as const, lengthMs: 150 * second },
      { ...ours, lengthMs: 90 * second },
    ]).flat();
  const during = play(halfElsewhere(2 * hour, here), before);
  expect(during.watch.incident?.phase).toBe('down');

  const { told, watch } = play(halfElsewhere(hour, {}), during);
  expect(told.map(({ what }) => what)).toEqual(['recovering', 'resolved']);
  expect(told[0]?.afterMs).toBeLessThanOrEqual(20 * minute);
  // The web page's usual answer never shows that it works.
  expect(watch.aside.map(({ source }) => source)).toEqual(['web']);
});
