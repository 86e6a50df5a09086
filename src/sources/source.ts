import type { OfficialPage } from '../health/official-page.ts';
import type { Classification, Expectation, SourceKind } from '../health/reading.ts';

/** What one look saw, without the name of the source and the time, which its reader knows. */
export type Look = Classification & {
  latencyMs: number;
  page?: OfficialPage;
  /** The other side asked not to be asked again for this long. */
  restMs?: number;
  /** From how many places it failed, as a vantage sees it. */
  places?: number;
};

/** One way of looking at the world: it says what it saw and decides nothing. */
export type Source = {
  name: string;
  kind: SourceKind;
  /** Of an endpoint: what a good answer looks like. */
  expects?: Expectation;
  /** Of an endpoint: where it is. */
  address?: string;
  /** Of a vantage: the endpoint that it sees. */
  sees?: string;
  read(signal: AbortSignal): Promise<Look>;
};
