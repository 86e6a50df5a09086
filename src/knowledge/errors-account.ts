import type { Entry } from './entry.ts';

/** Signing in, and what became of the account. */
export const accountErrors: readonly Entry[] = [
  {
    id: 'http_401',
    name: 'Unauthorized (401)',
    screenTexts: [
      '401 Unauthorized',
      'Unauthorized',
      'Request failed with status code 401',
      'Authentication token is invalid',
    ],
    codes: [401],
    side: 'account',
    confidence: 'high',
  },
  {
    id: 'login_link',
    name: 'Login link expired, already used or never arrived',
    screenTexts: ['link expired', 'link already used', 'e-mail link never arrives'],
    codes: [],
    side: 'account',
    confidence: 'medium',
  },
  {
    id: 'invalid_credentials',
    name: 'Invalid credentials',
    screenTexts: ['Invalid credentials'],
    codes: [],
    side: 'account',
    confidence: 'medium',
  },
  {
    id: 'not_eligible',
    name: 'Not eligible to keep using C.AI',
    screenTexts: ["Sorry, looks like you're not eligible to keep using our services"],
    codes: [],
    side: 'account',
    confidence: 'medium',
  },
  {
    id: 'account_suspended',
    name: 'Account suspended',
    screenTexts: ['Your account has been suspended', 'account banned'],
    codes: [],
    side: 'account',
    confidence: 'low',
  },
  {
    id: 'ws_403',
    name: 'Chat connection refused (WebSocket 403)',
    screenTexts: [
      'Refused WebSockets upgrade: 403',
      'WSServerHandshakeError: 403',
      'maybe your token is invalid',
    ],
    codes: [403],
    side: 'account',
    confidence: 'high',
  },
  {
    id: 'force_login',
    name: 'Login required (force_login)',
    screenTexts: ['"force_login": true'],
    codes: [200],
    side: 'account',
    confidence: 'high',
  },
];
