/** Discord will not let this bot in, however often it tries. The message says what to do. */
export class RefusedByDiscord extends Error {}

/** For a token that worked and no longer does. */
export function tokenRefused(): RefusedByDiscord {
  return new RefusedByDiscord('Discord no longer accepts the token. Make a new one in the developer portal.');
}
