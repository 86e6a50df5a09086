import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import type { HttpAnswer } from '../answers/http-answer.ts';

/** Finds the addresses behind a name. */
export type Resolve = (hostname: string) => Promise<string[]>;

/** What is asked next, and at which of the name's addresses; null: whichever it leads to then. */
export type Hop = { url: URL; address: string | null };

/** How far redirects are followed: within the site that was asked for, or to anywhere. */
export type Reach = 'site' | 'anywhere';

const statuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export async function addressesOf(hostname: string): Promise<string[]> {
  const found = await lookup(hostname, { all: true });
  return found.map(({ address }) => address);
}

/**
 * Where a redirect leads, if it is to be followed. Whoever answers must not send us into our own network: except within the origin that
 * was asked for, all addresses of the target must be public, and it is asked at one that was looked at.
 */
export async function nextHop(
  answer: HttpAnswer,
  { from, start, reach, resolve }: { from: URL; start: URL; reach: Reach; resolve: Resolve },
): Promise<Hop | null> {
  const url = target(answer, from);
  if (url === null) return null;
  if (url.origin === start.origin) return { url, address: null };
  if (reach === 'site' && siteOf(url) !== siteOf(start)) return null;
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = ipaddr.isValid(hostname) ? [hostname] : await resolve(hostname).catch(() => []);
  const [address] = addresses;
  return address !== undefined && addresses.every(isPublic) ? { url, address } : null;
}

function target({ status, headers }: HttpAnswer, base: URL): URL | null {
  const location = headers['location'];
  if (!statuses.has(status) || !location) return null;
  const url = URL.parse(location, base.href);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

/** The domain that somebody has registered: near enough for those that this bot asks. */
function siteOf({ hostname }: URL): string {
  return ipaddr.isValid(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
}

function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
