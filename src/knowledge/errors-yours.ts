import type { Entry } from './entry.ts';

/** For the person to fix: the browser, the app, the microphone. */
export const yourErrors: readonly Entry[] = [
  {
    id: 'next_client_exception',
    name: 'Application error: a client-side exception',
    screenTexts: [
      'Application error: a client-side exception has occurred (see the browser console for more information).',
    ],
    codes: [],
    side: 'yours',
    confidence: 'low',
  },
  {
    id: 'csrf_403',
    name: 'CSRF verification failed',
    screenTexts: ['CSRF verification failed. Request aborted.'],
    codes: [403],
    side: 'yours',
    confidence: 'high',
  },
  {
    id: 'http_400',
    name: 'Bad Request (400)',
    screenTexts: ['Request failed with status code 400', 'Bad Request'],
    codes: [400],
    side: 'yours',
    confidence: 'low',
  },
  {
    id: 'google_sso_state',
    name: 'Missing initial state at sign-in',
    screenTexts: [
      'Unable to process request due to missing initial state. This may happen if browser sessionStorage is inaccessible or accidentally cleared.',
    ],
    codes: [],
    side: 'yours',
    confidence: 'high',
  },
  {
    id: 'mic_error',
    name: 'Microphone error',
    screenTexts: ['Microphone error'],
    codes: [],
    side: 'yours',
    confidence: 'medium',
  },
  {
    id: 'duplicate_request',
    name: 'Same request sent twice',
    screenTexts: ['create_and_generate_turn already exists'],
    codes: [],
    side: 'yours',
    confidence: 'high',
  },
];
