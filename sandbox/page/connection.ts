import type { Answers, Ask, ShownMessage, ToPage, WorldState } from '../window/protocol.ts';

/** What the page knows. `messages` are all there are, oldest first. */
export type Seen = { connected: boolean; world: WorldState | null; messages: readonly ShownMessage[] };

export type Connection = {
  seen(): Seen;
  /** Calls back after every change, until the returned function is called. */
  listen(listener: () => void): () => void;
  /** Rejects with words for people. */
  ask<A extends Ask>(ask: A): Promise<Answers[A['do']]>;
};

type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void };

const reconnectAfterMs = 1_000;

/** Keeps in touch with the sandbox, and what it says. `onOther`: after a break there is one again, but not the same. */
export function connection(open: () => WebSocket, onOther: () => void): Connection {
  const listeners = new Set<() => void>();
  const pending = new Map<number, Pending>();
  let seen: Seen = { connected: false, world: null, messages: [] };
  let asked = 0;
  let socket = connect();

  function connect(): WebSocket {
    const opened = open();
    opened.addEventListener('message', ({ data }) => take(JSON.parse(String(data)) as ToPage));
    opened.addEventListener('close', () => {
      for (const { reject } of pending.values()) reject(new Error('The sandbox was stopped.'));
      pending.clear();
      show({ ...seen, connected: false });
      setTimeout(() => {
        socket = connect();
        socket.addEventListener('open', onOther);
      }, reconnectAfterMs);
    });
    return opened;
  }

  function show(next: Seen): void {
    seen = next;
    for (const listener of listeners) listener();
  }

  function settle(id: number, act: (one: Pending) => void): void {
    const one = pending.get(id);
    pending.delete(id);
    if (one) act(one);
  }

  function take(told: ToPage): void {
    if (told.kind === 'answer') settle(told.id, ({ resolve }) => resolve(told.value));
    else if (told.kind === 'problem') settle(told.id, ({ reject }) => reject(new Error(told.problem)));
    else show(after(seen, told));
  }

  return {
    seen: () => seen,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask<A extends Ask>(ask: A) {
      asked += 1;
      const id = asked;
      socket.send(JSON.stringify({ id, ask }));
      return new Promise<Answers[A['do']]>((resolve, reject) => {
        pending.set(id, { resolve: resolve as Pending['resolve'], reject });
      });
    },
  };
}

type News = Exclude<ToPage, { kind: 'answer' | 'problem' }>;

/** What is known after some news. */
function after(seen: Seen, news: News): Seen {
  const { world, messages } = seen;
  switch (news.kind) {
    case 'state':
      return { ...seen, connected: true, world: { ...world, ...news.state } as WorldState };
    case 'messages':
      return { ...seen, messages: news.messages };
    case 'message-deleted':
      return { ...seen, messages: messages.filter(({ id }) => id !== news.id) };
    case 'message': {
      const { message } = news;
      const known = messages.some(({ id }) => id === message.id);
      const changed = known
        ? messages.map((other) => (other.id === message.id ? message : other))
        : [...messages, message];
      return { ...seen, messages: changed };
    }
  }
}
