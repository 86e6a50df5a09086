import { hash } from 'node:crypto';

export type Dice = ReturnType<typeof diceOf>;

/** Random numbers that depend only on the name: the same name gives the same rolls. */
export function diceOf(name: string) {
  let rolls = 0;
  const roll = () => {
    rolls += 1;
    return Number.parseInt(hash('sha256', `${name}:${rolls}`).slice(0, 8), 16) / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(roll() * from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  return {
    /** From 0 to 1. */
    roll,
    pick,
    chance: (probability: number) => roll() < probability,
    between: (low: number, high: number) => low + Math.floor(roll() * (high - low + 1)),
    weighted<K extends string>(weights: Partial<Record<K, number>>): K {
      const entries = Object.entries(weights) as [K, number][];
      let left = roll();
      const found = entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? pick(entries))[0];
    },
  };
}
