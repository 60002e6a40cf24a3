// Loads main.ts without a build: what it reads lies beside it, which a compiled copy would not find.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/mutate/main.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.main(process.argv.slice(2));
