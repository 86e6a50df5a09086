import { createHash } from 'node:crypto';
import type { Incident } from '../health/incident.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { FollowRequests } from '../sending/follow-requests.ts';
import type { Messenger, Place } from '../sending/messenger.ts';
import { tokenRefused } from '../sending/refused.ts';
import type { Clock } from '../time.ts';
import { afterStep, type BulletinOutcome } from './after-step.ts';
import {
  type Bulletin,
  type BulletinStep,
  beforeStep,
  isSettled,
  newBulletin,
  nextStep,
  owedByHand,
  saysThatItRuns,
  saysTheSame,
} from './bulletin.ts';
import type { FollowingLedger } from './following-ledger.ts';
import type { BulletinWords } from './words.ts';

export type PublishingNeeds = {
  ledger: FollowingLedger;
  messenger: Pick<Messenger, 'post' | 'find' | 'edit' | 'publish'>;
  requests: Pick<FollowRequests, 'read'>;
  words: BulletinWords;
  placeOf: (newsId: string) => Place;
  /** Awaited before every request. */
  turn: () => Promise<void>;
  clock: Clock;
  /** Goes on evenly, whatever the other clock is set to. */
  steadyClock: Clock;
  log: Log;
  metrics: Metrics;
  /** Whether the outage has been seen since the bot started. */
  isConfirmed: () => boolean;
  /** Done when no channel is being asked to follow: who does, and who does not yet, must be known before anything is published. */
  followsSettled: () => Promise<void>;
  /** Sends to whoever follows what a bulletin leaves untold. */
  handOver: (bulletin: Bulletin, what: 'all' | 'end') => Promise<void>;
};

export type Publishing = {
  /** Takes up an outage as it is now; `isNew`: it is to be published if it was not taken up before. */
  announce(incident: Incident, newsId: string | null): Promise<void>;
  /** Hands over what a process before this one did not get to. */
  catchUp(): Promise<void>;
  /** Does what is next about each outage; resolves when nothing can be done for now. */
  work(): Promise<void>;
  stop(): Promise<void>;
};

const firstRetryMs = 1_000;
const longestRetryMs = 60_000;

type Waiting = { until: number; failures: number };

