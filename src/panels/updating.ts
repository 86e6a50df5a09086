import type { Pace } from '../sending/pace.ts';
import type { Finding } from '../sending/sent-messages.ts';
import type { Clock } from '../time.ts';
import { nextStep, type Panel, type PanelStep } from './panel.ts';
import { panelLine, refreshedEveryMs } from './panel-line.ts';
import { type PanelStepNeeds, takeStep } from './panel-step.ts';

export type Updating = {
  /** Brings up to date what is due, unless alerts are being delivered; to be called every second. */
  look(): void;
  /** Does something about the panel of a channel while nothing else does. */
  alone<T>(channelId: string, act: () => Promise<T>): Promise<T>;
  /** Carries out a step, and takes care of the panel from then on. To be called within `alone`. */
  take(panel: Panel, step: PanelStep): Promise<Finding>;
  /** Forgets a panel. To be called within `alone`. */
  drop(channelId: string): Promise<void>;
  /** How long ago the panel was brought up to date that has waited for longest; null if there is none. */
  oldestAgeMs(): number | null;
  /** Finishes the requests under way and begins no other. */
  stop(): Promise<void>;
};

export type UpdatingNeeds = PanelStepNeeds & {
  pace: Pick<Pace, 'turnForPanel' | 'hasRoomForRefusal'>;
  /** Goes on evenly, whatever the other clock is set to. */
  steadyClock: Clock;
  random: () => number;
  /** Whether no alert waits to be sent. */
  isFree: () => boolean;
  /** When the phase of the latest outage began; null without one. */
  phaseAt: () => number | null;
  onFatal: (error: Error) => void;
};

/** Requests that may wait for an answer at once. */
const mostUnderWay = 50;
const firstRetryMs = 1_000;
const longestRetryMs = 5 * 60_000;
const refusalRoomMs = 30_000;

