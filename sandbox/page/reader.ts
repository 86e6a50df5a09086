import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useReducer } from 'preact/hooks';
import { type Pace, timeAt } from '../sped-up-clock.ts';
import type { Language, Places } from '../window/protocol.ts';
import type { Nameable } from './option-items.ts';
import type { Ticker } from './ticker.ts';

/** What it takes to read a message: the time, and the name behind every id. */
export type Reader = {
  pace: Pace;
  ticker: Ticker;
  names: ReadonlyMap<string, string>;
  /** Who and what can be named where one is. */
  nameable: Nameable;
  goTo: (channelId: string) => void;
  locale: Language;
};

const ReaderContext = createContext<Reader | null>(null);

export const ReaderProvider = ReaderContext.Provider;

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('nobody reads here');
  return reader;
}

/** The sandbox's time, anew every second. */
export function useNow(): number {
  const { pace, ticker } = useReader();
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => ticker.listen(() => tick(undefined)), [ticker]);
  return timeAt(pace, ticker.now());
}

/** The name behind every id: of channels, roles and people. */
export function useNames({ servers, people, bot }: Places): ReadonlyMap<string, string> {
  return useMemo(() => {
    const named = [...servers.flatMap(({ channels, roles }) => [...channels, ...roles]), ...people, bot];
    return new Map(named.map(({ id, name }) => [id, name]));
  }, [servers, people, bot]);
}
