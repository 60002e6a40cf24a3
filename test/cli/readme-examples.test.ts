import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PACKAGE } from '../support/program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = /<!-- example -->\n```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

/** A folder in which the built package is installed, as a user has it. */
function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-examples-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(PACKAGE, join(folder, 'node_modules', 'group-exit'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

describe.each(['README.md', 'README.zh-CN.md'])('the library examples of %s', (name) => {
  const file = join(ROOT, name);
  const examples = [...readFileSync(file, 'utf8').matchAll(EXAMPLE)];

  test('there are some', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test('print what stands below them', () => {
    const folder = userFolder();
    const fresh = readFileSync(file, 'utf8').replace(EXAMPLE, (_, code: string) => {
      // Types apart, the examples are JavaScript.
      writeFileSync(
        join(folder, 'example.mjs'),
        code.replaceAll('type Answers, ', '').replaceAll(': Answers', ''),
      );
      const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
      return `<!-- example -->\n\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``;
    });
    if (process.env.UPDATE) writeFileSync(file, fresh);
    else expect(readFileSync(file, 'utf8')).toBe(fresh);
  });

  test.each(['node16', 'bundler'])('are well typed (%s)', (resolution) => {
    const folder = userFolder();
    const files = examples.map(([, code = ''], at) => {
      writeFileSync(join(folder, `example-${at}.ts`), code);
      return `example-${at}.ts`;
    });
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
    expect(execFileSync(tsc, ['-p', folder], { encoding: 'utf8' })).toBe('');
  });
});
