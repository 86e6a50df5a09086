import { channelKinds, choiceNames, choices, type Draft, fields } from './draft.ts';
import type { TypedHours } from './quiet-hours.ts';
import { minuteOfDay } from './time-of-day.ts';
import { isTimeZone } from './time-zone.ts';

/*
 * A draft as the text that every control of the form holds in its custom id, of which Discord takes 100 characters: so no process has to
 * remember it, and the form outlives each. The ids of channel and role, one number for all that is chosen among few, and the quiet hours
 * as they were typed.
 */

const shape = /^([\w-]{11})([\w-]{11})\.([0-9a-z]{5})([^|]*)\|([^|]*)\|([^|]*)$/s;
/** Beside the longest name of a control. */
const longest = 100 - 'cai-alerts:language:'.length;
const roomForHours = longest - (11 + 11 + 1 + 5) - 2;

/** How many there are of each, in the order in which the number holds them. */
const sizes = [
  ...choiceNames.map((name) => choices[name].length),
  2 ** fields.length,
  channelKinds.length * 4,
];

export function textOf({ channelId, roleId, chosen, touched, hours, ...facts }: Draft): string {
  const digits = choiceNames.map((name) => choices[name].map(String).indexOf(String(chosen[name])));
  const mask = touched.reduce((sum, field) => sum | (1 << fields.indexOf(field)), 0);
  const number = packed([...digits, mask, factsNumber(facts)]);
  return `${shortId(channelId)}${shortId(roleId ?? '0')}.${number}${fitting(hours).join('|')}`;
}

/** Null: it was made by another version of the bot. */
export function draftOf(text: string): Draft | null {
  const [whole, channel = '', role = '', number = '', from = '', until = '', zone = ''] =
    shape.exec(text) ?? [];
  const digits = unpacked(number);
  if (whole === undefined || whole.length > longest || digits === null) return null;
  const [mask = 0, facts = 0] = digits.slice(choiceNames.length);
  const chosen = choiceNames.map((name, index) => [name, choices[name][digits[index] ?? 0]] as const);
  const roleId = longId(role);
  return {
    channelId: longId(channel),
    roleId: roleId === '0' ? null : roleId,
    chosen: Object.fromEntries(chosen) as Draft['chosen'],
    touched: fields.filter((_, index) => mask & (1 << index)),
    ...factsOf(facts),
    hours: { from, until, zone },
  };
}

type Facts = Pick<Draft, 'kind' | 'isSilent' | 'isSubscribed'>;

function factsNumber({ kind, isSilent, isSubscribed }: Facts): number {
  return channelKinds.indexOf(kind) * 4 + Number(isSilent) * 2 + Number(isSubscribed);
}

function factsOf(facts: number): Facts {
  const kind = channelKinds[facts >> 2] ?? 'text';
  return { kind, isSilent: (facts & 2) !== 0, isSubscribed: (facts & 1) !== 0 };
}

function packed(digits: readonly number[]): string {
  const number = digits.reduce((sum, digit, index) => sum * (sizes[index] ?? 1) + digit, 0);
  return number.toString(36).padStart(5, '0');
}

function unpacked(text: string): number[] | null {
  let rest = Number.parseInt(text, 36);
  const digits = sizes.toReversed().map((size) => {
    const digit = rest % size;
    rest = (rest - digit) / size;
    return digit;
  });
  return rest === 0 ? digits.toReversed() : null;
}

/** Ids are whole numbers of 64 bits. */
function shortId(id: string): string {
  return Buffer.from(BigInt(id).toString(16).padStart(16, '0'), 'hex').toString('base64url');
}

function longId(short: string): string {
  return String(BigInt(`0x${Buffer.from(short, 'base64url').toString('hex')}`));
}

/** Words that were understood are kept whole, and the others, which are to be put right, share the room that is left. */
function fitting({ from, until, zone }: TypedHours): string[] {
  const words = [from, until, zone].map((each) => each.replaceAll('|', ' '));
  const isWhole = (index: number) =>
    index === 2 ? isTimeZone(words[index] ?? '') : minuteOfDay(words[index] ?? '') !== null;
  const lengthOf = (index: number) => (isWhole(index) ? 0 : (words[index]?.length ?? 0));
  const order = [...words.keys()].sort((one, other) => lengthOf(one) - lengthOf(other));
  let room = roomForHours;
  for (const [done, index] of order.entries()) {
    const share = isWhole(index) ? room : Math.floor(room / (words.length - done));
    words[index] = shortened(words[index] ?? '', share);
    room -= words[index].length;
  }
  return words;
}

/** So that it shows where something is left out. */
function shortened(words: string, length: number): string {
  return (words.length <= length ? words : `${words.slice(0, length - 1)}…`).toWellFormed();
}
