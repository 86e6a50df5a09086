/** Discord will not let this bot in, however often it tries. The message says what to do. */
export class RefusedByDiscord extends Error {}
