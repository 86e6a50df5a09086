import { SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../log.ts';
import type { Clock } from '../time.ts';
import { readable } from './payload.ts';
import { type Attempts, afterClose, isSessionLost, noAttempts, waitBefore } from './reconnecting.ts';
import { sessionAllowed } from './session-starts.ts';

export type ShardingNeeds = {
  log: Log;
  /** Milliseconds that never run backwards. */
  clock: Clock;
  /** Ends early, without an error, when the signal is aborted. */
  wait: (delayMs: number, signal: AbortSignal) => Promise<unknown>;
  random: () => number;
};

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

type Act = (...given: unknown[]) => Promise<unknown>;

/** What is used here of a shard; of these methods discord.js has no better ones to offer. */
type Shard = {
  readonly id: number;
  /** 0 while it has no connection and makes none. */
  readonly status: number;
  unpackMessage: Act;
  onMessage: Act;
  onClose: Act;
  heartbeat: Act;
  internalConnect: Act;
  on(event: 'hello' | 'ready' | 'resumed', act: () => void): unknown;
  on(event: 'closed', act: (closed: { code: number }) => void): unknown;
};

/**
 * The shards of discord.js, with what they lack: what arrives is made readable first, what goes wrong with it ends in a line of
 * the log instead of the process, and where the gateway closes again and again they come back ever more slowly.
 */
export function sharding(needs: ShardingNeeds) {
  return (manager: Manager): SimpleShardingStrategy => {
    const strategy = new SimpleShardingStrategy(manager);
    const { spawn, destroy, send } = strategy;
    let ending = new AbortController();
    strategy.spawn = async (ids) => {
      await spawn.call(strategy, ids);
      for (const shard of strategy['shards'].values() as unknown as Iterable<Shard>) {
        readCarefully(shard, needs);
        comeBackSlowly(shard, manager, needs, ending.signal);
      }
    };
    // Nobody awaits this. What a shard is not told that has just lost its connection, it is told anew with its next session.
    strategy.send = (id, payload) => send.call(strategy, id, payload).catch(() => {});
    strategy.destroy = (options) => {
      ending.abort();
      ending = new AbortController();
      return destroy.call(strategy, options);
    };
    return strategy;
  };
}

function readCarefully(shard: Shard, { log }: ShardingNeeds): void {
  const unpack = shard.unpackMessage.bind(shard);
  shard.unpackMessage = async (data, isBinary) => {
    const payload = readable(await unpack(data, isBinary));
    if (payload === null) log.warn({ shard: shard.id }, 'the gateway sent what nobody can read');
    return payload;
  };
  for (const name of ['onMessage', 'onClose', 'heartbeat'] as const) {
    const act = shard[name].bind(shard);
    shard[name] = (...given) =>
      act(...given).catch((err) => log.error({ shard: shard.id, err }, 'what the gateway sent went wrong'));
  }
}

function comeBackSlowly(
  shard: Shard,
  { options }: Manager,
  { log, clock, wait, random }: ShardingNeeds,
  ended: AbortSignal,
): void {
  const { id } = shard;
  const connect = shard.internalConnect.bind(shard);
  let attempts: Attempts = noAttempts;
  let isResume = false;
  let upSince: number | null = null;

  async function connectInTurn(): Promise<void> {
    isResume = Boolean(await options.retrieveSessionInfo(id));
    const delayMs = waitBefore(attempts, !isResume, random());
    if (delayMs > 0)
      log.warn({ shard: id, delayMs }, 'the gateway closes again and again, will come back later');
    await wait(delayMs, ended);
    if (!isResume) await sessionAllowed({ rest: options.rest, log, wait }, ended);
    if (ended.aborted) return;
    attempts = { ...attempts, connections: attempts.connections + 1 };
    await connect().catch(comeBack);
  }

  /** The address may be of no use, or the connection be gone before anything was said. */
  async function comeBack(err: unknown): Promise<void> {
    log.error({ shard: id, err }, 'could not connect to the gateway');
    await options.updateSessionInfo(id, null);
    if (shard.status === 0) await connectInTurn();
  }

  shard.internalConnect = connectInTurn;
  shard.on('hello', () => {
    if (!isResume) attempts = { ...attempts, starts: attempts.starts + 1 };
  });
  for (const up of ['ready', 'resumed'] as const) {
    shard.on(up, () => {
      upSince = clock();
    });
  }
  shard.on('closed', ({ code }) => {
    attempts = afterClose(attempts, upSince === null ? null : clock() - upSince, isResume);
    upSince = null;
    if (isSessionLost(code, attempts)) void options.updateSessionInfo(id, null);
  });
}
