import { catalogue } from '../src/catalogue/catalogue.ts';
import { englishName } from '../src/finder/english-name.ts';
import { dice } from './dice.ts';
import type { Phrase } from './phrases.ts';

/** What stands on the screen is about its error, whoever quotes it, and however hastily. */
export function screenTexts(): Phrase[] {
  const random = dice(2);
  return catalogue.flatMap((entry) =>
    [englishName(entry), ...entry.screenTexts]
      .flatMap((text) => [text, hasty(text, random), hasty(text, random)])
      .map((text) => ({ text, ids: [entry.id], topic: null, kind: null, batch: 'catalogue' })),
  );
}

/** A text as it is typed in a hurry: in each longer word two letters have changed places, or one is missing. */
function hasty(text: string, random: () => number): string {
  return text.replaceAll(/\p{L}{5,}/gu, (word) => {
    const at = 1 + Math.floor(random() * (word.length - 3));
    const kept = random() < 0.5 ? `${word[at + 1]}${word[at]}` : `${word[at]}`;
    return `${word.slice(0, at)}${kept}${word.slice(at + 2)}`;
  });
}
