import type { Alerts } from '../alerts/alerts.ts';
import type { Log } from '../log.ts';
import type { Panels } from '../panels/panels.ts';
import type { Storage } from '../storage/storage.ts';
import type { Change, RequestRecord, ResponseRecord, Store, StoredEntry } from '../storage/store.ts';
import type { Clock } from '../time.ts';
import { performPanels } from './panels-requests.ts';
import { type AlertsResponse, type LeaderRequest, leaderRequest, perform } from './requests.ts';

export type RequestServerNeeds = {
  storage: Pick<Storage, 'get'>;
  store: Pick<Store, 'write'>;
  /** The names of all processes. */
  processNames: readonly string[];
  remembered: readonly StoredEntry[];
  alerts: Alerts;
  panels: Panels;
  clock: Clock;
  /** Goes on evenly, whatever `clock` is set to. */
  steadyClock: Clock;
  log: Log;
  onFatal: (error: Error) => void;
};

/** Whoever asked has given up long before. */
const tooOldMs = 120_000;

/** By id, the responses to what one process asks; null: begun and not done. */
type Responses = Map<string, ResponseRecord | null>;

/**
 * Does what other processes ask of the leader, each thing once, even if the leader changes; twice only where one dies between
 * doing it and writing the response. What it returns looks for new requests; to be called every so often.
 */
export function requestServer(needs: RequestServerNeeds): () => Promise<void> {
  const { storage, store, processNames, remembered, alerts, panels, log, onFatal } = needs;
  const openAmong = openRequests(needs);
  let hasLooked = false;
  const responsesTo = new Map<string, Responses>();
  for (const { kind, key, value } of remembered) {
    if (kind === 'responses') responsesTo.set(key, new Map(value.responses.map((each) => [each.id, each])));
  }

  async function answer(name: string, { id, request }: RequestRecord, responses: Responses): Promise<void> {
    responses.set(id, null);
    responses.set(id, { id, response: await respond(name, request) });
    const done = [...responses.values()].filter((response) => response !== null);
    await store.write([{ kind: 'responses', key: name, value: { responses: done } }]);
  }

  async function respond(name: string, request: unknown): Promise<AlertsResponse> {
    const { data: known } = leaderRequest.safeParse(request);
    if (known === undefined) {
      log.warn({ process: name }, 'refused what another process asked for: is it of another version?');
      return { kind: 'refused' };
    }
    try {
      return { kind: 'done', result: await carryOut(known) };
    } catch (err) {
      log.error({ what: known.what, err }, 'could not do what another process asked for');
      return { kind: 'failed' };
    }
  }

  function carryOut(request: LeaderRequest): Promise<unknown> {
    switch (request.what) {
      case 'create-panel':
      case 'remove-panel':
      case 'list-panels':
      case 'forget-panels':
        return performPanels(panels, request);
      default:
        return perform(alerts, request);
    }
  }

  function take(name: string, requests: readonly RequestRecord[]): void {
    const responses = responsesTo.get(name) ?? new Map<string, ResponseRecord | null>();
    responsesTo.set(name, responses);
    const open = openAmong(name, requests, hasLooked);
    if (open.length < requests.length)
      log.warn({ process: name }, 'what another process asks for is too old: do the clocks agree?');
    if (open.length === 0) forget(name, requests.length > 0, responses);
    const waiting = new Set(open.map(({ id }) => id));
    for (const id of responses.keys()) if (!waiting.has(id)) responses.delete(id);
    for (const request of open)
      if (!responses.has(request.id)) answer(name, request, responses).catch(onFatal);
  }

  /** What nobody waits for any more holds ids of servers and people for nothing. */
  function forget(name: string, isStale: boolean, responses: Responses): void {
    if (!isStale && responses.size === 0) return;
    responses.clear();
    const gone: Change[] = [{ kind: 'responses', key: name, value: null }];
    // Of a process that died. One that lives has taken its requests back by itself.
    if (isStale) gone.push({ kind: 'requests', key: name, value: null });
    store.write(gone).catch(onFatal);
  }

  return async () => {
    const entries = await storage.get(processNames.map((key) => ({ kind: 'requests', key })));
    for (const { kind, key, value } of entries) if (kind === 'requests') take(key, value.requests);
    hasLooked = true;
  };
}

type OpenAmong = (name: string, requests: readonly RequestRecord[], hasLooked: boolean) => RequestRecord[];

/**
 * Tells for which requests of a process somebody still waits. What was not there at the last look was just asked for, whatever the
 * clocks of two machines say. How old the others are that a leader finds when it begins, only their clock can tell.
 */
function openRequests({ clock, steadyClock }: Pick<RequestServerNeeds, 'clock' | 'steadyClock'>): OpenAmong {
  const askedAt = new Map<string, ReadonlyMap<string, number>>();

  return (name, requests, hasLooked) => {
    const now = steadyClock();
    const firstSeen = (at: number) => (hasLooked ? now : now - Math.max(0, clock() - at));
    const before = askedAt.get(name);
    const asked = new Map(requests.map(({ id, at }) => [id, before?.get(id) ?? firstSeen(at)]));
    askedAt.set(name, asked);
    return requests.filter(({ id }) => now - (asked.get(id) ?? now) < tooOldMs);
  };
}
