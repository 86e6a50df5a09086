import type { APIAllowedMentions } from 'discord-api-types/v10';

/** Who a message notifies. */
export type Pings = {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
};

export type Mentioning = {
  content: string;
  allowed: APIAllowedMentions | null | undefined;
  /** Whether this answers an interaction: then only people are mentioned unless `allowed` says otherwise. */
  isAnswer: boolean;
  /** What the author has the permissions for. */
  may: { mentionEveryone: boolean; mentionRole: (id: string) => boolean };
  /** The author of the message that is replied to. */
  repliedTo: string | undefined;
};

/** Who is notified: whom the text mentions, as far as `allowed_mentions` and the author's permissions let it. */
export function pingsOf({ content, allowed, isAnswer, may, repliedTo }: Mentioning): Pings {
  const byDefault = isAnswer ? ['users'] : ['users', 'roles', 'everyone'];
  const parse = allowed ? (allowed.parse ?? []).map(String) : byDefault;
  const lets = (kind: 'users' | 'roles', id: string) =>
    parse.includes(kind) || Boolean(allowed?.[kind]?.includes(id));
  const pingsReplied = repliedTo !== undefined && (allowed?.replied_user ?? !allowed);
  const users = ids(content, /<@!?(\d+)>/g).filter((id) => lets('users', id));
  return {
    users: unique([...users, ...(pingsReplied ? [repliedTo] : [])]),
    roles: unique(ids(content, /<@&(\d+)>/g)).filter((id) => lets('roles', id) && may.mentionRole(id)),
    everyone: may.mentionEveryone && parse.includes('everyone') && /@(everyone|here)\b/.test(content),
  };
}

function ids(content: string, pattern: RegExp): string[] {
  return [...content.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
