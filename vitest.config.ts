import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // End-to-end tests start real processes; on a busy two-core machine that alone can take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
