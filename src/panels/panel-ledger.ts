import type { Panel } from './panel.ts';

export type PanelEntry = { kind: 'panel'; key: string; value: Panel };
export type PanelChange = PanelEntry | { kind: 'panel'; key: string; value: null };

/** Where panels are kept. */
export type PanelStore = {
  /** Resolves when all of it is on the disk. Rejects if it could not be saved; then none of it is. */
  write(changes: readonly PanelChange[]): Promise<void>;
};

/** Panels in memory, written through to the store. Memory changes first, so that whoever looks during a write sees the latest. */
export type PanelLedger = {
  readonly panels: ReadonlyMap<string, Panel>;
  ofServer(guildId: string): Panel[];
  /** Saved with the next `save`. It may be lost in a crash, and is then found out or done again. Null: it is forgotten. */
  note(channelId: string, panel: Panel | null): void;
  /** Resolves when all that was noted is saved. */
  save(): Promise<void>;
  /** What was noted and is not handed in to be saved yet. */
  unsaved(): readonly PanelChange[];
};

export function panelLedger(store: PanelStore, remembered: readonly PanelEntry[]): PanelLedger {
  const panels = new Map(remembered.map(({ key, value }) => [key, value]));
  const touched = new Set<string>();

  const changeOf = (channelId: string): PanelChange => {
    const panel = panels.get(channelId);
    return panel === undefined ? { kind: 'panel', key: channelId, value: null } : panelEntry(panel);
  };

  return {
    panels,
    ofServer: (guildId) => [...panels.values()].filter((panel) => panel.guildId === guildId),
    note(channelId, panel) {
      if (panel === null) panels.delete(channelId);
      else panels.set(channelId, panel);
      touched.add(channelId);
    },
    async save() {
      const saving = [...touched];
      touched.clear();
      if (saving.length === 0) return;
      try {
        await store.write(saving.map(changeOf));
      } catch (error) {
        for (const channelId of saving) touched.add(channelId);
        throw error;
      }
    },
    unsaved: () => [...touched].map(changeOf),
  };
}

export function panelEntry(value: Panel): PanelEntry {
  return { kind: 'panel', key: value.channelId, value };
}
