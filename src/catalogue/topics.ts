/** The questions people have about an internal server error, in the order of the menu. The ids are stable. */
export const topics = [
  'meaning',
  'what-you-see',
  'internal',
  'kitchen',
  'theirs-or-yours',
  'why-not-reload',
  'what-it-does',
  'what-now',
  'how-long',
  'is-my-chat-safe',
  'prevent',
  'report',
] as const;

export type TopicId = (typeof topics)[number];

export function isTopicId(text: string): text is TopicId {
  return topics.some((id) => id === text);
}
