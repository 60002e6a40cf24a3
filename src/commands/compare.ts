import { type ComparedRow, claimsOf, DEFAULT_PLATFORM, explainClaims, t } from '../../rules/internal.ts';
import { toJson } from '../messages/to-json.ts';
import { UsageError } from '../messages/usage.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { comparedSections } from '../render/comparison.ts';
import { langFor } from '../render/formats.ts';
import { renderStandalone } from '../render/text/advice.ts';
import type { Call } from './spec.ts';

/** Prints the comparison, the app named by `--platform` first, and the article's tables. */
export async function compare({ settings, output }: Call): Promise<ExitCode> {
  const { rules, format, lang, answers } = settings;
  const { platform = DEFAULT_PLATFORM } = answers;
  const textLang = langFor(settings);
  const rows = rules.compared(textLang);
  const sources = explainClaims([...cited(rows), ...rules.tables.flatMap(claimsOf)], rules, textLang);
  switch (format) {
    case 'json': {
      const tables = rules.tables.map((table) => ({
        id: table.id,
        title: table.title[textLang],
        note: table.note[textLang],
        columns: table.columns.map((column) => column[textLang]),
        rows: table.rows.map((row) => row.map((cell) => cell[textLang])),
        ...rules.cite(table),
      }));
      await output.write(`${toJson({ schemaVersion: 1, rows, tables, sources }, 2)}\n`);
      return EXIT.done;
    }
    case 'md':
    case 'html': {
      const { renderStandalone } =
        format === 'md' ? await import('../render/md/advice.ts') : await import('../render/html/advice.ts');
      await output.write(renderStandalone(comparedSections(rows, platform, sources, settings), lang));
      return EXIT.done;
    }
    case 'text':
      await output.write(
        await renderStandalone(comparedSections(rows, platform, sources, settings), settings),
      );
      return EXIT.done;
    case 'ics':
    case 'csv':
      throw new UsageError(
        t(
          `compare prints text, json, md or html, not ${format}`,
          `compare 输出 text、json、md 或 html，不输出 ${format}`,
        ),
      );
  }
}

function cited(rows: readonly ComparedRow[]): string[] {
  return rows.flatMap((row) => Object.values(row.cells)).flatMap((cell) => cell.sources);
}
