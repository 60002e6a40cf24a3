import { readdirSync, readFileSync } from 'node:fs';
import type { Answers, Goal, Verdict } from '../../rules/index.ts';

/** One situation and what must come out, by the contract and the fact files, not by the program. */
export interface Case {
  readonly name: string;
  readonly file: string;
  readonly answers: Answers;
  readonly expect: {
    readonly goal: Goal;
    readonly verdict: Verdict;
    readonly blockers: readonly string[];
    readonly waitHours: number;
    /** Cautions that must be among those given. */
    readonly cautions?: readonly string[];
  };
}

const FOLDER = new URL('../cases/', import.meta.url);

/** All cases of test/cases, in the order of the files. */
export function allCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const cases = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Omit<Case, 'file'>[];
      return cases.map((one) => ({ ...one, file }));
    });
}
