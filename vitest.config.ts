import { defineConfig } from 'vitest/config';

const tests = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** Builds the package once for all tests of a project. Proving all rules twice takes minutes on a slow, busy machine. */
const built = { globalSetup: ['test/support/build.ts'], testTimeout: 400_000 };

export default defineConfig({
  test: {
    // A worker mostly waits for the program: with one fewer than there are processors, as is usual, half of two idle.
    maxWorkers: '100%',
    projects: [
      // In memory, without a build.
      {
        test: { name: 'fast', include: [...tests('rules', 'unit'), 'test/*.test.ts'], testTimeout: 240_000 },
      },
      // Through the built program, or beside it.
      {
        test: { name: 'program', include: tests('cli', 'wizard', 'hostile', 'pictures'), ...built },
      },
      // What needs a browser, other shells or other programs.
      { test: { name: 'parts', include: tests('parts'), ...built } },
    ],
  },
});
