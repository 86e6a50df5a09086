import type { Entry } from './entry.ts';
import { accountErrors } from './errors-account.ts';
import { ageNotices } from './errors-age.ts';
import { blocks } from './errors-blocked.ts';
import { contentErrors } from './errors-content.ts';
import { connectionErrors } from './errors-either-connection.ts';
import { featureErrors } from './errors-either-features.ts';
import { replyErrors } from './errors-either-replies.ts';
import { filters } from './errors-filter.ts';
import { limits } from './errors-limits.ts';
import { notes } from './errors-notes.ts';
import { queues } from './errors-queue.ts';
import { theirErrors } from './errors-theirs.ts';
import { theirCloudflareErrors } from './errors-theirs-cloudflare.ts';
import { yourErrors } from './errors-yours.ts';

/** Every error that is known, side by side. */
export const catalogue: readonly Entry[] = [
  ...theirErrors,
  ...theirCloudflareErrors,
  ...connectionErrors,
  ...replyErrors,
  ...featureErrors,
  ...yourErrors,
  ...limits,
  ...queues,
  ...filters,
  ...blocks,
  ...accountErrors,
  ...ageNotices,
  ...contentErrors,
  ...notes,
];

export function entryById(id: string): Entry | undefined {
  return catalogue.find((entry) => entry.id === id);
}
