import type { MessageListener, World } from '../model.ts';
import { changes } from './changes.ts';
import { snowflakes } from './snowflakes.ts';

/** A world with nobody in it but the bot. */
export function world({
  botName,
  ...given
}: Pick<World, 'clock' | 'interactionClock' | 'realClock' | 'apiUrl'> & { botName: string }): World {
  const { clock } = given;
  const newId = snowflakes(clock);
  const bot = { id: newId(), name: botName, bot: true };
  const messageListeners = new Set<MessageListener>();
  const changed = changes();
  return {
    ...given,
    newId,
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    webhooks: new Map(),
    files: new Map(),
    installedBy: new Set(),
    closedTo: new Set(),
    locales: new Map(),
    messageListeners,
    changes: changed,
    tell(event) {
      for (const listener of messageListeners) listener(event);
      changed.announce();
    },
  };
}
