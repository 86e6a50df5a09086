import type { Link } from './entry.ts';

/** Where C.AI takes reports. */
export const supportForm = 'https://support.character.ai';

export const support: Link = { label: "C.AI's support form", url: supportForm };

export const howToVerifyAge: Link = {
  label: "C.AI's guide to the age check",
  url: 'https://support.character.ai/hc/en-us/articles/43665577363739-How-do-I-verify-my-age',
};

export const ageCheckPath = 'Settings > Advanced > Verify Age';

export const savedChatsStay = 'No saved chat. Only an unsent message, or a reply half made, can be.';

export const noHammering = "Don't keep pressing send or regenerate: that can earn you a rate limit.";

export const keepToken =
  "Don't give your login token to anyone, or to any tool: whoever has it can act as you.";

export function copyBefore(what: string): string {
  return `Copy a long message before ${what}.`;
}

export function othersToo(sign: string): string {
  return `Look on r/CharacterAI whether others get ${sign} too.`;
}
