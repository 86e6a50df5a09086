import type { GivenFile } from '../../packages/discord-stand-in/index.ts';
import type { Picked } from './protocol.ts';

/** What the page can only send as text, as a file again. */
export function uploaded({ filename, content_type, url }: Picked): GivenFile {
  const text = url.slice(url.indexOf(',') + 1);
  return { filename, content_type, bytes: new Uint8Array(Buffer.from(text, 'base64')) };
}
