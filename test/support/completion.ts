import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './program.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

/** Asks the real shell for its completions. */
const ASK = {
  bash: (words: string[]) =>
    `source <(cat); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _group_exit; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words: string[]) =>
    `compdef() { :; }; compadd() { shift; print -l -- "$@"; }; _files() { :; }; _describe() { print -l -- "\${commands[@]%%:*}"; }; eval "$(cat)"; words=(${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length}; _group_exit`,
  fish: (words: string[]) => `cat | source; complete -C '${words.join(' ')}'`,
} as const;

/** Tests a shell's completions, if the shell is installed. */
export function testCompletion(shell: keyof typeof ASK): void {
  const there = has(shell);
  if (!there) console.warn(`left out: completion in ${shell}, which is not installed here`);
  test.skipIf(!there)(`${shell} offers commands, formats, answers and shells`, async () => {
    const { stdout: script, code } = await run(['completion', shell]);
    expect(code).toBe(0);
    const offered = (...words: string[]) => {
      const asked = spawnSync(shell, ['-c', ASK[shell](words)], { input: script, encoding: 'utf8' });
      expect(asked.stderr).toBe('');
      return asked.stdout.split('\n').map((line) => line.split('\t')[0]);
    };
    expect(offered('group-exit', '')).toEqual(expect.arrayContaining(['ask', 'check', 'completion']));
    expect(offered('group-exit', 'check', '-f', '')).toEqual(expect.arrayContaining(['md', 'html', 'ics']));
    expect(offered('group-exit', 'check', '--role', '')).toContain('super-admin');
    expect(offered('group-exit', 'check', '--live-now', '')).toContain('unsure');
    expect(offered('group-exit', 'check', '--platform', '')).toContain('whatsapp');
    expect(offered('group-exit', 'rules', '--source', '')).toEqual(
      expect.arrayContaining(['wechat.limit-40', 'll22']),
    );
    expect(offered('group-exit', 'rules', '')).toEqual(
      expect.arrayContaining(['wechat.dissolve.not-owner', 'wechat.limit-40', 'll22']),
    );
    expect(offered('group-exit', 'completion', '')).toContain('fish');
    expect(offered('group-exit', 'check', '--')).toContain('--accessible');
    if (shell !== 'bash') return;
    // Zsh and fish complete files themselves.
    const cwd = mkdtempSync(join(tmpdir(), 'group-exit-'));
    for (const name of ['a b', 'c*', 'd"e']) writeFileSync(join(cwd, name), '');
    const asked = spawnSync(shell, ['-c', ASK.bash(['group-exit', 'check', ''])], {
      cwd,
      input: script,
      encoding: 'utf8',
    });
    expect(asked.stdout.split('\n').sort()).toEqual(['', 'a b', 'c*', 'd"e']);
  });
}
