import {
  afterAbsence,
  afterDoubt,
  afterFailure,
  afterStep,
  beforePost,
  type Delivery,
  isDoubtful,
  isPost,
  nextStep,
  nonce,
  owedStart,
  type Step,
} from '../../src/alerts/outbox.ts';
import type { Incident } from '../../src/health/incident.ts';
import { changed, ended, started } from './outage.ts';

/** What becomes of a request, and of the bot. `lost`: it takes effect, and the answer never comes. */
export type Fate = 'answered' | 'lost' | 'swallowed' | 'turned away' | 'killed before' | 'killed after';

export type Happening =
  | { kind: 'request'; fate: Fate }
  | { kind: 'time passes'; lengthMs: number }
  | { kind: 'saved' | 'killed' | 'changes' | 'ends' };

type Shown = { id: string; nonce: string; at: number; shows: 'down' | 'over' | 'summary' | 'reply' };

/** Real Discord says "a few minutes" and no more. */
const nonceKnownMs = 3 * 60_000;

/**
 * One channel as people see it, and the outbox that serves it, with what is in its memory and what is on the disk. A post
 * is on the disk before it is sent; what came of it is there only once something else is saved.
 */
export function oneChannel({ isReadable }: { isReadable: boolean }) {
  const messages: Shown[] = [];
  let incident: Incident = started;
  let memory: Delivery | null = owedStart(started, { channelId: '1', guildId: '2', roleId: '3' });
  let disk: Delivery | null = memory;
  let now = started.announcedAt;

  function post(step: Step, itsNonce: string): { messageId: string; isOther: boolean } {
    const shows = step === 'start' ? 'down' : step === 'summary' ? 'summary' : 'reply';
    const known = messages.find((message) => message.nonce === itsNonce && now - message.at < nonceKnownMs);
    if (known) return { messageId: known.id, isOther: known.shows !== shows };
    const message: Shown = { id: String(messages.length), nonce: itsNonce, at: now, shows };
    messages.push(message);
    return { messageId: message.id, isOther: false };
  }

  function edit(step: Step, messageId: string) {
    const message = messages.find(({ id }) => id === messageId);
    if (message && step === 'end-edit') message.shows = 'over';
    return { messageId, isOther: false };
  }

  function carryOut(delivery: Delivery, step: Step) {
    const { messageId } = delivery;
    return isPost(step) || messageId === null ? post(step, nonce(delivery, step)) : edit(step, messageId);
  }

  function look(delivery: Delivery, step: Step): Delivery | null {
    if (!isReadable) return afterDoubt(delivery, step);
    const found = messages.find((message) => message.nonce === nonce(delivery, step));
    if (!found) return afterAbsence(delivery);
    const isOther = step === 'summary' && found.shows !== 'summary';
    return afterStep(delivery, step, incident, { messageId: found.id, isOther });
  }

  function kill(): void {
    memory = disk;
  }

  function request(fate: Fate): void {
    const owed = memory;
    const step = owed && nextStep(owed, incident);
    if (!owed || !step) return;
    now = Math.max(now, owed.retryAt);
    if (isDoubtful(owed, step, now)) {
      memory = look(owed, step);
      return;
    }
    const delivery = isPost(step) ? beforePost(owed, now) : owed;
    memory = delivery;
    if (isPost(step)) disk = memory;
    const takesEffect = fate === 'answered' || fate === 'lost' || fate === 'killed after';
    const answer = takesEffect ? carryOut(delivery, step) : null;
    if (fate === 'killed before' || fate === 'killed after') kill();
    else if (fate === 'answered' && answer) memory = afterStep(delivery, step, incident, answer);
    else if (fate === 'turned away') {
      memory = afterFailure({ ...delivery, triedAt: owed.triedAt }, now, 0.5);
    } else memory = afterFailure(delivery, now, 0.5);
  }

  return {
    messages,
    happen(happening: Happening): void {
      if (happening.kind === 'request') request(happening.fate);
      if (happening.kind === 'time passes') now += happening.lengthMs;
      if (happening.kind === 'saved') disk = memory;
      if (happening.kind === 'killed') kill();
      if (happening.kind === 'changes' && incident.resolved === null) incident = changed;
      if (happening.kind === 'ends') incident = ended;
    },
    /** Carries out what is still owed, without anything going wrong any more. */
    settle(): void {
      for (let step = 0; step < 10; step += 1) request('answered');
    },
    isOwed: () => memory !== null,
  };
}
