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
    meaning:
      "The character's answer was cut off because the filter matched something in it. That has nothing to do with an outage, and you're not banned.",
    steps: [
      'Swipe to get a different answer, or just write on.',
      'Steer the last few turns away from the topic.',
      'Was it harmless? Use the report button.',
    ],
    avoid: null,
    usually: 'Only this one reply.',
    lost: "The reply that was cut can't be brought back. The chat stays.",
    link: null,
    topics: [],
  },
  {
    id: 'filter_input',
    name: "Your message couldn't be sent",
    screenTexts: ["Your message couldn't be sent"],
    codes: [],
    side: 'filter',
    confidence: 'medium',
    meaning:
      'Your own message was refused before the character saw it. I know that C.AI does this, but not the exact words it shows.',
    steps: ['Copy the text first, in case the box swallows it.', 'Word it differently and send it.'],
    avoid: null,
    usually: 'Only this one message.',
    lost: 'The text you typed may be.',
    link: null,
    topics: [],
  },
  {
    id: 'avatar_failed',
    name: "Picture can't be uploaded",
    screenTexts: ['Failed to upload avatar', 'Failed to upload image', 'avatar rejected as unsafe'],
    codes: [],
    side: 'filter',
    confidence: 'high',
    meaning:
      'The upload failed, or an automatic check took the picture for unsafe. Since about April 2026 it also refuses harmless ones.',
    steps: [
      'Use a JPG or PNG, a smaller file or another crop.',
      'Try again later.',
      'Use the default picture until then.',
    ],
    avoid: null,
    usually: "I can't say. A later try may work.",
    lost: 'No.',
    link: null,
    topics: [],
  },
  {
    id: 'help_available',
    name: 'Help is available',
    screenTexts: [
      'Help is available',
      'If you or someone you know is struggling or in a crisis',
      'Self harm message detected',
    ],
    codes: [400],
    side: 'care',
    confidence: 'high',
    meaning:
      "Something in your message sounded like self-harm, so C.AI didn't send it and showed you where help is instead.",
    steps: [
      'In danger right now? Please call your local emergency number.',
      "If it's about you: a crisis line, or someone you trust, can listen. It doesn't have to be at its worst before you reach out.",
      'If it was fiction: you did nothing wrong. Write that part differently.',
    ],
    avoid: null,
    usually: 'Only this one message.',
    lost: "The message wasn't sent, and its text may be gone.",
    link: null,
    topics: [],
  },
];
