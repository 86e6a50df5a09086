import type { Link } from './entry.ts';

/** Where C.AI takes reports. */
export const supportForm = 'https://support.character.ai';

export const supportLink: Link = { text: 'errors.shared.link.support', url: supportForm };

export const ageCheckLink: Link = {
  text: 'errors.shared.link.ageCheck',
  url: 'https://support.character.ai/hc/en-us/articles/43665577363739-How-do-I-verify-my-age',
};
