import { pino } from 'pino';
import type { Alerts } from '../../src/alerts/alerts.ts';
import { remoteAlerts } from '../../src/roles/remote-alerts.ts';
import { remotePanels } from '../../src/roles/remote-panels.ts';
import { requestClient } from '../../src/roles/request-client.ts';
import { requestServer } from '../../src/roles/request-server.ts';
import type { Lease, Storage } from '../../src/storage/storage.ts';
import type { Clock } from '../../src/time.ts';
import { manualTime } from '../alerts/manual-time.ts';
import { aStorage, leadIn } from '../storage/engines.ts';
import { panelsThat } from './panels-that.ts';

export type Shared = Pick<Storage, 'get' | 'post'> & Pick<Lease['store'], 'load' | 'write'>;

/** The storage that the processes of a bot share. */
export async function sharedStorage(): Promise<Shared> {
  const storage = await aStorage('sqlite://:memory:');
  const { store } = await leadIn(storage);
  return { ...storage, ...store };
}

/** A process that follows, as far as it asks something of the one that leads. */
export function aFollower(storage: Pick<Storage, 'get' | 'post'>, processName: string) {
  const time = manualTime();
  let ids = 0;
  const requests = requestClient({
    storage,
    processName,
    clock: time.clock,
    timer: time.timer,
    newId: () => `${processName}-${ids++}`,
  });
  return {
    ...requests,
    time,
    alerts: remoteAlerts(requests.ask),
    panels: remotePanels(requests.ask),
    async readResponses() {
      for (const entry of await storage.get([{ kind: 'responses', key: processName }])) {
        if (entry.kind === 'responses') requests.hear(entry.value.responses);
      }
    },
  };
}

/** A process that leads, as far as it does what others ask for. */
export async function aLeader(
  storage: Shared,
  alerts: Alerts,
  clock: Clock,
  steadyClock = clock,
  panels = panelsThat({}),
) {
  const fatal: Error[] = [];
  const logged: string[] = [];
  const serve = requestServer({
    storage,
    store: storage,
    processNames: ['0', '1', '2'],
    remembered: await storage.load(),
    alerts,
    panels,
    clock,
    steadyClock,
    log: pino({}, { write: (line: string) => void logged.push(JSON.parse(line).msg) }),
    onFatal: (error) => fatal.push(error),
  });
  return { serve, fatal, logged };
}
