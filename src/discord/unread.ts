import { InteractionResponseType, InteractionType, MessageFlags, type REST, Routes } from 'discord.js';
import type { Say } from '../language/say.ts';
import type { Log } from '../log.ts';
import { isFields } from './payload.ts';

/** Answers an interaction that discord.js could not read, from no more than its id and its token. */
export async function answerUnread(
  sayFor: (discordLocale: string) => Say,
  rest: REST,
  interaction: unknown,
  log: Log,
): Promise<void> {
  if (!isFields(interaction)) return;
  const { id, token, type, locale } = interaction;
  if (typeof id !== 'string' || !/^\d+$/.test(id) || typeof token !== 'string' || token === '') return;
  const body =
    type === InteractionType.ApplicationCommandAutocomplete
      ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: {
            content: sayFor(String(locale))('failure.unexpected'),
            flags: MessageFlags.Ephemeral,
            allowed_mentions: { parse: [] },
          },
        };
  await rest
    .post(Routes.interactionCallback(id, encodeURIComponent(token)), { body, auth: false })
    .catch((err) => log.warn({ interaction: 'unread', err }, 'could not even apologise'));
}
