import type { Entry } from '../catalogue/entry.ts';
import { type TopicId, topics } from '../catalogue/topics.ts';

/** Those that are about any trouble with C.AI. */
const general: readonly TopicId[] = [
  'theirs-or-yours',
  'why-not-reload',
  'what-now',
  'how-long',
  'is-my-chat-safe',
  'report',
];

/** What leads on from an error, or from an answer about none in particular. */
export function topicsBeside(entry: Entry | null): readonly TopicId[] {
  if (entry?.screenTexts.includes('Internal Server Error')) return topics;
  const isGeneral = entry === null || entry.side === 'theirs' || entry.side === 'either';
  const fitting = new Set<TopicId>([...(entry?.topics ?? []), ...(isGeneral ? general : [])]);
  return topics.filter((id) => fitting.has(id));
}
