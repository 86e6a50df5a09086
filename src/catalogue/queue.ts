import type { Entry } from './entry.ts';
import { noHammering, savedChatsStay } from './shared-words.ts';

/** Waiting for a place: C.AI is alive and full. */
export const queues: readonly Entry[] = [
  {
    id: 'cf_waiting_room',
    name: 'The waiting room',
    screenTexts: [
      'Waiting Room powered by Cloudflare',
      'You are in the waiting room',
      'You are now in line',
      'Your estimated wait time is …',
    ],
    codes: [],
    side: 'queue',
    confidence: 'high',
    meaning:
      "More people want in than fit, so Cloudflare has you wait your turn. It's an older thing, mostly of 2023, when c.ai+ was reported to skip it.",
    steps: ['Leave the tab open: it refreshes by itself.', 'The estimate grows? Come back later.'],
    avoid: "Don't reload, open more tabs or use a VPN: you can lose your place.",
    usually: 'Mostly minutes. 2 hours and more were reported.',
    lost: savedChatsStay,
    link: null,
    topics: ['prevent', 'why-not-reload'],
  },
  {
    id: 'high_traffic',
    name: 'High traffic',
    screenTexts: ['high traffic', 'We are experiencing high traffic', 'currently at capacity'],
    codes: [503],
    side: 'queue',
    confidence: 'medium',
    meaning: 'C.AI is carrying about as many people as it can, and says so.',
    steps: ['Wait a while before you try again.', 'Try at a quieter hour. The busiest are US evenings.'],
    avoid: noHammering,
    usually: 'Minutes to hours.',
    lost: savedChatsStay,
    link: null,
    topics: ['prevent', 'how-long'],
  },
];
