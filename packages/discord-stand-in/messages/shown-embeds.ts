import type { APIAttachment, APIEmbed, EmbedType } from 'discord-api-types/v10';
import { withoutNulls } from '../without-nulls.ts';

const attached = 'attachment://';

/**
 * Embeds as messages show them: Discord adds the type, says of every field whether it is inline, and puts the address of a file that
 * came along in place of its name.
 */
export function shownEmbeds(embeds: readonly APIEmbed[], attachments: readonly APIAttachment[]): APIEmbed[] {
  const urlOf = (url: string) => attachments.find(({ filename }) => url === attached + filename)?.url ?? url;
  return withoutNulls(embeds).map(({ fields, image, thumbnail, ...embed }) => ({
    ...embed,
    type: 'rich' as EmbedType,
    ...(image && { image: { ...image, url: urlOf(image.url) } }),
    ...(thumbnail && { thumbnail: { ...thumbnail, url: urlOf(thumbnail.url) } }),
    ...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
  }));
}
