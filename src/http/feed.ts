import { Feed } from 'feed';
import { sayIn } from '../languages.ts';
import { largest } from '../numbers.ts';
import { incidents } from '../page/incidents.ts';
import type { Seen } from './seen.ts';

/** Its readers are many, of whom one asks for all. */
const english = sayIn('en');

/** The library takes whole addresses only. */
const relative = 'relative:';

/** Who reads a feed reads it often. */
const mostTold = 50;

const title = 'Character.AI outages, seen from outside';

/** An Atom feed with one entry for each outage, which changes when the outage is over. `address`: of the feed itself, or its name beside whatever it was got from. */
export function atomFeed(seen: Seen, address: string): string {
  const { contactUrl, publicUrl } = seen.config;
  const all = incidents(english, seen.status, seen.outages).slice(0, mostTold);
  const latest = all.map(({ updates }) => updates[0].at);
  const feed = new Feed({
    id: tag(contactUrl, 'feed'),
    title,
    description: 'What a bot saw that is not run by Character.AI.',
    link: contactUrl,
    feed: URL.canParse(address) ? address : relative + address,
    author: { name: 'C.AI status bot', link: contactUrl },
    generator: 'cai-status-bot',
    updated: new Date(largest(latest, seen.watch?.since ?? seen.now)),
  });
  for (const { id, name, announcedAt, updates } of all) {
    feed.addItem({
      id: tag(contactUrl, `incident:${id}`),
      title: name,
      link: publicUrl === null ? contactUrl : `${publicUrl}/incidents/${id}`,
      published: new Date(announcedAt),
      date: new Date(updates[0].at),
      content: updates.map(({ stage, text, at }) => paragraph(stage, text, at)).join(''),
    });
  }
  return feed.atom1().replace(`href="${relative}`, 'href="');
}

/** RFC 4151: unique for ever, as long as whoever runs the bot keeps its address. */
function tag(contactUrl: string, what: string): string {
  const { hostname, pathname } = new URL(contactUrl);
  return `tag:${hostname},2026:${pathname}:${what}`;
}

function paragraph(stage: string, text: string, at: number): string {
  const when = new Date(at).toUTCString();
  return `<p><strong>${stage}</strong>, ${when}<br>${text}</p>`;
}
