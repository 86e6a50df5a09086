import type { Entry } from './entry.ts';

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
  },
  {
    id: 'high_traffic',
    name: 'High traffic',
    screenTexts: ['high traffic', 'We are experiencing high traffic', 'currently at capacity'],
    codes: [503],
    side: 'queue',
    confidence: 'medium',
  },
];
