import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the package built for this run: package.json, dist and the other packed files. */
    package: string;
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the package into a separate folder, so that parallel runs share no `dist`. */
export default function build(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-build-'));
  // Some tests run the program as another user.
  chmodSync(folder, 0o755);
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  const beside = files.filter((name) => !/^!?dist\b/.test(name));
  for (const name of ['package.json', ...beside])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  execFileSync(process.execPath, [join(ROOT, 'build.mjs'), '--out', join(folder, 'dist')], {
    stdio: 'inherit',
  });
  // As npm links it (support/program.ts).
  mkdirSync(join(folder, 'bin-link'));
  symlinkSync(join(folder, 'dist/bin/group-exit.cjs'), join(folder, 'bin-link/group-exit'));
  project.provide('package', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
