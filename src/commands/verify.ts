import { setImmediate } from 'node:timers/promises';
import {
  BadInput,
  FINDING_CODES,
  type Finding,
  type Lang,
  type RuleBase,
  TooManySituationsError,
  t,
  type Verification,
  verifyInSteps,
} from '../../rules/internal.ts';
import { type Caller, optionName, quoted } from '../messages/command-line.ts';
import { marksOf } from '../messages/punctuation.ts';
import { toJson } from '../messages/to-json.ts';
import { UsageError } from '../messages/usage.ts';
import { WORDS } from '../messages/words.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { hang } from '../render/wrap.ts';
import type { Call, Settings } from './spec.ts';

/** Proves the rule base and prints what was covered. @returns 0, or 1 with findings */
export async function verify({ settings, options, io, output }: Call): Promise<ExitCode> {
  const packs = (options.rules as string[] | undefined) ?? [];
  const { rules, format, lang } = settings;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(
      t(`verify prints text or json, not ${format}`, `verify 只输出 text 或 json，不输出 ${format}`),
    );
  // Progress is only shown on a terminal, never written to a file or a pipe.
  const watched = io.stderr.isTTY === true && !settings.accessible;
  const result = await prove(rules, (situations) => {
    if (watched) io.stderr.write(`\r${WORDS.verifying[lang]} ${situations}`);
  });
  if (watched) io.stderr.write('\r\u001b[K');
  await output.write(
    format === 'json' ? `${toJson(asJson(result, packs, settings), 2)}\n` : asText(result, packs, settings),
  );
  return result.findings.length === 0 ? EXIT.done : EXIT.blocked;
}

/** Yields to the event loop between steps so that signals are handled; packs can make this slow. */
async function prove(base: RuleBase, onProgress: (situations: number) => void): Promise<Verification> {
  const steps = verifyInSteps(base);
  for (;;) {
    const step = next(steps);
    if (step.done) return step.value;
    if (step.value % 5_000 === 0) onProgress(step.value);
    await setImmediate();
  }
}

function next<T, R>(steps: Generator<T, R>): IteratorResult<T, R> {
  try {
    return steps.next();
  } catch (error) {
    if (!(error instanceof TooManySituationsError)) throw error;
    const message = t(
      `these rules distinguish more than ${error.max} situations, which is more than can be walked: nothing is proved`,
      `这些规则区分的情形超过 ${error.max} 种，无法逐一检验：什么都没有证明`,
    );
    const hint = t(
      'let the rules of a pack read fewer facts, or split it into packs that are proved one by one',
      '请让规则包少用一些条件，或拆成几个规则包分别检验',
    );
    throw new BadInput([{ code: 'too-many-situations', message, path: '--rules', hint }]);
  }
}

/** The command that shows an example with the same packs; `verify` itself if it has no example. */
function reproduce(
  example: Finding['example'],
  packs: readonly string[],
  { program, shell }: Caller,
): string {
  const answers = Object.entries(example);
  const rules = packs.map((file) => ` --rules ${quoted(file, shell)}`).join('');
  if (answers.length === 0) return `${program} verify${rules}`;
  const options = answers.map(
    ([key, value]) => `--${optionName(key as Parameters<typeof optionName>[0])} ${value}`,
  );
  return `${program} ask --no-input ${options.join(' ')}${rules}`;
}

function message(finding: Finding, lang: Lang): string {
  return FINDING_CODES[finding.code][lang] + (finding.detail ? ` (${finding.detail})` : '');
}

function asJson(
  { findings, covered }: Verification,
  packs: readonly string[],
  { jsonLang, caller }: Pick<Settings, 'jsonLang' | 'caller'>,
) {
  return {
    schemaVersion: 1,
    findings: findings.map((finding) => ({
      code: finding.code,
      rules: finding.rules,
      example: finding.example,
      message: message(finding, jsonLang),
      reproduce: reproduce(finding.example, packs, caller),
    })),
    covered,
  };
}

function byCode(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return [...groups.values()];
}

function moreOf(same: readonly Finding[], lang: Lang): string {
  const count = same.length - MAX_LISTED;
  return {
    en: `… and ${count} more of ${same[0]?.code}: correct the first ones first; --json lists all`,
    zh: `……${same[0]?.code} 还有 ${count} 处：请先改前面的；--json 列出全部`,
  }[lang];
}

/** Findings printed for one code: one mistake can show in a hundred situations. */
const MAX_LISTED = 5;

function asText({ findings, covered }: Verification, packs: readonly string[], settings: Settings): string {
  const { lang, width, caller } = settings;
  const lines = byCode(findings).flatMap((same) => [
    ...same
      .slice(0, MAX_LISTED)
      .flatMap((finding) => [
        ...hang(
          `✘ ${finding.code}: `,
          `${message(finding, lang)}${marksOf(lang).colon}${finding.rules.join(', ')}`,
          width,
        ),
        ...hang('  ', reproduce(finding.example, packs, caller), width),
      ]),
    ...(same.length > MAX_LISTED ? hang('  ', moreOf(same, lang), width) : []),
  ]);
  const rows = [
    [WORDS.findings, findings.length],
    [WORDS.conversations, covered.conversations],
    [WORDS.situations, covered.situations],
    [WORDS.rulesFired, `${covered.rules} / ${covered.rulesInAll}`],
    [WORDS.plansFollowed, covered.plans],
    [WORDS.longestPlan, covered.longestPlan],
    ...Object.entries(covered.screens).flatMap(([of, widths]) =>
      Object.entries(widths).map(
        ([columns, { nineInTen, longest }]) =>
          [WORDS.screenLines, `${of}, ${columns}: ${nineInTen} / ${longest}`] as const,
      ),
    ),
    [
      WORDS.questionsAsked,
      `${covered.leastQuestions}–${covered.mostQuestions}, ⌀ ${covered.averageQuestions}`,
    ],
  ] as const;
  const counts = rows.flatMap(([label, value]) =>
    hang(`${label[lang]}${marksOf(lang).colon}`, String(value), width),
  );
  const longest = new Set(
    Object.values(covered.screens).flatMap((widths) =>
      Object.values(widths).map(({ example }) => reproduce(example, packs, caller)),
    ),
  );
  const examples = [...longest].flatMap((command) => hang('  ', command, width));
  return `${[...lines, ...counts, WORDS.longestScreens[lang], ...examples].join('\n')}\n`;
}
