import { channelKinds, choiceNames, choices, type Draft, fields } from './draft.ts';

/*
 * A draft as the text that every control of the form holds in its custom id, of which Discord takes 100 characters: so no process has to
 * remember it, and the form outlives each. The ids of channel and role, a digit for each choice, three for what was touched, one for what
 * is known of the channel, and the quiet hours as they were typed.
 */

const shape =
  /^([\w-]{11})([\w-]{11})([0-9a-c]{7})([0-9a-f]{3})([0-9a-b])([^|]{0,7})\|([^|]{0,7})\|([^|]{0,32})$/s;
const longest = { time: 7, zone: 32 };

/** At most 82 characters. */
export function textOf({ channelId, roleId, chosen, touched, hours, ...facts }: Draft): string {
  const digits = choiceNames.map((name) =>
    choices[name].map(String).indexOf(String(chosen[name])).toString(16),
  );
  const mask = touched.reduce((sum, field) => sum | (1 << fields.indexOf(field)), 0);
  return [
    shortId(channelId),
    shortId(roleId ?? '0'),
    ...digits,
    mask.toString(16).padStart(3, '0'),
    factsText(facts),
    [cut(hours.from, longest.time), cut(hours.until, longest.time), cut(hours.zone, longest.zone)].join('|'),
  ].join('');
}

/** Null: it was made by another version of the bot. */
export function draftOf(text: string): Draft | null {
  const [
    whole,
    channel = '',
    role = '',
    digits = '',
    mask = '',
    facts = '',
    from = '',
    until = '',
    zone = '',
  ] = shape.exec(text) ?? [];
  if (whole === undefined) return null;
  const chosen = choiceNames.map(
    (name, index) => [name, choices[name][Number.parseInt(digits[index] ?? '', 16)]] as const,
  );
  if (chosen.some(([, value]) => value === undefined)) return null;
  const roleId = longId(role);
  return {
    channelId: longId(channel),
    roleId: roleId === '0' ? null : roleId,
    chosen: Object.fromEntries(chosen) as Draft['chosen'],
    touched: fields.filter((_, index) => Number.parseInt(mask, 16) & (1 << index)),
    ...factsOf(facts),
    hours: { from, until, zone },
  };
}

type Facts = Pick<Draft, 'kind' | 'isSilent' | 'isSubscribed'>;

function factsText({ kind, isSilent, isSubscribed }: Facts): string {
  return (channelKinds.indexOf(kind) * 4 + Number(isSilent) * 2 + Number(isSubscribed)).toString(12);
}

function factsOf(text: string): Facts {
  const facts = Number.parseInt(text, 12);
  const kind = channelKinds[facts >> 2] ?? 'text';
  return { kind, isSilent: (facts & 2) !== 0, isSubscribed: (facts & 1) !== 0 };
}

/** Ids are whole numbers of 64 bits. */
function shortId(id: string): string {
  return Buffer.from(BigInt(id).toString(16).padStart(16, '0'), 'hex').toString('base64url');
}

function longId(short: string): string {
  return String(BigInt(`0x${Buffer.from(short, 'base64url').toString('hex')}`));
}

/** Words that were not understood are kept as far as there is room, to be put right. */
function cut(words: string, length: number): string {
  return words.replaceAll('|', ' ').slice(0, length).toWellFormed();
}
