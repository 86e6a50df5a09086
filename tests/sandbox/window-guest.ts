import { once } from 'node:events';
import { vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Answers, Ask, ShownMessage, ToPage, WorldState } from '../../sandbox/window/protocol.ts';

const deadlineMs = 90_000;

/** Somebody at the window without a browser: hears what a page hears, asks what a page asks. */
export type Guest = {
  world(): WorldState;
  messages: ShownMessage[];
  ask<A extends Ask>(ask: A): Promise<Answers[A['do']]>;
  /** Waits until the world is like that. */
  sees(is: (world: WorldState) => unknown): Promise<void>;
  leave(): void;
};

export async function aGuest(url: string): Promise<Guest> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`);
  let world: WorldState | undefined;
  const messages: ShownMessage[] = [];
  const answers = new Map<number, (told: ToPage) => void>();
  socket.on('message', (text) => {
    const told = JSON.parse(String(text)) as ToPage;
    if (told.kind === 'state') world = { ...world, ...told.state } as WorldState;
    if (told.kind === 'messages') messages.push(...told.messages);
    if (told.kind === 'message') messages.push(told.message);
    if (told.kind === 'answer' || told.kind === 'problem') answers.get(told.id)?.(told);
  });
  await once(socket, 'open');
  const known = () => {
    if (world === undefined) throw new Error('the window has said nothing yet');
    return world;
  };
  await vi.waitFor(known, deadlineMs);
  return {
    world: known,
    messages,
    ask(ask) {
      const id = answers.size;
      return new Promise((resolve, reject) => {
        answers.set(id, (told) => {
          if (told.kind === 'answer') resolve(told.value as Answers[(typeof ask)['do']]);
          if (told.kind === 'problem') reject(new Error(told.problem));
        });
        socket.send(JSON.stringify({ id, ask }));
      });
    },
    sees: (is) =>
      vi.waitFor(
        () => {
          if (!is(known())) throw new Error(`not seen: ${is}\n${JSON.stringify(known().bot, null, 1)}`);
        },
        { timeout: deadlineMs, interval: 50 },
      ),
    leave: () => socket.close(),
  };
}
