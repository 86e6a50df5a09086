import { pino } from 'pino';
import { Agent } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type CharacterAi, startCharacterAi } from '../sandbox/character-ai/character-ai.ts';
import { type Incident, lastEvent } from '../src/health/incident.ts';
import type { Watch } from '../src/health/watch.ts';
import { noMetrics } from '../src/metrics.ts';
import { type MonitorNeeds, monitor } from '../src/monitor.ts';
import { control } from '../src/sources/control.ts';
import { endpoint } from '../src/sources/endpoint.ts';
import { http } from '../src/sources/http.ts';
import type { Source } from '../src/sources/source.ts';
import { statusPage } from '../src/sources/status-page.ts';

const intervalMs = 30_000;
const start = Date.UTC(2026, 7, 1, 12);

const broken: Source = {
  name: 'broken',
  kind: 'endpoint',
  read: () => Promise.reject(new Error('a mistake in the source')),
};

/** The sources that the bot has, looking at a Character.AI on this machine. */
function sourcesOf({ url }: CharacterAi): Source[] {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  const fetch = http({ dispatcher, userAgent: 'cai-status-bot/test' });
  return [
    endpoint({ name: 'api', url: url('api'), expects: 'health', fetch }),
    endpoint({ name: 'account', url: url('account'), expects: 'api', fetch }),
    statusPage({ name: 'status-page', url: url('status-page'), fetch }),
    control({ name: 'control-1', url: url('control-1'), fetch }),
    control({ name: 'control-2', url: url('control-2'), fetch }),
  ];
}

async function aMonitor(needs: Partial<MonitorNeeds> & { besides?: Source[]; begunAt?: number } = {}) {
  const characterAi = await startCharacterAi();
  onTestFinished(() => characterAi.stop());
  const { besides = [], begunAt = start, ...rest } = needs;
  const done: string[] = [];
  const saved: Watch[] = [];
  const heard: Incident[] = [];
  const logged: string[] = [];
  let now = begunAt;
  const watcher = monitor({
    sources: [...sourcesOf(characterAi), ...besides],
    remembered: null,
    save: async (watch) => {
      saved.push(watch);
      done.push('saved');
    },
    onIncident: async (incident) => {
      heard.push(incident);
      done.push('handed on');
    },
    clock: () => now,
    steadyClock: () => now,
    intervalMs,
    log: pino({}, { write: (line: string) => void logged.push(line) }),
    metrics: noMetrics,
    ...rest,
  });
  return {
    ...watcher,
    characterAi,
    done,
    saved,
    heard,
    logged,
    pass: (lengthMs: number) => {
      now += lengthMs;
    },
    /** Lets time pass as the bot lives it: it is woken every second. */
    async live(seconds: number) {
      for (let passed = 0; passed < seconds; passed += 1) {
        await watcher.look();
        now += 1_000;
      }
    },
  };
}

test('before its first look it says that it sees nothing', async () => {
  const { status, incidents } = await aMonitor();
  expect(status()).toMatchObject({ verdict: 'unseen', sources: [], page: null });
  expect(incidents()).toEqual({ open: null, last: null });
});

test('an outage is seen, handed on as it begins, changes and ends, and then remembered', async () => {
  const { characterAi, live, status, incidents, heard } = await aMonitor();
  await live(60);
  expect(status().verdict).toBe('up');
  expect(status().page?.state).toBe('inactive');
  await characterAi.breakDown();
  await live(60);
  expect(status().verdict).toBe('down');
  expect(incidents().open?.affected).toEqual(['api', 'account']);
  await characterAi.set('api', 'health-ok');
  await live(240);
  expect(incidents().open?.affected).toEqual(['account']);
  await characterAi.healthy();
  await live(180);
  expect(status().verdict).toBe('recovering');
  expect(incidents().open).toEqual(heard[2]);
  await live(15 * 60);
  expect(status().verdict).toBe('up');
  expect(heard.map((incident) => [incident.revision, incident.severity, lastEvent(incident)])).toEqual([
    [1, 'outage', 'outage-started'],
    [2, 'degraded', 'outage-changed'],
    [3, 'degraded', 'outage-recovering'],
    [4, 'degraded', 'outage-resolved'],
  ]);
  expect(incidents()).toEqual({ open: null, last: heard[3] });
});

