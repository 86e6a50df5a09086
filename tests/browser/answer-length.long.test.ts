import { expect, test } from 'vitest';
import { now } from '../situation/states.ts';
import { entryViews, topicViews } from '../views/view-states.ts';
import { problemsOn } from './shown-views/problems.ts';
import { describeOnPhone } from './shown-views/shown-views.ts';

const withinMs = 600_000;

describeOnPhone('on a phone', (lookAt) => {
  test.each([
    ['/cai-error', topicViews],
    ['/cai-error message', entryViews],
  ])(
    '%s is read without scrolling in every situation',
    async (_, views) => {
      expect(await problemsOn(lookAt, views, now)).toEqual([]);
    },
    withinMs,
  );
});
