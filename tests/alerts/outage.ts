import type { Incident } from '../../src/health/incident.ts';

const since = Date.UTC(2026, 7, 1, 11, 58);

export const started: Incident = {
  id: 'outage-1',
  since,
  announcedAt: since + 90_000,
  severity: 'outage',
  affected: ['api', 'account'],
  evidence: { failing: [{ source: 'api', since }], places: 4 },
  page: 'inactive',
  revision: 1,
  resolved: null,
};

export const changed: Incident = { ...started, affected: ['account'], revision: 2 };

export const ended: Incident = {
  ...changed,
  revision: 3,
  resolved: {
    at: since + 720_000,
    lastBadAt: since + 630_000,
    firstGoodAt: since + 660_000,
    withdrawn: false,
  },
};

export const isOn = 'Character.AI alerts are on here';
export const isDown = '🔴 Character.AI is down';
export const isBack = '🟢 Character.AI is back';
export const wasDown = '🟢 Character.AI was down, and is back';
export const worksAgain = 'Character.AI is working again. It was down for 11 min.';

const aDayMs = 24 * 60 * 60_000;

/** The same in another outage, a day later. */
export function later(incident: Incident): Incident {
  const { since, announcedAt, resolved } = incident;
  return {
    ...incident,
    id: 'outage-2',
    since: since + aDayMs,
    announcedAt: announcedAt + aDayMs,
    resolved: resolved && {
      ...resolved,
      at: resolved.at + aDayMs,
      lastBadAt: resolved.lastBadAt + aDayMs,
      firstGoodAt: resolved.firstGoodAt + aDayMs,
    },
  };
}
