import type { Entry } from './entry.ts';

/** Waiting for a place: C.AI is alive and full. */
export const queues: readonly Entry[] = [
  {
    id: 'cf_waiting_room',
    screenTexts: [
      'Waiting Room powered by Cloudflare',
      'You are in the waiting room',
      'You are now in line',
      'Your estimated wait time is …',
    ],
    codes: [],
    side: 'queue',
    confidence: 'high',
    avoid: 'errors.cf_waiting_room.avoid',
    usually: 'errors.cf_waiting_room.usually',
    lost: 'errors.shared.lost.savedChatsStay',
    link: null,
    topics: ['prevent', 'why-not-reload'],
  },
  {
    id: 'high_traffic',
    screenTexts: ['high traffic', 'We are experiencing high traffic', 'currently at capacity'],
    codes: [503],
    side: 'queue',
    confidence: 'medium',
    avoid: 'errors.shared.avoid.noHammering',
    usually: 'errors.shared.usually.minutesToHours',
    lost: 'errors.shared.lost.savedChatsStay',
    link: null,
    topics: ['prevent', 'how-long'],
  },
];
