import {
  type Answers,
  type AnswerValue,
  BASE,
  type Facts,
  type Platform,
  type Question,
  toFacts,
} from '../../rules/internal.ts';
import { type Random, randomFrom } from './random.ts';

/** In so many cases an answer is missing, so that unknown facts are compared too. */
const MISSING = 0.05;

/** A situation: its answers, and the facts that the library makes of them. */
export interface Situation {
  readonly answers: Answers;
  readonly facts: Facts;
}

/** Random situations of all platforms, each answer equally likely. */
export function randomSituations(count: number, seed: number): Situation[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const answers = randomAnswers(random);
    return { answers, facts: toFacts(answers, BASE.questions) };
  });
}

function randomAnswers(random: Random): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const question of BASE.questions) {
    const value = randomAnswer(question, answers.platform as Platform | undefined, random);
    if (question.key === 'platform' || !random.chance(MISSING)) answers[question.key] = value;
  }
  return answers as Answers;
}

function randomAnswer(question: Question, platform: Platform | undefined, random: Random): AnswerValue {
  if (question.kind === 'yes-no') return random.pick([true, false, 'unsure']);
  if (question.kind === 'number') return randomNumber(question.key, random);
  const here = question.choices.filter(
    ({ platforms }) => !platform || !platforms || platforms.includes(platform),
  );
  return random.pick(here).value;
}

/** Numbers on both sides of every cut; clocks with minutes, since that is where waits are rounded. */
function randomNumber(key: string, random: Random): number {
  if (key === 'groupSize') return random.pick([1, random.whole(2, 60), random.whole(30, 3_000)]);
  return random.whole(0, 100 * 60) / 60;
}
