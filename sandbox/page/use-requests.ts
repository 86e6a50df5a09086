import { useCallback, useState } from 'preact/hooks';
import type { Ask, ShownModal } from '../window/protocol.ts';
import type { Connection } from './connection.ts';

export type Requests = {
  /** What went wrong with the last request of a message or a channel, by its id. */
  failures: ReadonlyMap<string, string>;
  /** Asks for something because of what was done at a message or in a channel. */
  request: (wish: Ask, at: string) => Promise<void>;
  /** The form that the bot has opened in answer to one. */
  modal: ShownModal | null;
  closeModal: () => void;
};

/** Asks, and remembers what could not be done. */
export function useRequests(ask: Connection['ask']): Requests {
  const [failures, setFailures] = useState<ReadonlyMap<string, string>>(new Map());
  const [modal, setModal] = useState<ShownModal | null>(null);
  const closeModal = useCallback(() => setModal(null), []);
  const request = useCallback(
    (wish: Ask, at: string) => {
      setFailures((before) => new Map([...before].filter(([place]) => place !== at)));
      return ask(wish).then(
        (answer) => {
          if (answer !== null && 'components' in answer) setModal(answer);
        },
        (error: Error) => setFailures((before) => new Map([...before, [at, spoken(error)]])),
      );
    },
    [ask],
  );
  return { failures, request, modal, closeModal };
}

/** Without an answer in time Discord has words of its own. */
export function spoken({ message }: Error): string {
  return message.includes('did not respond') ? 'This interaction failed' : message;
}
