import type { NumberKey, RuleBase } from '../../rules/internal.ts';

/** The least and the most that is read as an answer, and what is assumed without one. */
const LIMITS: Readonly<Record<NumberKey, readonly [min: number, max: number, leftOut?: number]>> = {
  // A group has its owner at least.
  groupSize: [1, 100_000_000],
  // A clock that is not given has just begun; a hundred years are more than any.
  hoursSinceRedPacket: [0, 1_000_000, 0],
  hoursSinceRequest: [0, 1_000_000, 0],
  sessionAgeHours: [0, 1_000_000, 0],
  passwordAgeDays: [0, 100_000, 0],
};

/** Where the ranges begin that the wizard offers, in the order in which they are offered. */
const RANGES: Readonly<Partial<Record<NumberKey, readonly number[]>>> = {
  hoursSinceRedPacket: [24, 0],
  hoursSinceRequest: [72, 0, 0],
  sessionAgeHours: [168, 24, 0],
  passwordAgeDays: [7, 0, 0],
};

/** Questions for a number whose limits are not as they have to be. */
export function answerLimitFindings({ questions }: RuleBase): string[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'number') return [];
    const { key, min, max, leftOut } = question;
    const [least, most, assumed] = LIMITS[key];
    const isSame = min === least && max === most && leftOut === assumed;
    const begins = String(question.ranges?.map(({ from }) => from) ?? '');
    return [
      ...(isSame ? [] : [`${key}: from ${min} to ${max}, without an answer ${leftOut}`]),
      ...(begins === String(RANGES[key] ?? '') ? [] : [`${key}: ranges from ${begins}`]),
    ];
  });
}
