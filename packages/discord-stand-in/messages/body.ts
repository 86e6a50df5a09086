import type { APIAllowedMentions, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** What a request may say about a message. `attachments` describes new files, and on an edit lists the old ones to keep. */
export type MessageBody = {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  attachments?: { id: string; filename?: string | null; description?: string | null }[] | null;
  flags?: number | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | null } | null;
};

/** A file of a multipart request: `files[0]` has the id 0. */
export type Upload = { readonly id: string; readonly file: File; readonly bytes: Uint8Array<ArrayBuffer> };
