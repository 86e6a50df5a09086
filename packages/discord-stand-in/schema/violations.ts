import { shownAsInSchema } from './lenience.ts';
import { type Schema, schemaProblems } from './schema-check.ts';

/** A departure from Discord's API: of the bot in a request, or of the stand-in itself in an answer. */
export type Violation = { route: string; direction: 'request' | 'answer'; problem: string };

/** Keeps the violations, in order. */
export function violations(recorded: Violation[]) {
  return {
    record(route: string, direction: Violation['direction'], problem: string): void {
      recorded.push({ route, direction, problem });
    },
    /** Records everything in which `value` departs from the schema. */
    check(route: string, direction: Violation['direction'], schema: Schema, value: unknown): void {
      for (const { path, message } of schemaProblems(schema, shownAsInSchema(asJson(value)))) {
        recorded.push({ route, direction, problem: `${path.join('.')}: ${message}` });
      }
    },
  };
}

export type Violations = ReturnType<typeof violations>;

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
