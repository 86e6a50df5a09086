import type { Messenger } from '../discord/messenger.ts';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Log } from '../log.ts';
import type { Ledger } from './ledger.ts';
import { longestRetryMs, nextStep } from './outbox.ts';
import { takeStep } from './step.ts';

/** Channels served at the same time; Discord's own ceiling of 50 requests a second is kept by the REST client. */
const channelsAtOnce = 40;

export type Clock = () => number;
/** Runs something later, in ms; what it returns cancels it. */
export type Timer = (run: () => void, delayMs: number) => () => void;

export type Delivering = {
  /** Takes up whatever these deliveries owe. */
  wake(keys: Iterable<string>): void;
  /** Finishes the requests under way and begins no other. What is still owed stays saved. */
  stop(): Promise<void>;
};

export type DeliveringNeeds = {
  ledger: Ledger;
  messenger: Messenger;
  clock: Clock;
  timer: Timer;
  random: () => number;
  log: Log;
  /** How much longer an outage may last, as of now. */
  outlook: (incident: Incident) => Outlook | null;
  /** Discord no longer knows our token, or the store no longer saves: going on would do harm. */
  onFatal: (error: Error) => void;
};

/** Pays what the outbox owes: several channels at once, one step after another within a channel, none waiting for another. */
export function delivering(needs: DeliveringNeeds): Delivering {
  const { ledger, clock, timer, onFatal } = needs;
  const waiting = new Set<string>();
  const busy = new Map<string, Promise<void>>();
  const retries = new Map<string, () => void>();
  let stopping = false;

  function pull(): void {
    for (const key of waiting) {
      if (stopping || busy.size >= channelsAtOnce) return;
      if (busy.has(key)) continue;
      waiting.delete(key);
      const work = serve(key)
        .catch(onFatal)
        .finally(() => {
          busy.delete(key);
          pull();
        });
      busy.set(key, work);
    }
  }

  async function serve(key: string): Promise<void> {
    while (!stopping) {
      const delivery = ledger.deliveries.get(key);
      const incident = delivery && ledger.incidents.get(delivery.incidentId);
      if (delivery === undefined || incident === undefined) return;
      if (ledger.subscriptions.get(delivery.channelId)?.paused) return;
      const step = nextStep(delivery, incident);
      if (step === null) return;
      const waitMs = delivery.retryAt - clock();
      // Nobody waits longer than that: the clock was set back meanwhile.
      if (waitMs > 0 && waitMs <= longestRetryMs) return wakeIn(key, waitMs);
      await takeStep(needs, delivery, step, incident);
    }
  }

  function wakeIn(key: string, delayMs: number): void {
    retries.get(key)?.();
    const cancel = timer(() => {
      retries.delete(key);
      wake([key]);
    }, delayMs);
    retries.set(key, cancel);
  }

  function wake(keys: Iterable<string>): void {
    for (const key of keys) waiting.add(key);
    pull();
  }

  return {
    wake,
    async stop() {
      stopping = true;
      for (const cancel of retries.values()) cancel();
      await Promise.all(busy.values());
    },
  };
}
