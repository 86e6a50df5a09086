/** Every error that the stand-in gives of its own accord: its status, its code and what it says. */
export const refusals = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  notYourApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  writeLimit: [
    429,
    20028,
    'The write action you are performing on the channel has hit the write rate limit.',
  ],
  tooManyWebhooks: [400, 30007, 'Maximum number of webhooks reached (15)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages'],
  blockedByCloudflare: [403, 40333, 'internal network error'],
  alreadyAnswered: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyOldEdits: [
    429,
    30046,
    'Maximum number of edits to messages older than 1 hour reached. Try again later',
  ],
  missingAccess: [403, 50001, 'Missing Access'],
  anotherAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  directMessagesClosed: [403, 50007, 'Cannot send messages to this user'],
  noBotsTakeMessages: [400, 50007, 'Cannot send messages to this user'],
  notATextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidBody: [400, 50035, 'Invalid Form Body'],
  threadArchived: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  replyNeedsHistory: [403, 160002, 'Cannot reply without permission to read message history'],
  noMutualGuilds: [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
  threadLocked: [400, 160005, 'Thread is locked'],
} as const;

export type RefusalName = keyof typeof refusals;

/** What is wrong with one place of a request body; `code` is Discord's name for it, e.g. `BASE_TYPE_MAX_LENGTH`. */
export type Problem = { path: PropertyKey[]; code: string; message: string };

/** The problem, if it applies. */
export function problemIf(applies: boolean, path: PropertyKey[], code: string, message: string): Problem[] {
  return applies ? [{ path, code, message }] : [];
}

/** Discord's "no": the status and the body of an error answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: Problem[];
  /** How long to wait, where that is all that is wrong. */
  readonly retryAfterMs: number | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    { problems = [], retryAfterMs }: { problems?: Problem[]; retryAfterMs?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The refusal Discord gives in a known situation, to be thrown by whoever finds that it applies. */
export function refusal(name: RefusalName, problems: Problem[] = []): Refusal {
  const [status, code, message] = refusals[name];
  return new Refusal(status, code, message, { problems });
}

/** The same where it only came too early. */
export function refusalFor(name: RefusalName, retryAfterMs: number): Refusal {
  const [status, code, message] = refusals[name];
  return new Refusal(status, code, message, { retryAfterMs });
}

/** The body of an error answer, with the problems nested under the fields they are about. */
export function refusalBody({ code, message, problems }: Refusal): object {
  return problems.length === 0 ? { message, code } : { message, code, errors: fieldErrors(problems) };
}

type FieldErrors = { [field: string]: FieldErrors | { code: string; message: string }[] };

function fieldErrors(problems: readonly Problem[]): FieldErrors {
  const direct = problems
    .filter(({ path }) => path.length === 0)
    .map(({ code, message }) => ({ code, message }));
  const fields = new Set(problems.flatMap(({ path }) => path.slice(0, 1).map(String)));
  const within = (field: string) =>
    problems
      .filter(({ path }) => path.length > 0 && String(path[0]) === field)
      .map((problem) => ({ ...problem, path: problem.path.slice(1) }));
  return {
    ...(direct.length > 0 && { _errors: direct }),
    ...Object.fromEntries(Array.from(fields, (field) => [field, fieldErrors(within(field))])),
  };
}
