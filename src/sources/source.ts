import type { Classification } from '../health/reading.ts';

/** What an official status page says about itself; incidents are the open ones only. */
export type StatusPageState = {
  state: 'operational' | 'incident' | 'maintenance' | 'inactive' | 'unreadable' | 'unreachable';
  description: string;
  incidents: { name: string; impact: string; status: string; startedAt: number; url: string }[];
};

export type SourceKind = 'endpoint' | 'control' | 'status-page';

/** What one look saw, without the name of the source and the time, which its reader knows. */
export type Look = Classification & { latencyMs: number; page?: StatusPageState };

/** One way of looking at the world: it says what it saw and decides nothing. */
export type Source = { name: string; kind: SourceKind; read(signal: AbortSignal): Promise<Look> };
