import { askingHow, speaking } from '../lexicon/scenes.ts';
import type { Token } from './reading.ts';
import { elsewhere, listed, stems } from './vocabulary.ts';

/** A quotation beside which somebody is said to speak: what is quoted is no screen. */
const spoken = [
  new RegExp(`["”»][^"“”«»\\n]{0,40}?\\b(?:${speaking.replaceAll(' ', '|')})(?:s|ed|d)?\\b`, 'u'),
  /["”»]\s*(?:the \w+|s?he|i) (?:said|says|asked|asks|replied)\b/u,
  /["”»]\s*said (?:the|a|\w+ly)\b/u,
  /\b(?:he|she|they) (?:said|whispered|growled|muttered|yelled|shouted|asked|replied)[,:]? ["“«]/u,
];

const openers = listed(askingHow);

/** Words of somebody to whom a screen says something. */
const seeing = /\b(?:says?|said|saying|shows?|gets?|getting|keeps?|errors?)\b/u;

const saidToWork =
  /(?<!nt |not |never )\b(?:works?|working|runs?|loads?|opens?|is|are) (?:\w+ )?(?:fine|ok|okay|perfectly|normally|well|tho)\b/u;

/** What is said of a phone or a connection that is itself in trouble. */
const troubleWithDevices = new Set(
  stems('device down isit broken gone not work network stuck slow problem again server daily connect'),
);

/** Whether a plain text tells of a scene in which people speak. */
export function isStory(plainText: string): boolean {
  return spoken.some((pattern) => pattern.test(plainText));
}

/** Whether a plain text asks how something is done, and mentions no screen that says anything. */
export function asksHow(plainText: string): boolean {
  const question = plainText.trimStart();
  return openers.some((opener) => question.startsWith(`${opener} `)) && !seeing.test(question);
}

/** Whether the trouble is that of another product: one is named, C.AI is not, and it is not said to work. */
export function isElsewhere(plainText: string, tokens: readonly Token[]): boolean {
  const terms = new Set(tokens.filter(({ kind }) => kind === 'term').map(({ text }) => text));
  const works = saidToWork.test(plainText) || (terms.has('work') && !terms.has('not'));
  if (terms.has('cai') || works) return false;
  return terms.has(elsewhere) || isDeviceTrouble(terms);
}

function isDeviceTrouble(terms: ReadonlySet<string>): boolean {
  return terms.has('devic') && [...terms].every((term) => troubleWithDevices.has(term));
}

/** Whether a "404" is the old joke: something of the speaker's, and no page, is not found. */
export function isJoke(tokens: readonly Token[]): boolean {
  const [code, missing, end] = tokens.slice(tokens.findIndex(({ text }) => text === '404'));
  return code?.text === '404' && missing?.kind === 'foreign' && end?.text === 'notfound';
}
