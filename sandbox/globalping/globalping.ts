import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Playable, playable } from '../character-ai/answers.ts';

/** What one probe of a measurement sees: an answer, none, or the probe itself is gone. */
export type Sight = Playable | 'offline';

type Measurement = { request: Record<string, unknown>; sights: readonly Sight[]; asked: number };

const places = [
  { continent: 'NA', region: 'Northern America', country: 'US', city: 'Ashburn', asn: 14618 },
  { continent: 'EU', region: 'Western Europe', country: 'DE', city: 'Falkenstein', asn: 24940 },
  { continent: 'AS', region: 'South-eastern Asia', country: 'SG', city: 'Singapore', asn: 16509 },
];

/** Plays the part of Globalping's API that measures HTTP: a measurement is made, is in progress when first asked for, then finished. */
export async function startGlobalping() {
  // Taken now: in a test, what goes by this name later leads here.
  const send = globalThis.fetch;
  const measurements: Measurement[] = [];
  let sights: readonly Sight[] = ['health-ok', 'health-ok', 'health-ok'];
  let resetSeconds: number | null = null;

  const server = createServer((request, response) => {
    answer(request).then(({ status, headers = {}, body }) => reply(response, status, headers, body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function answer(request: IncomingMessage): Promise<Reply> {
    if (request.method === 'POST') return create(JSON.parse(await text(request)));
    const measurement = measurements[Number(request.url?.split('/').at(-1))];
    if (measurement === undefined)
      return { status: 404, body: error('not_found', "Couldn't find the requested item.") };
    measurement.asked += 1;
    return { status: 200, body: finished(measurement, measurements.indexOf(measurement)) };
  }

  function create(request: Record<string, unknown>): Reply {
    if (resetSeconds !== null) {
      const headers = {
        'x-ratelimit-limit': '250',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${resetSeconds}`,
      };
      return {
        status: 429,
        headers,
        body: error('too_many_requests', 'Too many requests. Please retry later.'),
      };
    }
    measurements.push({ request, sights, asked: 0 });
    return { status: 202, body: { id: String(measurements.length - 1), probesCount: sights.length } };
  }

  return {
    /** Every measurement that was asked for, oldest first. */
    measurements: measurements as readonly Measurement[],
    /** A `fetch` that takes what is meant for Globalping here. */
    async fetch(request: Request): Promise<Response> {
      const { method, headers, url, signal } = request;
      const body = method === 'GET' ? null : await request.text();
      return send(`http://127.0.0.1:${port}${new URL(url).pathname}`, { method, headers, body, signal });
    },
    /** What the three probes see from now on. */
    see(...next: readonly [Sight, Sight, Sight]) {
      sights = next;
    },
    /** All of the hour's measurements are used up, until so many seconds from now. */
    exhaust(seconds: number) {
      resetSeconds = seconds;
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

function reply(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: object,
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function error(type: string, message: string): object {
  return { error: { type, message } };
}

function finished({ request, sights, asked }: Measurement, id: number): object {
  const status = asked > 1 ? 'finished' : 'in-progress';
  return {
    id: String(id),
    type: 'http',
    status,
    createdAt: '2026-07-06T10:00:00.000Z',
    updatedAt: '2026-07-06T10:00:01.000Z',
    target: request['target'],
    probesCount: sights.length,
    locations: request['locations'],
    measurementOptions: request['measurementOptions'],
    results: sights.map((sight, index) => ({
      probe: {
        ...places[index],
        state: null,
        network: 'Somebody',
        latitude: 0,
        longitude: 0,
        tags: [],
        resolvers: [],
      },
      result: status === 'finished' ? result(sight) : { status, rawOutput: '' },
    })),
  };
}

function result(sight: Sight): object {
  if (sight === 'offline') return { status: 'offline', rawOutput: 'This probe is currently offline.' };
  const answer = playable[sight];
  if ('network' in answer) return { status: 'failed', rawOutput: 'Request timeout.' };
  const { status, headers, body } = answer;
  const rawHeaders = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  return {
    status: 'finished',
    rawOutput: `HTTP/1.1 ${status}\n${rawHeaders}\n\n${body}`,
    rawHeaders,
    rawBody: body,
    truncated: false,
    headers,
    statusCode: status,
    statusCodeName: '',
    resolvedAddress: '104.18.0.1',
    timings: { total: 210, dns: 12, tcp: 20, tls: 41, firstByte: 130, download: 7 },
    tls: null,
  };
}
