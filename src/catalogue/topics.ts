/** The questions people have about an internal server error, in the order of the menu. The ids are stable. */
export const topics = [
  {
    id: 'meaning',
    label: 'What does Internal Server Error mean?',
    hint: 'What broke, where, and whose fault it is',
  },
  {
    id: 'what-you-see',
    label: 'Is the message I got this error?',
    hint: 'The different wordings of the same fault',
  },
  {
    id: 'internal',
    label: 'Why does it say internal?',
    hint: "It's about where the fault is, not how bad it is",
  },
  {
    id: 'kitchen',
    label: 'Can you explain it without tech talk?',
    hint: 'A restaurant, an order and a broken oven',
  },
  {
    id: 'theirs-or-yours',
    label: 'Is it C.AI or my connection?',
    hint: 'Both sides compared, and how to tell',
  },
  {
    id: 'why-not-reload',
    label: "Why shouldn't I keep reloading?",
    hint: 'What retries do to servers that are struggling',
  },
  {
    id: 'what-it-does',
    label: 'What does it break for people?',
    hint: 'Scenes cut off, messages lost, creators stuck',
  },
  {
    id: 'what-now',
    label: 'What should I do now?',
    hint: 'Short steps that fit what I see right now',
  },
  {
    id: 'how-long',
    label: 'How long will it last?',
    hint: 'How long outages usually take, without promises',
  },
  {
    id: 'is-my-chat-safe',
    label: 'Are my chats safe?',
    hint: 'What is kept, what can get lost, and what to copy',
  },
  {
    id: 'prevent',
    label: 'Can I stop it from happening?',
    hint: 'What helps a little, and the busiest hours',
  },
  {
    id: 'report',
    label: 'When should I report it?',
    hint: 'When a ticket makes sense, and where it goes',
  },
] as const satisfies readonly { id: string; label: string; hint: string }[];

export type Topic = (typeof topics)[number];
export type TopicId = Topic['id'];

export function isTopicId(text: string): text is TopicId {
  return topics.some(({ id }) => id === text);
}
