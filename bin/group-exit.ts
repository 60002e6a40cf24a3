import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { machineLang } from '../src/cli/lang.ts';
import { t } from '../src/messages/text.ts';
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
  try {
    // Beside the real file: with --preserve-symlinks-main __filename is the link.
    require(join(dirname(realpathSync(__filename)), 'program.cjs')).start();
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code !== 'MODULE_NOT_FOUND' && name !== 'SyntaxError') throw error;
    refuse(
      t(
        'the installation is incomplete: a file of it is missing or damaged. Install it again',
        '安装不完整：有文件缺失或损坏，请重新安装',
      ),
    );
  }
}

function refuse(why: { readonly en: string; readonly zh: string }): void {
  process.stderr.write(`group-exit: ${why[machineLang(process.env)]}\n`);
  process.exitCode = EXIT.unable;
}
