import type { Lang, Text } from '../../rules/index.ts';
import { met, type Row, type Section } from './row.ts';

const HEAD: readonly Text[] = [
  { en: 'what', zh: '项目' },
  { en: 'against', zh: '对照' },
  { en: 'ratio', zh: '比值' },
  { en: 'goal', zh: '目标' },
  { en: '', zh: '' },
  { en: 'measured', zh: '实测' },
];

/** The sections for a terminal: aligned columns. */
export function asText(sections: readonly Section[], machine: string): string {
  const lines = sections.flatMap((section) => {
    const rows = [HEAD.map(({ en }) => en), ...section.rows.map((row) => cells(row, 'en'))];
    const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    return [
      '',
      section.title.en,
      ...rows.map((row) =>
        row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      ),
      ...section.notes.map(({ en }) => en),
    ];
  });
  return [machine, ...lines, ''].join('\n');
}

/** The sections for a README. */
export function asMarkdown(sections: readonly Section[], machine: string, lang: Lang): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const parts = sections.map((section) =>
    [
      `**${section.title[lang]}**`,
      '',
      line(HEAD.map((text) => text[lang])),
      line(['---', '---', '---:', '---:', '---', '---:']),
      ...section.rows.map((row) => line(cells(row, lang))),
      ...section.notes.flatMap((note) => ['', note[lang]]),
    ].join('\n'),
  );
  return [machine, ...parts].join('\n\n');
}

function cells(row: Row, lang: Lang): string[] {
  const { what, against, ratio, goal, figure } = row;
  const mark = met(row);
  return [
    what[lang],
    against[lang],
    ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2),
    goal ? wanted(goal) : '',
    mark === undefined ? '' : mark ? '✔' : '✘',
    figure,
  ];
}

function wanted(goal: NonNullable<Row['goal']>): string {
  if ('within' in goal) return `1 ± ${goal.within}`;
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}
