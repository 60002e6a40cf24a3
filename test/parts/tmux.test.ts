import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';

const there = spawnSync('tmux', ['-V']).status === 0;
/** A server of its own, without anybody's settings. */
const SERVER = ['-L', `group-exit-${process.pid}`, '-f', '/dev/null'];

const tmux = (...args: string[]) => execFileSync('tmux', [...SERVER, ...args], { encoding: 'utf8' });
const shows = (text: RegExp) =>
  vi.waitFor(() => expect(tmux('capture-pane', '-p')).toMatch(text), { timeout: 20_000, interval: 50 });

describe.skipIf(!there)('in tmux', () => {
  afterEach(() => {
    spawnSync('tmux', [...SERVER, 'kill-server']);
  });

  // It counts the blank lines below a question, so that one broken anew goes out at the top of a window with room.
  test('80×24, 40×20 and 80×24 again leave nothing of what was drawn before', async () => {
    const env = Object.entries({ ...CLEAN_ENV, TERM: 'screen' }).map(([name, value]) => `${name}=${value}`);
    // Nothing of the server's own environment: where CI is set, nothing is asked.
    tmux('new-session', '-d', '-x', '80', '-y', '24', 'env', '-i', ...env, process.execPath, PROGRAM);
    await shows(/Which app is the group in/);
    tmux('send-keys', 'Enter');
    await shows(/What do you want/);
    tmux('resize-window', '-x', '40', '-y', '20');
    // Only where it is drawn anew a line ends here.
    await shows(/Esc: back\n\?: why/);
    tmux('resize-window', '-x', '80', '-y', '24');
    await shows(/Esc: back · \?: why/);
    expect(tmux('capture-pane', '-p').match(/Leaving takes only you out/g)).toHaveLength(1);
    expect(tmux('capture-pane', '-p').match(/What do you want/g)).toHaveLength(1);
  });
});
