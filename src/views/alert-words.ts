import type { Step } from '../alerts/outbox.ts';
import type { Owed } from '../alerts/owed.ts';
import type { AlertWords } from '../alerts/words.ts';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { View } from '../sending/message.ts';
import type { Clock } from '../time.ts';
import {
  endReplyView,
  outageMention,
  outageView,
  personView,
  resolvedMention,
  resolvedView,
  summaryView,
} from './alert-view.ts';
import { confirmationView, testView } from './subscription-view.ts';
import { dateTime } from './timestamps.ts';

type OutlookOf = (incident: Incident) => Outlook | null;

const views: Record<Step, (incident: Incident, outlook: OutlookOf) => View> = {
  start: (incident, outlook) => outageView(incident, outlook(incident)),
  update: (incident, outlook) => outageView(incident, outlook(incident)),
  'end-edit': resolvedView,
  'end-reply': endReplyView,
  summary: summaryView,
  tell: personView,
};

const mentions: Partial<Record<Step, (incident: Incident, roleId: string) => string>> = {
  start: outageMention,
  update: outageMention,
  'end-edit': resolvedMention,
};

/** What the alerts say. Apart from the role, a step's message is the same for every channel, so it is made once a second. */
export function alertWords(outlook: OutlookOf, clock: Clock): AlertWords {
  let made = new Map<Incident, Map<Step, View>>();
  let madeIn = Number.NaN;

  function viewOf({ incident, step }: Owed): View {
    const second = Math.floor(clock() / 1_000);
    if (second !== madeIn) made = new Map();
    madeIn = second;
    const known = made.get(incident) ?? new Map<Step, View>();
    made.set(incident, known);
    const view = known.get(step) ?? views[step](incident, outlook);
    known.set(step, view);
    return view;
  }

  return {
    messageOf(owed) {
      const { roleId } = owed.delivery;
      const mention = mentions[owed.step];
      const view = viewOf(owed);
      return roleId === null || !mention ? view : { ...view, content: mention(owed.incident, roleId) };
    },
    markOf(owed) {
      // Every alert says when the outage began; a reply and a direct message are nothing but their text.
      const isAlert = owed.step === 'start' || owed.step === 'summary';
      return isAlert ? dateTime(owed.incident.since) : (viewOf(owed).content ?? '');
    },
    confirmation: confirmationView,
    test: testView,
  };
}
