import type { ZodMiniType } from 'zod/mini';
import type { Problem } from '../refusals.ts';

export type Schema = ZodMiniType;

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly origin?: string;
};

/** Everything in which `value` departs from Discord's published schema, keys that Discord does not know included. */
export function schemaProblems(schema: Schema, value: unknown): Problem[] {
  const result = schema.safeParse(value);
  return result.success
    ? unknownKeys(value, result.data, [])
    : result.error.issues.flatMap((issue) => problemsOf(issue as Issue, []));
}

// A plain zod object drops unknown keys without a word, so whatever the parsed value lacks was not known.
function unknownKeys(value: unknown, known: unknown, path: PropertyKey[]): Problem[] {
  if (typeof value !== 'object' || value === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const here = [...path, key];
    return key in known
      ? unknownKeys(inner, (known as Record<string, unknown>)[key], here)
      : [{ path: here, code: 'UNKNOWN_KEY', message: 'Discord does not know this key.' }];
  });
}

function problemsOf(issue: Issue, above: PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors ?? []) : undefined;
  return branch?.flatMap((inner) => problemsOf(inner, path)) ?? [{ path, ...wording(issue) }];
}

// A union lists the problems of all its members. The member meant is the one whose `type` fitted.
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => issues.every(({ path }) => path[0] !== 'type' || path.length > 1));
}

function wording({ code, origin, maximum, minimum, message }: Issue): { code: string; message: string } {
  const sized = origin === 'number' ? 'NUMBER_TYPE' : 'BASE_TYPE';
  const unit = origin === 'number' ? 'value' : 'in length';
  if (code === 'too_big') {
    return {
      code: origin === 'number' ? `${sized}_MAX` : `${sized}_MAX_LENGTH`,
      message: `Must be ${maximum} or fewer ${unit}.`,
    };
  }
  if (code === 'too_small') {
    return {
      code: origin === 'number' ? `${sized}_MIN` : `${sized}_MIN_LENGTH`,
      message: `Must be ${minimum} or more ${unit}.`,
    };
  }
  if (code === 'invalid_value') {
    return { code: 'BASE_TYPE_CHOICES', message: 'Value is not one of the choices.' };
  }
  if (code === 'invalid_type') return { code: 'BASE_TYPE_BAD_TYPE', message: 'Value has the wrong type.' };
  return { code: 'BASE_TYPE_INVALID', message };
}
