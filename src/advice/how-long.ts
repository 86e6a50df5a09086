import { duration, minuteRange } from '../catalogue/duration.ts';
import {
  outagesOf2023To2024,
  outagesOf2026,
  type Phase,
  phase,
  ruleOfThumb,
} from '../catalogue/outage-lengths.ts';
import { supportForm } from '../catalogue/shared-words.ts';
import { type Advice, bullets, type Section } from './advice.ts';
import { bySituation, type Situation } from './situation.ts';

export function howLong(situation: Situation): Advice {
  const outlook = situation.kind === 'outage' ? situation.outlook : undefined;
  return {
    title: 'How long it lasts',
    lead: bySituation(situation, {
      outage: (lastedMs) =>
        `The outage I see has lasted ${duration(lastedMs)} so far. I can't know when it ends, only how earlier ones went.`,
      suspected:
        "Some of my checks are failing, but I'm not sure yet that it's an outage. If it is one, it's fresh as far as I can tell.",
      'no-outage':
        "I see no outage from outside, so I can't tell how long yours has lasted. A problem on your side stays until you fix it. Server faults go like this:",
      'cannot-see':
        "I can't see C.AI right now, so I don't know if there's an outage or when it began. This is what's usual:",
    }),
    sections: bySituation(situation, {
      outage: (lastedMs) =>
        outlook === undefined
          ? [{ heading: 'From here', text: bullets(...fromHere[phase(lastedMs)](lastedMs)) }, basis]
          : [{ heading: 'From here', text: bullets(outlook, inParts) }, ...rarely(lastedMs)],
      suspected: usually,
      'no-outage': usually,
      'cannot-see': usually,
    }),
  };
}

const { mostPass } = ruleOfThumb;
const quickOnes = `As a rule of thumb, most pass within **${minuteRange(mostPass.fromMs, mostPass.toMs)}**: failing services are noticed and restarted automatically.`;
const halfOfThem = `On record, half of the 2026 outages were over within ${duration(outagesOf2026.medianMs)}, half of the 2023-24 ones within ${duration(outagesOf2023To2024.medianMs)}.`;
const nineInTen = `9 in 10 of the 2026 outages were over within about ${duration(outagesOf2026.ninetiethPercentileMs)}.`;
const majorOnes =
  "Past an hour it's usually a serious failure that needs people. Rare major ones last several hours, around big updates or moves.";
const inParts = 'One feature may come back before another.';

const basis: Section = {
  heading: 'What this rests on',
  text: `${outagesOf2026.count} outages in May and June 2026 and ${outagesOf2023To2024.count} from October 2023 to August 2024, as C.AI recorded them. Past lengths, not a promise.`,
};

const usually: Section[] = [
  { heading: 'Usually', text: bullets(quickOnes, halfOfThem) },
  { heading: 'Sometimes', text: bullets(majorOnes, inParts) },
  basis,
];

function rarely(lastedMs: number): Section[] {
  return phase(lastedMs) === 'first-half-hour' ? [] : [{ heading: 'Past an hour', text: majorOnes }];
}

/** What the record says about an outage that has lasted this long, in a sentence or two. */
export function onRecord(lastedMs: number): string {
  return recordOf[phase(lastedMs)](lastedMs);
}

const recordOf: Record<Phase, (lastedMs: number) => string> = {
  'first-half-hour': () => quickOnes,
  'past-half-hour': () =>
    `Of the 2023-24 outages that got to half an hour, half were over within another ${duration(outagesOf2023To2024.medianRemaining.after30MinMs)}. The other half took longer.`,
  'past-hour': (lastedMs) => (isAmongTheLongest(lastedMs) ? amongTheLongest : afterAnHour),
  'for-days': () =>
    `No outage I have on record was this long (the longest took ${duration(outagesOf2023To2024.longestMs)}), so the record can't tell you when this one ends.`,
};

const fromHere: Record<Phase, (lastedMs: number) => string[]> = {
  'first-half-hour': (lastedMs) =>
    lastedMs > outagesOf2026.medianMs
      ? [onRecord(lastedMs), `${halfOfThem} This one is already past the first of those.`, nineInTen]
      : [onRecord(lastedMs), halfOfThem, nineInTen],
  'past-half-hour': (lastedMs) => [
    "It's past the quick kind, and the longer one has lasted, the longer it tends to go on.",
    onRecord(lastedMs),
    nineInTen,
    inParts,
  ],
  'past-hour': (lastedMs) => [
    majorOnes,
    isAmongTheLongest(lastedMs) ? onRecord(lastedMs) : `${onRecord(lastedMs)} ${longestOf2026}`,
    inParts,
  ],
  'for-days': (lastedMs) => [
    onRecord(lastedMs),
    inParts,
    `An error that stays for days is worth reporting: ${supportForm}`,
  ],
};

const afterAnHour = `Of the 2023-24 outages that got to an hour, half were over within another ${duration(outagesOf2023To2024.medianRemaining.after60MinMs)}. The other half took longer.`;
const longestOf2026 = `The longest I have from 2026 took ${duration(outagesOf2026.longestMs)}.`;
const amongTheLongest = `Only 1 in 10 of the 2023-24 outages took longer than ${duration(outagesOf2023To2024.ninetiethPercentileMs)}, and this one has. I have no useful range for it.`;

function isAmongTheLongest(lastedMs: number): boolean {
  return lastedMs > outagesOf2023To2024.ninetiethPercentileMs;
}
