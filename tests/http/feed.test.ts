import { describe, expect, test } from 'vitest';
import { ofEarlierVersion } from '../../src/history/outage-record.ts';
import { atomFeed } from '../../src/http/feed.ts';
import { problemsOf } from './feed-validator.ts';
import { aSeen, minuteMs, now, outage, over, recovering, returned } from './seen-states.ts';

const address = 'http://127.0.0.1:8080/feed.atom';
const outages = [
  {
    id: (now - 500 * minuteMs).toString(36),
    since: now - 502 * minuteMs,
    until: now - 480 * minuteMs,
    relapses: 0,
  },
].map(ofEarlierVersion);

describe('the feed is what RFC 4287 wants', () => {
  test.each([
    ['with no outage yet', aSeen()],
    ['while one runs', aSeen({ status: { incident: outage }, outages })],
    ['while it may yet break again', aSeen({ status: { incident: recovering }, outages })],
    ['when it broke again', aSeen({ status: { incident: returned }, outages })],
    ['when it is over', aSeen({ status: { lastIncident: over(outage) }, outages })],
    ['with an operator whose address has signs of XML in it', aSeenFrom('https://example.org/a?b=<c>&d="e"')],
  ])('%s', async (_, seen) => {
    expect(await problemsOf(atomFeed(seen, address))).toEqual([]);
  });

  test('with no address of its own', async () => {
    const feed = atomFeed(aSeen(), 'feed.atom');
    expect(feed).toContain('<link rel="self" href="feed.atom"/>');
    expect(await problemsOf(feed)).toEqual([]);
  });

  test('which the validator would not say of any other', async () => {
    const feed = atomFeed(aSeen({ outages }), address);
    expect(await problemsOf(feed.replace(/<updated>.*?<\/updated>/, ''))).not.toEqual([]);
    expect(await problemsOf(feed.replace(/<published>.*?</, '<published>yesterday<'))).not.toEqual([]);
    expect(await problemsOf(feed.replace('rel="self"', 'rel="alternate"'))).not.toEqual([]);
  });
});

test('an outage keeps its id when it is over, and says then that it is', () => {
  const during = atomFeed(aSeen({ status: { incident: outage } }), address);
  const after = atomFeed(aSeen({ status: { lastIncident: over(outage) } }), address);
  const id = `tag:discord.com,2026:/users/123456789012345678:incident:${outage.id}`;
  for (const feed of [during, after]) expect(feed).toContain(`<id>${id}</id>`);
  expect(during).toContain('Character.AI is down');
  expect(after).toContain('Character.AI was down');
  expect(after).toContain(`<updated>${new Date(now - minuteMs).toISOString()}</updated>`);
});

test('an outage that broke again is one entry, which says when it worked and when it did not', () => {
  const feed = atomFeed(aSeen({ status: { incident: returned } }), address);
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  const stages = [...feed.matchAll(/&lt;strong&gt;(\w+)|<strong>(\w+)/g)].map(
    ([, escaped, plain]) => escaped ?? plain,
  );
  expect(stages).toEqual(['identified', 'monitoring', 'identified']);
  expect(feed).toContain('It broke again.');
});

function aSeenFrom(contactUrl: string) {
  const seen = aSeen({ outages });
  return { ...seen, config: { ...seen.config, contactUrl: new URL(contactUrl).href } };
}
