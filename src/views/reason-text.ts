import type { Classification } from '../health/reading.ts';
import type { Say } from '../language/say.ts';

/** The reasons of readings, which the log has in English, by what they mean to people. The first that fits counts. */
const reasons = [
  [/^no recent look$/, 'notLooked'],
  [/^my own network is out$/, 'ownNetwork'],
  [/^out of resources here$/, 'ownTrouble'],
  [/^no answer /, 'noAnswer'],
  [/^(certificate expired|no secure connection)$/, 'noSecureConnection'],
  [/^(connection|no connection|name not found|network unreachable)/, 'noConnection'],
  [/^an error inside /, 'errorInside'],
  [/^(its )?health check says DOWN$/, 'healthCheck'],
  [/^a maintenance page$/, 'maintenance'],
  [/^asked to slow down/, 'slowDown'],
  [/^(Cloudflare asked|turned away|not available here)/, 'turnedAway'],
  [/^(certificate not trusted|a stored copy|a network sign-in)/, 'inTheWay'],
] as const;

/** Why a part of C.AI fails, or why nothing is known of it. */
export function reasonText(
  say: Say,
  { verdict, reason }: Pick<Classification, 'verdict' | 'reason'>,
): string {
  const [, seconds] = /^no answer within ([\d.]+) s$/.exec(reason) ?? [];
  if (seconds !== undefined)
    return say('parts.reason.noAnswerWithin', { length: say.seconds(1_000 * Number(seconds)) });
  const [, known] = reasons.find(([pattern]) => pattern.test(reason)) ?? [];
  if (known !== undefined) return say(`parts.reason.${known}`);
  // What failed is known by its number, if it has one: that is what stands on people's screens, too.
  const [code] = (verdict === 'fail' && /\b(?:[45]\d\d|1\d{3})\b/.exec(reason)) || [];
  return code === undefined ? say('parts.reason.notRecognised') : say('parts.reason.code', { code });
}
