import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { nameOf } from '../../src/catalogue/entry.ts';
import type { View } from '../../src/sending/message.ts';
import { alertView } from '../../src/views/alert-view.ts';
import { buttonIds } from '../../src/views/buttons.ts';
import { entryView } from '../../src/views/error-view.ts';
import { replyView } from '../../src/views/life-words.ts';
import { detailsView, statusView } from '../../src/views/status-view.ts';
import { listView, roleProblem, testedText } from '../../src/views/subscription-view.ts';
import { english } from '../../tests/english.ts';
import { anIncident, over, recovering } from '../health/incidents.ts';
import { aStatus, now, pageIn, situationIn } from '../situation/states.ts';
import {
  alertViews,
  allSettings,
  entryViews,
  fullestLines,
  line,
  statusViews,
  subscriptionViews,
  topicViews,
} from './view-states.ts';
import { emojisIn, mistakesIn, problemsOf, visibleLength, visibleTexts } from './visible.ts';

const phoneScreen = 1_200;

describe.each([
  ['an alert', alertViews],
  ['/cai-status', statusViews],
  ['/cai-error', topicViews],
  ['/cai-error message', entryViews],
  ['/cai-alerts', subscriptionViews],
])('%s', (_, views) => {
  test('is taken by Discord, and reads well on a phone', () => {
    for (const [name, view] of views) {
      expect(problemsOf(view), name).toEqual([]);
      expect(mistakesIn(view), name).toEqual([]);
      expect(emojisIn(view).length, name).toBeLessThanOrEqual(1);
      expect(visibleLength(view), name).toBeLessThanOrEqual(phoneScreen);
      expect(visibleTexts(view).join('').trim(), name).not.toBe('');
    }
  });
});

test('every answer begins with how C.AI is doing, whose sign is its only emoji', () => {
  for (const [name, view] of [...topicViews, ...entryViews].filter(([name]) => !name.startsWith("don't"))) {
    expect(view.content, name).toMatch(/^\p{Extended_Pictographic} .*C(haracter)?\.AI/u);
    expect(emojisIn(view), name).toHaveLength(1);
  }
});

