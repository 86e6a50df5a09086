import type { Interval } from './intervals.ts';

/** Which minutes of an hour something was seen in: sixty bits as 15 hexadecimal digits, the first minute last. */
export type Minutes = string;

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const noMinutes: Minutes = '0'.repeat(15);

/** With every minute of this hour that lies between these instants or holds one of them. */
export function marked(minutes: Minutes, hour: number, since: number, until: number): Minutes {
  const first = Math.max(0, Math.floor((since - hour) / minuteMs));
  const last = Math.min(59, Math.floor((until - hour) / minuteMs));
  if (first > last) return minutes;
  const bits = ((1n << BigInt(last - first + 1)) - 1n) << BigInt(first);
  return written(BigInt(`0x${minutes}`) | bits);
}

export function inEither(some: Minutes, others: Minutes): Minutes {
  return written(BigInt(`0x${some}`) | BigInt(`0x${others}`));
}

/** The stretches of time that they make in the hour that begins then. */
export function spans(minutes: Minutes, hour: number): Interval[] {
  const result: Interval[] = [];
  const bits = BigInt(`0x${minutes}`).toString(2).padStart(60, '0');
  for (let minute = 0; minute < 60; minute += 1) {
    if (bits[59 - minute] !== '1') continue;
    const since = hour + minute * minuteMs;
    const last = result.at(-1);
    if (last?.until === since) last.until += minuteMs;
    else result.push({ since, until: since + minuteMs });
  }
  return result;
}

function written(bits: bigint): Minutes {
  return bits.toString(16).padStart(15, '0');
}
