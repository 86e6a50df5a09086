import type { Key, Say } from '../language/say.ts';
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

type IdOf<K extends Key> = K extends `errors.${infer Id}.name` ? Id : never;

/** Those of the texts. They are stable: messages already sent carry them. */
export type EntryId = IdOf<Key>;

/** What is said about a part of one error alone, or of several. */
type About<Part extends string> = Extract<
  Key,
  `errors.${string}.${Part}` | `errors.shared.${Part}.${string}`
>;

export type Link = { text: About<'link'>; url: string };

/** One error of C.AI. What it is called, what it means and what to do are texts under its id. */
export type Entry = {
  id: EntryId;
  /** What stands on the screen, word for word; where nothing does, what people call it in English. */
  screenTexts: readonly string[];
  codes: readonly number[];
  side: Side;
  /** How well the facts are attested, not how often the error occurs. Low: reported by users. */
  confidence: 'high' | 'medium' | 'low';
  avoid: About<'avoid'> | null;
  /** How long it lasts as a rule; null: as long as outages do. */
  usually: About<'usually'> | null;
  /** The answer to "is anything lost?". */
  lost: About<'lost'>;
  /** Official pages only. */
  link: Link | null;
  /** What to read next. */
  topics: readonly TopicId[];
};

export function nameOf(say: Say, { id }: Entry): string {
  return say(`errors.${id}.name`);
}

export function meaningOf(say: Say, { id }: Entry): string {
  return say(`errors.${id}.meaning`);
}

/** In order. What only C.AI can fix is waited for first; how long depends on the moment, so `explain` adds that step. */
export function stepsOf(say: Say, { id }: Entry): readonly string[] {
  return say.all(`errors.${id}.steps`);
}
