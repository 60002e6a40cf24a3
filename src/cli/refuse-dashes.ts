import { t } from '../../rules/internal.ts';
import { UsageError } from '../messages/usage.ts';

/** Hyphens, dashes and minus signs that editors, chat programs and input methods put in place of `-`. */
const OTHER_DASHES = '\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u30fc';
const OTHER_EQUALS = '\uff1d';
const OPTION = new RegExp(`^([-${OTHER_DASHES}]+)([^=${OTHER_EQUALS}]+)([=${OTHER_EQUALS}]?)(.*)$`, 's');

/**
 * Refuses an option whose hyphens became other dashes, or whose `=` became a full-width one: it would be
 * taken for a command or a file.
 *
 * @throws UsageError with the option as it has to be typed
 */
export function refuseOtherDashes(argv: readonly string[]): void {
  const end = argv.indexOf('--');
  for (const arg of end < 0 ? argv : argv.slice(0, end)) {
    const [, dashes = '', typed = '', equals = '', value = ''] = OPTION.exec(arg) ?? [];
    const name = typed.normalize('NFKC');
    if (!/^[a-z]/i.test(name)) continue;
    const wrongDash = [...dashes].find((dash) => dash !== '-');
    const wrong = wrongDash ?? (equals === OTHER_EQUALS ? equals : undefined);
    if (wrong === undefined) continue;
    const right = wrongDash === undefined ? '=' : '--';
    const meant = `${name.length === 1 ? '-' : '--'}${name}${equals && '='}${value}`;
    const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase();
    throw new UsageError(
      t(
        `“${arg}” has “${wrong}” (U+${code}) where an option has ${right}: type ${meant}; a file of that name is ./${arg}`,
        `“${arg}”里的“${wrong}”（U+${code}）不是选项用的 ${right}：请输入 ${meant}；如果是文件名，请写 ./${arg}`,
      ),
    );
  }
}
