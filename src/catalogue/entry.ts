import type { TopicId } from './topics.ts';

/** Where an error comes from, which decides who can do something about it. */
export type Side =
  /** Broken at C.AI. */
  | 'theirs'
  /** The person's browser, app, device or connection. */
  | 'yours'
  /** C.AI, the person or a filter: the message alone doesn't tell. */
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

export type Link = { label: string; url: string };

/** One error of C.AI. The ids are stable: messages already sent carry them. */
export type Entry = {
  id: string;
  /** What to call it. */
  name: string;
  /** What stands on the screen, word for word; where nothing does, what people call it. */
  screenTexts: readonly string[];
  codes: readonly number[];
  side: Side;
  /** How well the facts are attested, not how often the error occurs. Low: reported by users. */
  confidence: 'high' | 'medium' | 'low';
  meaning: string;
  /** In order. What only C.AI can fix is waited for first; how long depends on the moment, so `explain` adds that step. */
  steps: readonly string[];
  avoid: string | null;
  /** How long it lasts as a rule; null: as long as outages do. */
  usually: string | null;
  /** The answer to "is anything lost?". */
  lost: string;
  /** Official pages only. */
  link: Link | null;
  /** What to read next. */
  topics: readonly TopicId[];
};
