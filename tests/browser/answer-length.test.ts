import { expect, test } from 'vitest';
import { historyViews } from '../history-views/history-states.ts';
import { now } from '../situation/states.ts';
import { alertViews, entryViews, statusViews, topicViews } from '../views/view-states.ts';
import { problemsOn } from './shown-views/problems.ts';
import { describeOnPhone } from './shown-views/shown-views.ts';

/** Those that say most, and those that wait longest for their first words. */
const telling =
  /, (down, with a waiting line|down, accounts alone|down in part, though all of it answers again|down for days|up, with no outlook|unseen, page unreachable)$/;

describeOnPhone('on a phone', (lookAt) => {
  test.each([
    ['an alert', alertViews],
    ['/cai-status', statusViews],
    ['/cai-error', topicViews.filter(([name]) => telling.test(name))],
    ['/cai-error message', entryViews.filter(([name]) => telling.test(name) && !/ beside /.test(name))],
  ])('%s is read without scrolling, and nothing of it is cut off', async (_, views) => {
    expect(views.length).toBeGreaterThan(40);
    expect(await problemsOn(lookAt, views, now)).toEqual([]);
  });

  test('and so is all that /cai-history says, but for its picture', async () => {
    expect(await problemsOn(lookAt, historyViews, now)).toEqual([]);
  });
});
