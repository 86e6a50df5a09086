import { z } from 'zod';
import { answers } from '../sandbox/character-ai/answers.ts';

/** What the monitor can probe in a world. */
export const targets = ['api', 'web', 'account', 'status-page', 'control-1', 'control-2', 'vantage'] as const;

const target = z.enum(targets);
const response = z.custom<keyof typeof answers>(
  (name) => typeof name === 'string' && Object.hasOwn(answers, name),
  'is not an answer that we know',
);

const worldSchema = z.object({
  name: z.string(),
  seed: z.int(),
  start: z.iso.datetime(),
  seconds: z.int().positive(),
  baseline: z.record(target, response),
  latencyMs: z.record(target, z.number().positive()),
  episodes: z.array(
    z.object({
      from: z.int(),
      to: z.int(),
      targets: z.array(target),
      response,
      probability: z.number().min(0).max(1).optional(),
    }),
  ),
  truth: z.array(
    z.object({ from: z.int(), to: z.int(), kind: z.enum(['full', 'partial', 'brownout', 'blip']) }),
  ),
});

/** A scripted internet: what every target answers at every second, and when Character.AI is truly broken. */
export type World = z.infer<typeof worldSchema>;
export type Target = (typeof targets)[number];
export type ResponseName = keyof typeof answers;
export type Episode = World['episodes'][number];
export type Truth = World['truth'][number];

/** Throws an error that says what is wrong if the text is not a world. */
export function parseWorld(text: string): World {
  const parsed = worldSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
