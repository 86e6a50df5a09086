import type { Entry } from './entry.ts';

/** Words or pictures that C.AI held back. */
export const filters: readonly Entry[] = [
  {
    id: 'filter_reply',
    name: 'Reply stopped by the filter',
    screenTexts: [
      "Sometimes the AI generates a reply that doesn't meet our guidelines.",
      'Send a new message to continue the conversation',
    ],
    codes: [],
    side: 'filter',
    confidence: 'high',
  },
  {
    id: 'filter_input',
    name: "Your message couldn't be sent",
    screenTexts: ["Your message couldn't be sent"],
    codes: [],
    side: 'filter',
    confidence: 'medium',
  },
  {
    id: 'avatar_failed',
    name: "Picture can't be uploaded",
    screenTexts: ['Failed to upload avatar', 'Failed to upload image', 'avatar rejected as unsafe'],
    codes: [],
    side: 'filter',
    confidence: 'high',
  },
  {
    id: 'help_available',
    name: 'Help is available',
    screenTexts: ['Help is available', 'If you or someone you know is struggling or in a crisis'],
    codes: [],
    side: 'care',
    confidence: 'high',
  },
];