test('our own network being out is no outage, and after ten minutes the log says that nothing can be seen', async () => {
  const { characterAi, live, status, heard, logged } = await aMonitor();
  await live(60);
  await characterAi.loseOurNetwork();
  await live(11 * 60);
  expect(heard).toEqual([]);
  expect(status().verdict).toBe('unseen');
  expect(logged.filter((line) => line.includes('nothing can be seen'))).toHaveLength(1);
  await characterAi.healthy();
  await live(60);
  expect(logged.filter((line) => line.includes('can be seen again'))).toHaveLength(1);
});

test('what was seen is no longer now after three missed looks', async () => {
  const { look, pass, status } = await aMonitor();
  await look();
  pass(3 * intervalMs + 15_000);
  expect(status().verdict).toBe('up');
  pass(1);
  expect(status().verdict).toBe('unseen');
});

test('a look that is asked for while one is under way does not look twice', async () => {
  const { characterAi, look, pass } = await aMonitor();
  await Promise.all([look(), look(), look(), look()]);
  expect(characterAi.hits('api')).toBe(1);
  pass(intervalMs);
  await look();
  expect(characterAi.hits('api')).toBe(2);
});

test('every source is looked at once in an interval, the two of the application half an interval apart', async () => {
  const { characterAi, live } = await aMonitor();
  await live(1);
  const before = characterAi.requests.length;
  await live(120);
  expect(characterAi.hits('api')).toBe(1 + 4);
  expect(characterAi.hits('account')).toBe(1 + 4);
  expect(characterAi.requests.length - before).toBe(4 * 5);
});

test('when something fails, the others are asked at once', async () => {
  const { characterAi, live, look, pass } = await aMonitor();
  await live(60);
  await characterAi.breakDown();
  const before = characterAi.hits('account');
  const asked = characterAi.hits('api');
  for (let waited = 0; waited < 30 && characterAi.hits('api') === asked; waited += 1) {
    pass(1_000);
    await look();
  }
  expect(characterAi.hits('account')).toBeGreaterThan(before);
});

test('a source that asked us to stay away is left alone for as long, and the others are not', async () => {
  const { characterAi, look, pass } = await aMonitor();
  await characterAi.set('api', 'cf-rate-limited-1015');
  await look();
  pass(29_999);
  await look();
  expect([characterAi.hits('api'), characterAi.hits('account')]).toEqual([1, 2]);
  pass(1);
  await look();
  expect([characterAi.hits('api'), characterAi.hits('account')]).toEqual([2, 2]);
});

test('all sources are asked at once, so that a slow one delays no other', async () => {
  const { characterAi, look, stop } = await aMonitor();
  await characterAi.set('api', 'timeout');
  const looking = look();
  await vi.waitFor(() => expect(characterAi.requests).toHaveLength(5), { timeout: 5_000 });
  await stop();
  await looking;
});

test('a source that throws says nothing, and says so in the log, while the others are heard', async () => {
  const { live, status, logged } = await aMonitor({ besides: [broken] });
  await live(1);
  expect(status().verdict).toBe('up');
  expect(status().sources.find(({ source }) => source === 'broken')).toMatchObject({
    verdict: 'unknown',
    reason: 'my check itself failed',
  });
  expect(logged.filter((line) => line.includes('a mistake in the source'))).toHaveLength(1);
});

test('a change of a source is logged once, not at every look', async () => {
  const { characterAi, live, logged } = await aMonitor();
  await live(90);
  await characterAi.set('api', 'origin-500');
  await live(90);
  const lines = logged.filter((line) => line.includes('source changed') && line.includes('"source":"api"'));
  expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['ok', 'fail']);
});

