import type { Log } from '../log.ts';
import type { FollowRequests, NewsProblem } from '../sending/follow-requests.ts';
import type { Place } from '../sending/messenger.ts';
import type { Clock } from '../time.ts';

/** The news channel as far as it is known to work. */
export type NewsChannel = {
  /** Its id; null without one, and while it can't be used. */
  id(): string | null;
  /** The same, but also while it is hidden: whoever follows it will want to when the permission is back. */
  lasting(): string | null;
  /** A channel that is published in, with its server as far as that is known. */
  placeOf(channelId: string): Place;
  /** Null before it was looked at. */
  works(): boolean | null;
  /** Something points to it having changed. */
  doubt(): void;
  /** Looks at it if that is due. */
  look(): Promise<void>;
};

const lookEveryMs = 24 * 60 * 60_000;
const lookAgainMs = 60_000;

/** Looks now and then whether the channel that is set is an announcement channel that the bot can see. */
export function newsChannel(
  newsId: string | null,
  {
    requests,
    turn,
    steadyClock,
    log,
  }: {
    requests: Pick<FollowRequests, 'lookAtNews'>;
    turn: () => Promise<void>;
    steadyClock: Clock;
    log: Log;
  },
): NewsChannel {
  let problem: NewsProblem | null | 'unknown' = 'unknown';
  let guildId = '';
  let nextLookAt = Number.NEGATIVE_INFINITY;
  const isUsable = () => problem === null || problem === 'unknown';

  return {
    id: () => (isUsable() ? newsId : null),
    lasting: () => (isUsable() || problem === 'hidden' ? newsId : null),
    placeOf: (channelId) => ({ channelId, guildId: channelId === newsId ? guildId : '' }),
    works: () => (newsId === null || problem === 'unknown' ? null : problem === null),
    doubt() {
      nextLookAt = Math.min(nextLookAt, steadyClock() + lookAgainMs);
    },
    async look() {
      if (newsId === null || steadyClock() < nextLookAt) return;
      nextLookAt = steadyClock() + lookAgainMs;
      await turn();
      const sight = await requests.lookAtNews(newsId);
      if (sight === 'unknown') return;
      const { problem: found } = sight;
      guildId = sight.guildId ?? guildId;
      if (found !== null && found !== problem)
        log.error(
          { channel: newsId, problem: found },
          'the news channel can not be used: every channel is sent to',
        );
      if (found === null && !isUsable()) log.info({ channel: newsId }, 'the news channel can be used again');
      problem = found;
      if (found === null) nextLookAt = steadyClock() + lookEveryMs;
    },
  };
}
