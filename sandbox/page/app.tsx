import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Connection } from './connection.ts';
import { Sandbox } from './sandbox.tsx';
import type { Ticker } from './ticker.ts';

/** The page: nothing before the sandbox has said what there is. */
export function App({ connection, ticker }: { connection: Connection; ticker: Ticker }) {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  // Not after the paint: what came in between would wait for what comes next.
  useLayoutEffect(() => connection.listen(() => changed(undefined)), [connection]);
  const { world, messages, connected } = connection.seen();
  if (world === null) return <p class="starting">Opening the sandbox …</p>;
  return (
    <Sandbox world={world} messages={messages} connected={connected} ask={connection.ask} ticker={ticker} />
  );
}
