import fc from 'fast-check';
import { expect } from 'vitest';
import type { Discord } from '../../packages/discord-stand-in/index.ts';
import { givenInteractions } from './given-interactions.ts';

type Path = readonly (string | number)[];
type Change = { path: Path; to: unknown };

/** Where anything stands in a value, at any depth. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const within = keys.flatMap((key) => pathsIn(value[key as keyof typeof value], [...path, key]));
  return path.length === 0 ? within : [path, ...within];
}

const missing = Symbol('missing');

function changed(value: unknown, { path: [key, ...rest], to }: Change): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((each, at) => (at === key ? changed(each, { path: rest, to }) : each));
  const { [key]: old, ...others } = value as Record<string | number, unknown>;
  const made = changed(old, { path: rest, to });
  return made === missing ? others : { ...others, [key]: made };
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    missing,
    null,
    undefined,
    '',
    0,
    -1,
    1e21,
    true,
    [],
    {},
    'constructor',
    '__proto__',
    'x'.repeat(5_000),
  ),
  fc.integer({ max: 100 }),
  fc.anything({ maxDepth: 2, withNullPrototype: false }),
);

const anyInteraction = fc.constantFrom(...Object.entries(givenInteractions)).chain(([kind, given]) =>
  fc.record({
    kind: fc.constant(kind),
    given: fc
      .array(fc.record({ path: fc.constantFrom(...pathsIn(given)), to: odd }), { minLength: 0, maxLength: 4 })
      .map((changes) => changes.reduce(changed, given as unknown) as object),
  }),
);

const eventNames = [
  'GUILD_CREATE',
  'MESSAGE_CREATE',
  'GUILD_DELETE',
  'error',
  'READY',
  'RESUMED',
  'newListener',
  'CHANNEL_UPDATE',
];
const anyEvent = fc.record({
  op: fc.oneof(fc.constant(0), fc.constantFrom(11, 2, 99, null, '0')),
  t: fc.oneof(fc.constantFrom<unknown>(...eventNames, 'INTERACTION_CREATE'), odd),
  s: fc.oneof(fc.constant(null), fc.constant('5'), fc.constant(-1), fc.constant({})),
  d: odd.filter((d) => d !== missing),
});

/**
 * Sends so many interactions, and an event of another kind after each, in batches. What has an id and a token is answered, whatever
 * else it lacks. Anything that is thrown on the way ends the run of the tests, as it would end the process.
 */
export async function fuzz(discord: Discord, { runs, seed }: { runs: number; seed: number }): Promise<void> {
  // Each gets a connection of its own, and Node takes in one with each turn of the loop that bot and Discord share here.
  const batch = 25;
  const all = fc.sample(fc.tuple(anyInteraction, anyEvent), { numRuns: runs, seed });
  let looked = 0;
  for (let at = 0; at < all.length; at += batch) {
    const sent = new Map<string, string>();
    for (const [index, [{ kind, given }, event]] of all.slice(at, at + batch).entries()) {
      const id = String(1_200_000_000_000_000_000n + BigInt(at + index));
      sent.set(id, kind);
      discord.gateway.send({
        op: 0,
        t: 'INTERACTION_CREATE',
        s: null,
        d: { ...given, id, token: `token-${id}` },
      });
      discord.gateway.send(asJson(event));
    }
    const answered = () => {
      for (; looked < discord.requests.length; looked += 1) {
        sent.delete(/\/interactions\/(\d+)\//.exec(discord.requests[looked]?.path ?? '')?.[1] ?? '');
      }
      return sent.size === 0;
    };
    await discord.waitFor(answered, { timeoutMs: 20_000 }).catch(() => {});
    expect([...sent.values()]).toEqual([]);
  }
}

/** What can't be said in JSON, a gateway can't send. */
function asJson(event: object): string {
  try {
    return JSON.stringify(event, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  } catch {
    return 'null';
  }
}
