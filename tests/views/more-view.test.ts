import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { topics } from '../../src/catalogue/topics.ts';
import { moreView } from '../../src/views/error-view.ts';
import { english } from '../english.ts';
import { situationIn, statuses } from '../situation/states.ts';

test.each(statuses)('"More about this" says something, pressed on whatever answer: %s', (_, status) => {
  for (const about of [...topics, ...catalogue]) {
    const [embed] = moreView(english, about, situationIn(status)).embeds;
    expect(embed?.fields?.length, JSON.stringify(about)).toBeGreaterThan(0);
  }
});
