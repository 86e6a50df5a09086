import type { Entry } from './entry.ts';

/** There is no message to read: it can be C.AI as a whole, or the app or browser. */
export const silentErrors: readonly Entry[] = [
  {
    id: 'outage_general',
    screenTexts: [
      'Character AI is down',
      'spinning dots, no reply',
      'message stuck on "sending"',
      'white screen / endless loading',
    ],
    codes: [],
    side: 'either',
    confidence: 'high',
    avoid: 'errors.shared.avoid.noHammering',
    usually: null,
    lost: 'errors.shared.lost.savedChatsStay',
    link: null,
    topics: ['theirs-or-yours', 'what-now', 'how-long', 'is-my-chat-safe'],
  },
];
