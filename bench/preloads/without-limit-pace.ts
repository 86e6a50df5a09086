type Pace = (needs: object) => unknown;

const original: { pace: Pace } = await import(new URL('../../src/sending/pace.ts', import.meta.url).href);

/** The bot's own pace without a limit. */
export const pace: Pace = (needs) => original.pace({ ...needs, perSecond: Number.POSITIVE_INFINITY });
