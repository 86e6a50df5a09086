/** Where an error comes from, which decides who can do something about it. */
export type Side =
  /** Broken at C.AI. */
  | 'theirs'
  /** The person's browser, app, device or connection. */
  | 'yours'
  /** Theirs, yours or a filter: the message alone doesn't tell. */
  | 'either'
  | 'limit'
  | 'filter'
  /** Held back out of concern for the person. */
  | 'care'
  | 'queue'
  | 'blocked'
  | 'account'
  | 'age'
  /** The character or the link. */
  | 'content'
  /** Not an error at all. */
  | 'note';

/** One error of C.AI. The ids are stable: messages already sent carry them. */
export type Entry = {
  id: string;
  /** What to call it. */
  name: string;
  /** What stands on the screen, word for word; where nothing does, what people call it. */
  screenTexts: readonly string[];
  codes: readonly number[];
  side: Side;
  confidence: 'high' | 'medium' | 'low';
};
