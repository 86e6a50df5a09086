import type { Entry } from './entry.ts';
import { support } from './shared-words.ts';

/** Messages that look like errors and are none. */
export const notes: readonly Entry[] = [
  {
    id: 'voice_muted',
    name: 'Voice muted due to inactivity',
    screenTexts: ['Voice muted due to inactivity'],
    codes: [],
    side: 'note',
    confidence: 'high',
    meaning: 'C.AI mutes the voice by itself when nothing has happened for a while.',
    steps: ['Tap the voice button to turn it back on.', 'Rather read? Leave it as it is.'],
    avoid: null,
    usually: 'Until you turn it on again.',
    lost: 'No.',
    link: null,
    topics: [],
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
    meaning:
      "C.AI's official status page was switched off on about 18 June 2026. While it is, it says nothing about how the chats are doing.",
    steps: [
      'Ask me with `/cai-status`: it says if the page speaks again.',
      'Look at r/CharacterAI or @character_ai on X.',
    ],
    avoid: null,
    usually: 'It began in June 2026, and I know of no other page.',
    lost: 'No.',
    link: null,
    topics: ['what-now', 'how-long'],
  },
  {
    id: 'model_changed',
    name: 'Replies are different since an update',
    screenTexts: ['replies have become flat or short since an update'],
    codes: [],
    side: 'note',
    confidence: 'medium',
    meaning:
      'C.AI changes the model behind its characters now and then, as with PipSqueak 2. Replies read differently then. It is no outage.',
    steps: ['Look in the chat for another chat style.', 'Rate replies, or tell C.AI what got worse.'],
    avoid: null,
    usually: 'Until C.AI changes it again.',
    lost: 'No. Your chats stay as they are.',
    link: support,
    topics: [],
  },
];
