import { createHash } from 'node:crypto';
import { ComponentType } from 'discord.js';
import type { PastOutage, SeenOutage } from '../health/past-outages.ts';
import type { Locale } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import type { PanelWords } from '../panels/panel-step.ts';
import type { ComponentsView } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { buttonRow, namedButton, tellMeButtons } from './buttons.ts';
import { componentsView, words } from './components.ts';
import { daysLine } from './days-line.ts';
import { headline } from './headline.ts';
import { whatItMeans } from './life-words.ts';
import { partsText } from './outage-words.ts';
import { ago, clockTime, shortDateTime } from './timestamps.ts';

export type PanelFacts = {
  situation: Situation;
  past: readonly SeenOutage[];
  /** When the bot first looked at C.AI. */
  knownSince: number;
};

const outagesShown = 3;

/** Stands in every panel: a moment. Nothing else that the bot posts by itself is made of components. */
export const panelMark = '<t:';

/** What panels say, by what is seen at that moment. */
export function panelWords(sayIn: (language: Locale) => Say, facts: () => PanelFacts): PanelWords {
  return {
    view: (language) => panelView(sayIn(language), facts()),
    // The same in all languages, so that only what has changed is edited.
    state: () => panelState(sayIn('en'), facts()),
    mark: panelMark,
  };
}

/** The message that is kept up to date. All times in it go on by themselves, so that it need not be edited for them. */
export function panelView(say: Say, facts: PanelFacts): ComponentsView {
  const { situation, knownSince } = facts;
  return componentsView(
    {
      type: ComponentType.Container,
      accent_color: headline(say, situation).colour,
      components: [
        words(stateText(say, facts)),
        { type: ComponentType.Separator },
        words(outagesText(say, facts)),
        words(
          [
            `\`${daysLine(outagesOf(facts), knownSince, situation.at)}\``,
            `-# ${say('panel.days')}`,
            `-# ${say('panel.keepsItself', { ago: ago(situation.at) })}`,
          ].join('\n'),
        ),
      ],
    },
    buttonRow(namedButton(say, 'whatToDo'), ...tellMeButtons(say, situation)),
  );
}

/** A fingerprint of what a panel says, that does not change with time alone. */
export function panelState(say: Say, facts: PanelFacts): string {
  const said = [stateText(say, facts), outagesText(say, facts), facts.situation.outage?.phase ?? ''];
  return createHash('sha256').update(said.join('\n')).digest('base64url').slice(0, 12);
}

function stateText(say: Say, { situation }: PanelFacts): string {
  return [
    `### ${headline(say, situation).title}`,
    meaning(say, situation),
    ...partLines(say, situation),
  ].join('\n');
}

function meaning(say: Say, situation: Situation): string {
  const { kind, outage, seemsOver } = situation;
  if (kind !== 'down' || outage === null) return headline(say, situation).text;
  const since = say('panel.since', { time: clockTime(outage.since), ago: ago(outage.since) });
  return `${since} ${seemsOver ? say('status.lastLooksWell') : whatItMeans(say, outage)}`;
}

/** What works and what does not. */
function partLines(say: Say, { sources, aside }: Situation): string[] {
  const isAside = (name: string) => aside.some(({ source }) => source === name);
  const named = (
    how: 'works' | 'queues' | 'fails' | 'failsForLong' | 'unknown',
    wanted: (verdict: string, isAside: boolean) => boolean,
  ) => {
    const names = sources
      .filter(({ kind, verdict, source }) => kind === 'endpoint' && wanted(verdict, isAside(source)))
      .map(({ source }) => source);
    return names.length === 0 ? [] : [say(`panel.parts.${how}`, { parts: partsText(say, names) })];
  };
  return [
    ...named('works', (verdict) => verdict === 'ok'),
    ...named('queues', (verdict) => verdict === 'queue'),
    ...named('fails', (verdict, aside) => verdict === 'fail' && !aside),
    ...named('failsForLong', (verdict, aside) => verdict === 'fail' && aside),
    ...named('unknown', (verdict) => verdict === 'unknown'),
  ];
}

function outagesText(say: Say, facts: PanelFacts): string {
  const last = pastOf(facts).slice(0, outagesShown);
  if (last.length === 0)
    return say(facts.situation.outage === null ? 'panel.noOutage' : 'panel.noEarlierOutage');
  const lines = last.map(
    ({ since, until }) => `${shortDateTime(since)} · ${say.roundedDuration(Math.max(0, until - since))}`,
  );
  return [say('panel.lastOutages', { count: last.length }), ...lines].join('\n');
}

/** What is over for good, the latest first. */
function pastOf({ situation: { lastIncident }, past }: PanelFacts): PastOutage[] {
  const isNew = lastIncident?.phase === 'over' && !past.some(({ id }) => id === lastIncident.id);
  const latest = isNew
    ? [{ since: lastIncident.since, until: lastIncident.end?.firstGoodAt ?? lastIncident.phaseAt }]
    : [];
  return [...past, ...latest].toSorted((a, b) => b.until - a.until);
}

function outagesOf(facts: PanelFacts): PastOutage[] {
  const { outage } = facts.situation;
  const running = outage === null ? [] : [{ since: outage.since, until: outage.since + outage.lastedMs }];
  return [...running, ...pastOf(facts)];
}
