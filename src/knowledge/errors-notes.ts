import type { Entry } from './entry.ts';

/** Messages that look like errors and are none. */
export const notes: readonly Entry[] = [
  {
    id: 'voice_muted',
    name: 'Voice muted due to inactivity',
    screenTexts: ['Voice muted due to inactivity'],
    codes: [],
    side: 'note',
    confidence: 'high',
  },
  {
    id: 'statuspage_401',
    name: 'Official status page inactive',
    screenTexts: [
      'Your page is inactive. Please include an API key to access this resource.',
      'Page Inactive',
    ],
    codes: [401],
    side: 'note',
    confidence: 'high',
  },
];
