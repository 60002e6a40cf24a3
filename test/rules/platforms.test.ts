import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  advise,
  adviseBriefly,
  BANDS,
  BadAnswersError,
  FACT_VALUES,
  type Goal,
  type GroupType,
  PLATFORMS,
  type Platform,
  type Role,
} from '../../rules/internal.ts';
import { tablesFor } from '../../src/render/comparison.ts';
import { RULES } from '../support/rules.ts';

const OWNER = { goal: 'dissolve', role: 'owner', device: 'ios', region: 'eu' } as const satisfies Answers;

/** What is wrong with answers, as `key code`; nothing if they are judged. */
function wrongWith(answers: Answers): string[] {
  try {
    const { verdict } = advise(answers, RULES);
    expect(adviseBriefly(answers, RULES).verdict).toBe(verdict);
    return [];
  } catch (error) {
    if (!(error instanceof BadAnswersError)) throw error;
    expect(() => adviseBriefly(answers, RULES)).toThrow(BadAnswersError);
    return error.problems.map(({ key, code }) => `${key} ${code}`);
  }
}

const PLATFORM_NAMES = Object.keys(PLATFORMS) as Platform[];
const KINDS = PLATFORM_NAMES.flatMap((platform) =>
  (Object.keys(PLATFORMS[platform].kinds) as GroupType[]).map((kind) => [platform, kind] as const),
);

describe('a group is no larger than its kind allows', () => {
  test.each(KINDS)('%s, %s', (platform, groupType) => {
    const limit = PLATFORMS[platform].kinds[groupType];
    const sized = (groupSize: number) => wrongWith({ ...OWNER, platform, groupType, groupSize });
    if (!limit) return expect(sized(99_999_999)).toEqual([]);
    expect(sized(limit.most)).toEqual([]);
    expect(sized(limit.most + 1)).toEqual(['groupSize out-of-range']);
  });

  test.each([
    ['wechat', 'school', 500],
    ['wecom', 'internal', 10_000],
    ['telegram', 'basic', 200],
    ['telegram', 'supergroup', 200_000],
    ['telegram', 'channel', undefined],
    ['whatsapp', 'ordinary', 1_024],
    ['whatsapp', 'community', undefined],
  ] as const)('%s, %s: %s', (platform, kind, most) => {
    expect(PLATFORMS[platform].kinds[kind]?.most).toBe(most);
  });

  test('without a platform it is WeChat’s limit', () => {
    expect(wrongWith({ ...OWNER, groupType: 'ordinary', groupSize: 501 })).toEqual([
      'groupSize out-of-range',
    ]);
  });

  // Outcomes are remembered by bands: what is too large must not share one with what is not.
  test('each limit is the end of a band', () => {
    const begins: number[] = BANDS.groupSize.map(({ from }) => from);
    for (const { kinds } of Object.values(PLATFORMS))
      for (const limit of Object.values(kinds)) if (limit) expect(begins).toContain(limit.most + 1);
  });

  test('each limit is a figure of the claim that it names', () => {
    for (const { kinds } of Object.values(PLATFORMS)) {
      for (const limit of Object.values(kinds)) {
        if (!limit) continue;
        const figures = Object.values(RULES.claims[limit.claim]?.figures ?? {});
        expect(figures, limit.claim).toContain(limit.most);
      }
    }
  });

  test.each(['docs/usage.md', 'docs/usage.zh-CN.md'])('%s names the limits', (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const [row = ''] = text.match(/^\| `groupSize` .*$/m) ?? [];
    const limits = Object.values(PLATFORMS).flatMap(({ kinds }) =>
      Object.values(kinds).flatMap((limit) => (limit ? [limit.most] : [])),
    );
    for (const most of limits) expect(row).toContain(most.toLocaleString('en'));
  });

  test('the own group on another platform is judged there all the same', () => {
    const { comparison } = advise(
      { ...OWNER, platform: 'telegram', groupType: 'supergroup', groupSize: 150_000 },
      RULES,
    );
    expect(comparison.yours.wechat?.blockers).toContain('wechat.dissolve.too-many-members');
    expect(comparison.yours.whatsapp).toBeDefined();
  });
});

describe('what a platform does not have is an error', () => {
  test.each(PLATFORM_NAMES)('%s', (platform) => {
    const { roles, kinds } = PLATFORMS[platform];
    const groupType = Object.keys(kinds)[0] as GroupType;
    for (const role of ['owner', 'admin', 'member', 'super-admin'] satisfies Role[])
      expect(wrongWith({ ...OWNER, platform, groupType, groupSize: 35, role })).toEqual(
        roles.includes(role) ? [] : ['role not-on-platform'],
      );
    for (const [, kind] of KINDS)
      expect(wrongWith({ ...OWNER, platform, groupType: kind, groupSize: 35 })).toEqual(
        kind in kinds ? [] : ['groupType not-on-platform'],
      );
  });

  test('the error says the code of each key', () => {
    const answers = { ...OWNER, role: 'king', groupSize: '35', groupType: 'channel', pets: 2 };
    expect(wrongWith(answers as unknown as Answers)).toEqual([
      'role unknown-value',
      'groupSize wrong-type',
      'groupType not-on-platform',
      'pets unknown-key',
    ]);
  });
});

test.each(['platform', 'role', 'groupType'] as const)(
  'the question for %s offers each of its values',
  (key) => {
    const question = RULES.questions.find((one) => one.key === key);
    const offered: string[] = question?.kind === 'choice' ? question.choices.map(({ value }) => value) : [];
    expect(offered.filter((value) => value !== 'unsure').sort()).toEqual([...FACT_VALUES[key]].sort());
  },
);

test('a platform shows the article’s tables only where its entry says so, of the goal that they are about', () => {
  for (const platform of PLATFORM_NAMES) {
    const shown = (goal: Goal) => tablesFor({ goal, answers: { platform } }, RULES).length;
    expect(shown('dissolve'), platform).toBe(PLATFORMS[platform].showsTables ? RULES.tables.length : 0);
    expect(shown('quiet'), platform).toBe(0);
  }
  expect(PLATFORM_NAMES.filter((platform) => PLATFORMS[platform].showsTables)).toEqual(['wechat', 'wecom']);
});
