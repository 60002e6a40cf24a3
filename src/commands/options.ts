import { type Question, type Text, t } from '../../rules/internal.ts';
import { optionName } from '../messages/command-line.ts';
import { FIELD_NAMES } from '../render/fields.ts';
import { FORMAT_NAMES } from '../render/formats.ts';
import { PARTS } from '../render/shown.ts';

/** One option of the command line; help, README and the parser are all derived from it. */
export interface OptionSpec {
  /** In commander's notation: `-f, --format <name>`. */
  readonly flags: string;
  readonly help: Text;
  readonly choices?: readonly string[];
  /** Values for shell completion; the option takes a comma-separated list of them. */
  readonly suggested?: readonly string[];
  /** The commands to which it makes a difference, if not all; the others take it and leave it out of their help. */
  readonly for?: readonly string[];
  /** May be given several times. */
  readonly repeatable?: true;
}

const ADVISING = ['ask', 'check'];
const JUDGING = [...ADVISING, 'next'];
const COLOURED = [...ADVISING, 'compare', 'rules'];
const PRINTING = [...COLOURED, 'verify'];

/** Options that every command accepts. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: '--lang <en|zh>', help: t('language of the texts', '文字的语言') },
  {
    flags: '-f, --format <name>',
    for: PRINTING,
    help: t('how to print the result', '输出格式'),
    choices: FORMAT_NAMES,
  },
  { flags: '--json', for: PRINTING, help: t('the same as -f json', '等同于 -f json') },
  {
    flags: '--full',
    for: ADVISING,
    help: t(
      'everything, not only the short form (text, md, html, ics, wizard)',
      '输出全部内容，而不只是简短的结果（text、md、html、ics 和问答）',
    ),
  },
  {
    flags: '--show <parts>',
    for: ADVISING,
    help: t(
      `print only these parts, separated by commas: ${PARTS.join(', ')}`,
      `只看这几部分，用逗号隔开：${PARTS.join('、')}`,
    ),
    suggested: PARTS,
  },
  {
    flags: '--explain',
    for: ADVISING,
    help: t('tell which answers led to it and what would lift it', '说明由哪些回答得出，以及怎样才能解除'),
  },
  {
    flags: '--fields <names>',
    for: JUDGING,
    help: t(
      'which members JSON holds: blockers.id,plan.steps.text, or all; the default leaves out sources and comparison.rows',
      'JSON 里放哪些字段：如 blockers.id,plan.steps.text，或 all；默认不含 sources 和 comparison.rows',
    ),
    suggested: FIELD_NAMES,
  },
  {
    flags: '--brief',
    for: ADVISING,
    help: t('verdict, ids and wait only (JSON)', '只输出结论、编号和等待时间（JSON）'),
  },
  {
    flags: '--trust <grade>',
    for: JUDGING,
    help: t('weaker evidence only warns, it does not block', '证据弱于此级别的只作提醒，不算障碍'),
    choices: ['reported', 'corroborated', 'official'],
  },
  {
    flags: '--rules <file>',
    for: [...PRINTING, 'next'],
    help: t('add rules from a JSON file; repeatable', '从 JSON 文件添加规则，可多次使用'),
    repeatable: true,
  },
  {
    flags: '--trust-pack',
    for: [...PRINTING, 'next'],
    help: t(
      'let the sources of rule packs count; otherwise they are only reported',
      '采信规则包自带的来源；否则其内容一律只算“仅传闻”',
    ),
  },
  { flags: '-o, --output <file>', help: t('write the result to a file', '把结果写入文件') },
  { flags: '--force', help: t('replace the file if it exists', '文件已存在时替换') },
  {
    flags: '--no-input',
    for: ['ask'],
    help: t('never ask; missing answers are an error', '不提问；缺少回答就报错'),
  },
  {
    flags: '--color <when>',
    for: COLOURED,
    help: t('when to use colours', '何时使用颜色'),
    choices: ['auto', 'always', 'never'],
  },
  { flags: '--no-color', for: COLOURED, help: t('the same as --color never', '等同于 --color never') },
  {
    flags: '--accessible',
    for: PRINTING,
    help: t('plain lines, no drawings: for screen readers', '逐行输出，不画图：适合读屏软件'),
  },
  {
    flags: '--now <time>',
    for: [...JUDGING, 'rules'],
    help: t(
      'count from this time, ISO-8601 with zone: 2026-05-01T09:00:00+08:00',
      '从这个时间起算，ISO-8601 加时区：2026-05-01T09:00:00+08:00',
    ),
  },
  {
    flags: '--as-of <time>',
    for: JUDGING,
    help: t(
      'when the answers were true; their clocks go on from there',
      '这些回答属实的时刻，之后的时间会算进去',
    ),
  },
  {
    flags: '--bom',
    for: ADVISING,
    help: t('begin CSV with a byte order mark, for Excel', 'CSV 以 BOM 开头，供 Excel 使用'),
  },
  {
    flags: '--width <columns>',
    for: PRINTING,
    help: t('width of the text, 20 to 400', '文字宽度，20 到 400'),
  },
];

/** Options of ask and next. */
export const ASK_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--thorough',
    help: t('also ask what a caution would cover', '连注意事项能代替的问题也问'),
  },
];

/** Options of check. */
export const CHECK_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--lines',
    help: t(
      'a record a line, in and out, even if it is a single one: for parts of a batch',
      '输入输出都是每行一条记录，哪怕只有一条：适合处理批量的一部分',
    ),
  },
];

/** Options of compare. */
export const COMPARE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--platform <value>', help: t('the app in the first column', '排在第一列的应用') },
];

/** Options of rules. */
export const RULES_OPTIONS: readonly OptionSpec[] = [
  { flags: '--platform <value>', help: t('only what holds on this app', '只看适用于该应用的') },
  {
    flags: '--grade <grade>',
    help: t('only of this evidence', '只看该证据级别的'),
    choices: ['official', 'corroborated', 'reported'],
  },
  { flags: '--disputed', help: t('only what is disputed, both sides', '只看有争议的，并列出双方说法') },
  { flags: '--source <id>', help: t('only what rests on this claim or source', '只看依据该条或该来源的') },
  { flags: '--coverage', help: t('where each fact of the article is', '该文章每个事实在哪里') },
  {
    flags: '--search <words>',
    help: t('only what is about these words, nearest first', '只看与这些词有关的，最接近的在前'),
  },
  {
    flags: '--stale [days]',
    help: t(
      'sources not checked for so long; three years if left out',
      '多少天没有核对过的来源；不写就是三年',
    ),
  },
];

/** The option for a question. */
export function optionFor(question: Question): OptionSpec {
  const flags = `--${optionName(question.key)} <${question.kind === 'number' ? 'n' : 'value'}>`;
  const values =
    question.kind === 'choice'
      ? question.choices.map((choice) => choice.value).join(', ')
      : question.kind === 'yes-no'
        ? 'true, false, unsure'
        : `${question.min}…`;
  return {
    flags,
    help: { en: `${question.text.en} (${values})`, zh: `${question.text.zh}（${values}）` },
  };
}
