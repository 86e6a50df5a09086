/** What C.AI's own status page says about itself, or why it says nothing; `incidents` are the open ones only. */
export type OfficialPage = {
  state: 'operational' | 'incident' | 'maintenance' | 'inactive' | 'unreadable' | 'unreachable';
  description: string;
  incidents: OfficialIncident[];
};

export type OfficialIncident = {
  name: string;
  impact: string;
  status: string;
  startedAt: number;
  url: string;
};

/** The page as it is remembered: since when we have seen it in this state, and when it last said anything at all. */
export type RememberedPage = OfficialPage & { since: number; at: number; aliveAt: number | null };

/** What was read longer ago says nothing of now. */
const freshMs = 10 * 60_000;

/** Whether the page says anything about C.AI. */
export function speaks({ state }: OfficialPage): boolean {
  return state === 'operational' || state === 'incident' || state === 'maintenance';
}

/** What kind of trouble the page reports at this moment, if any. */
export function reported(page: RememberedPage | null, now: number): 'outage' | 'trouble' | null {
  if (page?.state !== 'incident' || now - page.at > freshMs) return null;
  const isHarmful = page.incidents.some(({ impact }) => impact !== 'none' && impact !== 'maintenance');
  return isHarmful || /outage/i.test(page.description) ? 'outage' : 'trouble';
}

export function rememberPage(before: RememberedPage | null, page: OfficialPage, at: number): RememberedPage {
  const alive = speaks(page);
  return {
    ...page,
    since: before?.state === page.state ? before.since : at,
    at,
    aliveAt: alive ? at : (before?.aliveAt ?? null),
  };
}
