import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { needs } from './tests/needs.ts';
import { skipReasons } from './tests/skip-reasons.ts';

// Where the bot keeps it, too: what one process has compiled, the others of a run do not compile again.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

const slow = /tests\/(e2e|browser)\/|tests\/sandbox\/(window|program)|tests\/storage\/move/;

/** They wait out leases, time-outs, a gateway and a database that are away, tell a thousand channels or move a hundred thousand records. */
const long = '{tests,packages/*/tests}/**/*.long.test.ts';

/** They measure how quick something is, one at a time, when all else is done. */
const speed = 'tests/**/*.speed.test.ts';
const longSpeed = 'tests/**/*.speed.long.test.ts';

/** A bundle starts in two thirds of the time that the source takes, and starting bots is much of what the tests do. */
const bundled = 'tests/bundled.ts';

/** Those that wait for bots and browsers begin first, or they are what is waited for at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => Number(slow.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => isSlow(b) - isSlow(a));
  }
}

export default defineConfig({
  test: {
    // End-to-end tests wait for bots most of the time: more of them fit on a core, but with five looks at C.AI come too late now and then.
    maxWorkers: 4,
    // End-to-end tests start real processes; on a busy two-core machine that alone can take seconds.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Nothing here holds state in a module: a worker need not load everything anew for every file.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    tags: needs,
    reporters: ['default', skipReasons(needs, (text) => process.stdout.write(text))],
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          globalSetup: bundled,
          include: ['{tests,packages/*/tests}/**/*.test.ts'],
          exclude: [speed, long],
        },
      },
      {
        extends: true,
        test: {
          name: 'speed',
          include: [speed],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // What waits in real time must not wait for a core, too.
        test: {
          name: 'long',
          globalSetup: bundled,
          include: [long],
          exclude: [longSpeed],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long-speed',
          globalSetup: bundled,
          include: [longSpeed],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
