import type { Entry } from './entry.ts';

/** Pages that Cloudflare, which stands in front of C.AI, shows when C.AI's servers don't answer it properly. */
export const theirCloudflareErrors: readonly Entry[] = [
  {
    id: 'cf_520',
    name: 'Error 520: unknown answer from the server',
    screenTexts: ['520: Web server is returning an unknown error', 'Error 520'],
    codes: [520],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'cf_521',
    name: 'Error 521: web server is down',
    screenTexts: ['521: Web server is down', 'Error 521'],
    codes: [521],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'cf_522',
    name: 'Error 522: connection timed out',
    screenTexts: ['522: Connection timed out', 'Error 522'],
    codes: [522],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'cf_523',
    name: 'Error 523: origin is unreachable',
    screenTexts: ['523: Origin is unreachable', 'Error 523'],
    codes: [523],
    side: 'theirs',
    confidence: 'medium',
  },
  {
    id: 'cf_524',
    name: 'Error 524: a timeout occurred',
    screenTexts: ['524: A timeout occurred', 'Error 524', 'the server responded with a status of 524 ()'],
    codes: [524],
    side: 'theirs',
    confidence: 'high',
  },
  {
    id: 'cf_525_527',
    name: 'Errors 525 to 527: no secure connection to the server',
    screenTexts: ['525: SSL handshake failed', '526: Invalid SSL certificate', 'Error 527'],
    codes: [525, 526, 527],
    side: 'theirs',
    confidence: 'medium',
  },
];
