import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { type TopicId, topics } from '../../src/catalogue/topics.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { english } from '../../tests/english.ts';
import { cannotSee, inLine, noOutage, outageOf, situations, suspected, words } from '../advice/situations.ts';

const minuteMs = 60_000;
const outage = (minutes: number) => outageOf(minutes * minuteMs);

const heldAlways: Record<TopicId, RegExp[]> = {
  meaning: [
    /C\.AI/,
    /didn't expect/,
    /couldn't finish/,
    /message/,
    /generated/,
    /action/,
    /\*\*500\*\*/,
    /Not your device/,
    /not your network/,
    /not your account/,
  ],
  'what-you-see': [
    /Internal Server Error/,
    /Something went wrong on our end\. Please try again later\./,
    /same fault/i,
  ],
  internal: [/\*\*where\*\*/, /inside C\.AI's own systems/, /doesn't tell you how important/],
  kitchen: [
    /customer placing an order/,
    /dining room.* is the app or the website/,
    /kitchen.* is the servers that run the models/,
    /head chef.* oven broke/,
    /however nicely you ask again/,
  ],
  'theirs-or-yours': [
    /bugs in the code/,
    /overloaded or crashed/,
    /database/,
    /another company's service/,
    /only C\.AI/,
    /update their systems while you wait/,
    /weak signal/,
    /wrong setting/,
    /browser/,
    /firewall or security/,
    /Restart the router or device/,
    /update the browser/,
    /network settings/,
    /reinstall the app/,
    /Says \*\*Internal Server Error\*\* or similar/,
    /Other sites/,
    /Others report it/,
    /What do I see\?/,
  ],
  'why-not-reload': [
    /restarting the app or switching networks can't|can cost you your place/,
    // Where nothing is known to fail, a reload is no request that fails.
    /one more request that fails|stay on the waiting page|If the fault sits inside C\.AI/i,
  ],
  'what-it-does': [/conversation or role play/, /never be received, or never recorded/, /Trust/, /Creators/],
  'what-now': [/official status page/, /r\/CharacterAI/, /@character_ai/],
  'how-long': [/half were over within|so I can't say/, /One feature may come back before another/],
  'is-my-chat-safe': [
    /Generally yes/,
    /character memory/,
    /stored apart from the servers/,
    /unstable minutes/,
    /broke off midway/,
    /copy a long message/i,
    /for days/,
    /official channels/,
    /data is looked after/,
    /support\.character\.ai/,
  ],
  prevent: [
    /^No\./m,
    /helps a little/,
    /rapid-fire/,
    /peak times/,
    /extremely long messages past the limit/,
    /multi-character/,
    /US evenings/,
  ],
  report: [
    /lasted for days/,
    /one chat or character keeps failing/,
    /everything else works/,
    /support\.character\.ai/,
  ],
};

describe.each(topics)('the facts of %s', (id) => {
  test.each(situations)('are there: $name', ({ situation }) => {
    const text = words(advise(english, id, situation));
    for (const fact of heldAlways[id]) expect(text).toMatch(fact);
  });
});

test('both sides stand side by side, theirs first', () => {
  for (const { situation } of situations) {
    const [theirs, yours, ...others] = advise(english, 'theirs-or-yours', situation).rest;
    expect(theirs).toMatchObject({ heading: "C.AI's side", inline: true });
    expect(yours).toMatchObject({ heading: 'Your side', inline: true });
    expect(others.some(({ inline }) => inline)).toBe(false);
  }
});

test.each<[string, TopicId, Situation, RegExp[]]>([
  [
    'a fresh outage: wait',
    'what-now',
    outage(5),
    [/1\. Wait/, /Past 1 hr, leave it/, /Don't flood it with retries/],
  ],
  ['past an hour: come back later', 'what-now', outage(61), [/Leave it for now and come back later/]],
  ['days: report it', 'what-now', outage(4_320), [/support\.character\.ai/]],
  [
    'nothing seen: check your side',
    'what-now',
    noOutage,
    [/may be you/, /voice, search, group chat or images/, /restart your router/],
  ],
  ['suspected: give it a few minutes', 'what-now', suspected, [/few minutes/]],
  ['not seen: your connection is not ruled out', 'what-now', cannotSee, [/may be your connection/]],
  ['a queue: stay in it', 'what-now', inLine, [/Stay on the waiting page/]],
  ['nothing seen: it may be either side', 'theirs-or-yours', noOutage, [/may be you/, /one feature/]],
  ['an outage: theirs', 'theirs-or-yours', outage(5), [/^It's C\.AI's side, not yours\./m]],
  ['a fresh outage: restarted by machines', 'how-long', outage(5), [/automatically/]],
  ['past an hour: people', 'how-long', outage(90), [/needs people/, /several hours/, /updates or moves/]],
  ['one of the longest: no range', 'how-long', outage(1_400), [/I can't say/]],
  ['days: nothing on record', 'how-long', outage(4_320), [/support\.character\.ai/, /I can't say/]],
  [
    'no outage: what is usual',
    'how-long',
    noOutage,
    [/half were over within/, /automatically/, /several hours/, /needs people/, /not a promise/],
  ],
  ['an outage of days: report it now', 'report', outage(4_320), [/^Now\./m]],
  ['an outage of minutes: no ticket yet', 'report', outage(5), [/^Not yet\./m]],
])('%s', (_name, id, situation, facts) => {
  const text = words(advise(english, id, situation));
  for (const fact of facts) expect(text).toMatch(fact);
});
