import { load } from './load-program.ts';

// A worker of --jobs: the same program, in a thread of its own.
load().program.work();
