import { BASE, type Question, type RuleBase } from '../../rules/index.ts';
import { walk } from '../../rules/verify/walk.ts';

/** Questions and conversations of one order of the questions, and how fast they were walked. */
function measure(name: string, questions: readonly Question[]): string {
  const base: RuleBase = { ...BASE, questions };
  const began = performance.now();
  let conversations = 0;
  let average = 0;
  for (const { weight, share, questions: count } of walk(base, {})) {
    conversations += weight;
    average += share * count;
  }
  const seconds = (performance.now() - began) / 1_000;
  return `${name}: ${conversations} conversations, ${average.toFixed(2)} questions on average, ${Math.round(conversations / seconds)} conversations/s`;
}

/** The landed order with one question moved to another place. */
function moved(key: string, behind: string): readonly Question[] {
  const one = BASE.questions.filter((question) => question.key === key);
  return BASE.questions
    .filter((question) => question.key !== key)
    .flatMap((question) => (question.key === behind ? [question, ...one] : [question]));
}

/** Every question that something can hang on for a platform, asked of everybody: the fixed order. */
function fixed(): string {
  const count = BASE.questions.length;
  return `a fixed list: ${count} questions for everybody`;
}

console.log(fixed());
console.log(measure('as landed', BASE.questions));
console.log(measure('size before kind', moved('groupType', 'groupSize')));
console.log(measure('region before device', moved('region', 'role')));
console.log(measure('kind before role', moved('groupType', 'goal')));
