import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HERE } from './places.ts';

const require = createRequire(join(HERE, 'package.json'));

/**
 * A package of the benchmark's own package.json. Not by `import`: users and the project itself do
 * without it, so neither the compiler nor Node may look for it at the root.
 */
export function peer<T>(name: string): T {
  return require(name) as T;
}

/** Installs the peers where they are missing or older than the lockfile. */
export function installPeers(): void {
  const installed = join(HERE, 'node_modules', '.package-lock.json');
  const wanted = join(HERE, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the packages to measure against could not be installed (npm ci)');
}

/** The exact version of a peer, as its own package says. */
export function peerVersion(name: string): string {
  const file = join(HERE, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The packages that are measured against. */
export function peerNames(): string[] {
  const own = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(own.dependencies);
}
