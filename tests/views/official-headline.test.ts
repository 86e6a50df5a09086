import { describe, expect, test } from 'vitest';
import type { RememberedPage } from '../../src/health/official-page.ts';
import type { Status } from '../../src/health/status.ts';
import { moreView, topicView } from '../../src/views/error-view.ts';
import { statusLine } from '../../src/views/headline.ts';
import { statusView } from '../../src/views/status-view.ts';
import { english } from '../../tests/english.ts';
import { aStatus, now, pageIn, situationIn } from '../situation/states.ts';
import { visibleTexts } from './visible.ts';

const reporting = pageIn('incident', 'Major System Outage');

function title(verdict: Status['verdict'], page: RememberedPage): string {
  return statusLine(english, situationIn(aStatus(verdict, page)));
}

function advice(verdict: Status['verdict'], page: RememberedPage | null): string {
  const situation = situationIn(aStatus(verdict, page));
  return [topicView(english, 'what-now', situation), moreView(english, 'what-now', situation)]
    .flatMap(visibleTexts)
    .join('\n');
}

describe('while the official page reports an outage', () => {
  test.each(['up', 'queue', 'suspected', 'unseen'] as const)(
    'that leads, whatever we see (%s)',
    (verdict) => {
      expect(title(verdict, reporting)).toBe('🟠 C.AI reports an outage');
      const shown = visibleTexts(statusView(english, situationIn(aStatus(verdict, reporting)))).join('\n');
      expect(shown).toContain('Their status page says “Major System Outage”.');
      expect(shown).not.toMatch(/looks fine|inactive/i);
    },
  );

  test('an outage that we see as well leads in our words, and so does its end, with which the page is late', () => {
    expect(title('down', reporting)).toContain('Character.AI is down');
    expect(title('recovering', reporting)).toContain('coming back');
  });

  test('what it says is quoted, not formatted', () => {
    const [incident] = reporting.incidents;
    if (incident === undefined) throw new Error('there is no incident');
    const page = { ...reporting, incidents: [{ ...incident, name: '[free](https://x.test) @everyone' }] };
    const { embeds } = statusView(english, situationIn(aStatus('up', page)));
    expect(embeds?.[0]).toMatchObject({ description: expect.stringContaining('\\[free](https\\:') });
  });
});

test('slowness that the page reports is no outage', () => {
  const page = { ...pageIn('incident', 'Partially Degraded Service', 0) };
  expect(title('up', page)).toBe('🟠 C.AI reports trouble');
});

test('maintenance that it tells of leads, too', () => {
  expect(title('up', pageIn('maintenance', 'Upgrades', 0))).toBe('🟠 C.AI reports maintenance');
});

test('what the page reported an hour ago leads nothing', () => {
  expect(title('up', { ...reporting, at: now - 3_600_000 })).toBe('🟢 Character.AI looks fine');
});

test.each(['operational', 'incident', 'maintenance'] as const)(
  'nothing calls a page inactive that speaks (%s)',
  (state) => {
    for (const verdict of ['up', 'suspected', 'down', 'unseen'] as const) {
      expect(advice(verdict, pageIn(state, 'as it is'))).not.toMatch(/inactive|no word/i);
    }
  },
);

test.each([null, pageIn('inactive', '', 0), pageIn('unreachable', '', 0)])(
  'one that does not is not pointed to',
  (page) => {
    expect(advice('up', page)).toContain('no word from');
  },
);
