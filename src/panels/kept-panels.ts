import type { Pace } from '../sending/pace.ts';
import { type LocalPanelsNeeds, localPanels } from './local-panels.ts';
import { type PanelCounts, panelCounts } from './panel-counts.ts';
import { type PanelEntry, type PanelLedger, type PanelStore, panelLedger } from './panel-ledger.ts';
import type { Panels } from './panels.ts';
import { type UpdatingNeeds, updating } from './updating.ts';

export type KeptPanelsNeeds = Omit<UpdatingNeeds, 'ledger' | 'pace' | 'messenger'> & {
  store: PanelStore;
  remembered: readonly PanelEntry[];
  pace: Pick<Pace, 'turnForPanel' | 'turnForPerson' | 'hasRoomForRefusal'>;
  messenger: UpdatingNeeds['messenger'] & LocalPanelsNeeds['messenger'];
  /** Whether anything is seen of C.AI. */
  seesAnything: () => boolean;
};

/** The panels as the process has them that keeps them up to date. */
export type KeptPanels = {
  ledger: PanelLedger;
  panels: Panels;
  counts(): PanelCounts;
  /** Brings up to date what is due; to be called every second. */
  look(): void;
  stop(): Promise<void>;
};

/** For how long a process that begins waits to see anything before its panels say that it sees nothing. */
const firstLookMs = 60_000;

export function keptPanels(needs: KeptPanelsNeeds): KeptPanels {
  const { store, remembered, steadyClock, seesAnything } = needs;
  const ledger = panelLedger(store, remembered);
  const updates = updating({ ...needs, ledger });
  const startedAt = steadyClock();
  let hasLooked = false;
  return {
    ledger,
    panels: localPanels({ ...needs, ledger, updating: updates }),
    counts: () => panelCounts(ledger, updates.oldestAgeMs()),
    look() {
      hasLooked ||= seesAnything() || steadyClock() - startedAt >= firstLookMs;
      if (hasLooked) updates.look();
    },
    stop: updates.stop,
  };
}
