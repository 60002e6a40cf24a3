import { readdirSync, readFileSync } from 'node:fs';
import { compile, type RuleBase } from '../../rules/internal.ts';
import { collectFindings } from '../../rules/verify/finding.ts';
import { checkStatics } from '../../rules/verify/static.ts';
import { allCases } from '../support/cases.ts';
import { evidenceDocs } from '../support/evidence-docs.ts';
import { readFacts } from '../support/facts-file.ts';
import { answerLimitFindings } from './answer-limits.ts';
import { caseFindings } from './cases.ts';
import { doubleEntryFindings } from './double-entry.ts';
import { numbersThatDiffer } from './numbers.ts';

/** Where the pages of evidence are written. */
export const EVIDENCE = new URL('../../docs/evidence/', import.meta.url);

/** A check of a rule base that needs no build and takes less than a second. */
export interface Check {
  readonly name: string;
  /** What is wrong, in sentences; empty if nothing is. */
  readonly findings: (base: RuleBase) => readonly string[];
}

/** The checks of the knowledge that `npm run test:fast` makes, the quickest first. */
export function quickChecks(): Check[] {
  const facts = readFacts();
  const cases = allCases();
  return [
    { name: 'double entry', findings: (base) => doubleEntryFindings(base, facts) },
    { name: 'numbers in both languages', findings: numbersThatDiffer },
    { name: 'limits of answers', findings: answerLimitFindings },
    { name: 'verify, without conversations', findings: staticFindings },
    {
      name: 'expected verdicts',
      findings: (base) => {
        const rules = compile(base);
        return cases.flatMap((one) => caseFindings(one, rules));
      },
    },
  ];
}

function staticFindings(base: RuleBase): string[] {
  const findings = collectFindings();
  checkStatics(compile(base), findings);
  return findings.list().map(({ code, rules, detail }) => `${code} ${rules.join(' ')} ${detail}`);
}

/**
 * The comparison with docs/evidence, which shows all that claims and sources say: it notices most changes, but
 * `npm run update` writes it anew, so that a reviewer has to see them.
 */
export function evidenceCheck(): Check {
  const written = writtenEvidence();
  return {
    name: 'docs/evidence',
    findings: (base) => {
      const made = evidenceDocs(compile(base));
      const names = new Set([...Object.keys(written), ...Object.keys(made)]);
      return [...names].flatMap((name) => {
        if (made[name] === written[name]) return [];
        const there = new Set(written[name]?.split('\n'));
        const first = made[name]?.split('\n').find((line) => !there.has(line));
        return [`${name}: ${first ?? 'lines moved or removed'}`];
      });
    },
  };
}

/** The pages of docs/evidence as they are written, by file name. */
function writtenEvidence(): Readonly<Record<string, string>> {
  const pages = readdirSync(EVIDENCE).map((name) => [name, readFileSync(new URL(name, EVIDENCE), 'utf8')]);
  return Object.fromEntries(pages);
}
