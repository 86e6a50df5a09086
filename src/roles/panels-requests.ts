import { z } from 'zod';
import { locales } from '../language/locales.ts';
import type { Panels } from '../panels/panels.ts';

const place = z.object({ guildId: z.string(), channelId: z.string() });

/** What a process asks of the panels of the one that leads. */
export const panelsRequests = [
  z.strictObject({ what: z.literal('create-panel'), place, language: z.enum(locales) }),
  z.strictObject({ what: z.literal('remove-panel'), place }),
  z.strictObject({ what: z.literal('list-panels'), guildId: z.string() }),
  z.strictObject({ what: z.literal('forget-panels'), guildId: z.string() }),
] as const;
export type PanelsRequest = z.infer<(typeof panelsRequests)[number]>;

const lack = { missing: z.array(z.string()), said: z.string().exactOptional() };

/** What each of these returns. */
export const panelsResults = {
  'create-panel': z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['created', 'resumed', 'already', 'unsure']) }),
    z.object({ kind: z.literal('channel-gone') }),
    z.object({ kind: z.literal('busy') }),
    z.object({ kind: z.literal('forbidden'), ...lack }),
    z.object({ kind: z.literal('failed'), said: z.string().exactOptional() }),
    z.object({ kind: z.literal('too-many'), limit: z.number() }),
  ]),
  'remove-panel': z.enum(['removed', 'left', 'none', 'busy', 'failed']),
  'list-panels': z.array(
    z.object({
      channelId: z.string(),
      createdAt: z.number(),
      shownAt: z.number().nullable(),
      deletedAt: z.number().nullable(),
      editsRefusedSince: z.number().nullable(),
      paused: z.object({ at: z.number(), ...lack }).nullable(),
    }),
  ),
  'forget-panels': z.number(),
};

type Result = z.infer<(typeof panelsResults)[keyof typeof panelsResults]>;

/** Has the panels do what is asked. */
export function performPanels(panels: Panels, request: PanelsRequest): Promise<Result> {
  switch (request.what) {
    case 'create-panel':
      return panels.create(request.place, request.language);
    case 'remove-panel':
      return panels.remove(request.place);
    case 'list-panels':
      return panels.list(request.guildId);
    case 'forget-panels':
      return panels.forget(request.guildId);
  }
}
