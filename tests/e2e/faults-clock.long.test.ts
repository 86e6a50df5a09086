import { test } from 'vitest';
import { liveThroughSetting, settings } from './clock-story.ts';

test.each(Object.entries(settings))(
  'when the clock of the machine is set %s, alerts and answers come as if nothing had happened',
  (_, byMs) => liveThroughSetting(byMs),
);
