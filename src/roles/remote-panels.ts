import type { Panels } from '../panels/panels.ts';
import { panelsResults as results } from './panels-requests.ts';
import type { RequestClient } from './request-client.ts';

/** The panels as a process that does not lead has them: everything is asked of the one that leads. */
export function remotePanels(ask: RequestClient['ask']): Panels {
  return {
    create: (place, language) => ask({ what: 'create-panel', place, language }, results['create-panel']),
    remove: (place) => ask({ what: 'remove-panel', place }, results['remove-panel']),
    list: (guildId) => ask({ what: 'list-panels', guildId }, results['list-panels']),
    forget: (guildId) => ask({ what: 'forget-panels', guildId }, results['forget-panels']),
  };
}
