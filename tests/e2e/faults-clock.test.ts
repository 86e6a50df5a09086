import { test } from 'vitest';
import { liveThroughSetting, settings } from './clock-story.ts';

test.each(['back by an hour', 'forward by a week'] as const)(
  'when the clock of the machine is set %s, alerts and answers come as if nothing had happened',
  (setting) => liveThroughSetting(settings[setting]),
);
