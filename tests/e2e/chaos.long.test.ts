import { expect, test } from 'vitest';
import { chaos } from '../../chaos/run.ts';

const twentyKillsMs = 15 * 60_000;

test(
  'killed twenty times while it tells two hundred channels, each as it wants it, of an outage that flaps, the bot misses none and repeats nothing',
  async () => {
    const lines: string[] = [];
    const report = await chaos({
      seed: Date.now() % 1_000_000,
      kills: 20,
      channels: 200,
      flapping: true,
      mixed: true,
      tell: (line) => lines.push(line),
    });
    expect(report, lines.join('\n')).toMatchObject({
      kills: 20,
      withoutStart: 0,
      withoutEnd: 0,
      duplicates: 0,
      secondMentions: 0,
      unkept: 0,
      wrongPanels: 0,
      recordedOtherwise: 0,
      violations: [],
    });
    expect(report.outages).toBeGreaterThan(0);
  },
  twentyKillsMs,
);
