import { internet } from '../replay/internet.ts';
import { looksOf } from '../replay/looks.ts';
import type { Alarm } from '../replay/score.ts';
import { responseIn, type Target, type World } from '../replay/world.ts';

/** Takes what a monitor saw at a second, and says whether it then reports its target as down. */
type Rule = (up: boolean, at: number) => boolean;

export type Baseline = { name: string; tries: number; rule: () => Rule };

/** The rules by which well-known monitors report a target as down, each from its documentation. */
export const baselines: readonly Baseline[] = [
  // Gatus: failure-threshold 3, success-threshold 2.
  { name: 'Gatus 3/2', tries: 1, rule: () => streaks(3, 2) },
  // Uptime Kuma: down once that many retries have failed as well, up with the first success.
  { name: 'Uptime Kuma 0', tries: 1, rule: () => streaks(1, 1) },
  { name: 'Uptime Kuma 3', tries: 1, rule: () => streaks(4, 1) },
  // Prometheus: `for: 2m` and `keep_firing_for: 5m`.
  { name: 'Prometheus 2m/5m', tries: 1, rule: () => holding(120, 300) },
  // Upptime: down when three tries in a row fail within one check.
  { name: 'Upptime 3 tries', tries: 3, rule: () => streaks(1, 1) },
];

export type Feed = 'our classifier' | 'status < 400';

const endpoints = ['api', 'web', 'account'] as const;
const intervalSeconds = 30;

/** What a baseline would have announced: down while any endpoint is down. It does not watch endpoints that never pass. */
export async function playBaseline(world: World, { tries, rule }: Baseline, feed: Feed) {
  const judge = await judgeOf(world, feed);
  const answer = internet(world);
  const watched = endpoints
    .filter((target) => judge(target, world.baseline[target] ?? '').up === true)
    .map((target, index) => ({
      target,
      offset: index * (intervalSeconds / endpoints.length),
      is: rule(),
      down: false,
    }));
  const alarms: Alarm[] = [];
  let probes = 0;
  for (let second = 0; second < world.seconds; second += 1) {
    for (const endpoint of watched) {
      if (second % intervalSeconds !== endpoint.offset) continue;
      let up: boolean | undefined;
      let answeredAt = second;
      for (let attempt = 0; attempt < tries && up !== true && (attempt === 0 || up === false); attempt += 1) {
        const judged = judge(endpoint.target, answer(endpoint.target, Math.ceil(answeredAt)));
        answeredAt = Math.ceil(answeredAt) + judged.seconds;
        up = judged.up;
        probes += 1;
      }
      if (up !== undefined) endpoint.down = endpoint.is(up, second);
      note(
        alarms,
        watched.some(({ down }) => down),
        answeredAt,
      );
    }
  }
  return { alarms, probes };
}

function note(alarms: Alarm[], down: boolean, at: number): void {
  const last = alarms.at(-1);
  const open = last !== undefined && last.resolvedAt === null;
  if (down && !open) alarms.push({ at, resolvedAt: null });
  if (!down && open) last.resolvedAt = at;
}

async function judgeOf(world: World, feed: Feed) {
  const looks = await looksOf(world);
  return (target: Target, response: string): { up: boolean | undefined; seconds: number } => {
    const { seen, latencyMs } = looks(target, response);
    const { verdict } = seen;
    const seconds = latencyMs / 1000;
    if (feed === 'our classifier') {
      return { up: verdict === 'unknown' ? undefined : verdict !== 'fail', seconds };
    }
    const { answer } = responseIn(world, response);
    return { up: !('network' in answer) && answer.status < 400, seconds };
  };
}

function streaks(toFail: number, toPass: number): Rule {
  let down = false;
  let contrary = 0;
  return (up) => {
    contrary = up === down ? contrary + 1 : 0;
    if (contrary >= (down ? toPass : toFail)) {
      down = !down;
      contrary = 0;
    }
    return down;
  };
}

function holding(forSeconds: number, keepSeconds: number): Rule {
  let failingSince: number | null = null;
  let lastFiring = Number.NEGATIVE_INFINITY;
  return (up, at) => {
    failingSince = up ? null : (failingSince ?? at);
    if (failingSince !== null && at - failingSince >= forSeconds) lastFiring = at;
    return at - lastFiring < keepSeconds;
  };
}
