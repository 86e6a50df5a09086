import type { RememberedPage } from '../health/official-page.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { plain } from './plain.ts';
import { ago, dateTime } from './timestamps.ts';

/** aiwatch issue 689: the page has answered "inactive" since about then. */
const knownInactiveSince = Date.UTC(2026, 5, 18);

/** What C.AI's own status page says, with so many of its incidents at most. */
export function officialText(say: Say, { officialPage, page }: Situation, most: number): string {
  if (officialPage === null) return say('status.official.none');
  if (page === 'nothing') return say('status.official.silent', { why: silence(say, officialPage) });
  const { description, incidents } = officialPage;
  const at = ago(officialPage.at);
  if (page === 'well') return say('status.official.well', { ago: at });
  const quoted = { words: plain(description, 60), ago: at };
  if (page === 'maintenance') return say('status.official.maintenance', quoted);
  return [
    ...incidents
      .slice(0, most)
      .map(({ name, status }) =>
        say('status.official.incident', { name: plain(name, 60), status: plain(status, 20) }),
      ),
    say('status.official.says', quoted),
  ].join('\n');
}

/** What it says is wrong, in so many characters at most. */
export function officialWords(officialPage: RememberedPage | null, most: number): string {
  const [incident] = officialPage?.incidents ?? [];
  return plain(incident?.name ?? officialPage?.description ?? '', most);
}

/** Why it says nothing. */
export function silence(say: Say, { state, aliveAt, since, at }: RememberedPage): string {
  switch (state) {
    case 'inactive':
      return aliveAt === null
        ? say('status.silence.longInactive', { date: say.inUtc(knownInactiveSince, { dateStyle: 'long' }) })
        : say('status.silence.inactive', { moment: dateTime(since) });
    case 'unreachable':
    case 'unreadable':
      return say('status.silence.unreadable', { moment: dateTime(since) });
    default:
      return say('status.silence.old', { ago: ago(at) });
  }
}