/** Keeps panels up to date: after every alert, the last state only, and at a pace that leaves Discord's limits to others. */
export function updating(needs: UpdatingNeeds): Updating {
  const { ledger, words, pace, steadyClock, isFree, onFatal } = needs;
  const line = panelLine();
  const working = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  const attempts = new Map<string, number>();
  /** By the steady clock, since when edits are refused. */
  const refusedSince = new Map<string, number>();
  let pausedInPhase = needs.phaseAt();
  let isWorking = false;
  let stopping = false;
  for (const panel of ledger.panels.values()) begin(panel);

  /** What was written before this process started is told by the wall clock; if that was set back since, nobody knows when it was. */
  function agoMs(at: number | null): number {
    const ago = at === null ? -1 : needs.clock() - at;
    return ago < 0 ? Number.POSITIVE_INFINITY : ago;
  }

  function begin({ channelId, shown, shownAt, editsRefusedSince, deletedAt, paused }: Panel): void {
    const refusedForMs = agoMs(editsRefusedSince);
    if (editsRefusedSince !== null)
      refusedSince.set(channelId, steadyClock() - (Number.isFinite(refusedForMs) ? refusedForMs : 0));
    const isNews = paused !== null && paused.at < (pausedInPhase ?? 0);
    if (isNews) line.later(channelId, steadyClock());
    else if (deletedAt === null && paused === null)
      line.shown(channelId, shown, steadyClock() - agoMs(shownAt));
  }

  async function work(): Promise<void> {
    tryPaused();
    while (!stopping && isFree()) {
      const channelId = line.next(steadyClock(), words.state());
      if (channelId === null) return;
      if (isRisky(channelId) && !pace.hasRoomForRefusal()) {
        line.later(channelId, steadyClock() + refusalRoomMs);
        continue;
      }
      await pace.turnForPanel();
      // An alert that came meanwhile goes first.
      if (stopping || !isFree()) line.later(channelId, steadyClock());
      else await serve(channelId);
    }
  }

  async function serve(channelId: string): Promise<void> {
    const serving: Promise<void> = alone(channelId, () => bringUpToDate(channelId))
      .catch(fail)
      .finally(() => underWay.delete(serving));
    underWay.add(serving);
    // Where it will probably be refused again, nothing else is risked meanwhile.
    if (isRisky(channelId)) await serving;
    if (underWay.size >= mostUnderWay) await Promise.race(underWay);
  }

  async function bringUpToDate(channelId: string): Promise<void> {
    const panel = ledger.panels.get(channelId);
    const since = refusedSince.get(channelId);
    const step = panel && nextStep(panel, since === undefined ? 0 : steadyClock() - since);
    if (panel && step) await take(panel, step);
  }

  async function take(panel: Panel, step: PanelStep): Promise<Finding> {
    line.remove(panel.channelId);
    const outcome = await takeStep(needs, panel, step);
    settle(panel.channelId, outcome);
    return outcome;
  }

  /** Puts the panel into the line again, or leaves it out for good. */
  function settle(channelId: string, outcome: Finding): void {
    const panel = ledger.panels.get(channelId);
    const isToRepeat = mayEndOtherwise(outcome);
    const tries = isToRepeat ? (attempts.get(channelId) ?? 0) + 1 : 0;
    if (tries === 0) attempts.delete(channelId);
    else attempts.set(channelId, tries);
    if (panel?.editsRefusedSince == null) refusedSince.delete(channelId);
    else if (!refusedSince.has(channelId)) refusedSince.set(channelId, steadyClock());
    if (panel === undefined || panel.deletedAt !== null) return;
    if (isToRepeat) line.later(channelId, steadyClock() + retryMs(panel, tries));
    else if (panel.paused === null)
      line.shown(channelId, panel.shown, panel.messageId === null ? -Infinity : steadyClock());
  }

  function retryMs({ editsRefusedSince }: Panel, tries: number): number {
    if (editsRefusedSince !== null) return refreshedEveryMs;
    const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** (tries - 1));
    return waitMs * (0.5 + needs.random() / 2);
  }

  /** Whoever gave a permission back expects to see it at the next news, as with alerts. */
  function tryPaused(): void {
    const phaseAt = needs.phaseAt();
    if (phaseAt === pausedInPhase) return;
    pausedInPhase = phaseAt;
    for (const { channelId, paused } of ledger.panels.values())
      if (paused !== null) line.later(channelId, steadyClock());
  }

  function isRisky(channelId: string): boolean {
    const panel = ledger.panels.get(channelId);
    return panel !== undefined && (panel.paused !== null || panel.editsRefusedSince !== null);
  }

  function alone<T>(channelId: string, act: () => Promise<T>): Promise<T> {
    const before = working.get(channelId) ?? Promise.resolve();
    const result = before.then(act);
    const done = result.then(noop, noop).then(() => {
      if (working.get(channelId) === done) working.delete(channelId);
    });
    working.set(channelId, done);
    return result;
  }

  function fail(error: unknown): void {
    stopping = true;
    onFatal(error instanceof Error ? error : new Error(String(error)));
  }

  return {
    look() {
      if (stopping) return;
      ledger.save().catch(fail);
      if (isWorking) return;
      isWorking = true;
      work()
        .catch(fail)
        .finally(() => {
          isWorking = false;
        });
    },
    alone,
    take,
    async drop(channelId) {
      line.remove(channelId);
      attempts.delete(channelId);
      refusedSince.delete(channelId);
      ledger.note(channelId, null);
      await ledger.save();
    },
    oldestAgeMs() {
      const at = line.oldestAt();
      return at === null ? null : steadyClock() - at;
    },
    async stop() {
      stopping = true;
      await Promise.all(working.values());
      await ledger.save();
    },
  };
}

/** Whether the same step may well succeed soon. */
function mayEndOtherwise(outcome: Finding): boolean {
  if (outcome.kind === 'failed') return outcome.refusal?.isLasting !== true;
  return outcome.kind === 'limited' || outcome.kind === 'absent';
}

function noop(): void {}
