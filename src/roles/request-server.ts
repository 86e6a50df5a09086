import type { Alerts } from '../alerts/alerts.ts';
import type { Answer, Ask } from '../alerts/letters.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import type { Change, Store, StoredEntry } from '../storage/store.ts';

export type AnsweringNeeds = {
  storage: Pick<Storage, 'get'>;
  store: Pick<Store, 'write'>;
  /** The names of all processes. */
  members: readonly string[];
  remembered: readonly StoredEntry[];
  desk: Alerts;
  clock: () => number;
  log: Log;
  onFatal: (error: Error) => void;
};

/** Whoever asked has given up long before; that much two clocks may differ. */
const tooOldMs = 120_000;

/**
 * Does what other processes ask of the leader, each thing once, even if the leader changes; twice only where one dies between
 * doing it and writing the answer. What it returns looks for new letters; to be called every so often.
 */
export function answering(needs: AnsweringNeeds): () => Promise<void> {
  const { storage, store, members, remembered, desk, clock, log, onFatal } = needs;
  /** By member, what it asked for; null: begun and not done. */
  const known = new Map<string, Map<string, Answer | null>>();
  for (const { kind, key, value } of remembered) {
    if (kind === 'answers') known.set(key, new Map(value.answers.map((answer) => [answer.id, answer])));
  }

  async function answer(member: string, ask: Ask, asked: Map<string, Answer | null>): Promise<void> {
    asked.set(ask.id, null);
    const { id } = ask;
    asked.set(id, { id, ...(await carryOut(ask)) });
    const answers = [...asked.values()].filter((answer) => answer !== null);
    await store.write([{ kind: 'answers', key: member, value: { member, answers } }]);
  }

  async function carryOut({ what, with: details }: Ask) {
    try {
      const act = desk[what as keyof Alerts] as (...details: unknown[]) => Promise<unknown>;
      return { result: await act(...details), failed: false };
    } catch (err) {
      log.error({ what, err }, 'could not do what another process asked for');
      return { result: null, failed: true };
    }
  }

  function take(member: string, asks: readonly Ask[]): void {
    const asked = known.get(member) ?? new Map<string, Answer | null>();
    known.set(member, asked);
    const open = asks.filter(({ at }) => clock() - at < tooOldMs);
    if (open.length < asks.length)
      log.warn({ member }, 'what another process asks for is too old: do the clocks agree?');
    if (open.length === 0) forget(member, asks.length > 0, asked);
    const waiting = new Set(open.map(({ id }) => id));
    for (const id of asked.keys()) if (!waiting.has(id)) asked.delete(id);
    for (const ask of open) if (!asked.has(ask.id)) answer(member, ask, asked).catch(onFatal);
  }

  /** What nobody waits for any more holds ids of servers and people for nothing. */
  function forget(member: string, isStale: boolean, asked: Map<string, Answer | null>): void {
    if (!isStale && asked.size === 0) return;
    asked.clear();
    const gone: Change[] = [{ kind: 'answers', key: member, value: null }];
    // Of a process that died. One that lives has taken its asks back by itself.
    if (isStale) gone.push({ kind: 'asks', key: member, value: null });
    store.write(gone).catch(onFatal);
  }

  return async () => {
    const letters = await storage.get(members.map((key) => ({ kind: 'asks', key })));
    for (const { kind, key, value } of letters) if (kind === 'asks') take(key, value.asks);
  };
}
