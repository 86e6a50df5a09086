import type { Entry } from './entry.ts';

/** What follows from the age that C.AI takes an account to have. */
export const ageNotices: readonly Entry[] = [
  {
    id: 'age_check',
    name: 'Age check',
    screenTexts: ['Verify Age', 'age verification pop-up'],
    codes: [],
    side: 'age',
    confidence: 'high',
  },
  {
    id: 'age_readonly',
    name: 'View-only mode',
    screenTexts: ['view-only mode', 'Read-only mode', 'reading mode'],
    codes: [],
    side: 'age',
    confidence: 'high',
  },
  {
    id: 'under18_changes',
    name: 'Things are changing',
    screenTexts: ['Things are changing'],
    codes: [],
    side: 'age',
    confidence: 'medium',
  },
  {
    id: 'time_limit',
    name: 'Time limit reached',
    screenTexts: ['time limit reached', '2-hour limit', 'take a break'],
    codes: [],
    side: 'age',
    confidence: 'medium',
  },
  {
    id: 'age_7days',
    name: 'Access restricted in seven days',
    screenTexts: ['access will be restricted in seven days'],
    codes: [],
    side: 'age',
    confidence: 'medium',
  },
];
