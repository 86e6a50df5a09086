import { accountErrors } from './account.ts';
import { ageNotices } from './age.ts';
import { blocks } from './blocked.ts';
import { contentErrors } from './content.ts';
import { connectionErrors } from './either-connection.ts';
import { featureErrors } from './either-features.ts';
import { silentErrors } from './either-outage.ts';
import { replyErrors } from './either-replies.ts';
import type { Entry } from './entry.ts';
import { filters } from './filter.ts';
import { limits } from './limits.ts';
import { notes } from './notes.ts';
import { queues } from './queue.ts';
import { theirErrors } from './theirs.ts';
import { theirCloudflareErrors } from './theirs-cloudflare.ts';
import { yourErrors } from './yours.ts';

/** Every known error, grouped by side. */
export const catalogue: readonly Entry[] = [
  ...theirErrors,
  ...theirCloudflareErrors,
  ...silentErrors,
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
