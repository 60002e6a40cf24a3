import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The program is built once and then spawned by many tests.
    globalSetup: ['test/build.ts'],
    testTimeout: 60_000,
  },
});
