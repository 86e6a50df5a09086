import { type Delivery, deliveryKey } from './outbox.ts';

/** Deliveries by key, found by incident and by channel without a search: a million channels may be owed one incident. */
export type Deliveries = {
  get(key: string): Delivery | undefined;
  has(key: string): boolean;
  set(delivery: Delivery): void;
  delete(key: string): void;
  values(): IteratorObject<Delivery>;
  /** By key. */
  toChannel(channelId: string): ReadonlyMap<string, Delivery>;
  /** By channel. */
  ofIncident(incidentId: string): ReadonlyMap<string, Delivery>;
  /** How many people wait to be told of its end. */
  followers(incidentId: string): number;
  channels(): IteratorObject<string>;
};

const none: ReadonlyMap<string, Delivery> = new Map();

export function deliveries(): Deliveries {
  /** Few incidents are owed at a time, so these are few maps, however many channels there are. */
  const incidents = new Map<string, Map<string, Delivery>>();
  const followers = new Map<string, number>();

  function find(key: string): Delivery | undefined {
    const { incidentId, channelId } = idsIn(key);
    return incidents.get(incidentId)?.get(channelId);
  }

  function remove(key: string): void {
    const delivery = find(key);
    if (delivery === undefined) return;
    const { incidentId, channelId } = delivery;
    const group = incidents.get(incidentId);
    group?.delete(channelId);
    if (group?.size === 0) incidents.delete(incidentId);
    count(delivery, -1);
  }

  function count({ audience, incidentId }: Delivery, by: 1 | -1): void {
    if (audience !== 'person') return;
    const left = (followers.get(incidentId) ?? 0) + by;
    if (left === 0) followers.delete(incidentId);
    else followers.set(incidentId, left);
  }

  return {
    get: find,
    has: (key) => find(key) !== undefined,
    set(delivery) {
      const { incidentId, channelId } = delivery;
      const group = incidents.get(incidentId) ?? new Map<string, Delivery>();
      incidents.set(incidentId, group);
      if (!group.has(channelId)) count(delivery, 1);
      group.set(channelId, delivery);
    },
    delete: remove,
    *values() {
      for (const group of incidents.values()) yield* group.values();
    },
    toChannel(channelId) {
      const found = [...incidents.values()].flatMap((group) => group.get(channelId) ?? []);
      return new Map(found.map((delivery) => [deliveryKey(delivery), delivery]));
    },
    ofIncident: (incidentId) => incidents.get(incidentId) ?? none,
    followers: (incidentId) => followers.get(incidentId) ?? 0,
    *channels() {
      const seen: Map<string, Delivery>[] = [];
      for (const group of incidents.values()) {
        for (const channelId of group.keys())
          if (!seen.some((other) => other.has(channelId))) yield channelId;
        seen.push(group);
      }
    },
  };
}

/** Ids of channels hold no colon. */
function idsIn(key: string): { incidentId: string; channelId: string } {
  const end = key.lastIndexOf(':');
  return { incidentId: key.slice(0, end), channelId: key.slice(end + 1) };
}
