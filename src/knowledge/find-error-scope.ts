import type { Token } from './find-error-reading.ts';
import { elsewhere, stems } from './find-error-vocabulary.ts';

/** Words of a story beside a quotation: somebody speaks, and what is quoted is no screen. */
const spoken =
  /["”»][^"“”«»\n]{0,40}?\b(?:whisper|yell|shout|growl|mutter|murmur|smirk|sigh|scream|roar|gasp|drone|beep|blare|plead|snap|hiss|laugh|promise|order|command|announce|demand|grin)(?:s|ed|d|ped)?\b|["”»]\s*(?:the \w+|s?he|i) (?:said|says|asked|asks|replied)\b|["”»]\s*said (?:the|a|\w+ly)\b|\b(?:he|she|they) (?:said|whispered|growled|muttered|yelled|shouted|asked|replied)[,:]? ["“«]/u;

/** How a question begins that asks how something is done, or what it is, rather than why it fails. */
const asking =
  /^\s*(?:how (?:do|to|can|does|many|much|old|did)|should i|can (?:i|you|u|bots?)|do (?:you|they|u|bots?)|does anyone|what (?:is|are|does|do)|who |which |where (?:do|can|is)|why do (?!i )|when (?:is|did|will)|explain |is there a way|como (?:hago|faco|puedo|borro|cambio|crear|mudo|posso)|comment (?:changer|faire|puis|je)|wie (?:kann|mache|andere|geht)|как (?:мне |можно )?(?:удалить|сделать|изменить|создать|включить)|bagaimana cara|gimana cara|paano (?:mag|ko))/u;

/** What is said of a phone or a network connection that is itself in trouble. */
const troubleWithDevices = new Set(
  stems('device down broken gone not work network stuck slow problem again server daily connect'),
);

/** Whether a plain text tells of a scene in which people speak. */
export function isStory(plainText: string): boolean {
  return spoken.test(plainText);
}

/** Whether a plain text asks how something is done, and mentions no screen that says anything. */
export function asksHow(plainText: string): boolean {
  return (
    asking.test(plainText) &&
    !/\b(?:says?|said|saying|shows?|gets?|getting|keeps?|errors?)\b/u.test(plainText)
  );
}

/** Whether the trouble is that of another product: one is named, C.AI is not, and it is not said to work. */
export function isElsewhere(tokens: readonly Token[]): boolean {
  const terms = new Set(tokens.filter(({ kind }) => kind === 'term').map(({ text }) => text));
  if (terms.has('cai') || (terms.has('work') && !terms.has('not'))) return false;
  return terms.has(elsewhere) || (terms.has('devic') && terms.isSubsetOf(troubleWithDevices));
}

/** Whether a "404" is the old joke: something of the speaker's, and no page, is not found. */
export function isJoke(tokens: readonly Token[]): boolean {
  const [code, missing, end] = tokens.slice(tokens.findIndex(({ text }) => text === '404'));
  return code?.text === '404' && missing?.kind === 'foreign' && end?.text === 'notfound';
}
