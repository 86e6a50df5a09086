import type { APIEmbed, EmbedType } from 'discord-api-types/v10';
import { withoutNulls } from '../without-nulls.ts';

/** Embeds as messages show them: Discord adds the type and says of every field whether it is inline. */
export function shownEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return withoutNulls(embeds).map(({ fields, ...embed }) => ({
    ...embed,
    type: 'rich' as EmbedType,
    ...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
  }));
}
