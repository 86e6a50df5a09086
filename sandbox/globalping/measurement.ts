import { type HttpAnswer, type Playable, playable } from '../character-ai/answers.ts';

/** What one probe of a measurement sees: an answer, none, or the probe itself is gone. */
export type Sight = Playable | 'offline';

/** What is asked of Globalping, as far as a probe goes by it. */
export type Asked = {
  target: string;
  locations: readonly object[];
  measurementOptions: {
    protocol: 'HTTP' | 'HTTPS';
    port?: number;
    request: { method: 'GET'; path: string; query: string };
  };
};

/** A measurement and what its probes have found so far; null for one that is still at it. */
export type Measurement = { request: Asked; results: (object | null)[]; asked: number };

const places = [
  { continent: 'NA', region: 'Northern America', country: 'US', city: 'Ashburn', asn: 14618 },
  { continent: 'EU', region: 'Western Europe', country: 'DE', city: 'Falkenstein', asn: 24940 },
  { continent: 'AS', region: 'South-eastern Asia', country: 'SG', city: 'Singapore', asn: 16509 },
];

/** How Globalping shows it: in progress when first asked for, and until all have found something. */
export function shown({ request, results, asked }: Measurement, id: number): object {
  const isFinished = asked > 1 && !results.includes(null);
  const pending = { status: 'in-progress', rawOutput: '' };
  return {
    id: String(id),
    type: 'http',
    status: isFinished ? 'finished' : 'in-progress',
    createdAt: '2026-07-06T10:00:00.000Z',
    updatedAt: '2026-07-06T10:00:01.000Z',
    target: request.target,
    probesCount: results.length,
    locations: request.locations,
    measurementOptions: request.measurementOptions,
    results: results.map((result, index) => ({
      probe: {
        ...places[index],
        state: null,
        network: 'Somebody',
        latitude: 0,
        longitude: 0,
        tags: [],
        resolvers: [],
      },
      result: isFinished ? result : pending,
    })),
  };
}

/** What a probe reports that saw this. */
export function reported(sight: Sight): object {
  if (sight === 'offline') return { status: 'offline', rawOutput: 'This probe is currently offline.' };
  const answer = playable[sight];
  return 'network' in answer ? unanswered : answered(answer);
}

export const unanswered = { status: 'failed', rawOutput: 'Request timeout.' };

export function answered({ status, headers, body }: HttpAnswer): object {
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
