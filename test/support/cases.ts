import { readdirSync } from 'node:fs';
import type { Answers, Goal, Verdict } from '../../rules/internal.ts';
import { readNdjson } from './ndjson.ts';

/** A situation and its expected result, derived from the contract and the fact files, not the program. */
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
    /** The steps that the plan begins with. */
    readonly begins?: readonly string[];
    /** Steps that come in this order, others may be between them. */
    readonly inOrder?: readonly string[];
    /** Steps and other ways that must not be there. */
    readonly without?: readonly string[];
  };
}

const FOLDER = new URL('../rules/cases/', import.meta.url);

/** All cases of test/rules/cases, in the order of the files. */
export function allCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .flatMap((file) =>
      readNdjson<Omit<Case, 'file'>>(new URL(file, FOLDER)).map((one) => ({ ...one, file })),
    );
}
