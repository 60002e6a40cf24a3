import { badAnswers } from '../engine/check-answers.ts';
import { kindsHolding, type SizeLimit } from '../knowledge/platforms.ts';
import type { AnswerKey, Answers } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { t } from '../model/text.ts';
import type { Problem } from './problem.ts';
import { notOnPlatform } from './read-answer.ts';

/**
 * What is wrong with answers that are each read well but contradict each other: a choice that the platform
 * doesn't have, or more people than such a group can have.
 *
 * @param nameOf what the user calls an answer
 */
export function contradictions(
  answers: Answers,
  questions: readonly Question[],
  nameOf: (key: AnswerKey) => string,
): Problem[] {
  return badAnswers(answers, questions).flatMap(({ key, code, limit }): Problem[] => {
    const question = questions.find((one) => one.key === key);
    if (!question) return [];
    if (limit) return [tooManyPeople(answers, limit, nameOf)];
    const value = answers[question.key];
    const choice =
      question.kind === 'choice' ? question.choices.find((one) => one.value === value) : undefined;
    if (code !== 'not-on-platform' || question.kind !== 'choice' || !choice) return [];
    return [notOnPlatform(question, choice.value, choice, nameOf(question.key), answers.platform)];
  });
}

/** The answers without those that `contradictions` finds. */
export function withoutContradictions(answers: Answers, questions: readonly Question[]): Answers {
  const bad = badAnswers(answers, questions).map(({ key }) => key);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !bad.includes(key))) as Answers;
}

/** The problem of a group that is larger than its kind; the kind is named where another one could be as large. */
function tooManyPeople(
  { groupSize = 0, groupType, platform }: Answers,
  { most, claim }: SizeLimit,
  nameOf: (key: AnswerKey) => string,
): Problem {
  const path = nameOf('groupSize');
  const kinds = platform ? kindsHolding(groupSize, platform) : [];
  const source = t(`sources: group-exit rules ${claim}`, `来源见 group-exit rules ${claim}`);
  if (groupType && kinds.length > 0) {
    const kind = nameOf('groupType');
    return {
      code: 'out-of-range',
      message: t(
        `${path} ${groupSize} and ${kind} “${groupType}” contradict each other: on ${platform} such a group has at most ${most} members`,
        `${path} ${groupSize} 和 ${kind}“${groupType}”互相矛盾：在 ${platform} 上这种群最多 ${most} 人`,
      ),
      path,
      hint: t(
        `correct one of them; with so many members it would be ${kinds.join(' or ')} (${source.en})`,
        `请改正其中一个；人数这么多的群是 ${kinds.join(' 或 ')}（${source.zh}）`,
      ),
    };
  }
  return {
    code: 'out-of-range',
    message: t(
      `${path} ${groupSize} is too large: on ${platform} a group has at most ${most} members`,
      `${path} ${groupSize} 太大：在 ${platform} 上一个群最多 ${most} 人`,
    ),
    path,
    hint: t(
      `check the number, or say which platform it is if not ${platform} (${source.en})`,
      `请核对人数；如果不是 ${platform}，请写明平台（${source.zh}）`,
    ),
  };
}
