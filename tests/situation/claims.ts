import type { View } from '../../src/sending/message.ts';
import { visibleTexts } from '../views/visible.ts';

/** Something that a reader takes from a message: a fact, or how long it takes in minutes. */
export type Claim = string;

/**
 * What is claimed by which words, read as somebody reads who knows nothing of the program. `act` and `either` are claimed of C.AI
 * as a whole: an error that is by its nature the person's own to mend says so of itself alone.
 */
export const said: Readonly<Record<Claim, RegExp>> = {
  // Whose side it is.
  theirs: /on their side, not yours|It's C\.AI's side, not yours|Most likely C\.AI's side/,
  'this error is theirs': /\*\*C\.AI's side|It's C\.AI, not you\./,
  'the fault is theirs': /The fault sits inside C\.AI/,
  either: /It may be you\b|It can be either side|may be your connection/,
  "the bot's own": /not Character\.AI itself|my connection that is bad|trouble on my own connection/,
  // Wait or act.
  wait: /only C\.AI can fix it|Give it a rest/i,
  stay: /Stay on the (waiting )?page/,
  act: /^\d+\. .*\b(restart|reinstall|switch between|clear the|turn off|turn VPN|update the (app|browser)|(?<!don't )log out)/im,
  'leave it': /(?<!or )\bleave it for now/i,
  'try again': /Try again now|; go back in/,
  reload: /Reload (\*\*once\*\*|the chat once)|before you reload/,
  // Whether it is over.
  'fails now':
    /🔴|🟠 Character\.AI works only|wait in line, .* so far|I see an outage|has turned into a waiting line/,
  'works again': /coming back|back, with a queue|worked again since|(?<!when )\bit works again/i,
  'is fine': /looks fine|I see nothing broken/,
  'is over': /🟢 Character\.AI (is back|works|lets)|No outage since/,
  'has a queue': /makes people wait in line|back, with a queue|turned into a waiting line/,
  'has no queue': /looks fine|works, but slowly/,
  uncertain: /Too early to call it an outage|not sure yet what it is|I'm looking again; ask me/,
  'no sign of an outage': /no sign that it is down/,
  'can be waited for': /"Tell me when it is over"/,
  // Whether the official page speaks.
  'the page speaks':
    /Their status page says|own status page (reports|says)|official page\*{0,2}: (says|incident|maintenance)|It speaks again|`\/cai-status` quotes|Says( that all is well|: )/,
  'the page reports': /Their status page says|own status page (reports|says)|C\.AI reports/,
  'the page is silent':
    /official page\*{0,2}: (inactive|no readable|nothing new)|It says nothing:|no word from|page has been inactive/,
  'the page is calm': /[Ss]ays that all is well/,
  // How long.
  'how long is unknown': /so I can't say|too few outages/,
};

/** What no two messages may claim at one moment, nor one alone. */
export const contradictory: readonly (readonly [Claim, Claim])[] = [
  ['theirs', 'either'],
  ['theirs', "the bot's own"],
  ['the fault is theirs', 'either'],
  ["the bot's own", 'fails now'],
  ['wait', 'act'],
  ['wait', 'try again'],
  ['wait', 'stay'],
  ['stay', 'act'],
  ['stay', 'leave it'],
  ['stay', 'reload'],
  ['stay', 'try again'],
  ['leave it', 'try again'],
  ['fails now', 'works again'],
  ['fails now', 'is fine'],
  ['fails now', 'is over'],
  ['fails now', 'uncertain'],
  ['fails now', 'no sign of an outage'],
  ['works again', 'is fine'],
  ['works again', 'is over'],
  ['uncertain', 'is fine'],
  ['has a queue', 'has no queue'],
  ['can be waited for', 'no sign of an outage'],
  ['can be waited for', 'is over'],
  ['can be waited for', 'works again'],
  ['the page speaks', 'the page is silent'],
  ['the page reports', 'the page is calm'],
  ['the page reports', 'is over'],
];

/** What is said under these headings holds in a case that the reader is to look for. */
const conditional = /^(If it|Theirs or yours|How to tell|C\.AI's side$|Your side$|App or website)/;

/** What a message claims at a moment. */
export function claimsOf(view: View, now: number): Set<Claim> {
  const embeds = view.embeds.map(({ fields = [], ...embed }) => ({
    ...embed,
    fields: fields.filter(({ name }) => !conditional.test(name)),
  }));
  const texts = visibleTexts({ ...view, embeds });
  const labels = JSON.stringify(view.components).match(/(?<="label":)"[^"]*"/g) ?? [];
  return claimsIn([...texts, ...labels].join('\n'), now);
}

export function claimsIn(text: string, now: number): Set<Claim> {
  const facts = Object.keys(said).filter((claim) => said[claim]?.test(text));
  return new Set([...facts, ...lengthsIn(text, now)]);
}

/** Pairs that contradict each other, with what each of them is about. */
export function contradictionsIn(claims: ReadonlyMap<Claim, string>): string[] {
  const facts = contradictory
    .filter((pair) => pair.every((claim) => claims.has(claim)))
    .map(([a, b]) => `${a} (${claims.get(a)}), but ${b} (${claims.get(b)})`);
  const lengths = [...claims].filter(([claim]) => claim.startsWith(lengthMark));
  const isUnknown = claims.has('how long is unknown');
  const different = lengths.length > 1 || (lengths.length > 0 && isUnknown);
  return different ? [...facts, `different lengths: ${lengths.join('; ')}`] : facts;
}

const lengthMark = 'over within';
const minuteMs = 60_000;

/** Half and three quarters of past outages, by length or by the clock; and any other figure for how long outages take. */
function lengthsIn(text: string, now: number): Claim[] {
  const lengths = [...text.matchAll(/half were over within (.+?)(?: more)?, three in four within (.+?)\./g)];
  const moments = [...text.matchAll(/half would be over by <t:(\d+):.>, three in four by <t:(\d+):/g)];
  const others = [...text.matchAll(/(?:pass|over|usual|lasts?) (?:with)?in \*{0,2}(\d+ to \d+ min)/g)];
  return [
    ...lengths.map(([, half = '', most = '']) => claimed(minutesIn(half), minutesIn(most))),
    ...moments.map(([, half, most]) => claimed(minutesUntil(half, now), minutesUntil(most, now))),
    ...others.map(([, range]) => `${lengthMark} ${range}`),
  ];
}

function claimed(half: number, most: number): Claim {
  return `${lengthMark} ${half} and ${most} min`;
}

function minutesUntil(seconds: string | undefined, now: number): number {
  return inWords((Number(seconds) * 1_000 - now) / minuteMs);
}

/** To the two largest units, as lengths are put into words. */
function inWords(minutes: number): number {
  return minutes >= 1_440 ? Math.floor(minutes / 60) * 60 : Math.floor(minutes + 0.02);
}

function minutesIn(text: string): number {
  const of = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1] ?? 0);
  return of('days?') * 1_440 + of('h') * 60 + of('min');
}
