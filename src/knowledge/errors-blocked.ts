import type { Entry } from './entry.ts';

/** Stopped before C.AI itself was reached, or by it. */
export const blocks: readonly Entry[] = [
  {
    id: 'cf_blocked',
    name: 'Sorry, you have been blocked',
    screenTexts: [
      'Sorry, you have been blocked',
      'You are unable to access character.ai',
      'Why have I been blocked?',
      'Cloudflare Ray ID',
    ],
    codes: [403],
    side: 'blocked',
    confidence: 'high',
  },
  {
    id: 'cf_1020',
    name: 'Error 1020: access denied',
    screenTexts: [
      'Access denied',
      'Error code 1020',
      'error code: 1020',
      'You do not have access to beta.character.ai.',
    ],
    codes: [403],
    side: 'blocked',
    confidence: 'high',
  },
  {
    id: 'cf_challenge',
    name: 'Verify you are human',
    screenTexts: ['Verify you are human', 'Just a moment...', 'Checking your browser before accessing'],
    codes: [403],
    side: 'blocked',
    confidence: 'high',
  },
  {
    id: 'http_403',
    name: 'Forbidden (403)',
    screenTexts: ['403 Forbidden', 'Request failed with status code 403'],
    codes: [403],
    side: 'blocked',
    confidence: 'high',
  },
  {
    id: 'unable_to_load_chat',
    name: 'Unable to load chat (403)',
    screenTexts: ['Unable to load chat – Status Code 403', 'Unable to load chat'],
    codes: [403],
    side: 'blocked',
    confidence: 'medium',
  },
  {
    id: 'vpn',
    name: 'Please turn off VPN',
    screenTexts: ['Please turn off VPN'],
    codes: [],
    side: 'blocked',
    confidence: 'low',
  },
];
