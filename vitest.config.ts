import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // End-to-end tests wait for bots most of the time: more of them fit on a core.
    maxWorkers: 4,
    // End-to-end tests start real processes; on a busy two-core machine that alone can take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'bot', include: ['tests/**/*.test.ts'], exclude: ['tests/browser'] },
      },
      {
        extends: true,
        // One after the other, when all else is done: they measure how quick the page is.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
