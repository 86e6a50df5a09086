import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { leadTo } from './lead-to.ts';
import { type Asked, type Measurement, reported, type Sight, shown } from './measurement.ts';
import type { Probes } from './probes.ts';

/** `probes` look where they are asked to, instead of seeing what they are told. An answer of the API takes `awayMs`. */
type Options = { probes?: Probes; awayMs?: number };

const probesEach = 3;
/** So many results may anybody without an account have in an hour. */
const resultsPerHour = 250;
const hourSeconds = 3_600;

/** Plays the part of Globalping's API that measures HTTP: a measurement is made, is in progress when first asked for, then finished. */
export async function startGlobalping({ probes, awayMs = 0 }: Options = {}) {
  // Taken now: in a test, what goes by this name later leads here.
  const send = globalThis.fetch;
  const measurements: Measurement[] = [];
  let sights: readonly Sight[] = ['health-ok', 'health-ok', 'health-ok'];
  let resetSeconds: number | null = null;
  let isCutOff = false;

  const server = createServer((request, response) => {
    if (isCutOff) response.destroy();
    else answer(request).then((answered) => reply(response, answered, awayMs));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage): Promise<Reply> {
    if (request.method === 'POST') return create(JSON.parse(await text(request)));
    const measurement = measurements[Number(request.url?.split('/').at(-1))];
    if (measurement === undefined)
      return { status: 404, body: error('not_found', "Couldn't find the requested item.") };
    measurement.asked += 1;
    return { status: 200, body: shown(measurement, measurements.indexOf(measurement)) };
  }

  function create(request: Asked): Reply {
    const isSpent = (measurements.length + 1) * probesEach > resultsPerHour;
    if (isSpent || resetSeconds !== null) return refusal(resetSeconds ?? hourSeconds);
    const measurement: Measurement = { request, results: sights.map(() => null), asked: 0 };
    const looks = probes?.(request) ?? sights.map(async (sight) => reported(sight));
    for (const [index, look] of looks.entries()) {
      look.then((result) => {
        measurement.results[index] = result;
      });
    }
    measurements.push(measurement);
    return { status: 202, body: { id: String(measurements.length - 1), probesCount: probesEach } };
  }

  return {
    url,
    /** Every measurement that was asked for, oldest first. */
    measurements: measurements as readonly Measurement[],
    /** A `fetch` that takes what is meant for Globalping here. */
    fetch: (request: Request) => leadTo(url, request, send),
    /** What the three probes see from now on. */
    see(...next: readonly [Sight, Sight, Sight]) {
      sights = next;
    },
    /** All of the hour's measurements are used up, until so many seconds from now. */
    exhaust(seconds: number) {
      resetSeconds = seconds;
    },
    /** Whether nobody gets an answer from now on. */
    cutOff(is: boolean) {
      isCutOff = is;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Reply = { status: number; headers?: Record<string, string>; body: object };

async function reply(
  response: ServerResponse,
  { status, headers, body }: Reply,
  afterMs: number,
): Promise<void> {
  await wait(afterMs);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function refusal(resetSeconds: number): Reply {
  const headers = {
    'x-ratelimit-limit': String(resultsPerHour),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(resetSeconds),
  };
  return {
    status: 429,
    headers,
    body: error('too_many_requests', 'Too many requests. Please retry later.'),
  };
}

function error(type: string, message: string): object {
  return { error: { type, message } };
}
