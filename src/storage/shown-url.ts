import { NeedsPerson, needsPerson } from './trouble.ts';

/** The address without its password, however it is written, so that it may be shown and logged. */
export function shownUrl(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/?#]*):.*@/s, '$1:***@').replace(/([?&]password=)[^&#]*/gi, '$1***');
}

/** What went wrong at this address, without the password: drivers put whole addresses into their errors. */
export function errorAt(url: string, error: unknown): Error {
  const passwords = [/^\w+:\/\/[^:@/?#]*:(.*)@/s, /[?&]password=([^&#]*)/i]
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
