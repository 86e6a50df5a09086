import type { PanelLedger } from './panel-ledger.ts';

export type PanelCounts = {
  /** By how they are. `stuck`: Discord takes no edits of them. */
  active: number;
  paused: number;
  deleted: number;
  stuck: number;
  /** How long ago the panel was brought up to date that has waited for longest; null if none waits. */
  oldestAgeMs: number | null;
};

/** The panels of a process that keeps none. */
export const nothingShown: PanelCounts = { active: 0, paused: 0, deleted: 0, stuck: 0, oldestAgeMs: null };

export function panelCounts(
  { panels }: Pick<PanelLedger, 'panels'>,
  oldestAgeMs: number | null,
): PanelCounts {
  const counts = { ...nothingShown, oldestAgeMs };
  for (const { deletedAt, paused, editsRefusedSince } of panels.values()) {
    if (deletedAt !== null) counts.deleted += 1;
    else if (paused !== null) counts.paused += 1;
    else if (editsRefusedSince !== null) counts.stuck += 1;
    else counts.active += 1;
  }
  return counts;
}
