import { load } from './load-program.ts';

const { program, wasCompiled } = load();

async function run(): Promise<void> {
  const isWritten = await program.start();
  // The first run where it was installed leaves compiled code behind for those that follow.
  if (!wasCompiled && Number(process.exitCode) <= 2) await keepCompiled();
  // To let go of every object first, as Node does by itself, takes a millisecond.
  if (isWritten) process.exit();
}

/** Without it every run is as good, only slower. */
async function keepCompiled(): Promise<void> {
  try {
    const { compileAhead } = await import('./compile-ahead.ts');
    await compileAhead(__dirname);
  } catch {
    // Somebody else's folder, a full disk: none of it is a matter of this run.
  }
}

run();
