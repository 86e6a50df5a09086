import type { Incident } from '../src/health/incident.ts';
import type { Scheduled } from '../src/health/turns.ts';
import type { SourceReading, Watch } from '../src/health/watch.ts';
import { watcher } from '../src/health/watcher.ts';
import { type Internet, internet } from './internet.ts';
import { expectationOf, kindOf, type Looks, looksOf, seenFrom } from './looks.ts';
import { type Target, targetsOf, type World } from './world.ts';

export type Announcement = { at: number; incident: Incident };

export type Playback = {
  announcements: Announcement[];
  /** When the monitor lost sight of C.AI, and when it saw it again. */
  sight: { at: number; blind: boolean }[];
  probes: Record<string, number>;
  /** The largest number of measurements by the vantage within one hour of the clock. */
  outsideInWorstHour: number;
};

export type PlayOptions = {
  intervalMs?: number;
  /** Called between two steps; the replay goes on with what it returns, as after a restart. */
  betweenSteps?: (watch: Watch, at: number) => Watch;
  /** Answers in place of the world's script. */
  internet?: Internet;
};

/** Plays the world through the live schedule, detector and incidents, with a simulated clock. */
export async function play(world: World, options: PlayOptions = {}): Promise<Playback> {
  return run(world, await looksOf(world), options);
}

function run(world: World, looks: Looks, options: PlayOptions): Playback {
  const { intervalMs = 30_000, betweenSteps, internet: answer = internet(world) } = options;
  const start = Date.parse(world.start);
  const end = start + world.seconds * 1000;
  const busy = new Set<string>();
  const playback: Playback = { announcements: [], sight: [], probes: {}, outsideInWorstHour: 0 };
  const outsideByHour = new Map<number, number>();
  let arrivals: SourceReading[] = [];
  const watching = watcher(targetsOf(world).map(scheduled), intervalMs);
  let watch = watching.begin(null, start);

  const ask = (target: Target, now: number) => {
    const { seen, latencyMs } = looks(target, answer(target, Math.floor((now - start) / 1000)));
    const at = now + latencyMs;
    arrivals.push({ ...seen, sentAt: now, at });
    busy.add(target);
    playback.probes[target] = (playback.probes[target] ?? 0) + 1;
    if (seen.kind !== 'vantage') return;
    const hour = Math.floor(now / 3_600_000);
    outsideByHour.set(hour, (outsideByHour.get(hour) ?? 0) + 1);
  };

  const take = (reading: SourceReading) => {
    const { at } = reading;
    busy.delete(reading.source);
    const { watch: next, changed } = watching.take(watch, reading);
    if (next.blind !== watch.blind) playback.sight.push({ at, blind: next.blind });
    for (const incident of changed) playback.announcements.push({ at, incident });
    watch = next;
  };

  for (let now = start; now < end; ) {
    const due = arrivals.filter(({ at }) => at <= now);
    if (due.length > 0) arrivals = arrivals.filter(({ at }) => at > now);
    for (const reading of due) take(reading);
    if (betweenSteps) watch = betweenSteps(watch, now);
    const planned = watching.plan(watch, busy, now);
    watch = planned.watch;
    for (const target of planned.ask) ask(target as Target, now);
    now = arrivals.reduce((soonest, { at }) => Math.min(soonest, at), tickAfter(planned.wakeAt, now));
  }
  playback.outsideInWorstHour = Math.max(0, ...outsideByHour.values());
  return playback;
}

function scheduled(name: Target): Scheduled {
  const sees = seenFrom(name);
  return { name, kind: kindOf(name), expects: expectationOf(name), ...(sees !== undefined && { sees }) };
}

/** The live monitor wakes once a second, and whenever an answer arrives. */
function tickAfter(at: number, now: number): number {
  return Math.max(Math.ceil(at / 1000) * 1000, Math.floor(now / 1000) * 1000 + 1000);
}
