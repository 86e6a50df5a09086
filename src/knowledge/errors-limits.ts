import type { Entry } from './entry.ts';

/** How much one may do, and what says that it was enough for now. */
export const limits: readonly Entry[] = [
  {
    id: 'http_429',
    name: 'Too Many Requests (429)',
    screenTexts: ['Request failed with status code 429', 'Too Many Requests', '429'],
    codes: [429],
    side: 'limit',
    confidence: 'high',
  },
  {
    id: 'cf_1015',
    name: 'Error 1015: you are being rate limited',
    screenTexts: ['Error 1015', 'You are being rate limited'],
    codes: [429],
    side: 'limit',
    confidence: 'medium',
  },
  {
    id: 'slow_mode',
    name: 'Slow mode',
    screenTexts: ['Slow mode until 12:17 AM', 'Slow mode until <time>'],
    codes: [],
    side: 'limit',
    confidence: 'medium',
  },
  {
    id: 'swipe_limit',
    name: 'Swipe limit reached',
    screenTexts: ["Couldn't swipe: Swipe limit reached.", 'Swipe limit reached'],
    codes: [],
    side: 'limit',
    confidence: 'medium',
  },
  {
    id: 'goon_limit',
    name: '"Go on" limit',
    screenTexts: ['Go on limit', 'You have reached your limit'],
    codes: [],
    side: 'limit',
    confidence: 'low',
  },
  {
    id: 'daily_message_limit',
    name: 'Daily message limit',
    screenTexts: ['daily message limit', 'You have reached your daily limit'],
    codes: [],
    side: 'limit',
    confidence: 'low',
  },
  {
    id: 'pin_limit',
    name: 'Pin limit reached',
    screenTexts: ['Max pin limit reached', 'pinned limit reached'],
    codes: [],
    side: 'limit',
    confidence: 'medium',
  },
  {
    id: 'voice_call_limit',
    name: 'Voice call limit',
    screenTexts: ['voice call limit', 'You have reached your call limit'],
    codes: [],
    side: 'limit',
    confidence: 'low',
  },
];
