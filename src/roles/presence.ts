import type { Part } from '../discord/client.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import type { ProcessRecord } from '../storage/store.ts';
import { processName, processNames } from './processes.ts';

export type PresenceNeeds = {
  storage: Pick<Storage, 'get' | 'post'>;
  part: Part | null;
  /** Another one in every process. */
  id: string;
  /** Where this process runs, for whoever looks for it. */
  runsAt: string;
  log: Log;
};

/** What is known of another process, and for how many turns it has not changed. */
type Other = { beat: number; silent: number; isTold: boolean };

/** So many turns without a sign of life, and a process is gone. */
const goneAfter = 12;

/**
 * Writes down that this process is there, and notices another one that answers for the same shards: each command would be answered
 * twice. To be called every few seconds.
 */
export function presence({ storage, part, id, runsAt, log }: PresenceNeeds): () => Promise<void> {
  const key = processName(part);
  const keys = (part === null ? [key] : processNames(part)).map(
    (name) => ({ kind: 'process', key: name }) as const,
  );
  const others = new Map<string, Other>();
  const own: ProcessRecord = {
    id,
    runsAt,
    shards: part?.shards ?? null,
    count: part?.count ?? null,
    beat: 0,
  };

  function hear(record: ProcessRecord): void {
    const known = others.get(record.id);
    // One that died leaves its record behind: only one that changes is there.
    const isAlive = known !== undefined && known.beat !== record.beat;
    const isTold = (known?.isTold ?? false) || isAlive;
    if (isAlive && !known.isTold) {
      const { runsAt, shards } = record;
      log.error({ runsAt, shards }, 'another process answers for the same shards: stop one of them');
    }
    others.set(record.id, { beat: record.beat, silent: isAlive ? 0 : (known?.silent ?? 0), isTold });
  }

  function letGo(): void {
    for (const [other, known] of others) {
      known.silent += 1;
      if (known.silent <= goneAfter) continue;
      others.delete(other);
      if (known.isTold) log.info('no other process answers for the same shards any more');
    }
  }

  return async () => {
    // First what the others wrote: those of the same first shard write over each other.
    for (const entry of await storage.get(keys)) {
      if (entry.kind === 'process' && entry.value.id !== id && overlaps(own, entry.value)) hear(entry.value);
    }
    letGo();
    own.beat += 1;
    await storage.post({ kind: 'process', key, value: own });
  };
}

/** Whether some servers belong to both. Those of one count are not those of another. */
export function overlaps(one: ProcessRecord, other: ProcessRecord): boolean {
  if (one.shards === null || other.shards === null || one.count !== other.count) return true;
  return one.shards.some((shard) => other.shards?.includes(shard));
}
