import type { RememberedPage } from '../health/official-page.ts';
import type { Situation } from '../situation/situation.ts';
import { plain } from './plain.ts';
import { ago, dateTime } from './timestamps.ts';

/** aiwatch issue 689: the page has answered "inactive" since about 18 June 2026. */
const knownInactiveSince = 'about 18 June 2026';

/** What C.AI's own status page says, with so many of its incidents at most. */
export function officialText({ officialPage, page }: Situation, most: number): string {
  if (officialPage === null) return 'Not looked at yet.';
  if (page === 'nothing') return `It says nothing: ${silence(officialPage)}.`;
  const { description, incidents, at } = officialPage;
  const quoted = `“${plain(description, 60)}” · ${ago(at)}`;
  if (page === 'well') return `Says that all is well · ${ago(at)}. It is often late.`;
  if (page === 'maintenance') return `Says: maintenance. ${quoted}`;
  return [
    ...incidents.slice(0, most).map(({ name, status }) => `“${plain(name, 60)}” (${plain(status, 20)})`),
    `Says: ${quoted}`,
  ].join('\n');
}

/** Why it says nothing. */
export function silence({ state, aliveAt, since, at }: RememberedPage): string {
  switch (state) {
    case 'inactive':
      return `inactive since ${aliveAt === null ? knownInactiveSince : dateTime(since)}`;
    case 'unreachable':
    case 'unreadable':
      return `no readable answer since ${dateTime(since)}`;
    default:
      return `nothing new since ${ago(at)}`;
  }
}
