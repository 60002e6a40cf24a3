import { type Text, t } from '../../rules/internal.ts';
import type { Settings } from '../commands/spec.ts';
import type { RawOptions } from '../messages/command-line.ts';
import { FORMAT_NAMES, FORMATS, type Format } from '../render/formats.ts';

/** A note if the output file's extension suggests another format than the text it gets. */
export function formatNote(
  { output, format }: Pick<Settings, 'output' | 'format'>,
  { format: asked }: RawOptions,
): Text | undefined {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const meant = formatOf(ending);
  if (!meant || asked !== undefined || format !== 'text' || meant === format) return undefined;
  return t(
    `note: this is text; -f ${meant} makes what “.${ending}” promises`,
    `提示：写入的是纯文本；要得到“.${ending}”应有的格式，请加 -f ${meant}`,
  );
}

function formatOf(ending: string): Format | undefined {
  return FORMAT_NAMES.find((name) => {
    const { extension, otherExtensions = [] } = FORMATS[name];
    return extension === ending || otherExtensions.includes(ending);
  });
}

/**
 * A note if `--full` or `--show` has no effect.
 *
 * @param command the command being run, if it prints no advice
 */
export function partsNote(
  { format }: Pick<Settings, 'format'>,
  { full, show }: RawOptions,
  command?: string,
): Text | undefined {
  if (!full && show === undefined) return undefined;
  const option = full ? '--full' : '--show';
  if (command !== undefined) {
    return t(`note: ${option} makes no difference to ${command}`, `提示：${option} 对 ${command} 不起作用`);
  }
  if (FORMATS[format].isShort) return undefined;
  const [en, zh] =
    format === 'json' ? ['; --fields all gives everything', '；要全部内容请用 --fields all'] : ['', ''];
  return t(
    `note: ${option} makes no difference to ${format}${en}`,
    `提示：${option} 对 ${format} 格式不起作用${zh}`,
  );
}
