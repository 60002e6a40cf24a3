import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { t } from '../rules/internal.ts';
import { EXIT } from '../src/process/exit-codes.ts';

/** The oldest Node that package.json allows (`20.17`), written in by the build. */
declare const OLDEST_NODE: string;

// Built for any Node, so that one that is too old can say so instead of failing at a syntax it lacks.
const [major = 0, minor = 0] = OLDEST_NODE.split('.').map(Number);
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  const { node } = process.versions;
  refuse(
    t(
      `needs Node.js ${OLDEST_NODE} or newer, and this is ${node}`,
      `需要 Node.js ${OLDEST_NODE} 或更新的版本，当前是 ${node}`,
    ),
  );
} else {
  const start = program();
  if (start) start();
  else {
    refuse(
      t(
        'the installation is incomplete: a file of it is missing or damaged. Install it again',
        '安装不完整：有文件缺失或损坏，请重新安装',
      ),
    );
  }
}

/** The program beside this file; undefined where it can't be loaded as a whole. */
function program(): (() => void) | undefined {
  try {
    // Beside the real file: with --preserve-symlinks-main __filename is the link.
    return require(join(dirname(realpathSync(__filename)), 'program.cjs')).start;
  } catch {
    return undefined;
  }
}

function refuse(why: { readonly en: string; readonly zh: string }): void {
  // Not by the program's own reading of locales: that takes what an old Node lacks.
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const machine = typeof Intl === 'undefined' ? '' : new Intl.DateTimeFormat().resolvedOptions().locale;
  const lang = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || machine) ? 'zh' : 'en';
  process.stderr.write(`group-exit: ${why[lang]}\n`);
  process.exitCode = EXIT.unable;
}
