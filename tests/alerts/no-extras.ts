import type { Messenger } from '../../src/sending/messenger.ts';

async function unasked(): Promise<never> {
  throw new Error('nobody asked for that');
}

/** What no channel wants by default. */
export const noExtras: Pick<Messenger, 'remove' | 'publish' | 'openThread' | 'archiveThread' | 'rolesIn'> = {
  remove: unasked,
  publish: unasked,
  openThread: unasked,
  archiveThread: unasked,
  rolesIn: async () => null,
};
