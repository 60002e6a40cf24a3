import { expect, test } from 'vitest';
import { BadInput, type Problem, type Reading, readAnswers } from '../../rules/index.ts';
import { RULES } from '../support/rules.ts';

function problemsOf(value: unknown, reading?: Reading): readonly Problem[] {
  try {
    readAnswers(value, RULES, reading);
  } catch (error) {
    if (error instanceof BadInput) return error.problems;
    throw error;
  }
  return [];
}

test('words of both languages and in any case are read, and the names they came under are told', () => {
  const { answers, names, id } = readAnswers(
    { id: 7, Role: 'OWNER', 人数: 35, device: '苹果', live_now: true },
    RULES,
  );
  expect(answers).toEqual({ role: 'owner', groupSize: 35, device: 'ios', liveNow: true });
  expect(names).toMatchObject({ role: 'Role', groupSize: '人数', liveNow: 'live_now' });
  expect(id).toBe(7);
});

test('a hint lists what is allowed, and names the nearest where it is told how to find that', () => {
  const [plain] = problemsOf({ role: 'ownr' });
  expect(plain).toMatchObject({ code: 'unknown-value', path: 'role' });
  expect(plain?.hint.en).toMatch(/^allowed: owner, /);
  const [suggested] = problemsOf({ role: 'ownr' }, { suggest: () => '群主' });
  expect(suggested?.hint.en).toMatch(/^did you mean “owner”\? allowed: /);
  const [key] = problemsOf(
    { rol: 'owner' },
    { suggest: (_, candidates) => candidates.find((one) => one === 'role') },
  );
  expect(key?.hint.zh).toMatch(/^你是想写“role”吗/);
});
