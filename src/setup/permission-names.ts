import type { Key, Say } from '../language/say.ts';

/** By what they are called in Discord's English settings, as the bot stores what it lacks. */
const names = {
  'View Channel': 'alerts.permissions.viewChannel',
  'Send Messages': 'alerts.permissions.sendMessages',
  'Send Messages in Threads': 'alerts.permissions.sendMessagesInThreads',
  'Embed Links': 'alerts.permissions.embedLinks',
  'Read Message History': 'alerts.permissions.readMessageHistory',
  'Create Public Threads': 'alerts.permissions.createPublicThreads',
  'Manage Webhooks': 'alerts.permissions.manageWebhooks',
  'Manage Threads': 'alerts.permissions.manageThreads',
  Connect: 'alerts.permissions.connect',
  'the end of my time-out': 'alerts.permissions.endOfTimeOut',
} as const satisfies Record<string, Key>;

const keys = new Map<string, (typeof names)[keyof typeof names]>(Object.entries(names));

/** `**View Channel** and **Embed Links**`, called as Discord's settings call them in the reader's language. */
export function permissionList(say: Say, missing: readonly string[]): string {
  return say.list(
    missing.map((name) => {
      const key = keys.get(name);
      return `**${key === undefined ? name : say(key)}**`;
    }),
  );
}
