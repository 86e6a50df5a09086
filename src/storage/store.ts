import type { LedgerRecords } from '../alerts/ledger.ts';
import type { Bulletin } from '../following/bulletin.ts';
import type { Follow } from '../following/follow.ts';
import type { Watch } from '../health/watch.ts';
import type { HistoryRecords } from '../history/recorder.ts';
import type { Panel } from '../panels/panel.ts';

/** What a process asks of the one that leads, and the response; what is in them only those two understand. */
export type RequestRecord = { id: string; at: number; request: unknown };
export type ResponseRecord = { id: string; response: unknown };

/** A process that is there: what it answers for (`null`: everything), and a number that changes as long as it lives. */
export type ProcessRecord = {
  id: string;
  runsAt: string;
  shards: number[] | null;
  count: number | null;
  beat: number;
};

/** Everything that is remembered over a restart, by kind and by key within the kind. */
export type Records = LedgerRecords &
  HistoryRecords & {
    panel: Panel;
    follow: Follow;
    bulletin: Bulletin;
    watch: Watch;
    /** By the name of the process that asks: what it waits for, and what it was answered. */
    requests: { requests: readonly RequestRecord[] };
    responses: { responses: readonly ResponseRecord[] };
    /** By the name of the process. */
    process: ProcessRecord;
  };
export type RecordKind = keyof Records;
export type RecordKey = { kind: RecordKind; key: string };
export type StoredEntry = { [K in RecordKind]: { kind: K; key: string; value: Records[K] } }[RecordKind];
/** What a key holds from now on, or that it holds nothing any more. */
export type Change = StoredEntry | (RecordKey & { value: null });

export type Store = {
  /** Everything but the days of the history, which are read when they are asked for. */
  load(): Promise<StoredEntry[]>;
  /**
   * Done when it is on the disk, all of it or nothing. What is handed in while another write is under way goes onto the disk
   * together, in one commit. Throws when it could not be saved.
   */
  write(changes: readonly Change[]): Promise<void>;
  /**
   * What would bring the place back to these entries, where it no longer holds them as they were saved: what is missing or older, and
   * `null` for what it holds besides. It is looked for only if something says that some may have gone. `unsaved`: not handed in yet.
   */
  lost(known: () => StoredEntry[], unsaved?: () => RecordKey[]): Promise<Change[]>;
  /** What `load` found and could not read, by name. It stays as it is, and aside once its key is written anew. */
  unreadable(): readonly string[];
};
