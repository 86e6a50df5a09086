import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../src/health/incident.ts';
import { lastedMs } from '../src/health/incident.ts';
import type { Verdict } from '../src/health/reading.ts';
import { noMetrics } from '../src/metrics.ts';
import { monitor } from '../src/monitor.ts';
import type { Source } from '../src/sources/source.ts';

const start = Date.UTC(2026, 7, 1, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const settings = [-7 * day, -day, -hour, -20_000, 20_000, hour, day, 7 * day];

/** A monitor that looks every half minute at what is as it is told to be, by a clock that can be set. */
function aMonitor() {
  const heard: Incident[] = [];
  const logged: { msg: string; byMs?: number }[] = [];
  const asked: Record<string, number> = {};
  const says: Record<string, Verdict> = { api: 'ok', account: 'ok', control: 'ok', vantage: 'ok' };
  let restMs: number | undefined;
  let passedMs = 0;
  let setByMs = 0;

  const aSource = (name: string, kind: Source['kind']): Source => ({
    name,
    kind,
    async read() {
      asked[name] = (asked[name] ?? 0) + 1;
      const verdict = says[name] ?? 'unknown';
      const rest = name === 'vantage' && restMs !== undefined ? { restMs } : {};
      const fault = verdict === 'fail' ? ({ fault: 'server' } as const) : {};
      return { verdict, reason: 'as it was told', latencyMs: 1, ...fault, ...rest };
    },
  });
  const watching = monitor({
    sources: [
      { ...aSource('api', 'endpoint'), expects: 'health' },
      aSource('account', 'endpoint'),
      aSource('control', 'control'),
      aSource('vantage', 'vantage'),
    ],
    remembered: null,
    save: async () => {},
    onIncident: async (incident) => void heard.push(incident),
    clock: () => start + passedMs + setByMs,
    steadyClock: () => passedMs,
    intervalMs: 30_000,
    log: pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) }),
    metrics: noMetrics,
  });
  return {
    ...watching,
    heard,
    logged,
    asked,
    set(byMs: number) {
      setByMs += byMs;
    },
    say: (verdict: Verdict) => {
      for (const name of ['api', 'account', 'vantage']) says[name] = verdict;
    },
    rest(lengthMs: number) {
      restMs = lengthMs;
    },
    async live(lengthMs: number) {
      for (const until = passedMs + lengthMs; passedMs < until; passedMs += 1_000) await watching.look();
    },
  };
}

describe.each(settings)('a clock that is set by %i ms', (byMs) => {
  test('makes nothing that was just seen old, and the log says by how much', async () => {
    const { live, set, status, logged } = aMonitor();
    await live(2 * minute);
    const verdicts = () => status().sources.map(({ verdict }) => verdict);
    const before = verdicts();
    set(byMs);
    expect(status().verdict).toBe('up');
    expect(verdicts()).toEqual(before);
    await live(minute);
    const lines = logged.filter(({ msg }) => msg === 'the clock of this machine was set');
    expect(lines).toMatchObject([{ byMs }]);
    expect(logged.filter(({ msg }) => msg.includes('nothing can be seen'))).toEqual([]);
  });

  test('makes an outage neither longer nor shorter, and keeps it one outage', async () => {
    const { live, set, say, heard } = aMonitor();
    await live(2 * minute);
    say('fail');
    await live(10 * minute);
    set(byMs);
    await live(10 * minute);
    say('ok');
    await live(5 * minute);
    // It is heard again when its times have moved, with nothing new to tell.
    expect(heard.map(({ phase }) => phase)).toEqual(['down', 'down', 'recovering']);
    const [before, moved, end] = heard as [Incident, Incident, Incident];
    expect(moved).toMatchObject({ since: before.since + byMs, revision: before.revision });
    expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
    const lasted = lastedMs(end, 0);
    expect(lasted).toBeGreaterThan(19 * minute);
    expect(lasted).toBeLessThan(23 * minute);
  });

  test('begins no outage, and delays none', async () => {
    const { live, set, say, heard } = aMonitor();
    await live(5 * minute);
    set(byMs);
    await live(5 * minute);
    expect(heard).toEqual([]);
    say('fail');
    await live(90_000);
    expect(heard).toHaveLength(1);
  });

  test('ends no rest that somebody asked for, and makes it no longer', async () => {
    const { live, set, say, rest, asked } = aMonitor();
    rest(20 * minute);
    await live(minute);
    say('fail');
    await live(10 * minute);
    const before = asked['vantage'];
    set(byMs);
    await live(8 * minute);
    expect(asked['vantage']).toBe(before);
    await live(3 * minute);
    expect(asked['vantage']).toBeGreaterThan(before ?? 0);
  });
});

test('a clock that is set proves no outage', async () => {
  const before = aMonitor();
  before.say('fail');
  await before.live(5 * minute);
  const remembered = before.watch();
  let setByMs = 0;
  const after = monitor({
    sources: [],
    remembered,
    save: async () => {},
    onIncident: async () => {},
    clock: () => start + 5 * minute + setByMs,
    steadyClock: () => 0,
    intervalMs: 30_000,
    log: pino({ level: 'silent' }),
    metrics: noMetrics,
  });
  setByMs = hour;
  await after.look();
  expect(after.incidents().open?.phase).toBe('down');
  expect(after.isConfirmed()).toBe(false);
});
