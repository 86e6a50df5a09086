import type { Bulletin } from './bulletin.ts';
import type { Follow } from './follow.ts';

export type FollowingEntry =
  | { kind: 'follow'; key: string; value: Follow }
  | { kind: 'bulletin'; key: string; value: Bulletin };
export type FollowingChange = FollowingEntry | { kind: FollowingEntry['kind']; key: string; value: null };

/** Where that is kept. */
export type FollowingStore = {
  /** Resolves when all of it is on the disk. Rejects if it could not be saved; then none of it is. */
  write(changes: readonly FollowingChange[]): Promise<void>;
};

/** Who follows and what was published, in memory and written through to the store. Memory changes first. */
export type FollowingLedger = {
  /** By channel. */
  readonly follows: ReadonlyMap<string, Follow>;
  /** By outage. */
  readonly bulletins: ReadonlyMap<string, Bulletin>;
  ofServer(guildId: string): Follow[];
  /** Saved with the next `save`. It may be lost in a crash, and is then found out or done again. Null: it is forgotten. */
  noteFollow(channelId: string, follow: Follow | null): void;
  noteBulletin(incidentId: string, bulletin: Bulletin | null): void;
  /** Resolves when all that was noted is saved. */
  save(): Promise<void>;
  entries(): FollowingEntry[];
  /** What was noted and is not handed in to be saved yet. */
  unsaved(): readonly FollowingChange[];
};

export function followingLedger(
  store: FollowingStore,
  remembered: readonly FollowingEntry[],
): FollowingLedger {
  const follows = new Map<string, Follow>();
  const bulletins = new Map<string, Bulletin>();
  const touched = { follow: new Set<string>(), bulletin: new Set<string>() };
  for (const entry of remembered) {
    if (entry.kind === 'follow') follows.set(entry.key, entry.value);
    else bulletins.set(entry.key, entry.value);
  }

  function keep<T>(map: Map<string, T>, key: string, value: T | null): void {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }

  function unsaved(): FollowingChange[] {
    return [
      ...[...touched.follow].map(
        (key): FollowingChange =>
          ({ kind: 'follow', key, value: follows.get(key) ?? null }) as FollowingChange,
      ),
      ...[...touched.bulletin].map(
        (key): FollowingChange =>
          ({ kind: 'bulletin', key, value: bulletins.get(key) ?? null }) as FollowingChange,
      ),
    ];
  }

  return {
    follows,
    bulletins,
    ofServer: (guildId) => [...follows.values()].filter((follow) => follow.guildId === guildId),
    noteFollow(channelId, follow) {
      keep(follows, channelId, follow);
      touched.follow.add(channelId);
    },
    noteBulletin(incidentId, bulletin) {
      keep(bulletins, incidentId, bulletin);
      touched.bulletin.add(incidentId);
    },
    async save() {
      const saving = unsaved();
      touched.follow.clear();
      touched.bulletin.clear();
      if (saving.length === 0) return;
      try {
        await store.write(saving);
      } catch (error) {
        for (const { kind, key } of saving) touched[kind].add(key);
        throw error;
      }
    },
    entries: () => [
      ...[...follows].map(([key, value]) => ({ kind: 'follow', key, value }) as const),
      ...[...bulletins].map(([key, value]) => ({ kind: 'bulletin', key, value }) as const),
    ],
    unsaved,
  };
}

/** Whether an entry is one of these, among all that a store keeps. */
export function isFollowingEntry(entry: { kind: string }): entry is FollowingEntry {
  return entry.kind === 'follow' || entry.kind === 'bulletin';
}
