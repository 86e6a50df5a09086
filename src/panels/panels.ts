import type { Locale } from '../language/locales.ts';
import type { Place } from '../sending/messenger.ts';
import type { Lack } from '../sending/outcome.ts';
import type { Panel } from './panel.ts';

/** How it went. `resumed`: one that was there is up to date again. `unsure`: Discord did not answer, so it may or may not be there. */
export type CreateResult =
  | { kind: 'created' | 'resumed' | 'already' | 'unsure' }
  | { kind: 'channel-gone' }
  | { kind: 'busy' }
  | ({ kind: 'forbidden' } & Lack)
  /** `said`: what Discord said, if it refused the message. */
  | { kind: 'failed'; said?: string }
  | { kind: 'too-many'; limit: number };

/** `left`: Discord did not let the bot delete the message. `busy`, `failed`: nothing has changed. */
export type RemoveResult = 'removed' | 'left' | 'none' | 'busy' | 'failed';

/** What an admin is told about a panel. */
export type ListedPanel = Pick<
  Panel,
  'channelId' | 'createdAt' | 'shownAt' | 'deletedAt' | 'editsRefusedSince' | 'paused'
>;

/** What the commands ask of the panels. */
export type Panels = {
  /** Posts a panel, or posts again one that was deleted. */
  create(place: Place, language: Locale): Promise<CreateResult>;
  /** Deletes a panel, with its message. */
  remove(place: Place): Promise<RemoveResult>;
  list(guildId: string): Promise<ListedPanel[]>;
  /** Deletes all panels of a server; returns how many were stored. */
  forget(guildId: string): Promise<number>;
};
