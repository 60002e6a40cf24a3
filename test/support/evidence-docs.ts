import { toFacts } from '../../rules/engine/facts.ts';
import { alternativesOf, match } from '../../rules/engine/match.ts';
import {
  type AnswerKey,
  type Answers,
  type Citation,
  type Claim,
  type Condition,
  catalogue,
  citationsOf,
  type Entry,
  isNumberKey,
  type Rules,
  standingOf,
  startOf,
} from '../../rules/internal.ts';

/** Rows of the article's facts that no claim covers, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'A9.6': 'a guess about groups on a blockchain; no rule could rest on it',
};

const HEAD = `<!-- Made by npm run update and compared by the tests: what you change in claims, sources and rules shows here. -->

A rule has its grade from the sources of its claims; \`+\` says so, \`−\` says otherwise. Behind a rule stand the fewest answers under which it holds.`;

/** The pages of docs/evidence by file name: the rules and claims of each platform with their sources. */
export function evidenceDocs(rules: Rules): Record<string, string> {
  const entries = catalogue(rules);
  const groups = new Set([
    ...entries.map(({ id }) => groupOf(id)),
    ...Object.keys(rules.claims).map(groupOf),
  ]);
  const pages = [...groups].sort().map((group): [string, string] => {
    const claims = Object.entries(rules.claims).filter(([id]) => groupOf(id) === group);
    const parts = [
      `# What is said in \`${group}\`, and who says so`,
      HEAD,
      ...section(
        'Rules',
        entries.filter(({ id }) => groupOf(id) === group).map((entry) => entryLine(entry, rules)),
      ),
      ...section(
        'Claims',
        claims.sort(byId).map(([id, claim]) => claimLines(id, claim, rules)),
      ),
    ];
    return [`${group}.md`, `${parts.join('\n\n')}\n`];
  });
  return Object.fromEntries([...pages, ['rows.md', rowsPage(rules)]]);
}

/** The page that lists a rule, table, cell or claim; the article's tables are about WeChat. */
function groupOf(id: string): string {
  const parts = id.split('.');
  if (parts[0] === 'comparison') return parts.at(-1) as string;
  return parts[0] === 'table' ? 'wechat' : (parts[0] as string);
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.join('\n')];

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

const gradeOf = ({ evidence, disputed }: Pick<Entry, 'evidence' | 'disputed'>): string =>
  evidence + (disputed ? ', disputed' : '');

function entryLine({ id, kind, when, sources, ...standing }: Entry, rules: Rules): string {
  const answers =
    kind === 'table' || kind === 'comparison' ? '' : ` · ${JSON.stringify(fewestAnswers(when, rules))}`;
  const parts = isJoined(id, rules) ? ', each for a part' : '';
  return `- ${kind} **${id}**: ${gradeOf(standing)}${parts} · ${sources.join(' ')}${answers}`;
}

/** Whether each claim behind an entry supports only part of it. */
function isJoined(id: string, { rules, tables, comparison }: Rules): boolean {
  const cells = comparison.flatMap((row) =>
    Object.entries(row.cells).map(([column, cell]) => [`comparison.${row.id}.${column}`, cell] as const),
  );
  const citing = [
    ...rules.map((one) => [one.id, one] as const),
    ...tables.map((one) => [`table.${one.id}`, one] as const),
    ...cells,
  ];
  return citing.some(([key, one]) => key === id && one !== 'unknown' && one.joined);
}

/** The fewest answers under which a condition holds. @throws if it does not hold under them */
export function fewestAnswers(when: Condition, { questions }: Rules): Answers {
  const [way = {}] = alternativesOf(when);
  const answers = Object.fromEntries(
    Object.entries(way).map(([name, values]) => {
      const [key, value] = [name as AnswerKey, values[0]];
      if (isNumberKey(key)) return [key, startOf(key, String(value)) ?? value];
      return [key, value === 'yes' ? true : value === 'no' ? false : value];
    }),
  ) as Answers;
  if (match(when, toFacts(answers, questions)) !== 'yes')
    throw new Error(`does not hold: ${JSON.stringify(answers)}`);
  return answers;
}

function claimLines(id: string, claim: Claim, rules: Rules): string {
  const figures = Object.entries(claim.figures ?? {}).map(([name, figure]) => `${name} ${figure}`);
  const about = [gradeOf(standingOf({ evidence: [id] }, rules)), ...(claim.rows ?? []), ...figures].join(
    ' · ',
  );
  const sources = citationsOf(claim).map((citation) => sourceLine(citation, rules));
  return [`- **${id}** (${about}): ${claim.says.en}`, ...sources].join('\n');
}

function sourceLine({ source, stance, says, quote, partly }: Citation, rules: Rules): string {
  const { publisher, date, kind, url } = rules.sources[source] ?? {};
  const words = [
    ...(partly ? ['(in part)'] : []),
    ...(says ? [says.en] : []),
    ...(quote ? [`“${quote}”`] : []),
  ];
  const summary = words.map((word) => ` ${word}`).join('');
  const mark = stance === 'supports' ? '+' : '−';
  return `  - ${mark} ${source} (${publisher}, ${kind}, ${date ?? 'undated'})${summary}${url ? ` <${url}>` : ''}`;
}

/** Where each row of the fact files is covered. */
function rowsPage(rules: Rules): string {
  const covered = new Map<string, string[]>();
  for (const [id, { rows = [] }] of Object.entries(rules.claims))
    for (const row of rows) covered.set(row, [...(covered.get(row) ?? []), id]);
  const lines = [
    ...covered,
    ...Object.entries(LEFT_OUT).map(([row, why]) => [row, [`left out: ${why}`]] as const),
  ]
    .sort(byId)
    .map(([row, ids]) => `- ${row}: ${ids.join(' ')}`);
  return `# The rows of the fact files, and the claims that cover them\n\n${lines.join('\n')}\n`;
}
