import { z } from 'zod';
import { answers, type HttpAnswer, type NetworkFailure } from '../sandbox/character-ai/answers.ts';

const everywhere = ['api', 'web', 'account', 'status-page', 'control-1', 'control-2', 'vantage'] as const;
const somewhere = ['chat', 'vantage-account', 'vantage-web', 'vantage-chat'] as const;

/** What the monitor can probe, if a world has it. A world may script more places than these: nobody looks there. */
const targets = [...everywhere, ...somewhere];
export type Target = (typeof targets)[number];

/** As world files call what becomes of a connection. */
const networkCodes = {
  timeout: 'timeout',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ENOTFOUND: 'name-not-found',
  CERT_HAS_EXPIRED: 'certificate-expired',
} as const satisfies Record<string, NetworkFailure['network']>;

const ownAnswer = z.union([
  z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() }),
  z.object({
    network: z
      .enum(Object.keys(networkCodes) as (keyof typeof networkCodes)[])
      .transform((code) => networkCodes[code]),
  }),
]);

function forEachTarget<T extends z.ZodType>(each: T) {
  return z.object({
    ...(Object.fromEntries(everywhere.map((target) => [target, each])) as Record<
      (typeof everywhere)[number],
      T
    >),
    ...(Object.fromEntries(somewhere.map((target) => [target, each.exactOptional()])) as Record<
      (typeof somewhere)[number],
      z.ZodExactOptional<T>
    >),
  });
}

const worldSchema = z.object({
  name: z.string(),
  seed: z.int(),
  start: z.iso.datetime(),
  seconds: z.int().positive(),
  answers: z.record(z.string(), ownAnswer).optional(),
  baseline: forEachTarget(z.string()),
  latencyMs: forEachTarget(z.number().positive()),
  episodes: z.array(
    z.object({
      from: z.int(),
      to: z.int(),
      targets: z.array(z.string()).transform((names) => names.filter(isTarget)),
      response: z.string(),
      probability: z.number().min(0).max(1).optional(),
    }),
  ),
  truth: z.array(
    z.object({ from: z.int(), to: z.int(), kind: z.enum(['full', 'partial', 'brownout', 'blip']) }),
  ),
});

/** A scripted internet: what every target answers at every second, and when Character.AI is truly broken. */
export type World = z.infer<typeof worldSchema>;
export type Episode = World['episodes'][number];
export type Truth = World['truth'][number];

/** Throws an error that says what is wrong if the text is not a world. */
export function parseWorld(text: string): World {
  const parsed = worldSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const world = parsed.data;
  const usual = Object.values(world.baseline).filter((response) => response !== undefined);
  for (const response of [...usual, ...world.episodes.map((each) => each.response)]) {
    responseIn(world, response);
  }
  return world;
}

/** An answer of a world, and after how long it arrives if not after its target's latency: `health-ok@6000`. */
export function responseIn(
  world: Pick<World, 'answers'>,
  response: string,
): { answer: HttpAnswer | NetworkFailure; latencyMs: number | undefined } {
  const [, name = '', latency] = /^(.*?)(?:@(\d+))?$/s.exec(response) ?? [];
  const own = world.answers?.[name];
  const known = Object.hasOwn(answers, name) ? answers[name as keyof typeof answers] : undefined;
  const answer = own ?? known;
  if (answer === undefined) throw new Error(`${name} is not an answer that we know`);
  return { answer, latencyMs: latency === undefined ? undefined : Number(latency) };
}

/** The targets that this world has. */
export function targetsOf({ baseline }: Pick<World, 'baseline'>): Target[] {
  return targets.filter((target) => baseline[target] !== undefined);
}

function isTarget(name: string): name is Target {
  return (targets as readonly string[]).includes(name);
}
