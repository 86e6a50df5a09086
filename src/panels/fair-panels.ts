import { quota } from '../sending/quota.ts';
import type { Clock } from '../time.ts';
import type { Panels } from './panels.ts';

const commandsPerServer = 20;

/** The panels, for as much as one server should ask of them within a minute; what is more is not even begun. */
export function fairPanels(panels: () => Panels, clock: Clock): Panels {
  const mayAsk = quota(commandsPerServer, clock);
  return {
    create: async (place, language) =>
      mayAsk(place.guildId) ? panels().create(place, language) : { kind: 'busy' },
    remove: async (place) => (mayAsk(place.guildId) ? panels().remove(place) : 'busy'),
    list: (guildId) => panels().list(guildId),
    forget: (guildId) => panels().forget(guildId),
  };
}
