import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import type { Situation } from '../../src/advice/situation.ts';
import { type TopicId, topics } from '../../src/catalogue/topics.ts';
import { cannotSee, noOutage, situations, suspected, words } from '../advice/situations.ts';

const minuteMs = 60_000;
const outage = (minutes: number): Situation => ({ kind: 'outage', lastedMs: minutes * minuteMs });

const heldAlways: Record<TopicId, RegExp[]> = {
  meaning: [
    /C\.AI/,
    /didn't expect/,
    /couldn't finish/,
    /message/,
    /generated/,
    /action/,
    /5xx/,
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
    /restarting the app or switching networks can't/,
    /one more request that fails/,
    /already struggling/,
  ],
  'what-it-does': [/conversation or role play/, /never be received, or never recorded/, /Trust/, /Creators/],
  'what-now': [
    /Internal Server Error/,
    /inactive since June 2026/,
    /r\/CharacterAI/,
    /@character_ai/,
    /Don't flood it with retries/,
    /leave it for now/i,
  ],
  'how-long': [/26 outages/, /33 from/, /not a promise/],
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

describe.each(topics)('the facts of $id', ({ id }) => {
  test.each(situations)('are there: $name', ({ situation }) => {
    const text = words(advise(id, situation));
    for (const fact of heldAlways[id]) expect(text).toMatch(fact);
  });
});

test('both sides stand side by side, theirs first', () => {
  for (const { situation } of situations) {
    const [theirs, yours, ...others] = advise('theirs-or-yours', situation).sections;
    expect(theirs).toMatchObject({ heading: "C.AI's side", inline: true });
    expect(yours).toMatchObject({ heading: 'Your side', inline: true });
    expect(others.some(({ inline }) => inline)).toBe(false);
  }
});

test.each<[string, TopicId, Situation, RegExp[]]>([
  ['a fresh outage: wait', 'what-now', outage(5), [/10 to 30 minutes/, /Past 60 minutes/, /\/cai-alerts/]],
  [
    'past half an hour: plan for longer',
    'what-now',
    outage(45),
    [/past the usual 10 to 30/, /Past 60 minutes/],
  ],
  ['past an hour: come back later', 'what-now', outage(61), [/It's past 60 minutes/, /come back later/]],
  ['days: report it', 'what-now', outage(4_320), [/support\.character\.ai/]],
  [
    'nothing seen: check your side',
    'what-now',
    noOutage,
    [/may be you/, /voice, search, group chat or images/],
  ],
  ['nothing seen: the usual wait', 'what-now', noOutage, [/10 to 30 minutes/, /60 minutes/]],
  ['suspected: give it a few minutes', 'what-now', suspected, [/few minutes/, /10 to 30 minutes/]],
  ['not seen: your connection is not ruled out', 'what-now', cannotSee, [/may be your connection/]],
  ['nothing seen: it may be either side', 'theirs-or-yours', noOutage, [/may be you/, /one feature/]],
  ['an outage: theirs', 'theirs-or-yours', outage(5), [/^Theirs\./m]],
  [
    'a fresh outage: restarted by machines',
    'how-long',
    outage(5),
    [/5 to 30 minutes/, /automatically/, /12 min/, /54 min/, /2 h 20 min/],
  ],
  [
    'past half an hour: longer',
    'how-long',
    outage(45),
    [/1 h 22 min/, /2 h 20 min/, /One feature may come back before another/],
  ],
  [
    'past an hour: people',
    'how-long',
    outage(90),
    [
      /needs people/,
      /several hours/,
      /updates or moves/,
      /2 h 8 min/,
      /4 h 50 min/,
      /One feature may come back before another/,
    ],
  ],
  ['one of the longest: no range', 'how-long', outage(600), [/6 h 55 min/, /no useful range/]],
  ['days: nothing on record', 'how-long', outage(4_320), [/support\.character\.ai/, /1 day\b/]],
  [
    'no outage: what is usual',
    'how-long',
    noOutage,
    [/5 to 30 minutes/, /automatically/, /several hours/, /needs people/],
  ],
  ['an outage of days: report it now', 'report', outage(4_320), [/^Now\./m]],
  ['an outage of minutes: no ticket yet', 'report', outage(5), [/^Not yet\./m]],
])('%s', (_name, id, situation, facts) => {
  const text = words(advise(id, situation));
  for (const fact of facts) expect(text).toMatch(fact);
});

test('an outage that has outlasted half of those of 2026 is said to have', () => {
  expect(words(advise('how-long', outage(12)))).not.toMatch(/already past/);
  expect(words(advise('how-long', outage(13)))).toMatch(/already past the first of those/);
});
