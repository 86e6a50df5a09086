import type { Entry } from '../catalogue/entry.ts';
import type { TopicId } from '../catalogue/topics.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import type { Advice } from './advice.ts';
import { howLong } from './how-long.ts';
import { internal, kitchen, meaning, whatYouSee } from './the-error.ts';
import { prevent, theirsOrYours, whatItDoes, whyNotReload } from './two-sides.ts';
import { whatNow } from './what-now.ts';
import { isMyChatSafe, report } from './your-data.ts';

const advice: Record<TopicId, (say: Say, situation: Situation, entry?: Entry) => Advice> = {
  meaning,
  'what-you-see': whatYouSee,
  internal,
  kitchen,
  'theirs-or-yours': theirsOrYours,
  'why-not-reload': whyNotReload,
  'what-it-does': whatItDoes,
  'what-now': whatNow,
  'how-long': howLong,
  'is-my-chat-safe': isMyChatSafe,
  prevent,
  report,
};

/** What to say about a topic to someone who asks in this situation, after an answer about this error if there was one. */
export function advise(say: Say, topic: TopicId, situation: Situation, entry?: Entry): Advice {
  return advice[topic](say, situation, entry);
}
