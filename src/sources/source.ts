import type { OfficialPage } from '../health/official-page.ts';
import type { Classification } from '../health/reading.ts';
import type { SourceReading } from '../health/watch.ts';

/** What one look saw, without the name of the source and the time, which its reader knows. */
export type Look = Classification & {
  latencyMs: number;
  page?: OfficialPage;
  /** The other side asked not to be asked again for this long. */
  restMs?: number;
};

/** One way of looking at the world: it says what it saw and decides nothing. */
export type Source = { name: string; kind: SourceReading['kind']; read(signal: AbortSignal): Promise<Look> };
