import type { MessageStep } from '../alerts/outbox.ts';
import type { OwedMessage } from '../alerts/owed.ts';
import type { AlertWords } from '../alerts/words.ts';
import type { BulletinWords } from '../following/words.ts';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Locale } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Clock } from '../time.ts';
import { alertView, lateMentionView, mentionText, summaryView, threadName } from './alert-view.ts';
import { personView, replyView } from './life-words.ts';
import { confirmationView, testView } from './subscription-view.ts';
import { momentMark } from './timestamps.ts';

type OutlookOf = (incident: Incident) => Outlook | null;

const views: Record<MessageStep, (say: Say, incident: Incident, outlook: OutlookOf, now: number) => View> = {
  start: (say, incident, outlook, now) => alertView(say, incident, outlook(incident), now),
  update: (say, incident, outlook, now) => alertView(say, incident, outlook(incident), now),
  mention: (say, incident, _, now) => lateMentionView(say, incident, now),
  reply: replyView,
  'reply-edit': replyView,
  summary: (say, incident, _, now) => summaryView(say, incident, now),
  tell: personView,
  'tell-edit': personView,
};

/** What the alerts say. Apart from the role, a step's message is the same for every channel of a language, so it is made once a second. */
export function alertWords(sayIn: (language: Locale) => Say, outlook: OutlookOf, clock: Clock): AlertWords {
  let made = new Map<Incident, Map<string, View>>();
  let madeIn = Number.NaN;

  function viewOf({ incident, step }: OwedMessage, language: Locale): View {
    const now = clock();
    const second = Math.floor(now / 1_000);
    if (second !== madeIn) made = new Map();
    madeIn = second;
    const known = made.get(incident) ?? new Map<string, View>();
    made.set(incident, known);
    const name = `${language} ${step}`;
    const view = known.get(name) ?? views[step](sayIn(language), incident, outlook, now);
    known.set(name, view);
    return view;
  }

  return {
    messageOf(owed, language) {
      const { roleId, mention } = owed.delivery;
      const view = viewOf(owed, language);
      if (owed.step === 'mention') return { ...view, content: `<@&${mention?.roleId}> ${view.content}` };
      const isMentioned = owed.step === 'start' || owed.step === 'update';
      return roleId === null || !isMentioned
        ? view
        : { ...view, content: mentionText(sayIn(language), owed.incident, roleId) };
    },
    markOf(owed) {
      // Every alert and direct message says when the outage began. A reply is known by what it replies to.
      return momentMark(owed.incident.since);
    },
    threadName: (incident, language) => threadName(sayIn(language), incident),
    confirmation: (subscription, language) => confirmationView(sayIn(language), subscription),
    test: (language) => testView(sayIn(language)),
  };
}

/** What is published about outages, for channels that follow. Copies have no buttons and may change late, so it says where to look. */
export function bulletinWords(say: Say, outlook: OutlookOf, clock: Clock): BulletinWords {
  return {
    view(incident: Incident, isFirst: boolean): View {
      const now = clock();
      const isMissed = isFirst && incident.phase !== 'down';
      const { embeds } = isMissed
        ? summaryView(say, incident, now)
        : alertView(say, incident, outlook(incident), now);
      return {
        content: '',
        embeds: embeds.map((embed) => ({
          ...embed,
          description: `${embed.description}\n\n${say('alert.bulletin')}`,
        })),
        components: [],
      };
    },
    markOf: ({ since }: Incident) => momentMark(since),
  };
}
