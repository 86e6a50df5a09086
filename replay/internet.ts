import { hash } from 'node:crypto';
import { type Target, targetsOf, type World } from './world.ts';

/** What a target answers to a probe sent in that second. For each target the seconds must not decrease. */
export type Internet = (target: Target, second: number) => string;

type Chapter = { from: number; episodes: { index: number; response: string; probability: number }[] };

/** Plays the world's script. An answer depends only on the seed, the target and the second. */
export function internet(world: World): Internet {
  const books = Object.fromEntries(
    targetsOf(world).map((target) => [target, { chapters: chapters(world, target), open: 0 }]),
  );

  return (target, second) => {
    const book = books[target] ?? { chapters: [], open: 0 };
    while ((book.chapters[book.open + 1]?.from ?? Number.POSITIVE_INFINITY) <= second) book.open += 1;
    for (const { index, response, probability } of book.chapters[book.open]?.episodes ?? []) {
      if (probability >= 1 || draw(world.seed, index, target, second) < probability) return response;
    }
    return world.baseline[target] ?? absent(target);
  };
}

/** Splits a target's time where the set of episodes that cover it changes; within a chapter later episodes come first. */
function chapters({ episodes }: World, target: Target): Chapter[] {
  const its = episodes
    .map(({ probability = 1, ...episode }, index) => ({ ...episode, probability, index }))
    .filter((episode) => episode.targets.includes(target))
    .reverse();
  const borders = new Set([0, ...its.flatMap(({ from, to }) => [Math.max(0, from), Math.max(0, to)])]);
  return [...borders]
    .sort((a, b) => a - b)
    .map((at) => ({ from: at, episodes: its.filter(({ from, to }) => from <= at && at < to) }));
}

function draw(seed: number, index: number, target: Target, second: number): number {
  const digest = hash('sha256', `${seed}:${index}:${target}:${second}`);
  return Number.parseInt(digest.slice(0, 8), 16) / 2 ** 32;
}

function absent(target: Target): never {
  throw new Error(`this world has no ${target}`);
}
