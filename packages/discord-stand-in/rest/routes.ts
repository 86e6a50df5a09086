import type { Upload } from '../messages/body.ts';
import type { Schema } from '../schema/schema-check.ts';
import type { Allowance } from './rate-limits.ts';

/** One request, as the code that plays a route needs it. */
export type Call = {
  param(name: string): string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
};

/** One route of Discord's API. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly request?: Schema;
  readonly answer?: Schema;
  /** What of the body the schema is to judge, where Discord takes more than its schema says. */
  readonly judged?: (body: unknown) => unknown;
  /** Needs no bot token, and so is exempt from the limit on what one token may do. */
  readonly open?: boolean;
  /** A limit for each channel. */
  readonly bucket?: { readonly name: string; readonly allowance: Allowance };
  /** `body` is left out of a 204. What is refused is thrown. */
  handle(call: Call): { status: number; body?: object };
};

/** A route as faults and records name it, e.g. `POST /channels/:channel/messages`. */
export function routeName({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
