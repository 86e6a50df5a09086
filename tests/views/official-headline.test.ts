import { describe, expect, test } from 'vitest';
import type { RememberedPage } from '../../src/health/official-page.ts';
import type { Status } from '../../src/health/status.ts';
import { topicView } from '../../src/views/error-view.ts';
import { situationNow } from '../../src/views/situation.ts';
import { statusLine, statusView } from '../../src/views/status-view.ts';
import { aStatus, now, pageIn } from './view-states.ts';
import { visibleTexts } from './visible.ts';

const reporting = pageIn('incident', 'Major System Outage');

function title(verdict: Status['verdict'], page: RememberedPage): string {
  return statusLine(aStatus(verdict, page), now);
}

function advice(verdict: Status['verdict'], page: RememberedPage | null): string {
  const seen = { status: () => aStatus(verdict, page), clock: () => now, outlook: () => null };
  return visibleTexts(topicView('what-now', situationNow(seen))).join('\n');
}

describe('while the official page reports an outage', () => {
  test.each(['up', 'queue', 'suspected', 'unseen'] as const)(
    'that leads, whatever we see (%s)',
    (verdict) => {
      expect(title(verdict, reporting)).toBe('🟠 C.AI reports an outage');
      const shown = visibleTexts(statusView(aStatus(verdict, reporting), now, null)).join('\n');
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
    const { embeds } = statusView(aStatus('up', page), now, null);
    expect(embeds?.[0]).toMatchObject({ description: expect.stringContaining('\\[free](https\\:') });
  });
});

test('slowness that the page reports is no outage', () => {
  const page = { ...pageIn('incident', 'Partially Degraded Service', 0) };
  expect(title('up', page)).toBe('🟠 C.AI reports trouble');
});

test('what the page reported an hour ago leads nothing', () => {
  expect(title('up', { ...reporting, at: now - 3_600_000 })).toBe('🟢 Character.AI looks fine');
});

test.each(['operational', 'incident', 'maintenance'] as const)(
  'nothing calls a page inactive that speaks (%s)',
  (state) => {
    for (const verdict of ['up', 'suspected', 'down', 'unseen'] as const) {
      expect(advice(verdict, pageIn(state, 'as it is'))).not.toContain('inactive');
    }
  },
);

test.each([null, pageIn('inactive', '', 0), pageIn('unreachable', '', 0)])(
  'one that does not is called so',
  (page) => {
    expect(advice('up', page)).toContain('inactive since June 2026');
  },
);
