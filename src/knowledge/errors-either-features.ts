import type { Entry } from './entry.ts';

/** One feature that failed, for reasons on either side. */
export const featureErrors: readonly Entry[] = [
  {
    id: 'chats_missing',
    name: 'Chats gone or reset',
    screenTexts: ['chats are gone', 'chat reset to greeting'],
    codes: [],
    side: 'either',
    confidence: 'medium',
  },
  {
    id: 'create_failed',
    name: "Character can't be created or saved",
    screenTexts: ['Failed to create character', "The character can't be created", 'Failed to save character'],
    codes: [],
    side: 'either',
    confidence: 'medium',
  },
  {
    id: 'image_failed',
    name: "Image in the chat can't be made",
    screenTexts: ['Something went wrong making this image'],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'voice_error',
    name: 'Voice error',
    screenTexts: ['Voice error - try again', 'Voice error, try again'],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
  {
    id: 'call_failed',
    name: 'Voice call connection failed',
    screenTexts: ['Voice call connection failed'],
    codes: [],
    side: 'either',
    confidence: 'high',
  },
];