/** Publishes each outage once, and keeps that up to date: the last state only, within what Discord takes. */
export function publishing(needs: PublishingNeeds): Publishing {
  const { ledger, clock, steadyClock, log } = needs;
  const waits = new Map<string, Waiting>();
  /** By the steady clock, since when each has been tried. */
  const begunAt = new Map<string, number>();
  let working: Promise<void> | null = null;
  let stopping = false;

  function stepOf(bulletin: Bulletin): BulletinStep | null {
    if ((waits.get(bulletin.incident.id)?.until ?? 0) > steadyClock()) return null;
    const step = nextStep(bulletin, clock());
    return step !== null && saysThatItRuns(bulletin, step) && !needs.isConfirmed() ? null : step;
  }

  /** The latest outage first: nobody has heard of that yet. */
  async function workAll(): Promise<void> {
    for (const { incident } of [...ledger.bulletins.values()].reverse()) {
      for (let goesOn = true; goesOn && !stopping; ) goesOn = await workOn(incident.id);
    }
  }

  async function workOn(id: string): Promise<boolean> {
    const bulletin = ledger.bulletins.get(id);
    if (bulletin === undefined) return false;
    const byHand = owedByHand(bulletin);
    if (byHand !== null) await handOver(bulletin, byHand);
    else if (isSettled(bulletin, clock())) await forget(id);
    else {
      const step = stepOf(bulletin);
      if (step === null) return false;
      await take(id, step);
    }
    return true;
  }

  async function handOver(bulletin: Bulletin, what: 'all' | 'end'): Promise<void> {
    const { id } = bulletin.incident;
    log.error(
      { incident: id, what },
      'what is published does not reach who follows: they are sent to instead',
    );
    await needs.handOver(bulletin, what);
    await save(id, (latest) => ({ ...latest, isHandedOver: true }));
  }

  async function forget(id: string): Promise<void> {
    waits.delete(id);
    begunAt.delete(id);
    ledger.noteBulletin(id, null);
    await ledger.save();
  }

  async function save(id: string, change: (bulletin: Bulletin) => Bulletin): Promise<void> {
    const latest = ledger.bulletins.get(id);
    if (latest !== undefined) ledger.noteBulletin(id, change(latest));
    await ledger.save();
  }

  async function take(id: string, step: BulletinStep): Promise<void> {
    const { triedAt: triedBefore = null } = ledger.bulletins.get(id) ?? {};
    if (!begunAt.has(id)) begunAt.set(id, steadyClock());
    if (step === 'publish') await needs.followsSettled();
    await needs.turn();
    if (stopping) return;
    await save(id, (bulletin) => beforeStep(bulletin, step, clock()));
    const bulletin = ledger.bulletins.get(id);
    if (bulletin === undefined) return;
    const { incident } = bulletin;
    const outcome = await carryOut(bulletin, step);
    needs.metrics.countFollowingStep(step, outcome.kind);
    if (outcome.kind === 'unauthorized') throw tokenRefused();
    const now = clock();
    const waitedMs = steadyClock() - (begunAt.get(id) ?? 0);
    await save(id, (latest) => afterStep(latest, { step, outcome, incident, triedBefore, now, waitedMs }));
    // Whoever follows is sent to instead: nothing is left to wait for.
    if (step === 'publish' && ledger.bulletins.get(id)?.publication === 'off') waits.delete(id);
    else waitAfter(id, outcome);
    say(id, step, outcome);
  }

  async function carryOut(
    { incident, newsId, messageId, triedAt }: Bulletin,
    step: BulletinStep,
  ): Promise<BulletinOutcome> {
    const place = needs.placeOf(newsId);
    const view = needs.words.view(incident, messageId === null);
    const post = { view, nonce: nonce(newsId, incident) };
    const id = messageId ?? '';
    switch (step) {
      case 'post':
        return needs.messenger.post(place, post);
      case 'find':
        return needs.messenger.find(place, post, needs.words.markOf(incident), triedAt ?? 0);
      case 'publish':
        return needs.messenger.publish(place, id);
      case 'edit':
        return needs.messenger.edit(place, id, view);
      case 'read': {
        const found = await needs.requests.read(newsId, id);
        if (found.kind !== 'read') return found;
        return { kind: 'read', isPublished: found.isPublished, isSame: saysTheSame(found.message, view) };
      }
    }
  }

  function waitAfter(id: string, outcome: BulletinOutcome): void {
    if (outcome.kind !== 'failed' && outcome.kind !== 'limited') {
      waits.delete(id);
      return;
    }
    const failures = (waits.get(id)?.failures ?? 0) + 1;
    // Edits that are limited wait by themselves.
    const asked = outcome.kind === 'failed' ? outcome.retryAfterMs : undefined;
    const waitMs = Math.min(longestRetryMs, asked ?? firstRetryMs * 2 ** (failures - 1));
    waits.set(id, { until: steadyClock() + waitMs, failures });
  }

  function say(incident: string, step: BulletinStep, outcome: BulletinOutcome): void {
    const about = { incident, step };
    if (outcome.kind === 'sent') log.info(about, 'done in the news channel');
    else if (outcome.kind !== 'read' && outcome.kind !== 'absent')
      log.warn({ ...about, outcome: outcome.kind, ...reasonFor(outcome) }, 'not done in the news channel');
  }

  return {
    async announce(incident, newsId) {
      const { id } = incident;
      const known = ledger.bulletins.get(id);
      if (known !== undefined) ledger.noteBulletin(id, { ...known, incident });
      else if (newsId !== null) ledger.noteBulletin(id, newBulletin(incident, newsId));
      await ledger.save();
    },
    async catchUp() {
      for (const bulletin of [...ledger.bulletins.values()]) {
        const byHand = owedByHand(bulletin);
        if (byHand !== null) await handOver(bulletin, byHand);
      }
    },
    work() {
      working ??= workAll().finally(() => {
        working = null;
      });
      return working;
    },
    async stop() {
      stopping = true;
      await working?.catch(() => {});
      await ledger.save();
    },
  };
}

function reasonFor(outcome: BulletinOutcome) {
  if (outcome.kind === 'forbidden') return { missing: outcome.missing, said: outcome.said };
  return 'detail' in outcome && { detail: outcome.detail };
}

/** The same for every try of the same message; at most 25 characters. */
function nonce(newsId: string, { id }: Incident): string {
  return createHash('sha256').update(`bulletin:${newsId}:${id}`).digest('base64url').slice(0, 25);
}
