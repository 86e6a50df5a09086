import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdMs, isOpen, lastEvent } from '../../src/health/incident.ts';
import { minute, play, restarted, type Scene, whats } from './timeline.ts';

const hour = 60 * minute;
const sight = fc.constantFrom(
  'ok',
  'ok',
  'ok',
  'server',
  'server',
  'gateway',
  'network',
  'queue',
  'challenge' as const,
);
const whole = fc.constantFrom('ok', 'server', 'gateway', 'edge' as const);

/** C.AI as it breaks and comes back, all of it or in parts. */
function weather(lengthMs: fc.Arbitrary<number>): fc.Arbitrary<Scene> {
  return fc.oneof(
    fc.record({ lengthMs, api: sight, account: sight, web: sight, vantage: sight }),
    fc
      .record({ lengthMs, all: whole })
      .map(({ lengthMs, all }) => ({ lengthMs, api: all, account: all, vantage: all })),
    fc.record({ lengthMs, account: sight }),
  );
}
const flapping = fc.array(weather(fc.integer({ min: 20, max: 1_500 }).map((seconds) => seconds * 1_000)), {
  minLength: 4,
  maxLength: 14,
});
const forDays = fc.array(weather(fc.integer({ min: 1, max: 16 }).map((hours) => hours * hour)), {
  minLength: 3,
  maxLength: 5,
});

test('nobody is mentioned within a quarter of an hour of an end, and no two outages are open at once', () => {
  fc.assert(
    fc.property(flapping, (scenes) => {
      let open: string | null = null;
      let until = Number.NEGATIVE_INFINITY;
      for (const { incident } of play(scenes).told) {
        const event = lastEvent(incident);
        if (event === 'outage-started') {
          expect(open).toBeNull();
          expect(incident.since - until).toBeGreaterThanOrEqual(holdMs);
        } else expect(open).toBe(incident.id);
        if (event === 'outage-recovering') until = incident.end?.firstGoodAt ?? until;
        open = isOpen(incident) ? incident.id : null;
      }
    }),
    { numRuns: 80 },
  );
});

test('no alarm about one endpoint is open for more than a day', () => {
  fc.assert(
    fc.property(forDays, (scenes) => {
      const { told, watch, at } = play(scenes);
      const seen = [
        ...told.map(({ incident }) => ({ incident, at: incident.phaseAt })),
        { incident: watch.incident, at },
      ];
      for (const { incident, at } of seen) {
        if (incident?.phase !== 'down' || incident.affected.length !== 1) continue;
        expect(at - incident.since).toBeLessThanOrEqual(24 * hour);
      }
    }),
    { numRuns: 10 },
  );
});

test('in two halves, with a restart between them, the life of an outage is the same', () => {
  fc.assert(
    fc.property(flapping, flapping, (first, second) => {
      const uninterrupted = play([...first, ...second]);
      const half = play(first);
      const rest = play(second, restarted(half));
      expect(rest.watch).toEqual(uninterrupted.watch);
      expect([...whats(half), ...whats(rest)]).toEqual(whats(uninterrupted));
    }),
    { numRuns: 40 },
  );
});
