import type { MessageStep } from '../alerts/outbox.ts';
import type { OwedMessage } from '../alerts/owed.ts';
import type { AlertWords } from '../alerts/words.ts';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { View } from '../sending/message.ts';
import type { Clock } from '../time.ts';
import { alertView, lateMentionView, mentionText, summaryView, threadName } from './alert-view.ts';
import { personView, replyView } from './life-words.ts';
import { confirmationView, testView } from './subscription-view.ts';
import { momentMark } from './timestamps.ts';

type OutlookOf = (incident: Incident) => Outlook | null;

const views: Record<MessageStep, (incident: Incident, outlook: OutlookOf, now: number) => View> = {
  start: (incident, outlook, now) => alertView(incident, outlook(incident), now),
  update: (incident, outlook, now) => alertView(incident, outlook(incident), now),
  mention: (incident, _, now) => lateMentionView(incident, now),
  reply: replyView,
  'reply-edit': replyView,
  summary: (incident, _, now) => summaryView(incident, now),
  tell: personView,
  'tell-edit': personView,
};

/** What the alerts say. Apart from the role, a step's message is the same for every channel, so it is made once a second. */
export function alertWords(outlook: OutlookOf, clock: Clock): AlertWords {
  let made = new Map<Incident, Map<MessageStep, View>>();
  let madeIn = Number.NaN;

  function viewOf({ incident, step }: OwedMessage): View {
    const now = clock();
    const second = Math.floor(now / 1_000);
    if (second !== madeIn) made = new Map();
    madeIn = second;
    const known = made.get(incident) ?? new Map<MessageStep, View>();
    made.set(incident, known);
    const view = known.get(step) ?? views[step](incident, outlook, now);
    known.set(step, view);
    return view;
  }

  return {
    messageOf(owed) {
      const { roleId, mention } = owed.delivery;
      const view = viewOf(owed);
      if (owed.step === 'mention') return { ...view, content: `<@&${mention?.roleId}> ${view.content}` };
      const isMentioned = owed.step === 'start' || owed.step === 'update';
      return roleId === null || !isMentioned
        ? view
        : { ...view, content: mentionText(owed.incident, roleId) };
    },
    markOf(owed) {
      // Every alert and direct message says when the outage began. A reply is known by what it replies to.
      return momentMark(owed.incident.since);
    },
    threadName,
    confirmation: confirmationView,
    test: testView,
  };
}
