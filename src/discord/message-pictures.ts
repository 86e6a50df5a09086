/** A file of a message, with no more than what is needed of it. */
export type Picture = { id: string; url: string };

/** As many as Discord lets anybody attach. */
const most = 10;

/** The pictures that are attached to a message as the gateway sends it, and to one that it forwards. */
export function messagePictures(message: unknown): Picture[] {
  const forwarded = listIn(message, 'message_snapshots').map((snapshot) => fieldOf(snapshot, 'message'));
  return [message, ...forwarded]
    .flatMap((part) => listIn(part, 'attachments'))
    .flatMap(picture)
    .slice(0, most);
}

function picture(attachment: unknown): Picture[] {
  const [id, url, type] = ['id', 'url', 'content_type'].map((name) => fieldOf(attachment, name));
  const isPicture = typeof type === 'string' && type.startsWith('image/');
  return isPicture && typeof id === 'string' && typeof url === 'string' ? [{ id, url }] : [];
}

function listIn(part: unknown, name: string): unknown[] {
  const list = fieldOf(part, name);
  return Array.isArray(list) ? list : [];
}

function fieldOf(part: unknown, name: string): unknown {
  return typeof part === 'object' && part !== null ? new Map(Object.entries(part)).get(name) : undefined;
}
