#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { main } from '../src/main.ts';

/** What standard input offers: decided by what it is, not by what it is not. */
function stdinKind(): 'terminal' | 'data' | 'nothing' {
  try {
    const stat = fstatSync(0);
    if (stat.isFIFO() || stat.isFile() || stat.isSocket()) return 'data';
    return process.stdin.isTTY ? 'terminal' : 'nothing';
  } catch {
    return 'nothing';
  }
}

const code = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  stdinKind: stdinKind(),
});
process.exitCode = code;
// A shell only knows that Ctrl-C ended a program if the signal did.
if (code === 130) process.kill(process.pid, 'SIGINT');
