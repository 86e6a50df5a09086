import type { Clock, Timer } from '../time.ts';
import type { RedisConnection } from './redis-client.ts';

const leaseMs = 10_000;
/** Allows for clocks that run at different speeds, and for the time between looking at the clock and acting on it. */
const marginMs = 1_000;
const renewEveryMs = 2_500;
/** Long enough for the client to reconnect, so that the next holder need not wait until the key expires. */
const releaseTries = 3;
const releaseAgainMs = 300;

/*
 * The lock that Redis itself documents (https://redis.io/docs/latest/develop/clients/patterns/distributed-locks): a key with
 * a random token that expires. There is no library for it here, because none does what matters: each write checks the token
 * in the same step. The script sets the keys after the first one to the values, and removes the keys that have no value.
 */
const ifHeld = "if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end";
const renewScript = `${ifHeld} redis.call('PEXPIRE', KEYS[1], ARGV[2]) return 1`;
const releaseScript = `${ifHeld} redis.call('DEL', KEYS[1]) return 1`;
const writeScript = `${ifHeld}
for i = 2, #KEYS do
  if ARGV[i] then redis.call('SET', KEYS[i], ARGV[i]) else redis.call('DEL', KEYS[i]) end
end
return 1`;

export type RedisLock = {
  /** Sets the first keys to these values and removes the others: all of it, or nothing if somebody else holds the lock. */
  write(keys: readonly string[], values: readonly string[]): Promise<void>;
  isHeld(): boolean;
  lost: Promise<Error>;
  release(): Promise<void>;
};

/** Takes the lock at this key and renews it; null while somebody else holds it. */
export async function redisLock(
  { client, heard }: RedisConnection,
  key: string,
  { clock, timer, token }: { clock: Clock; timer: Timer; token: string },
): Promise<RedisLock | null> {
  const { promise: lost, resolve } = Promise.withResolvers<Error>();
  let heldUntil = clock() + leaseMs - marginMs;
  let hasEnded = false;
  let cancelRenewal = () => {};
  const expiration = { type: 'PX', value: leaseMs } as const;
  const taken = await heard(client.set(key, token, { condition: 'NX', expiration }));
  if (taken === null) return null;
  cancelRenewal = timer(renew, renewEveryMs);

  function isHeld(): boolean {
    return !hasEnded && clock() < heldUntil;
  }

  function lose(error: Error): void {
    if (hasEnded) return;
    hasEnded = true;
    cancelRenewal();
    resolve(error);
  }

  async function runs(script: string, keys: readonly string[], values: readonly string[]): Promise<void> {
    // The client's own `eval` spreads all of them into a call, which takes some hundred thousand.
    const command = ['EVAL', script, String(keys.length + 1), key, ...keys, token, ...values];
    const done = await heard(client.sendCommand(command));
    if (Number(done) === 1) return;
    const error = new Error('the right to write is no longer ours');
    lose(error);
    throw error;
  }

  function renew(): void {
    if (!isHeld()) {
      lose(new Error('the right to write could not be renewed in time'));
      return;
    }
    cancelRenewal = timer(renew, renewEveryMs);
    // Redis starts counting when the command arrives, which is later than this.
    const askedAt = clock();
    runs(renewScript, [], [String(leaseMs)]).then(
      () => {
        heldUntil = askedAt + leaseMs - marginMs;
      },
      // While Redis is out of reach, the key stands until it expires.
      () => {},
    );
  }

  return {
    async write(keys, values) {
      if (hasEnded) throw new Error('the right to write is lost');
      // On an error we can't know whether it was done. The next holder of the lock reads what is there.
      await runs(writeScript, keys, values).catch((error: Error) => {
        lose(error);
        throw error;
      });
    },
    isHeld,
    lost,
    async release() {
      hasEnded = true;
      cancelRenewal();
      for (let tries = 1; tries <= releaseTries; tries += 1) {
        const released = client.eval(releaseScript, { keys: [key], arguments: [token] });
        if (
          await released.then(
            () => true,
            () => false,
          )
        )
          return;
        await new Promise<void>((resolve) => timer(resolve, releaseAgainMs));
      }
      // If Redis is out of reach, the key expires.
    },
  };
}
