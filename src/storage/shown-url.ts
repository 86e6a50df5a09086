import { NeedsPerson, needsPerson } from './trouble.ts';

/** A port that is no number may be the beginning of a password: in a file of settings, # begins a comment. */
const cutOff = /^(\w+:\/\/[^:@/?#[\]]*):(?!\d*(?:[/?#]|$))[^@]*$/s;

/** The address without its password, however it is written, so that it may be shown and logged. */
export function shownUrl(url: string): string {
  return url
    .replace(/^(\w+:\/\/[^:@/?#]*):.*@/s, '$1:***@')
    .replace(cutOff, '$1:***')
    .replace(/([?&]password=)[^&]*/gi, '$1***');
}

/** What went wrong at this address, without the password: drivers put whole addresses into their errors. */
export function errorAt(url: string, error: unknown): Error {
  const passwords = [/^\w+:\/\/[^:@/?#]*:(.*)@/s, /[?&]password=([^&]*)/i]
    .map((pattern) => pattern.exec(url)?.[1] ?? '')
    .flatMap((password) => [password, decoded(password), encodeURIComponent(password)])
    .filter((password) => password !== '');
  const message = passwords.reduce((text, password) => text.replaceAll(password, '***'), messageOf(error));
  return needsPerson(error) ? new NeedsPerson(message) : new Error(message);
}

/** Where several addresses were tried, only the errors of the single attempts have messages. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Throws if the password in the address of a server holds signs that end it there: what comes before them would be taken for the
 * name of a machine and its port, and what comes after for a path.
 */
export function refuseUnencoded(url: string): void {
  if (cutOff.test(url)) {
    throw new NeedsPerson(
      'its port is no number. If a password begins there, write # in it as %23, / as %2F, ? as %3F',
    );
  }
  const signs = new Set(passwordAt(url.replace(/^\w+:\/\//, '')).match(/[/?#]|%(?![\da-f]{2})/gi));
  if (signs.size === 0) return;
  const instead = [...signs].map((sign) => `${sign} as ${encodeURIComponent(sign)}`).join(' and ');
  throw new NeedsPerson(`its password must be percent-encoded: write ${instead}`);
}

/** What was probably meant as the password, and what comes after a #, which is of no use in such an address. */
function passwordAt(address: string): string {
  const [, server = '', rest = ''] = /^([^/?#]*)(.*)$/s.exec(address) ?? [];
  // An @ in what a setting at the end is set to.
  const isSetting = /^(\/[^?@]*)?\?[^@]*=/.test(rest) && /@|^[^:]*(:\d*)?$/.test(server);
  const [, password = ''] = /^[^:]*:(.*)@/s.exec(isSetting ? server : address) ?? [];
  return password + (/#.*/s.exec(address)?.[0] ?? '');
}
