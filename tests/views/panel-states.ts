import { componentTexts } from '../../packages/discord-stand-in/index.ts';
import type { SeenOutage } from '../../src/health/past-outages.ts';
import type { Say } from '../../src/language/say.ts';
import type { ComponentsView, View } from '../../src/sending/message.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { panelView } from '../../src/views/panel-view.ts';
import { english } from '../../tests/english.ts';
import { now, situationIn, statuses } from '../situation/states.ts';

const day = 24 * 60 * 60_000;

/** Outages of all lengths, some of them on one day. */
const past: SeenOutage[] = [40, 18, 9, 8.9, 3, 1].map((days, index) => ({
  id: `p${index}`,
  since: now - days * day,
  until: now - days * day + 7 * 60_000 * 4 ** index,
  relapses: index,
}));

export function panelIn(situation: Situation, say = english): ComponentsView {
  return panelView(say, { situation, past, knownSince: now - 20 * day });
}

export const panelViewsIn = (say: Say): [name: string, view: ComponentsView][] =>
  statuses.map(([name, status]) => [name, panelIn(situationIn(status), say)]);
export const panelViews: [name: string, view: ComponentsView][] = panelViewsIn(english);

/** A panel as those read it who look at words and buttons alone. */
export function inWords({ components }: ComponentsView): View {
  return {
    content: componentTexts(components).join('\n'),
    embeds: [],
    components: components as View['components'],
  };
}
