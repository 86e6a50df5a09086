import type { APIAllowedMentions } from 'discord.js';

/** Who a message notifies. */
export type Pings = {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
};

export type Mentioning = {
  content: string;
  allowed: APIAllowedMentions | null | undefined;
  /** Whether the author may mention everyone, and any role. */
  mayMentionEveryone: boolean;
  isMentionable: (roleId: string) => boolean;
  repliedTo: string | undefined;
};

/** Who is notified by a message: whom its text mentions, as far as `allowed_mentions` and the author's permissions let it. */
export function pingsOf({
  content,
  allowed,
  mayMentionEveryone,
  isMentionable,
  repliedTo,
}: Mentioning): Pings {
  const parse = allowed ? (allowed.parse ?? []).map(String) : ['users', 'roles', 'everyone'];
  const lets = (kind: 'users' | 'roles', id: string) =>
    parse.includes(kind) || Boolean(allowed?.[kind]?.includes(id));
  const repliedPing = repliedTo && (allowed ? allowed.replied_user : true) ? [repliedTo] : [];
  return {
    users: unique([...ids(content, /<@!?(\d+)>/g).filter((id) => lets('users', id)), ...repliedPing]),
    roles: unique(ids(content, /<@&(\d+)>/g)).filter(
      (id) => lets('roles', id) && (mayMentionEveryone || isMentionable(id)),
    ),
    everyone: mayMentionEveryone && parse.includes('everyone') && /@(everyone|here)\b/.test(content),
  };
}

/** The pings of a message that notifies nobody. */
export const noPings: Pings = { users: [], roles: [], everyone: false };

function ids(content: string, pattern: RegExp): string[] {
  return [...content.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
