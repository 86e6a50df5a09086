/** Channels that wait to be served: by rank, and within a rank in the order in which they came. */
export type TurnOrder = {
  /** Puts a channel in its place; one that waits already moves if its rank is another one. */
  add(channelId: string, rank: number): void;
  /** Takes out those whose turn it is, all of the same rank. */
  take(most: number): string[];
};

export function turnOrder(): TurnOrder {
  const ranks: Set<string>[] = [];
  const rankOf = new Map<string, number>();

  function remove(channelId: string): void {
    const rank = rankOf.get(channelId);
    if (rank !== undefined) ranks[rank]?.delete(channelId);
    rankOf.delete(channelId);
  }

  return {
    add(channelId, rank) {
      if (rankOf.get(channelId) === rank) return;
      remove(channelId);
      while (ranks.length <= rank) ranks.push(new Set());
      ranks[rank]?.add(channelId);
      rankOf.set(channelId, rank);
    },
    take(most) {
      const first = ranks.find((waiting) => waiting.size > 0);
      const taken = first === undefined ? [] : [...first.values().take(most)];
      for (const channelId of taken) remove(channelId);
      return taken;
    },
  };
}
