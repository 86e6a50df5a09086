import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from './tokenizer.ts';
import { elsewhere, listed, type Vocabulary } from './vocabulary.ts';

/** Tells whether a text is about an error of C.AI at all. */
export type Scope = {
  /** Whether a plain text tells of a scene in which people speak. */
  isStory(plainText: string): boolean;
  /** Whether a plain text asks how to do something, without mentioning what a screen says. */
  asksHow(plainText: string): boolean;
  /** Whether another product has the trouble: one is named, C.AI is not, and nothing is said to work. */
  isElsewhere(plainText: string, tokens: readonly Token[]): boolean;
};

/** A quotation with a verb of speaking beside it quotes a person, not a screen. */
const spoken = [
  /["”»]\s*(?:the \w+|s?he|i) (?:said|says|asked|asks|replied)\b/u,
  /["”»]\s*said (?:the|a|\w+ly)\b/u,
  /\b(?:he|she|they) (?:said|whispered|growled|muttered|yelled|shouted|asked|replied)[,:]? ["“«]/u,
];

/** Words of somebody who reports what a screen says. */
const seeing = /\b(?:says?|said|saying|shows?|gets?|getting|keeps?|errors?)\b/u;

const saidToWork =
  /(?<!nt |not |never )\b(?:works?|working|runs?|loads?|opens?|is|are) (?:\w+ )?(?:fine|ok|okay|perfectly|normally|well|tho)\b/u;

export function scope(
  { speaking, askingHow }: Pick<Lexicon, 'speaking' | 'askingHow'>,
  { deviceTroubles }: Pick<Vocabulary, 'deviceTroubles'>,
): Scope {
  const verbs = speaking.replaceAll(' ', '|');
  const spokenInStory = new RegExp(`["”»][^"“”«»\\n]{0,40}?\\b(?:${verbs})(?:s|ed|d)?\\b`, 'u');
  const openers = listed(askingHow);
  return {
    isStory: (plainText) => [spokenInStory, ...spoken].some((pattern) => pattern.test(plainText)),

    asksHow(plainText) {
      const question = plainText.trimStart();
      return openers.some((opener) => question.startsWith(`${opener} `)) && !seeing.test(question);
    },

    isElsewhere(plainText, tokens) {
      const terms = new Set(tokens.filter(({ kind }) => kind === 'term').map(({ text }) => text));
      const works = saidToWork.test(plainText) || (terms.has('work') && !terms.has('not'));
      if (terms.has('cai') || works) return false;
      return (
        terms.has(elsewhere) || (terms.has('devic') && [...terms].every((term) => deviceTroubles.has(term)))
      );
    },
  };
}

/** Whether a "404" is the old joke in which something other than a page is not found: "404 motivation not found". */
export function isJoke(tokens: readonly Token[]): boolean {
  const [code, missing, end] = tokens.slice(tokens.findIndex(({ text }) => text === '404'));
  return code?.text === '404' && missing?.kind === 'foreign' && end?.text === 'notfound';
}
