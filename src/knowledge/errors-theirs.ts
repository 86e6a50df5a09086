import type { Entry } from './entry.ts';

/** Broken at C.AI: only C.AI can fix these. */
export const theirErrors: readonly Entry[] = [
  {
    id: 'http_500',
    name: 'Internal Server Error (500)',
    screenTexts: [
      'Internal Server Error',
      '500 Internal Server Error',
      'Error 500',
      'Request failed with status code 500',
    ],
    codes: [500],
    side: 'theirs',
    confidence: 'high',
  },
  {
    id: 'something_wrong_our_end',
    name: 'Something went wrong on our end',
    screenTexts: [
      'Something went wrong on our end. Please try again later.',
      'Something went wrong on our end',
    ],
    codes: [500, 502, 503],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'http_502',
    name: 'Bad Gateway (502)',
    screenTexts: ['502 Bad Gateway', 'Bad gateway', 'Request failed with status code 502'],
    codes: [502],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'http_503',
    name: 'Service Unavailable (503)',
    screenTexts: ['503 Service Unavailable', 'Service Unavailable', 'Request failed with status code 503'],
    codes: [503],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'http_504',
    name: 'Gateway Timeout (504)',
    screenTexts: ['504 Gateway Timeout', 'Gateway time-out', 'Request failed with status code 504'],
    codes: [504],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'maintenance_page',
    name: 'Maintenance page',
    screenTexts: [
      'we decided to put the site into maintenance mode while we scale services further',
      "We're upgrading our systems",
      'c.ai is temporarily down',
      'Under maintenance',
    ],
    codes: [503],
    side: 'theirs',
    confidence: 'low',
  },
  {
    id: 'delete_failed',
    name: "Messages can't be deleted",
    screenTexts: ['Failed to delete messages'],
    codes: [],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'garbled_text',
    name: 'Unreadable symbols in the chat',
    screenTexts: ['unreadable symbols in chat'],
    codes: [],
    side: 'theirs',
    confidence: 'low',
  },
];
