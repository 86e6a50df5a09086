import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // End-to-end tests wait for bots most of the time: more of them fit on a core.
    maxWorkers: 4,
    // End-to-end tests start real processes; on a busy two-core machine that alone can take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
