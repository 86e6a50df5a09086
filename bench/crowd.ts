import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Many connections to a server on this machine that ask the same; `end` breaks them off. */
export type Crowd = {
  answered: ReadonlySet<Socket>;
  /** The end of what each was told. */
  told: ReadonlyMap<Socket, string>;
  open(): number;
  end(): void;
};

export type Asking = { port: number; count: number; request: string; reads: boolean };

/** Clients that don't read leave their answers where they are. */
export function crowd({ port, count, request, reads }: Asking): Crowd {
  const answered = new Set<Socket>();
  const told = new Map<Socket, string>();
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request)).on('error', () => {});
    if (!reads) return socket.pause();
    return socket.on('data', (data) => {
      answered.add(socket);
      told.set(socket, String(data).slice(-2_000));
    });
  });
  return {
    answered,
    told,
    open: () => sockets.filter(({ destroyed }) => !destroyed).length,
    end: () => sockets.forEach((socket) => void socket.destroy()),
  };
}

/** How many come at once: more than a hundred who have not asked for anything yet are not let in. */
const atOnce = 50;

/** So many who stay to listen, once all are let in. */
export async function listeners(port: number, count: number, withinMs: number): Promise<Crowd[]> {
  const giveUpAt = performance.now() + withinMs;
  const crowds: Crowd[] = [];
  while (crowds.length * atOnce < count) {
    const request = 'GET /events HTTP/1.1\r\nHost: a\r\n\r\n';
    const some = crowd({ port, count: atOnce, request, reads: true });
    crowds.push(some);
    while (some.answered.size < atOnce) {
      if (performance.now() > giveUpAt) throw new Error(`only ${crowds.length * atOnce} were let in`);
      await wait(5);
    }
  }
  return crowds;
}

/** 500 who ask for the page and read nothing of it. */
export function slowReaders(port: number): Crowd {
  return crowd({ port, count: 500, request: 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', reads: false });
}

/** Asks again and again, and prints how long each answer took. */
const probing = `
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  // The first fetch of a process loads what fetches.
  await (await fetch(process.argv[1])).text();
  for (;;) {
    const askedAt = performance.now();
    await (await fetch(process.argv[1])).text();
    process.stdout.write(performance.now() - askedAt + '\\n');
    await wait(50);
  }
`;

/** Asks for this all the time, in a process of its own; `end` stops that and says how long each answer took, in milliseconds. */
export function prober(url: string): { end(): number[] } {
  const asking = spawn(process.execPath, ['--input-type=module', '-e', probing, url]);
  let printed = '';
  asking.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return {
    end() {
      asking.kill();
      return printed.trim().split('\n').filter(Boolean).map(Number);
    },
  };
}
