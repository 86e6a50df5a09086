/** Takes out of a text what nobody may read. */
export type Redact = (text: string) => string;

const hidden = '[redacted]';
const passwordInUrl = /(:\/\/[^\s/?#:]*:)([^\s/?#]+)@/g;
const passwordInQuery = /([?&]password=)([^\s&"']+)/gi;
/** Whoever has the token of an interaction can answer in the bot's name. discord.js gives it away with the address. */
const interactionToken = /(\/(?:interactions|webhooks)\/\d+\/)[^\s/?"']+/g;

/**
 * For the token of this environment and the passwords in its addresses, wherever they stand, and for passwords and tokens
 * of interactions in any address.
 */
export function redaction(env: Readonly<Record<string, string | undefined>>): Redact {
  const secrets = secretsIn(env);
  return (text) =>
    secrets
      .reduce((left, secret) => left.replaceAll(secret, hidden), text)
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
  return [token, ...passwords].filter((secret) => secret !== '').toSorted((a, b) => b.length - a.length);
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