describe('stopping', () => {
  test('in the middle of a look ends it at once, and uses nothing of it', async () => {
    const { characterAi, look, live, pass, stop, status, saved, heard } = await aMonitor();
    await live(60);
    const before = status();
    const savedBefore = saved.length;
    await characterAi.set(['api', 'account', 'status-page', 'control-1', 'control-2'], 'timeout');
    pass(intervalMs);
    const asked = characterAi.requests.length;
    const looking = look();
    await vi.waitFor(() => expect(characterAi.requests).toHaveLength(asked + 5), { timeout: 5_000 });
    await stop();
    await looking;
    expect(status().sources.map(({ verdict }) => verdict)).toEqual(
      before.sources.map(({ verdict }) => verdict),
    );
    expect(saved).toHaveLength(savedBefore);
    expect(heard).toEqual([]);
  });

  test('without a look under way is done at once', async () => {
    const { stop, look, saved } = await aMonitor();
    await look();
    const before = saved.length;
    await stop();
    expect(saved).toHaveLength(before);
  });
});

describe('saving', () => {
  test('is done after every answer, and before anything is handed on', async () => {
    const { characterAi, live, done, saved } = await aMonitor();
    await characterAi.breakDown();
    await live(90);
    expect(saved.length).toBe(characterAi.requests.length);
    expect(done).toContain('handed on');
    expect(saved[done.indexOf('handed on') - 1]?.incident).not.toBeNull();
  });

  test('goes on while what has changed waits to be handed on, and whoever should come after that is told so', async () => {
    const seen: boolean[] = [];
    const save = async ({ incident }: Watch) => {
      if (incident !== null) seen.push(isTelling());
    };
    const onIncident = async () => void seen.push(isTelling());
    const { characterAi, live, isTelling } = await aMonitor({ save, onIncident });
    await characterAi.breakDown();
    await live(90);
    expect(seen.slice(0, 2)).toEqual([true, true]);
    expect(isTelling()).toBe(false);
  });

  test('that fails hands nothing on, and the look says so', async () => {
    const onIncident = vi.fn<MonitorNeeds['onIncident']>();
    const save = async (watch: Watch) => {
      if (watch.incident !== null) throw new Error('the disk is full');
    };
    const { characterAi, live } = await aMonitor({ save, onIncident });
    await characterAi.breakDown();
    await expect(live(90)).rejects.toThrow('the disk is full');
    expect(onIncident).not.toHaveBeenCalled();
  });
});

test('a restart goes on where the one before it was', async () => {
  const before = await aMonitor();
  await before.characterAi.breakDown();
  await before.live(90);
  const remembered: Watch = JSON.parse(JSON.stringify(before.saved.at(-1)));

  const after = await aMonitor({ remembered, begunAt: start + 90_000 });
  expect(after.status().sources).toEqual(before.status().sources);
  expect(after.incidents().open).toEqual(before.incidents().open);
  await after.live(180);
  expect(after.heard).toEqual([
    expect.objectContaining({ id: before.incidents().open?.id, phase: 'recovering' }),
  ]);
});

test('an outage is confirmed once it was seen since the start, whatever the clock says', async () => {
  const before = await aMonitor();
  await before.live(60);
  before.pass(-60 * 60_000);
  await before.characterAi.breakDown();
  await before.live(90);
  expect(before.isConfirmed()).toBe(true);

  const remembered: Watch = JSON.parse(JSON.stringify(before.saved.at(-1)));
  const after = await aMonitor({ remembered, begunAt: start - 24 * 60 * 60_000 });
  expect(after.incidents().open?.id).toBe(before.incidents().open?.id);
  expect(after.isConfirmed()).toBe(false);
  await after.characterAi.breakDown();
  await after.live(60);
  expect(after.isConfirmed()).toBe(true);
});
