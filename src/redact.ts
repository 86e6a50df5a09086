/** Takes out of a text what nobody may read. */
export type Redact = (text: string) => string;

const hidden = '[redacted]';
const passwordInUrl = /(:\/\/[^\s/?#:]*:)([^\s/?#]+)@/g;
const passwordInQuery = /([?&]password=)([^\s&"']+)/gi;
/** Whoever has the token of an interaction can answer in the bot's name. discord.js gives it away with the address. */
const interactionToken = /(\/(?:interactions|webhooks)\/\d+\/)[^\s/?"']+/g;
/** No secret of Discord's is shorter; what is, is a slip, and hiding it would only garble the words that say so. */
const shortestToken = 32;
/** A shorter password may well be a part of ordinary words. */
const shortestAnywhere = 8;

/**
 * For the token of this environment and the passwords in its addresses, wherever they stand, and for passwords and tokens
 * of interactions in any address.
 */
export function redaction(env: Readonly<Record<string, string | undefined>>): Redact {
  const secrets = secretsIn(env).map(occurrences);
  return (text) =>
    secrets
      .reduce((left, secret) => left.replace(secret, hidden), text)
      .replace(passwordInUrl, `$1${hidden}@`)
      .replace(passwordInQuery, `$1${hidden}`)
      .replace(interactionToken, `$1${hidden}`);
}

/** The longest first, should one be part of another. */
function secretsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  const passwords = Object.values(env).flatMap((value = '') =>
    [passwordInUrl, passwordInQuery].flatMap((pattern) =>
      [...value.matchAll(pattern)].flatMap(([, , password = '']) => [password, decoded(password)]),
    ),
  );
  const token = env['DISCORD_TOKEN']?.trim() ?? '';
  const secrets = [...(token.length < shortestToken ? [] : [token]), ...passwords];
  return secrets.filter((secret) => secret !== '').toSorted((a, b) => b.length - a.length);
}

/** Where a secret stands: a short one only by itself. */
function occurrences(secret: string): RegExp {
  const text = RegExp.escape(secret);
  const alone = `(?<![\\p{L}\\p{N}_])${text}(?![\\p{L}\\p{N}_])`;
  return new RegExp(secret.length < shortestAnywhere ? alone : text, 'gu');
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
