import { type Delivery, deliveryKey } from './outbox.ts';

/** Deliveries by key, indexed by channel and by incident: there may be ten thousand, too many to search one by one. */
export type Deliveries = {
  get(key: string): Delivery | undefined;
  has(key: string): boolean;
  set(delivery: Delivery): void;
  delete(key: string): void;
  values(): MapIterator<Delivery>;
  toChannel(channelId: string): ReadonlyMap<string, Delivery>;
  ofIncident(incidentId: string): ReadonlyMap<string, Delivery>;
  channels(): MapIterator<string>;
};

type Index = Map<string, Map<string, Delivery>>;

const none: ReadonlyMap<string, Delivery> = new Map();

export function deliveries(): Deliveries {
  const all = new Map<string, Delivery>();
  const byChannel: Index = new Map();
  const byIncident: Index = new Map();

  return {
    get: (key) => all.get(key),
    has: (key) => all.has(key),
    set(delivery) {
      const key = deliveryKey(delivery);
      all.set(key, delivery);
      groupOf(byChannel, delivery.channelId).set(key, delivery);
      groupOf(byIncident, delivery.incidentId).set(key, delivery);
    },
    delete(key) {
      const delivery = all.get(key);
      if (delivery === undefined) return;
      all.delete(key);
      leave(byChannel, delivery.channelId, key);
      leave(byIncident, delivery.incidentId, key);
    },
    values: () => all.values(),
    toChannel: (channelId) => byChannel.get(channelId) ?? none,
    ofIncident: (incidentId) => byIncident.get(incidentId) ?? none,
    channels: () => byChannel.keys(),
  };
}

function groupOf(index: Index, name: string): Map<string, Delivery> {
  const known = index.get(name);
  if (known !== undefined) return known;
  const group = new Map<string, Delivery>();
  index.set(name, group);
  return group;
}

function leave(index: Index, name: string, key: string): void {
  const group = index.get(name);
  group?.delete(key);
  if (group?.size === 0) index.delete(name);
}
