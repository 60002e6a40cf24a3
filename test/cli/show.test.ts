import { describe, expect, test } from 'vitest';
import { BY_NAME } from '../support/in-memory.ts';
import { run } from '../support/program.ts';

const OWNER = '{"role":"owner","device":"ios","size":55,"type":"ordinary","region":"eu"}';

describe('--full and --show', () => {
  test('the short form is the default, of text, Markdown and pages', async () => {
    const short = (await run(['--width', '80'], OWNER)).stdout;
    expect(short).toContain('Only one site says so, and it contradicts itself.');
    expect(short).not.toContain('What stays behind');
    expect((await run(['--full'], OWNER)).stdout).toContain('What stays behind');
    const { stdout } = await run(['-f', 'md'], OWNER);
    // The rest stands below the screen, each part behind a link; the sources only with --full.
    const links = [...stdout.matchAll(/^- \[(.+)\]\(#(.+)\)$/gm)].map(([, heading]) => heading);
    expect([...stdout.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(links);
    expect(stdout).toContain('- [Figures of one how-to page](#figures-of-one-how-to-page)');
    expect(stdout.indexOf('**Or**')).toBeLessThan(stdout.indexOf('](#'));
    expect(stdout).not.toMatch(/^## Sources|wechat\.limit-40/m);
    expect((await run(['-f', 'html'], OWNER)).stdout).toContain(
      '<summary><h2>What stays behind</h2></summary>',
    );
    expect((await run(['-f', 'html', '--full'], OWNER)).stdout).not.toContain('<summary>');
  });

  test('--show prints parts, each format in its way', async () => {
    for (const format of ['text', 'md', 'html']) {
      const { code, stdout } = await run(['-f', format, '--show', 'effects,stays'], OWNER);
      expect(code).toBe(1);
      expect(stdout).toContain('What stays behind');
      expect(stdout).toContain('Beware');
      expect(stdout).not.toContain('What to do');
      expect(stdout).not.toContain('Sources');
      expect(stdout).not.toContain('--show');
    }
  });

  test.each([
    [
      ['--show', 'effect'],
      'there is no part “effect”',
      'did you mean “effects”? allowed: steps, effects, stays',
    ],
    [['--show', ''], 'there is no part “”', 'allowed: steps'],
    [['--show', 'effects', '--full'], '--full and --show contradict each other', 'give one of them'],
  ])('%j is an error that says what to do', async (args, message, hint) => {
    const { code, stdout, stderr } = await run(args, OWNER);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  test('the command that tells a source runs as the program was started', async () => {
    const args = '--role member --device ios --type ordinary --show sources --width 400'.split(' ');
    const { stdout } = await run(args, '', { npm_command: 'exec' });
    expect(stdout).toMatch(/what it says: npx group-exit rules [a-z]+\./);
  });

  test('the command that repeats an advice carries them', async () => {
    const { repeatCommand } = await import('../../src/messages/command-line.ts');
    const { BASE } = await import('../../rules/internal.ts');
    const { questions } = BASE;
    const nothing = { answers: {}, approximate: [] };
    expect(repeatCommand(nothing, questions, { full: true, fields: 'a,b.c' }, BY_NAME, new Date())).toContain(
      '--fields a,b.c --full',
    );
    expect(repeatCommand(nothing, questions, { show: 'effects,stays' }, BY_NAME, new Date())).toContain(
      '--show effects,stays',
    );
  });
});
