import {
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelFollowersJSONBody,
  Routes,
  WebhookType,
} from 'discord.js';
import { abortable } from './abortable.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { messageOf, type ShownMessage } from './shown-message.ts';

/** What became of a request about the webhook with which a channel follows another. `gone`: there is none, or no such channel. */
export type WebhookOutcome =
  | { kind: 'done'; webhookId: string }
  | { kind: 'gone' }
  | { kind: 'forbidden' }
  /** The channel has as many webhooks as Discord allows. */
  | { kind: 'full' }
  | { kind: 'unauthorized' }
  /** Discord will go on saying so. */
  | { kind: 'refused'; said: string }
  /** `isUnsent`: it can't have taken effect. */
  | { kind: 'failed'; detail: string; isUnsent: boolean };

export type NewsProblem = 'gone' | 'hidden' | 'of another type';

/** What keeps it from being followed, if anything does. `unknown`: Discord did not say. */
export type NewsSight = { problem: NewsProblem | null; guildId?: string } | 'unknown';

/** What following an announcement channel takes. The caller has waited for its turn. */
export type FollowRequests = {
  /** Has a channel follow the announcement channel. Asked for twice, it is done twice. */
  follow(newsId: string, channelId: string): Promise<WebhookOutcome>;
  /** Looks for the webhook of an earlier try among those of the channel. */
  find(newsId: string, channelId: string): Promise<WebhookOutcome>;
  /** Whether the webhook is still there, and in this channel. */
  look(webhookId: string, channelId: string): Promise<WebhookOutcome>;
  remove(webhookId: string): Promise<WebhookOutcome>;
  /** Looks at what should be an announcement channel. */
  lookAtNews(newsId: string): Promise<NewsSight>;
  /** A message as it stands in the channel, and whether it was published. */
  read(
    channelId: string,
    messageId: string,
  ): Promise<Outcome | { kind: 'read'; message: ShownMessage; isPublished: boolean }>;
  /** Gives up on everything under way. */
  abort(): void;
};

export function followRequests(rest: REST, botId: string): FollowRequests {
  const abort = abortable();

  async function asked(
    act: (signal: AbortSignal) => Promise<unknown>,
    webhookIn: (answer: unknown) => string | null,
  ): Promise<WebhookOutcome> {
    try {
      const webhookId = webhookIn(await abort.within(act));
      return webhookId === null ? { kind: 'gone' } : { kind: 'done', webhookId };
    } catch (error) {
      return webhookOutcome(error);
    }
  }

  return {
    follow(newsId, channelId) {
      const body: RESTPostAPIChannelFollowersJSONBody = { webhook_channel_id: channelId };
      return asked(
        (signal) => rest.post(Routes.channelFollowers(newsId), { body, signal }),
        (answer) => {
          const { webhook_id } = fields(answer);
          if (typeof webhook_id !== 'string') throw new Error('the answer names no webhook');
          return webhook_id;
        },
      );
    },
    find: (newsId, channelId) =>
      asked(
        (signal) => rest.get(Routes.channelWebhooks(channelId), { signal }),
        (answer) => {
          if (!Array.isArray(answer)) throw new Error('the answer is no list of webhooks');
          const ours = answer
            .map(fields)
            .find(
              ({ type, user, source_channel: source }) =>
                type === WebhookType.ChannelFollower &&
                fields(user)['id'] === botId &&
                fields(source)['id'] === newsId,
            );
          return typeof ours?.['id'] === 'string' ? ours['id'] : null;
        },
      ),
    look: (webhookId, channelId) =>
      asked(
        (signal) => rest.get(Routes.webhook(webhookId), { signal }),
        (answer) => {
          const { id, channel_id } = fields(answer);
          if (id !== webhookId) throw new Error('the answer is no webhook');
          return channel_id === channelId ? webhookId : null;
        },
      ),
    remove: (webhookId) =>
      asked(
        (signal) => rest.delete(Routes.webhook(webhookId), { signal }),
        () => webhookId,
      ),
    async lookAtNews(newsId) {
      try {
        const answer = await abort.within((signal) => rest.get(Routes.channel(newsId), { signal }));
        const { id, type, guild_id: guildId } = fields(answer);
        if (id !== newsId) return 'unknown';
        const problem = type === ChannelType.GuildAnnouncement ? null : 'of another type';
        return { problem, ...(typeof guildId === 'string' && { guildId }) };
      } catch (error) {
        const { kind } = outcomeOf(error);
        if (kind === 'channel-gone') return { problem: 'gone' };
        return kind === 'forbidden' ? { problem: 'hidden' } : 'unknown';
      }
    },
    async read(channelId, messageId) {
      try {
        const answer = await abort.within((signal) =>
          rest.get(Routes.channelMessage(channelId, messageId), { signal }),
        );
        const message = messageOf(answer);
        if (message === null) return { kind: 'failed', detail: 'the answer is no message', isUnsent: true };
        const isPublished = (Number(fields(answer)['flags']) & MessageFlags.Crossposted) !== 0;
        return { kind: 'read', message, isPublished };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    abort: abort.all,
  };
}

function webhookOutcome(error: unknown): WebhookOutcome {
  if (error instanceof DiscordAPIError) {
    if (error.code === RESTJSONErrorCodes.UnknownWebhook) return { kind: 'gone' };
    if (error.code === RESTJSONErrorCodes.MaximumNumberOfWebhooksReached) return { kind: 'full' };
  }
  const outcome = outcomeOf(error);
  switch (outcome.kind) {
    case 'channel-gone':
    case 'message-gone':
      return { kind: 'gone' };
    case 'forbidden':
    case 'unauthorized':
      return { kind: outcome.kind };
    case 'refused':
      return { kind: 'refused', said: outcome.detail };
    case 'failed':
      if (outcome.refusal?.isLasting) return { kind: 'refused', said: outcome.refusal.said };
      return { kind: 'failed', detail: outcome.detail, isUnsent: outcome.isUnsent };
    case 'limited':
    case 'sent':
      return { kind: 'failed', detail: 'Discord takes nothing at the moment', isUnsent: true };
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
