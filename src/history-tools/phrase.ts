/** What somebody typed, in the language of their Discord, and where and when it was for them. */
export type Phrase = { text: string; locale: string; zone: string; now: number };

/** A moment, or a stretch of time such as a night or a day. */
export type MeantTime = { kind: 'moment' | 'span'; since: number; until: number; namesZone: boolean };
