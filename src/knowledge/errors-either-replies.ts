import type { Entry } from './entry.ts';

/** A reply that didn't come, for reasons that the message alone doesn't tell apart. */
export const replyErrors: readonly Entry[] = [
  {
    id: 'something_went_wrong_generic',
    name: 'Something went wrong',
    screenTexts: [
      'Something went wrong',
      'Something went wrong. Please try again',
      'Something went wrong. Please refresh or try again later.',
      'Oops! Something went wrong',
      'Something went wrong: <message>',
    ],
    codes: [],
    side: 'either',
    confidence: 'medium',
  },
  {
    id: 'chat_error',
    name: 'Chat Error',
    screenTexts: ['Chat Error - Please try again', 'Chat error. Please try again.', 'Chat Error'],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'error_generating_reply',
    name: 'Error generating a reply',
    screenTexts: ['There was an error generating a reply'],
    codes: [],
    side: 'either',
    confidence: 'low',
  },
  {
    id: 'aborted_reply',
    name: 'The reply was aborted',
    screenTexts: ['Could not get the full reply because it was aborted.', 'No eligible candidates'],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'neo_error',
    name: 'neo_error from the chat servers',
    screenTexts: ['neo_error', '{"command":"neo_error","comment":"…"}'],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'an_error_occurred',
    name: 'An error occurred',
    screenTexts: ['An error occurred!', 'An error occurred'],
    codes: [],
    side: 'either',
    confidence: 'low',
  },
];
