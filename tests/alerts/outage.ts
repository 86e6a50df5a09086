import type { Incident } from '../../src/health/incident.ts';
import {
  anIncident,
  recovering as itRecovers,
  returned as itReturns,
  over,
  setAside,
} from '../health/incidents.ts';

const since = Date.UTC(2026, 7, 1, 11, 58);
const minute = 60_000;

export const started = anIncident({ id: 'outage-1', since, announcedAt: since + 90_000 });
export const changed: Incident = { ...started, affected: ['account'], revision: 2 };
/** It works again after eleven minutes, breaks again three minutes later, works again after five more, and holds. */
export const recovering = itRecovers(changed, 11 * minute);
export const returned = itReturns(recovering, 3 * minute);
export const recoveringAgain = itRecovers(returned, 19 * minute);
export const endedAgain = over(recoveringAgain);
/** It held the first time. */
export const ended = over(recovering);
export const stillFailing = setAside(changed, 18 * 60 * minute);

export const isOn = 'Character.AI alerts are on here';
export const isDown = '🔴 Character.AI is down';
export const comesBack = '🟡 Character.AI is coming back';
export const isBack = '🟢 Character.AI is back';
export const wasDown = '🟢 Character.AI was down, and is back';
export const stillFails = '⚪ Character.AI still fails in part';
export const worksAgain = 'Character.AI is working again. It was down for 11 min.';
export const worksAgainAfterAll = 'Character.AI is working again. It was down, on and off, for 19 min.';
/** As a person is told it, who hears of it once. */
export const worksForNow = /^Character\.AI is working again as of <t:\d+:t>\. It was down for 11 min\./;
export const isWatched =
  /^Character\.AI is working again as of <t:\d+:t>\. I'm keeping an eye on it\. It was down for 11 min\.$/;
export const brokeAgain = /^It came back for 3 min, and broke again at <t:\d+:t>\.$/;

const aDayMs = 24 * 60 * minute;

/** The same in another outage, a day later. */
export function later(incident: Incident): Incident {
  const moved: Incident = JSON.parse(JSON.stringify(incident), (_, value) =>
    typeof value === 'number' && value >= since ? value + aDayMs : value,
  );
  return { ...moved, id: 'outage-2' };
}
