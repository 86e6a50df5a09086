import { duration, minuteMs } from '../catalogue/duration.ts';
import type { Severity } from '../health/detection.ts';
import type { OfficialWord, OutageNow, Situation } from '../situation/situation.ts';

const running: Record<Severity, string> = {
  outage: 'C.AI is down',
  degraded: 'C.AI works only in part',
  queueing: 'C.AI makes people wait in line',
};
const reportedWords: Record<OfficialWord, string> = {
  outage: 'C.AI reports an outage',
  trouble: 'C.AI reports trouble',
  maintenance: 'C.AI reports maintenance',
  well: 'C.AI works',
  nothing: 'C.AI works',
};
const notSeen = "I can't see C.AI right now";

/** What is known so late may be wrong by now. */
const oldAfterMs = minuteMs;

/** How C.AI is doing, in the few words that fit below a name: `C.AI is down, 12 min`. */
export function activityText({ kind, outage, page, at, asOf }: Situation): string {
  if (at - asOf > oldAfterMs) return notSeen;
  switch (kind) {
    case 'down':
      return outage === null ? running.outage : runningText(outage);
    case 'recovering':
      return 'C.AI is coming back';
    case 'reported':
      return reportedWords[page];
    case 'suspected':
      return 'Something fails at C.AI';
    case 'queue':
      return 'C.AI works, with a waiting line';
    case 'slow':
      return 'C.AI works, but slowly';
    case 'up':
      return 'C.AI works';
    case 'unreached':
      return "C.AI works, but I can't reach it";
    case 'unseen':
      return notSeen;
  }
}

function runningText({ severity, lastedMs }: OutageNow): string {
  return lastedMs < minuteMs ? running[severity] : `${running[severity]}, ${duration(lastedMs)}`;
}
