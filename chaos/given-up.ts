import type { Channel, Discord } from '../packages/discord-stand-in/index.ts';
import { openStore } from '../sandbox/store.ts';

const mostChannels = 5;
const latestRequests = 20;

/** What the bot, which must have ended, remembers of channels that it did not tell, and what it asked of Discord about them. */
export async function givenUp(
  channels: readonly Channel[],
  { requests }: Discord,
  storageUrl: string,
): Promise<string[]> {
  const store = await openStore(storageUrl);
  const entries = await store.load();
  await store.close();
  const outages = entries
    .filter(({ kind }) => kind === 'incident' || kind === 'bulletin')
    .map(({ kind, value }) => `${kind} ${JSON.stringify(value)}`);
  const about = channels.slice(0, mostChannels).flatMap(({ id }) => {
    const remembered = entries.filter(({ key, value }) => key === id || owedTo(value) === id);
    const asked = requests.filter(({ path }) => path.split('/').includes(id)).slice(-latestRequests);
    return [
      `channel ${id} was given up`,
      ...remembered.map(({ kind, value }) => `  ${kind} ${JSON.stringify(value)}`),
      ...asked.map(
        ({ at, method, path, status }) =>
          `  ${new Date(at).toISOString()} ${method} ${path} ${status ?? 'no answer'}`,
      ),
    ];
  });
  return [...outages, ...about];
}

function owedTo(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'channelId' in value ? value.channelId : null;
}
