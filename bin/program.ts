import { main } from '../src/cli/main.ts';
import { start as startProcess } from '../src/process/start.ts';

/** The whole program, as the launcher beside it loads it. */
export const start = (): Promise<void> => startProcess(main);
