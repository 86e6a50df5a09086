import { createHash } from 'node:crypto';
import { ComponentType } from 'discord.js';
import { roundedDuration } from '../catalogue/duration.ts';
import type { PastOutage, SeenOutage } from '../health/past-outages.ts';
import type { PanelWords } from '../panels/panel-step.ts';
import type { ComponentsView } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { buttonRow, tellMeButtons, whatToDoButton } from './buttons.ts';
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

/** Stands in every panel and in no other message. */
export const panelMark = 'This panel keeps itself up to date';

/** What panels say, by what is seen at that moment. */
export function panelWords(facts: () => PanelFacts): PanelWords {
  return { view: () => panelView(facts()), state: () => panelState(facts()), mark: panelMark };
}

/** The message that is kept up to date. All times in it go on by themselves, so that it need not be edited for them. */
export function panelView(facts: PanelFacts): ComponentsView {
  const { situation, knownSince } = facts;
  return componentsView(
    {
      type: ComponentType.Container,
      accent_color: headline(situation).colour,
      components: [
        words(stateText(facts)),
        { type: ComponentType.Separator },
        words(outagesText(facts)),
        words(
          `\`${daysLine(outagesOf(facts), knownSince, situation.at)}\`\n${legend}\n-# ${panelMark}, last ${ago(situation.at)}.`,
        ),
      ],
    },
    buttonRow(whatToDoButton, ...tellMeButtons(situation)),
  );
}

/** A fingerprint of what a panel says, that does not change with time alone. */
export function panelState(facts: PanelFacts): string {
  const said = [stateText(facts), outagesText(facts), facts.situation.outage?.phase ?? ''];
  return createHash('sha256').update(said.join('\n')).digest('base64url').slice(0, 12);
}

const legend = '-# 30 days, today last. Bars: outages; dots: not known.';

function stateText({ situation }: PanelFacts): string {
  return [`### ${headline(situation).title}`, meaning(situation), ...partLines(situation)].join('\n');
}

function meaning(situation: Situation): string {
  const { kind, outage } = situation;
  if (kind !== 'down' || outage === null) return headline(situation).text;
  return `Since ${clockTime(outage.since)}, ${ago(outage.since)}. ${whatItMeans(outage)}`;
}

/** What works and what does not. */
function partLines({ sources, aside }: Situation): string[] {
  const isAside = (name: string) => aside.some(({ source }) => source === name);
  const named = (label: string, wanted: (verdict: string, isAside: boolean) => boolean) => {
    const names = sources
      .filter(({ kind, verdict, source }) => kind === 'endpoint' && wanted(verdict, isAside(source)))
      .map(({ source }) => source);
    return names.length === 0 ? [] : [`**${label}:** ${partsText(names)}`];
  };
  return [
    ...named('Works', (verdict) => verdict === 'ok'),
    ...named('Works, with a waiting line', (verdict) => verdict === 'queue'),
    ...named('Fails', (verdict, aside) => verdict === 'fail' && !aside),
    ...named('Has failed for long', (verdict, aside) => verdict === 'fail' && aside),
    ...named("Can't tell", (verdict) => verdict === 'unknown'),
  ];
}

function outagesText(facts: PanelFacts): string {
  const last = pastOf(facts).slice(0, outagesShown);
  if (last.length === 0) return 'No outage seen so far.';
  const lines = last.map(
    ({ since, until }) => `${shortDateTime(since)} · ${roundedDuration(Math.max(0, until - since))}`,
  );
  return [last.length === 1 ? '**Last outage**' : `**Last ${last.length} outages**`, ...lines].join('\n');
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
