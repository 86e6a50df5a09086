import { duration } from '../catalogue/duration.ts';
import type { Entry } from '../catalogue/entry.ts';
import { leaveItAfterMs, phase } from '../catalogue/outage-lengths.ts';
import { supportForm } from '../catalogue/shared-words.ts';
import type { Act, OutageNow, Situation } from '../situation/situation.ts';
import type { Section } from './advice.ts';

/** What is seen, in a sentence or two. */
export function observation(situation: Situation): string {
  const { kind, outage, page, verdict } = situation;
  switch (kind) {
    case 'down':
      return outage === null ? 'I see an outage at C.AI.' : running(outage);
    case 'recovering':
      return outage?.hasQueue ? backInLine : comingBack;
    case 'queue':
      return 'C.AI is up, but makes people wait in line.';
    case 'slow':
      return 'C.AI works, but its answers take far longer than usual.';
    case 'suspected':
      return outage === null ? checksFail : `It was coming back. ${checksFail}`;
    case 'up':
      return "I see nothing broken from outside, but I can't look into every part of C.AI.";
    case 'unreached':
      return "I can't reach C.AI from where I am, but from elsewhere it works.";
    case 'unseen':
      return outage?.isRunning
        ? "I can't tell: I have no recent reading of C.AI. When I had one, there was an outage."
        : "I can't tell. I have no recent reading of C.AI that says anything.";
    case 'reported':
      return `${reportedByThem[page]} ${besideTheirPage[verdict]}`;
  }
}

function running({ severity, lastedMs, hasQueue }: OutageNow): string {
  const soFar = `${duration(lastedMs)} so far.`;
  if (hasQueue) return `The outage at C.AI has turned into a waiting line: ${soFar}`;
  return severity === 'outage'
    ? `I see an outage at C.AI: ${soFar}`
    : `I see an outage in a part of C.AI: ${soFar}`;
}

const comingBack = "C.AI was broken until a moment ago. It looks as if it's coming back. I'm making sure.";
const backInLine = "C.AI is back, with a queue: it makes people wait in line. I'm making sure that it holds.";
const checksFail = "Some of my checks on C.AI are failing. I'm not sure yet what it is.";

const reportedByThem: Record<Situation['page'], string> = {
  outage: "C.AI's own status page reports an outage.",
  trouble: "C.AI's own status page reports trouble.",
  maintenance: "C.AI's own status page says that it's under maintenance.",
  well: '',
  nothing: '',
};

/** What we see while C.AI's own page reports trouble. */
export const besideTheirPage: Record<Situation['verdict'], string> = {
  up: 'From outside I see nothing broken: it may be one feature, or not everybody.',
  queue: 'From outside it is up, with a waiting line.',
  suspected: 'Some of my checks are failing, too.',
  unreached: "I can't reach it from where I am, but from elsewhere it works.",
  unseen: "I can't see it myself right now.",
  down: '',
  recovering: '',
};

/** What to do before anything else, for somebody who gets this error if one is known. */
export function firstSteps(situation: Situation, entry?: Entry): readonly string[] {
  if (entry !== undefined && !mayBeTheirs(entry)) return [];
  const { act, outage } = situation;
  if (act === 'check-own-side') return entry?.side === 'theirs' ? [giveItTime] : [];
  return act === 'wait' && outage?.isRunning ? waitingFor(outage.lastedMs) : steps[act];
}

/** Whether an outage can be why somebody gets it. */
export function mayBeTheirs({ side }: Entry): boolean {
  return side === 'theirs' || side === 'either';
}

const giveItTime = 'Give it a few minutes before you try again.';

const wait = 'Wait: only C.AI can fix it.';
const comeBack = 'Leave it for now and come back later.';

const steps: Record<Exclude<Act, 'check-own-side'>, readonly string[]> = {
  wait: [wait],
  'stay-in-line': [
    'Stay on the waiting page: it lets you in by itself.',
    "Don't reload or leave it: that can cost you your place.",
  ],
  'wait-a-little': ['Give it a few minutes before you change anything.'],
  'try-again': ['Try again now: it works again, as far as I can see.'],
};

/** How to wait, by how long it has gone on. */
function waitingFor(lastedMs: number): readonly string[] {
  switch (phase(lastedMs)) {
    case 'first-hour':
      return [wait, `Past ${duration(leaveItAfterMs)}, leave it for now and come back later.`];
    case 'past-hour':
      return [`${wait} ${comeBack}`];
    case 'for-days':
      return [`Report it at ${supportForm} so that your data is looked after.`, comeBack];
  }
}

/** Where else something is said about C.AI. */
export function whereToLook({ page }: Situation): Section {
  const official =
    page === 'nothing'
      ? "There is no word from C.AI's official status page."
      : "`/cai-status` quotes C.AI's official status page, which is often late.";
  return {
    heading: 'Where else to look',
    text: `r/CharacterAI, @character_ai on X, and \`/cai-status\` for what I see. ${official}`,
  };
}
