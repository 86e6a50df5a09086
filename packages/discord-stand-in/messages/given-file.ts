import type { APIAttachment } from 'discord-api-types/v10';

/** A file that somebody attaches. Whoever asks for its address is given the bytes; without any there is nothing to be had. */
export type GivenFile = Partial<APIAttachment> & { filename: string; bytes?: Uint8Array<ArrayBuffer> };
