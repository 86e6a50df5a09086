import type { Entry } from './entry.ts';

/** Nothing came back: C.AI, or the way to it. */
export const connectionErrors: readonly Entry[] = [
  {
    id: 'outage_general',
    name: "C.AI won't load, or the reply never comes",
    screenTexts: [
      'Character AI is down',
      'spinning dots, no reply',
      'message stuck on "sending"',
      'white screen / endless loading',
    ],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'network_error',
    name: 'Network error or timeout',
    screenTexts: ['Network Error', 'Network error', 'Timeout', 'Request timed out'],
    codes: [],
    side: 'either',
    confidence: 'medium',
  },
  {
    id: 'failed_to_load',
    name: 'Failed to load',
    screenTexts: ['Failed to load', 'Failed to load characters', 'Failed to load chats', 'Failed to fetch'],
    codes: [],
    side: 'either',
    confidence: 'medium',
  },
  {
    id: 'unable_reach_chat_servers',
    name: 'Unable to reach chat servers',
    screenTexts: ['Unable to reach chat servers'],
    codes: [],
    side: 'either',
    confidence: 'low',
  },
  {
    id: 'neo_refused',
    name: "Can't connect to neo.character.ai",
    screenTexts: [
      'neo.character.ai refused to connect',
      'This site can’t be reached',
      'ERR_CONNECTION_REFUSED',
      'ERR_NAME_NOT_RESOLVED',
    ],
    codes: [],
    side: 'either',
    confidence: 'low',
  },
  {
    id: 'rate_exceeded',
    name: 'Rate exceeded',
    screenTexts: ['Rate exceeded', 'Rate exceeded.'],
    codes: [429],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'login_loop',
    name: 'Logged out again and again',
    screenTexts: ['logged out again and again', 'login loop / blank page after login'],
    codes: [],
    side: 'either',
    confidence: 'medium',
  },
];
