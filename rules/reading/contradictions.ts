import { badAnswers } from '../engine/check-answers.ts';
import { kindsHolding, type SizeLimit } from '../knowledge/platforms.ts';
import { type AnswerKey, type Answers, knownNumber, TROUBLES } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { t } from '../model/text.ts';
import type { Problem } from './problem.ts';
import { notOnPlatform } from './read-answer.ts';

/**
 * What is wrong with answers that are each read well but contradict each other: a choice that the platform
 * doesn't have, more people than such a group can have, or a trouble that this role or goal can't have.
 *
 * @param nameOf what the user calls an answer
 */
export function contradictions(
  answers: Answers,
  questions: readonly Question[],
  nameOf: (key: AnswerKey) => string,
): Problem[] {
  return badAnswers(answers, questions).flatMap(({ key, code, limit, other }): Problem[] => {
    const question = questions.find((one) => one.key === key);
    if (!question) return [];
    if (limit) return [tooManyPeople(answers, limit, nameOf)];
    if (other) return [excluding(answers, question.key, other, nameOf)];
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

/** The problem of a trouble beside a role or a goal that it doesn't go with. */
function excluding(
  answers: Answers,
  key: AnswerKey,
  other: AnswerKey,
  nameOf: (key: AnswerKey) => string,
): Problem {
  const [path, beside, goal] = [nameOf(key), nameOf(other), nameOf('goal')];
  const { trouble = 'none' } = answers;
  const [because, hint] =
    key === 'role'
      ? [
          t('the owner is you', '群主就是你自己'),
          t(
            `correct one of them, or leave ${nameOf('trouble')} out and say in “goal” what you want: leave, dissolve or transfer`,
            `请改正其中一个；或者不写 ${nameOf('trouble')}，用“goal”写明想做什么：leave、dissolve 或 transfer`,
          ),
        ]
      : [
          t(
            `it stands for ${goal} “${TROUBLES[trouble].goal}”`,
            `它对应的是 ${goal}“${TROUBLES[trouble].goal}”`,
          ),
          t(
            `leave one of them out: ${path} for what has happened, ${goal} for what you want`,
            `只写一个：遇到了什么情况写 ${path}，想做什么写 ${goal}`,
          ),
        ];
  return {
    code: 'contradiction',
    message: t(
      `${path} “${answers[key]}” and ${beside} “${answers[other]}” contradict each other: ${because.en}`,
      `${path}“${answers[key]}”和 ${beside}“${answers[other]}”互相矛盾：${because.zh}`,
    ),
    path,
    hint,
  };
}

/** The problem of a group that is larger than its kind; the kind is named where another one could be as large. */
function tooManyPeople(
  { groupSize = 0, groupType, platform }: Answers,
  { most, claim }: SizeLimit,
  nameOf: (key: AnswerKey) => string,
): Problem {
  const path = nameOf('groupSize');
  const kinds = platform ? kindsHolding(knownNumber(groupSize) ?? 0, platform) : [];
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
