import { z } from 'zod';
import type { Alerts } from '../alerts/alerts.ts';
import { locales } from '../language/locales.ts';
import { channelSettings } from '../storage/records.ts';
import { panelsRequests } from './panels-requests.ts';

const place = z.object({ guildId: z.string(), channelId: z.string() });

/** What a process asks of the one that leads. A field that is not known here might change what is meant, so none is ignored. */
export const alertsRequest = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('subscribe'),
    place,
    wish: z.strictObject({
      roleId: z.string().nullable().exactOptional(),
      settings: channelSettings.exactOptional(),
      languageAtFirst: z.enum(locales).exactOptional(),
    }),
  }),
  z.strictObject({ what: z.literal('unsubscribe'), place }),
  z.strictObject({ what: z.literal('list'), guildId: z.string() }),
  z.strictObject({ what: z.literal('find'), place }),
  z.strictObject({ what: z.literal('follow'), userId: z.string(), language: z.enum(locales) }),
  z.strictObject({ what: z.literal('unfollow'), userId: z.string() }),
  z.strictObject({ what: z.literal('test'), place }),
  z.strictObject({ what: z.literal('stored'), guildId: z.string() }),
  z.strictObject({ what: z.literal('forget'), guildId: z.string() }),
  z.strictObject({ what: z.literal('still-following'), guildId: z.string() }),
]);
/** The same of its alerts or panels. */
export const leaderRequest = z.discriminatedUnion('what', [...alertsRequest.options, ...panelsRequests]);
export type LeaderRequest = z.infer<typeof leaderRequest>;
export type AlertsRequest = z.infer<typeof alertsRequest>;

/** What came of a request. `refused`: the process that leads does not know it, and has done nothing. */
export const alertsResponse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), result: z.unknown() }),
  z.object({ kind: z.literal('failed') }),
  z.object({ kind: z.literal('refused') }),
]);
export type AlertsResponse = z.infer<typeof alertsResponse>;

type Results = { [What in keyof Alerts]: Awaited<ReturnType<Alerts[What]>> };

const lack = { missing: z.array(z.string()), said: z.string().exactOptional() };
const notPosted = [
  z.object({ kind: z.literal('forbidden'), ...lack }),
  z.object({ kind: z.literal('channel-gone') }),
  z.object({ kind: z.literal('busy') }),
  z.object({ kind: z.literal('failed'), said: z.string().exactOptional() }),
] as const;
const postResult = z.discriminatedUnion('kind', [z.object({ kind: z.literal('posted') }), ...notPosted]);
const extraProblem = z.object({
  at: z.number(),
  said: z.string().exactOptional(),
  missing: z.array(z.string()).exactOptional(),
  until: z.number().exactOptional(),
});
const subscriptionLine = z.object({
  channelId: z.string(),
  roleId: z.string().nullable(),
  roleProblem: z.enum(['gone', 'silent']).exactOptional(),
  settings: channelSettings.exactOptional(),
  extraProblems: z
    .object({ publish: extraProblem.exactOptional(), thread: extraProblem.exactOptional() })
    .exactOptional(),
  isGone: z.boolean().exactOptional(),
  way: z.enum(['follows', 'followed', 'may not follow', 'news']).exactOptional(),
  paused: z.object({ at: z.number(), ...lack }).nullable(),
  problem: z.object({ at: z.number(), said: z.string().exactOptional() }).exactOptional(),
  lastDelivery: z.object({ at: z.number(), what: z.enum(['start', 'update', 'end', 'test']) }).nullable(),
});

/** What the result of each request looks like when it is done. */
export const alertsResults: { [What in keyof Alerts]: z.ZodType<Results[What]> } = {
  subscribe: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['subscribed', 'changed', 'already']), roleId: z.string().nullable() }),
    ...notPosted,
    z.object({ kind: z.literal('news') }),
    z.object({ kind: z.literal('too-many'), limit: z.number() }),
  ]),
  unsubscribe: z.boolean(),
  list: z.array(subscriptionLine),
  find: subscriptionLine.nullable(),
  follow: z.enum(['following', 'already', 'over', 'full', 'busy', 'failed']),
  unfollow: z.enum(['forgotten', 'unknown', 'busy', 'failed']),
  test: postResult.nullable(),
  stored: z.number(),
  forget: z.number(),
  stillFollowing: z.array(z.object({ channelId: z.string(), why: z.enum(['outage', 'refused']) })),
};

/** Has the alerts do what is asked. */
export function perform(alerts: Alerts, request: AlertsRequest): Promise<Results[keyof Alerts]> {
  switch (request.what) {
    case 'subscribe':
      return alerts.subscribe(request.place, request.wish);
    case 'unsubscribe':
      return alerts.unsubscribe(request.place);
    case 'list':
      return alerts.list(request.guildId);
    case 'find':
      return alerts.find(request.place);
    case 'follow':
      return alerts.follow(request.userId, request.language);
    case 'unfollow':
      return alerts.unfollow(request.userId);
    case 'test':
      return alerts.test(request.place);
    case 'stored':
      return alerts.stored(request.guildId);
    case 'forget':
      return alerts.forget(request.guildId);
    case 'still-following':
      return alerts.stillFollowing(request.guildId);
  }
}
