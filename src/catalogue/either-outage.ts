import type { Entry } from './entry.ts';
import { noHammering, savedChatsStay } from './shared-words.ts';

/** There is no message to read: it can be C.AI as a whole, or the app or browser. */
export const silentErrors: readonly Entry[] = [
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
    meaning:
      'No error to read: the page, the chat list or the reply just never comes. C.AI can be down, or your app or browser stuck.',
    steps: [
      'Reload the page fully, or restart the app.',
      'Try a private window without extensions.',
      "Update the app or browser, and clear the site's data.",
      'Try another network.',
    ],
    avoid: noHammering,
    usually: null,
    lost: savedChatsStay,
    link: null,
    topics: ['theirs-or-yours', 'what-now', 'how-long', 'is-my-chat-safe'],
  },
];
