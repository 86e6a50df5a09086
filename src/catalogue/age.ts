import type { Entry } from './entry.ts';
import { ageCheckPath, howToVerifyAge } from './shared-words.ts';

/** What C.AI does because of the age it believes an account holder to be. */
export const ageNotices: readonly Entry[] = [
  {
    id: 'age_check',
    name: 'Age check',
    screenTexts: ['Verify Age', 'age verification pop-up'],
    codes: [],
    side: 'age',
    confidence: 'high',
    meaning:
      "C.AI wants to know if you're an adult. It goes by signals first, then a selfie, then an ID through Persona if that's disputed. Being asked doesn't mean you did anything wrong.",
    steps: [
      `18 or older? Open ${ageCheckPath}. Update the app if it's missing.`,
      'Use good light, allow the camera and turn VPN off.',
      'Under 18? You have nothing to prove. The rules for your age apply.',
    ],
    avoid: null,
    usually: 'A few minutes, if it goes well.',
    lost: 'No.',
    link: howToVerifyAge,
    topics: [],
  },
  {
    id: 'age_readonly',
    name: 'View-only mode',
    screenTexts: ['view-only mode', 'Read-only mode', 'reading mode', 'Chats are read only', 'Reading mode'],
    codes: [],
    side: 'age',
    confidence: 'high',
    meaning:
      "C.AI takes this account for someone under 18, or nobody has verified it, so old chats can be read but not continued. A message may vanish again. It isn't about anything you wrote.",
    steps: [
      `18 or older? Do the age check: ${ageCheckPath}. Clearing caches doesn't help.`,
      "Under 18? Open-ended chat isn't available, but other parts of C.AI are.",
    ],
    avoid: null,
    usually: "Until you're verified as an adult.",
    lost: 'No. Your chats can still be read.',
    link: howToVerifyAge,
    topics: [],
  },
  {
    id: 'under18_changes',
    name: 'Things are changing',
    screenTexts: ['Things are changing'],
    codes: [],
    side: 'age',
    confidence: 'medium',
    meaning:
      "A notice to people under 18: time limits, and no open-ended chat from 25 November 2025. Losing a story you care about is sad, and it isn't your fault.",
    steps: [
      'Read the notice: it says what stays.',
      'Copy what matters to you while you can read it.',
      'Do the age check only if you are 18 or older.',
    ],
    avoid: null,
    usually: "It's a lasting rule.",
    lost: 'Chats stay readable for a time.',
    link: howToVerifyAge,
    topics: [],
  },
  {
    id: 'time_limit',
    name: 'Time limit reached',
    screenTexts: ['time limit reached', '2-hour limit', 'take a break'],
    codes: [],
    side: 'age',
    confidence: 'medium',
    meaning:
      "Your chat time for today is used up. C.AI has such a limit for accounts it takes for minors; 1 to 2 hours were reported. It's a pause, not a penalty.",
    steps: ['Come back when the timer is done.', `18 or older? Do the age check: ${ageCheckPath}.`],
    avoid: null,
    usually: 'Waits of 4 to 24 hours were reported.',
    lost: 'No.',
    link: howToVerifyAge,
    topics: [],
  },
  {
    id: 'age_7days',
    name: 'Access restricted in seven days',
    screenTexts: ['access will be restricted in seven days'],
    codes: [],
    side: 'age',
    confidence: 'medium',
    meaning:
      "C.AI thinks this account may be a minor's, and tells you a week before it restricts it. That leaves time to sort things out without a rush.",
    steps: [
      `18 or older? Do the age check within those days: ${ageCheckPath}.`,
      'Under 18? Copy what matters to you, and see what stays open to you.',
    ],
    avoid: null,
    usually: '7 days, then the restriction.',
    lost: 'No.',
    link: howToVerifyAge,
    topics: [],
  },
];
