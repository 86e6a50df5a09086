/** What one process asks the one that leads to do at its desk. */
export type Ask = { id: string; at: number; what: string; with: unknown[] };

export type Answer = { id: string; result: unknown; failed: boolean };
