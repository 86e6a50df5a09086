import type { Entry } from './entry.ts';

/** The character or the link, not the service. */
export const contentErrors: readonly Entry[] = [
  {
    id: 'http_404',
    name: 'Not found (404)',
    screenTexts: [
      '404',
      'Page not found',
      'This page could not be found',
      'Not Found',
      'Character not found',
    ],
    codes: [404],
    side: 'content',
    confidence: 'high',
  },
  {
    id: 'moderated',
    name: 'Moderated',
    screenTexts: ['Moderated'],
    codes: [],
    side: 'content',
    confidence: 'high',
  },
  {
    id: 'character_private_or_moderated',
    name: 'Character set private or in moderation',
    screenTexts: [
      'This Character has either been set Private by the creator or is now in moderation. If you feel this in error, consult the FAQ for how to submit an appeal.',
      'All Characters have either been set Private by the creator(s) or are now in moderation.',
    ],
    codes: [],
    side: 'content',
    confidence: 'medium',
  },
  {
    id: 'character_unavailable',
    name: 'Character no longer available',
    screenTexts: ['Character is no longer available', 'Character Unavailable'],
    codes: [],
    side: 'content',
    confidence: 'medium',
  },
  {
    id: 'edit_locked',
    name: 'Every edit of a character fails',
    screenTexts: ['error on every edit of an existing character'],
    codes: [],
    side: 'content',
    confidence: 'low',
  },
];
