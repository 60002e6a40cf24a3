import { shortAndDetail } from '../engine/catalogue.ts';
import type { Rules } from '../engine/compile.ts';
import { isDoubtful } from '../engine/evidence.ts';
import { templateOf } from '../engine/fill.ts';
import { briefsIn } from '../engine/side-by-side.ts';
import type { Look } from '../model/rule.ts';
import { LANGS, type Text } from '../model/text.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkDevices } from './check-devices.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkQuestions } from './check-question.ts';
import { checkText } from './check-text.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { columnsOf } from './columns.ts';
import { implies } from './conditions.ts';
import type { Findings } from './finding.ts';
import { type AnyStatement, statementsOf } from './statements.ts';

/** Checks that need no conversation: ids, texts, citations, duplicate rules. */
export function checkStatics(rules: Rules, findings: Findings): void {
  const statements = statementsOf(rules);
  checkIds(statements, findings);
  checkRepeats(statements, findings);
  for (const { id, texts, behind } of statements) {
    for (const text of texts) checkText(id, text, findings);
    checkWidth(id, texts[0], behind, findings);
  }
  for (const blocker of rules.of.blocker) {
    if ((blocker.clearedBy === 'nobody') !== (blocker.fix.length === 0))
      findings.add('no-fix', [blocker.id], {});
    // A blocker that nobody can clear has no plan, so a look has no place in it.
    if (!blocker.look && blocker.clearedBy !== 'nobody' && isDoubtful(rules.cite(blocker)))
      findings.add('no-look', [blocker.id], {});
    if (blocker.look) checkWidth(blocker.look.id, blocker.look.short, blocker.pack?.behind, findings);
    if (blocker.look) for (const text of saidByLook(blocker.look)) checkText(blocker.look.id, text, findings);
  }
  checkQuestions(rules.questions, statements, findings);
  for (const table of rules.tables) {
    for (const text of [table.title, table.note, ...table.columns, ...table.rows.flat()]) {
      checkText(table.id, text, findings);
    }
  }
  for (const { id, label, head, cells } of rules.comparison) {
    const texts = Object.values(cells).flatMap((cell) =>
      cell === 'unknown' ? [] : [cell.text, ...briefsIn(cell)],
    );
    for (const text of [label, ...(head ? [head] : []), ...texts]) checkText(id, text, findings);
  }
  checkEvidence(rules, findings);
  checkVerdicts(rules, findings);
  checkAlternatives(rules, findings);
  checkDevices(rules, findings);
}

/** The columns of a first screen that a sentence may take, in either language. */
const MAX_COLUMNS = 56;
/** A number as wide as one is likely to be. */
const WIDEST_NUMBER = '10000';

/** @param behind what follows a pack’s text, and isn’t counted */
function checkWidth(id: string, short: Text, behind: Text | undefined, findings: Findings): void {
  for (const lang of LANGS) {
    const text = behind ? short[lang].replace(behind[lang], '') : short[lang];
    const columns = columnsOf(templateOf(text).replace(/\{\w+\}/g, WIDEST_NUMBER));
    if (columns > MAX_COLUMNS) findings.add('short-too-wide', [id], {}, `${columns}: ${text}`);
  }
}

function saidByLook(look: Look): Text[] {
  const { ifKnown } = look;
  return [...shortAndDetail(look), ...(ifKnown ? [ifKnown.reached, ifKnown.pending] : [])];
}

function checkIds(statements: readonly AnyStatement[], findings: Findings): void {
  const seen = new Set<string>();
  for (const { kind, id } of statements) {
    const key = `${kind} ${id}`;
    if (seen.has(key)) findings.add('duplicate-id', [id], {});
    seen.add(key);
  }
}

function checkRepeats(statements: readonly AnyStatement[], findings: Findings): void {
  const byText = new Map<string, AnyStatement[]>();
  for (const statement of statements) {
    if (statement.kind === 'fix') continue;
    const key = statement.kind + JSON.stringify(statement.texts);
    byText.set(key, [...(byText.get(key) ?? []), statement]);
  }
  for (const same of byText.values()) {
    for (const [at, one] of same.entries()) {
      for (const [otherAt, other] of same.entries()) {
        if (at === otherAt || !implies(one.when, other.when)) continue;
        if (!implies(other.when, one.when)) findings.add('swallowed-rule', [one.id, other.id], {});
        else if (at < otherAt) findings.add('duplicate-rule', [one.id, other.id], {});
      }
    }
  }
}
