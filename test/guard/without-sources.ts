/**
 * What the guard compares leaves out where a sentence comes from: the ids of claims behind it, the
 * footnotes, and the claims themselves. Ids are of different lengths, so text is compared without its
 * line breaks and its drawn tables cell by cell.
 */

/**
 * JSON without the fields called `sources`, wherever they stand, and with its trace by id: where a rule
 * stands among those of other goals, nobody is told; four that nothing could reach are left out. What is no JSON stays as it is.
 */
export function jsonWithoutSources(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => {
      if (key === 'sources') return undefined;
      if (key !== 'trace') return value;
      const kept = value.filter(({ id }: { id: string }) => !id.includes('.size.'));
      return kept.map((one: unknown) => JSON.stringify(one)).sort();
    });
  } catch {
    return text;
  }
}

/** Markdown without the ids behind a grade, and without the section of sources. */
export function markdownWithoutSources(text: string): string {
  return text
    .replace(/(?: · [\w.\\-]+)+\)\*/g, ')*')
    .replace(/^## (?:Sources|来源)\n[\s\S]*?(?=^## |(?![\s\S]))/gm, '');
}

/** HTML without the ids behind a grade, and without the list of sources. */
export function htmlWithoutSources(text: string): string {
  return text
    .replace(/<span class="by">.*?<\/span>/g, '')
    .replace(/<ul class="sources">[\s\S]*?<\/ul>/g, '<ul class="sources"></ul>');
}

/** A text page without the ids behind a grade and without its footnotes, as one line without blanks. */
export function textWithoutSources(text: string): string {
  const lines: string[] = [];
  let inSources = false;
  for (const line of text.split('\n')) {
    if (line === '') inSources = false;
    if (line === 'Sources' || line === '来源') inSources = true;
    if (!inSources) lines.push(line);
  }
  return withoutMarks(cellByCell(lines).join(''));
}

function withoutMarks(text: string): string {
  return text.replace(/\s/g, '').replace(/·[\w.-]+\]/g, ']');
}

/** Lines of which the drawn tables are read cell by cell rather than line by line. */
function cellByCell(lines: readonly string[]): string[] {
  const found: string[] = [];
  let row: string[] = [];
  for (const line of lines) {
    const cells = /^│(.*)│$/.exec(line)?.[1]?.split('│');
    if (cells) row = cells.map((cell, at) => (row[at] ?? '') + cell);
    else {
      found.push(...row);
      row = [];
      if (!/^[┌├└][─┬┼┴]+[┐┤┘]$/.test(line)) found.push(line);
    }
  }
  return [...found, ...row];
}

/** The entries that `rules` prints, by their first word and id, each without its sources. */
export function entriesWithoutSources(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  let name = '';
  let entry: string[] = [];
  const end = () => {
    if (entry.length > 0) entries.set(name, withoutMarks(entry.join('')));
  };
  let indented = true;
  for (const line of text.split('\n')) {
    const starts = !line.startsWith(' ');
    if (starts && indented) {
      end();
      name = line.split(' ').slice(0, 2).join(' ');
      entry = [];
    }
    entry.push(line);
    indented = !starts;
  }
  end();
  return entries;
}

/** What `rules ID` prints of a rule, up to its first claim. */
export function ruleWithoutClaims(text: string): string {
  const lines = text.split('\n');
  const lastText = lines.findLastIndex((line) => line.startsWith('· '));
  const rest = lines.slice(lastText + 1);
  const firstClaim = rest.findIndex((line) => !line.startsWith(' '));
  return withoutMarks(lines.slice(0, lastText + 1 + firstClaim).join(''));
}
