import type { Entry } from './entry.ts';
import { supportLink } from './links.ts';

/** Messages that look like errors and are none. */
export const notes: readonly Entry[] = [
  {
    id: 'voice_muted',
    screenTexts: ['Voice muted due to inactivity'],
    codes: [],
    side: 'note',
    confidence: 'high',
    avoid: null,
    usually: 'errors.voice_muted.usually',
    lost: 'errors.shared.lost.no',
    link: null,
    topics: [],
  },
  {
    id: 'statuspage_401',
    screenTexts: [
      'Your page is inactive. Please include an API key to access this resource.',
      'Page Inactive',
    ],
    codes: [401],
    side: 'note',
    confidence: 'high',
    avoid: null,
    usually: 'errors.statuspage_401.usually',
    lost: 'errors.shared.lost.no',
    link: null,
    topics: ['what-now', 'how-long'],
  },
  {
    id: 'model_changed',
    screenTexts: ['replies have become flat or short since an update'],
    codes: [],
    side: 'note',
    confidence: 'medium',
    avoid: null,
    usually: 'errors.model_changed.usually',
    lost: 'errors.model_changed.lost',
    link: supportLink,
    topics: [],
  },
];
