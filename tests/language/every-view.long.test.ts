import { describe, expect, test } from 'vitest';
import { componentTexts, messageProblems } from '../../packages/discord-stand-in/index.ts';
import { locales } from '../../src/language/locales.ts';
import type { Say } from '../../src/language/say.ts';
import { sayIn, textsIn } from '../../src/languages.ts';
import type { ComponentsView, View } from '../../src/sending/message.ts';
import { historyViewsIn } from '../history-views/history-states.ts';
import { panelViewsIn } from '../views/panel-states.ts';
import { setupViewsIn } from '../views/setup-states.ts';
import {
  alertViewsIn,
  entryViewsIn,
  statusViewsIn,
  subscriptionViewsIn,
  topicViewsIn,
} from '../views/view-states.ts';

const keys = new Set(textsIn('en').keys());

function everyView(say: Say): [name: string, view: View | ComponentsView][] {
  return [
    ...alertViewsIn(say),
    ...statusViewsIn(say),
    ...topicViewsIn(say),
    ...entryViewsIn(say),
    ...subscriptionViewsIn(say),
    ...setupViewsIn(say),
    ...panelViewsIn(say),
    ...historyViewsIn(say),
  ];
}

function textsOf(view: View | ComponentsView): string[] {
  if (!('embeds' in view)) return componentTexts(view.components);
  const { content = '', embeds } = view;
  return [
    content,
    ...embeds.flatMap(({ title = '', description = '', fields = [], footer }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text ?? '',
    ]),
  ];
}

describe.each(locales)('in %s', (locale) => {
  test('Discord takes every message, and none shows a key or a place for something', () => {
    for (const [name, view] of everyView(sayIn(locale))) {
      expect(messageProblems(view), name).toEqual([]);
      const text = textsOf(view).join('\n');
      expect(text, name).not.toMatch(/\{\w+[,}]|\bplural,|\bselect,|undefined|\[object/);
      const shown = text.match(/\b[a-z]\w*(?:\.[\w-]+){1,4}\b/g) ?? [];
      expect(
        shown.filter((word) => keys.has(word)),
        name,
      ).toEqual([]);
    }
  });
});