test('the end of an outage can be waited for wherever one is told of, and nowhere else', () => {
  const running = /, (down|until|seen)/;
  for (const [name, view] of [...statusViews, ...topicViews, ...entryViews]) {
    if (/^(don't )?tell/.test(name)) continue;
    const isOffered = JSON.stringify(view.components).includes(buttonIds.tellMe);
    expect(isOffered, name).toBe(running.test(name.replace(/^.*?(?=, )/, '')));
  }
  for (const [name, view] of alertViews) {
    const isDown = /Since <t:/.test(JSON.stringify(view.embeds)) || /^to a person, .*, returned$/.test(name);
    expect(JSON.stringify(view.components).includes(buttonIds.tellMe), name).toBe(isDown);
  }
});

describe('words', () => {
  const ownNames = catalogue.flatMap((entry) => [nameOf(english, entry), ...entry.screenTexts]);
  const answers = [...statusViews, ...topicViews, ...entryViews];

  function wordsOf(view: View): string {
    return ownNames.reduce((text, name) => text.replaceAll(name, ''), visibleTexts(view).join('\n'));
  }

  test('are those of people, not of programs', () => {
    for (const [name, view] of [...alertViews, ...answers]) {
      expect(wordsOf(view), name).not.toMatch(
        /\b5xx\b|from the application|\bendpoint|\bedge\b|direct messages go/i,
      );
    }
  });

  test('name nothing that works in servers alone, for all of it can be asked in a direct message', () => {
    for (const [name, view] of answers) expect(wordsOf(view), name).not.toContain('/cai-alerts');
  });
});

describe('what leads on from an error', () => {
  test.each(catalogue)(
    '$id: its menu asks about an Internal Server Error only where that is shown',
    (entry) => {
      const view = entryView(english, entry, situationIn(aStatus('up')));
      expect(JSON.stringify(view.components).includes('Internal Server Error'), entry.id).toBe(
        entry.id === 'http_500',
      );
    },
  );

  test('nothing is asked where nothing fits', () => {
    const suspended = catalogue.find(({ id }) => id === 'account_suspended');
    if (suspended === undefined) throw new Error('no such error');
    expect(
      JSON.stringify(entryView(english, suspended, situationIn(aStatus('up'))).components),
    ).not.toContain('?"');
  });
});

describe('the checks themselves', () => {
  const faulty = (changes: Partial<View>): View => ({ embeds: [], components: [], ...changes });

  test.each([
    ['too long a title', faulty({ embeds: [{ title: 'x'.repeat(257) }] })],
    ['an empty field', faulty({ embeds: [{ fields: [{ name: 'Since', value: '' }] }] })],
    ['too long a field', faulty({ embeds: [{ fields: [{ name: 'Since', value: 'x'.repeat(1_025) }] }] })],
    ['too long a text', faulty({ content: 'x'.repeat(2_001) })],
    ['a key that Discord does not know', { ...faulty({ content: 'x' }), colour: 1 } as View],
  ])('find %s', (_, view) => {
    expect(problemsOf(view)).not.toEqual([]);
  });

  test('find what a program got wrong, and count emojis', () => {
    expect(mistakesIn(faulty({ content: `since ${undefined}, ${Number.NaN}, ${{}}` }))).toHaveLength(3);
    expect(emojisIn(faulty({ content: '🔴', embeds: [{ title: '🟢' }] }))).toEqual(['🔴', '🟢']);
  });
});

describe('what a status page says', () => {
  const formatting =
    '*b* _i_ __u__ ~~s~~ ||h|| `c` ```k``` [free](https://evil.example) [more](https://evil.example)';

  const officialText = (state: 'incident' | 'maintenance', text: string) =>
    detailsView(english, situationIn(aStatus('down', pageIn(state, text)))).embeds[0]?.fields?.find(
      ({ name }) => name.includes('status page'),
    )?.value ?? '';

  test.each(['incident', 'maintenance'] as const)('formats nothing and links nowhere (%s)', (state) => {
    const text = officialText(state, formatting);
    const unescaped = text.replaceAll(/\\./g, '');
    expect(unescaped).not.toMatch(/[*_~|`]/);
    expect(unescaped).not.toMatch(/\[[^\]]*\]\(/);
    expect(text).toContain('free');
  });

  test.each([
    ['an address', 'https://evil.example/free', /https?:\/\//],
    ['an address in brackets', '<https://evil.example>', /<|https?:\/\//],
    ['a role', '<@&123456789012345678>', /<@/],
    ['a time', '<t:1:R>', /<t:/],
    ['a command', '</cai-alerts unsubscribe:123456789012345678>', /<\//],
    ['an emoji', '<:free:123456789012345678>', /<:|:free:/],
    ['everybody', '@everyone', /@everyone/],
    ['an escaped escape', '\\[free](https://evil.example)', /\[/],
    ['a turn of direction', 'lost \u202e evil', /\u202e/],
  ])('is no more than text where it holds %s', (_, text, markup) => {
    const official = officialText('incident', text);
    expect(official).toMatch(/free|evil|cai-alerts|everyone|\d/);
    // The bot's own time at the end is markup, and meant to be.
    const said = official.slice(0, official.lastIndexOf(' · ')).replaceAll(/\\[^\w\s]/g, '');
    expect(said).not.toMatch(markup);
  });

  test.each([
    ['a heading', '# Everything is lost'],
    ['a quote', '> Everything is lost'],
    ['a list', '- Everything is lost'],
    ['small print', '-# Everything is lost'],
    ['lines', 'Everything\n\n# is\n> lost'],
  ])('begins no line of its own with %s', (_, text) => {
    for (const row of officialText('incident', text).split('\n')) expect(row).not.toMatch(/^\s*([#>-]|$)/);
    expect(officialText('incident', text)).toContain('lost');
  });

  test.each([
    ['only of formatting', '*'.repeat(200)],
    ['of emojis', '🔥'.repeat(100)],
    ['very long', 'An outage of everything that there is, everywhere. '.repeat(4)],
  ])('does not keep anybody from the answer, even if it is %s', (_, text) => {
    for (const state of ['incident', 'maintenance'] as const) {
      const view = detailsView(english, situationIn(aStatus('down', pageIn(state, text))));
      expect(problemsOf(view)).toEqual([]);
      expect(visibleLength(view)).toBeLessThanOrEqual(phoneScreen);
    }
  });
});

describe('the list of channels', () => {
  test.each(Object.entries(fullestLines))(
    'fits with as many channels as a server may have, %s',
    (_, each) => {
      const all = Array.from({ length: 25 }, () => ({ settings: allSettings, ...each }));
      const pages = [0, 1, 2, 3].map((page) => listView(english, all, page));
      for (const view of pages) expect(problemsOf(view)).toEqual([]);
      expect(JSON.stringify(pages).match(new RegExp(`<#${each.channelId}>`, 'g'))).toHaveLength(25);
    },
  );

  test('says of a paused channel what is missing and how to go on', () => {
    const text = visibleTexts(
      listView(english, [line({ paused: { at: now, missing: ['Send Messages'] } })]),
    ).join();
    expect(text).toContain('Paused');
    expect(text).toContain('Send Messages');
    expect(text).toContain('/cai-alerts test');
  });
});

test('only a permission that is missing pauses the alerts, and the answer to a test says just that', () => {
  const place = { guildId: '1', channelId: '2' };
  expect(testedText(english, place, { kind: 'forbidden', missing: ['Send Messages'] })).toContain('paused');
  expect(testedText(english, place, { kind: 'failed' })).toContain('Nothing has changed');
  expect(testedText(english, place, { kind: 'failed' })).not.toContain('paused');
});

describe('a role', () => {
  test('is mentioned in the text of the alert, where phones show it', () => {
    const [, view] = alertViews[0] ?? [];
    expect(view?.content).toBe('');
    for (const [name, alert] of alertViews.filter(([name]) => /^(outage|degraded).*role \d/.test(name))) {
      expect(alert.content, name).toMatch(/^<@&\d+> Character\.AI/);
    }
  });

  test('is never everyone', () => {
    expect(roleProblem(english, '1', '1')).toContain("don't mention everyone");
    expect(roleProblem(english, '1', '2')).toBeNull();
    expect(roleProblem(english, '1', null)).toBeNull();
  });
});

test('the alert names what fails, and the end how long it took', () => {
  const incident = anIncident({ since: now, page: 'incident' });
  const alert = visibleTexts(alertView(english, incident, null, now)).join();
  expect(alert).toContain('chat servers, account servers; seen from 4 places; official page: incident');
  expect(alert).not.toContain('null');
  expect(
    visibleTexts(alertView(english, over(recovering(incident, 13 * 60_000)), null, now)).join(),
  ).toContain('13 min');
});

describe('what is said fits what fails', () => {
  const views = alertViews.map(([name, view]) => ({ name, text: visibleTexts(view).join('\n') }));
  const alone = views.filter(({ name }) => /^(account|web|shop) alone/.test(name));
  const inPart = views.filter(
    ({ name }) => /degraded/.test(name) && /over|recovering|ended|returned/.test(name),
  );

  test.each(alone)('$name: no message is said to fail', ({ text }) => {
    expect(text).not.toMatch(/message|Internal Server Error/i);
    expect(text).toContain('Chats still answer');
  });

  test.each(views)('$name: no words are said to stand on a screen that nobody has seen', ({ text }) => {
    expect(text).not.toContain('Internal Server Error');
  });

  test('chat alone: it is the chats that may fail', () => {
    const view = alertView(
      english,
      anIncident({ since: now, severity: 'degraded', affected: ['chat'] }),
      null,
      now,
    );
    expect(visibleTexts(view).join('\n')).toContain('Chats may fail');
  });

  test.each(inPart)('$name: what was broken in part was not down', ({ text }) => {
    expect(text).not.toMatch(/was down|is down/);
  });

  test('an end has a calm last line', () => {
    const ends = alertViews.filter(([name]) => /^(outage|degraded|queueing), over/.test(name));
    expect(ends.length).toBeGreaterThan(5);
    for (const [, view] of ends)
      expect(view.embeds[0]?.description?.split('\n').at(-1)).toBe(english('alert.calm'));
  });
});

test.each([
  ['outage', '🔴 Character.AI is down'],
  ['degraded', '🟠 Character.AI works only in part'],
  ['queueing', '🟡 Character.AI makes people wait in line'],
] as const)('alert and /cai-status say the same of %s', (severity, title) => {
  const { incident, ...status } = aStatus('down');
  if (incident === null) throw new Error('no outage runs');
  const view = statusView(english, situationIn({ ...status, incident: { ...incident, severity } }));
  expect(view.embeds[0]?.title).toBe(title);
  expect(alertView(english, { ...incident, severity }, null, now).embeds[0]?.title).toBe(title);
});

test('an outage that ends in a waiting room is called back, with a queue', () => {
  const ended = recovering(anIncident({ since: now - 3_600_000 }), 3_000_000);
  const incident = { ...ended, severity: 'queueing' } as const;
  const alert = visibleTexts(alertView(english, incident, null, now)).join('\n');
  expect(alert).toContain('🟡 Character.AI is back, with a queue');
  expect(alert).toContain('Stay on the page');
  const reply = visibleTexts(replyView(english, incident)).join('\n');
  expect(reply).toMatch(/^Character\.AI is back, with a queue as of .+ It was down for 50 min\./);
});
