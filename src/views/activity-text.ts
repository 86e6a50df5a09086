import type { Say } from '../language/say.ts';
import type { OutageNow, Situation } from '../situation/situation.ts';

const minuteMs = 60_000;

/** What is known so late may be wrong by now. */
const oldAfterMs = minuteMs;

/** How C.AI is doing, in the few words that fit below a name: `C.AI is down, 12 min`. */
export function activityText(say: Say, { kind, outage, page, at, asOf }: Situation): string {
  if (at - asOf > oldAfterMs) return say('status.activity.unseen');
  switch (kind) {
    case 'down':
      return outage === null ? say('status.activity.down.outage') : runningText(say, outage);
    case 'reported':
      return page === 'well' || page === 'nothing'
        ? say('status.activity.up')
        : say(`status.reportedTitle.${page}`);
    default:
      return say(`status.activity.${kind}`);
  }
}

function runningText(say: Say, { severity, lastedMs }: OutageNow): string {
  return lastedMs < minuteMs
    ? say(`status.activity.down.${severity}`)
    : say(`status.activity.downFor.${severity}`, { length: say.duration(lastedMs) });
}
