import type { Answers } from '../model/facts.ts';
import type { Text } from '../model/text.ts';

/** What can be wrong with a rule base; each has a sentence that says what it means. */
export const FINDING_CODES = {
  'duplicate-id': { en: 'two statements of one kind share an id', zh: '同类的两条规则编号相同' },
  'duplicate-rule': {
    en: 'two statements say the same under the same condition',
    zh: '两条规则条件和内容完全相同',
  },
  'swallowed-rule': {
    en: 'a statement holds only where another one with the same text holds already',
    zh: '一条规则只在另一条相同内容的规则成立时才成立',
  },
  'text-missing': { en: 'a text is empty in one of the languages', zh: '某种语言的文字为空' },
  'placeholder-mismatch': { en: 'the two languages name different numbers', zh: '两种语言里的占位符不一致' },
  'placeholder-unknown': { en: 'a text names a number that does not exist', zh: '文字里的占位符不存在' },
  'number-unknown': { en: 'a text names a number that is not known there', zh: '文字用到了此时未知的数字' },
  'negative-number': {
    en: 'a step brings a group down to more people than it has',
    zh: '某一步要把群减到比现在还多的人数',
  },
  'claim-unknown': { en: 'a statement cites a claim that does not exist', zh: '引用了不存在的依据' },
  'claim-unsourced': {
    en: 'a cited claim has no source and is not marked as not found',
    zh: '被引用的依据没有来源，也没标为“未找到”',
  },
  'source-unknown': { en: 'a claim cites a source that does not exist', zh: '依据引用了不存在的来源' },
  'source-uncited': { en: 'a source is cited by no claim', zh: '来源没有被任何依据引用' },
  'never-fires': { en: 'no conversation leads to this statement', zh: '没有任何对话会用到这条规则' },
  'question-idle': { en: 'a question is never asked', zh: '有问题从来不会被问到' },
  'choice-idle': { en: 'an answer never makes a difference', zh: '有选项从来不起作用' },
  'no-act': {
    en: 'a plan lacks the act itself, or has it more than once',
    zh: '方案缺少真正的操作，或重复出现',
  },
  'plan-fails': { en: 'following the plan does not end in “ready”', zh: '照方案做完仍未解除障碍' },
  'needless-step': { en: 'a plan is ready without one of its steps', zh: '方案里有一步是多余的' },
  'wrong-wait': { en: 'the plan’s wait is not what its steps add up to', zh: '方案的等待时间与各步骤不符' },
  'not-quickest': { en: 'another device or order would have been quicker', zh: '换设备或换顺序会更快' },
  contradiction: {
    en: 'two statements that exclude each other hold at once',
    zh: '互相排斥的两条规则同时成立',
  },
  'blocked-and-assumed': {
    en: 'a blocker and the caution that stands in for it hold at once',
    zh: '障碍与替代它的提醒同时成立',
  },
  'no-way-out': {
    en: 'an impossible goal has no alternative that works',
    zh: '目标做不到，又没有可行的其他办法',
  },
  'no-look': {
    en: 'a blocker that is only reported or disputed has no look that tells whether it is so',
    zh: '障碍只是传闻或有争议，却没有写明先看什么来确认',
  },
  'no-example': {
    en: 'a rule has no example in which it fires, or none on either side of a number that it cuts',
    zh: '规则缺少会用到它的示例，或在它划分的数字两侧缺少示例',
  },
  'example-fails': {
    en: 'an example of a rule does not come out as it says',
    zh: '规则的示例与实际结果不符',
  },
  'no-fix': { en: 'a blocker that somebody can clear says not how', zh: '可以解决的障碍没有写明办法' },
} as const satisfies Record<string, Text>;

export type FindingCode = keyof typeof FINDING_CODES;

/** One defect, with the smallest situation that shows it. */
export interface Finding {
  readonly code: FindingCode;
  /** Ids of the affected rules, claims, sources or questions. */
  readonly rules: readonly string[];
  /** The smallest set of answers that shows it; empty if no situation is needed. */
  readonly example: Answers;
  /** Details that the code alone does not give. */
  readonly detail: string;
}

/** Collects findings: one for each code and set of rules, with the smallest example. */
export interface Findings {
  add(code: FindingCode, rules: readonly string[], example: Answers, detail?: string): void;
  list(): Finding[];
}

export function collectFindings(): Findings {
  const found = new Map<string, Finding>();
  return {
    add(code, rules, example, detail = '') {
      const key = `${code} ${[...rules].sort().join(' ')}`;
      const known = found.get(key);
      if (!known || size(example) < size(known.example)) found.set(key, { code, rules, example, detail });
    },
    list: () =>
      [...found.values()].sort((a, b) => a.code.localeCompare(b.code) || compareIds(a.rules, b.rules)),
  };
}

function size(answers: Answers): number {
  return Object.keys(answers).length * 10_000 + JSON.stringify(answers).length;
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  return a.join(' ') < b.join(' ') ? -1 : 1;
}
