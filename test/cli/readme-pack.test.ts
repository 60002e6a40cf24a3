import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../support/program.ts';

test.each(['docs/rule-packs.md', 'docs/rule-packs.zh-CN.md'])(
  'the rule pack shown in %s works',
  async (name) => {
    const text = readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
    const [, pack = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const path = join(mkdtempSync(join(tmpdir(), 'group-exit-')), 'pack.json');
    writeFileSync(path, pack);
    const answers =
      '{"platform":"wecom","role":"super-admin","device":"ios","size":9,"type":"internal","region":"eu"}';
    const { stdout, stderr } = await run(['--rules', path, '--json'], answers);
    expect(stderr).toBe('');
    expect(stdout).toContain('Tell the works council first.');
  },
);
