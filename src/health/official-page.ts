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

export function rememberPage(before: RememberedPage | null, page: OfficialPage, at: number): RememberedPage {
  const alive = page.state === 'operational' || page.state === 'incident' || page.state === 'maintenance';
  return {
    ...page,
    since: before?.state === page.state ? before.since : at,
    at,
    aliveAt: alive ? at : (before?.aliveAt ?? null),
  };
}
