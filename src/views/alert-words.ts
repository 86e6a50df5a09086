import type { Step } from '../alerts/outbox.ts';
import type { Owed } from '../alerts/owed.ts';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { View } from '../sending/message.ts';
import {
  endReplyView,
  outageMention,
  outageView,
  personView,
  resolvedMention,
  resolvedView,
  summaryView,
} from './alert-view.ts';

type OutlookOf = (incident: Incident) => Outlook | null;
export type Words = (owed: Owed) => View;

const views: Record<Step, (incident: Incident, outlook: OutlookOf) => View> = {
  start: (incident, outlook) => outageView(incident, null, outlook(incident)),
  update: (incident, outlook) => outageView(incident, null, outlook(incident)),
  'end-edit': (incident) => resolvedView(incident, null),
  'end-reply': endReplyView,
  summary: summaryView,
  tell: personView,
};

const mentions: Partial<Record<Step, (incident: Incident, roleId: string) => string>> = {
  start: outageMention,
  update: outageMention,
  'end-edit': resolvedMention,
};

/** Puts steps into words: but for the role they are the same for every channel, and so they are made once a second. */
export function words(outlook: OutlookOf, clock: () => number): Words {
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

  return (owed) => {
    const { roleId } = owed.delivery;
    const mention = mentions[owed.step];
    const view = viewOf(owed);
    return roleId === null || !mention ? view : { ...view, content: mention(owed.incident, roleId) };
  };
}
