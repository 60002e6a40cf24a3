import type { Answers } from '../model/facts.ts';
import type { Text } from '../model/text.ts';

/**
 * What can be wrong with a rule base; each has a sentence that says what it means and what to do about it.
 * Findings are listed in this order: what needs no conversation first, since the rest often follows from it.
 */
export const FINDING_CODES = {
  'duplicate-id': {
    en: 'two statements of one kind share an id: rename one',
    zh: '同类的两条规则编号相同：请给其中一条改名',
  },
  'duplicate-rule': {
    en: 'two statements say the same under the same condition: remove one',
    zh: '两条规则条件和内容完全相同：请删掉一条',
  },
  'swallowed-rule': {
    en: 'a statement holds only where another one with the same text holds already: remove the narrower one',
    zh: '一条规则只在另一条相同内容的规则成立时才成立：请删掉范围较窄的一条',
  },
  'duplicate-word': {
    en: 'a word means two choices of a question, or two questions: keep it in the synonyms of one',
    zh: '同一个词对应一个问题的两个选项，或对应两个问题：请只在一处的同义词里保留它',
  },
  'text-missing': {
    en: 'a text is empty in one of the languages: write it',
    zh: '某种语言的文字为空：请补上',
  },
  'short-too-wide': {
    en: 'a short text is wider than 56 columns: move the rest into its detail',
    zh: '短句超过 56 列：请把其余内容移到 detail 里',
  },
  untranslated: {
    en: 'a Chinese text has no Chinese in it: translate it',
    zh: '中文文字里没有一个汉字：请翻译',
  },
  'placeholder-mismatch': {
    en: 'the two languages name different numbers: use the same placeholders in both',
    zh: '两种语言里的占位符不一致：请改成相同的',
  },
  'placeholder-unknown': {
    en: 'a text names a number that does not exist: correct the placeholder',
    zh: '文字里的占位符不存在：请改正',
  },
  'claim-unknown': {
    en: 'a statement cites a claim that does not exist: correct the id, or add the claim',
    zh: '引用了不存在的依据：请改正编号，或补上依据',
  },
  'claim-unsourced': {
    en: 'a cited claim has no source and is not marked as not found: add a source',
    zh: '被引用的依据没有来源，也没标为“未找到”：请补上来源',
  },
  'claim-unquoted': {
    en: 'a claim is official, but no citation of the vendor or the law keeps the words that it rests on: quote them',
    zh: '依据的等级是官方，却没有一条官方引用写明所依据的原话：请补上 quote',
  },
  'claim-uncited': {
    en: 'nothing cites a claim: cite it where it is said, or remove it',
    zh: '没有任何内容引用这条依据：请在用到的地方引用它，或删掉',
  },
  'source-unknown': {
    en: 'a claim cites a source that does not exist: correct the id, or add the source',
    zh: '依据引用了不存在的来源：请改正编号，或补上来源',
  },
  'source-uncited': {
    en: 'a source is cited by no claim: cite it, or remove it',
    zh: '来源没有被任何依据引用：请引用它，或删掉',
  },
  'source-malformed': {
    en: 'a source has a date that is not ISO 8601 (2026, 2026-08 or 2026-08-06; the day of checking whole) or an address that is not http(s): correct it, or write null where it is not known',
    zh: '来源的日期不是 ISO 8601 格式（2026、2026-08 或 2026-08-06；核对日期须写到日），或网址不是 http(s)：请改正，不知道的写 null',
  },
  'no-fix': {
    en: 'a blocker that somebody can clear says not how: give it a “fix”, or “nobody” as “clearedBy” if nobody can',
    zh: '可以解决的障碍没有写明办法：请写“fix”；确实无人能解决的，“clearedBy”写“nobody”',
  },
  'no-look': {
    en: 'a blocker that is only reported or disputed has no look that tells whether it is so: give it a “look”',
    zh: '障碍只是传闻或有争议，却没有写明先看什么来确认：请写“look”',
  },
  'incautious-assumption': {
    en: 'a missing answer gives a better verdict than the true one: the value that blocks must be the one in “leftOut”',
    zh: '漏答时的结论比如实回答更好：“leftOut”必须写会造成障碍的值',
  },
  'unsure-unwarned': {
    en: 'nothing warns of a blocker whose answer is not known: give the blocker an “ifUnknown”, or “leftOut” the value that blocks',
    zh: '答案不明时，没有提醒可能存在的障碍：请给障碍写“ifUnknown”，或把“leftOut”改为会造成障碍的值',
  },
  'weaker-verdict': {
    en: 'a verdict rests on less than a claim that says otherwise and is shown beside it: name that claim under “against”, or correct the rule',
    zh: '结论的依据弱于旁边一条说法相反的依据：请把后者写进“against”，或改正规则',
  },
  'same-goal': {
    en: 'another way is what was asked for, judged by the same rules: give it a verdict or a goal of its own, or remove it',
    zh: '“其他办法”就是用户要做的事，判断规则也相同：请另写结论或目标，或删掉',
  },
  'goal-unsaid': {
    en: 'another way leads to another goal without saying so: begin with “Another goal:” or with the wish as a question',
    zh: '“其他办法”换了目标却没有说明：请以“换个目标：”或反问的方式开头',
  },
  'asks-oneself': {
    en: 'somebody is told to ask the person who they are themselves: narrow the “role” in “when”',
    zh: '让人去找的正是他自己：请收窄“when”里的“role”',
  },
  'other-device': {
    en: 'a claim about one device’s app is shown on other devices: narrow the “device” in “when”, or name the device in both languages',
    zh: '只关于某种设备的依据显示给了其他设备：请收窄“when”里的“device”，或在两种语言里写明设备',
  },
  'device-untold': {
    en: 'a device is said to lack one act, but nothing says so, or how it is done there, for another: add a blocker or an act for that device',
    zh: '只说了某种设备做不了一件事，另一件事却没说能不能做、怎么做：请给该设备补上障碍或操作',
  },
  'no-example': {
    en: 'a rule has no example in which it fires, or none on either side of a number that it cuts: add one to “examples”',
    zh: '规则缺少会用到它的示例，或在它划分的数字两侧缺少示例：请在“examples”里补上',
  },
  'example-fails': {
    en: 'an example of a rule does not come out as it says: correct the rule or the example',
    zh: '规则的示例与实际结果不符：请改正规则或示例',
  },
  'never-fires': {
    en: 'no conversation leads to this statement: correct its “when”, or remove it',
    zh: '没有任何对话会用到这条规则：请改正“when”，或删掉',
  },
  'never-offered': {
    en: 'another way is impossible wherever it holds: correct its “when” or “goal”, or remove it',
    zh: '“其他办法”在所有成立的情况下都做不到：请改正“when”或“goal”，或删掉',
  },
  'question-idle': {
    en: 'a question is never asked: add a rule that reads it, or remove it',
    zh: '有问题从来不会被问到：请加一条用到它的规则，或删掉',
  },
  'choice-idle': {
    en: 'an answer never makes a difference: add a rule that reads it, or remove it',
    zh: '有选项从来不起作用：请加一条用到它的规则，或删掉',
  },
  'number-unknown': {
    en: 'a text names a number that is not known there: leave it out, or narrow the “when”',
    zh: '文字用到了此时未知的数字：请去掉它，或收窄“when”',
  },
  'negative-number': {
    en: 'a step brings a group down to more people than it has: narrow the “when”, or correct “sets”',
    zh: '某一步要把群减到比现在还多的人数：请收窄“when”，或改正“sets”',
  },
  'no-act': {
    en: 'a plan lacks the act itself, or has it more than once: exactly one step of phase “act” must hold, two for a transfer',
    zh: '方案缺少真正的操作，或重复出现：“act”阶段的步骤必须恰好有一条成立，转让则为两条',
  },
  'plan-fails': {
    en: 'following the plan does not end in “ready”: correct “sets” or “until” in the fix of the blocker',
    zh: '照方案做完仍未解除障碍：请改正障碍“fix”里的“sets”或“until”',
  },
  'needless-step': {
    en: 'a plan is ready without one of its steps: remove the step, or what it sets',
    zh: '方案里有一步是多余的：请删掉这一步，或它的“sets”',
  },
  'wrong-wait': {
    en: 'the plan’s wait is not what its steps add up to: a step that waits “until” something belongs in phase “wait”',
    zh: '方案的等待时间与各步骤不符：写了“until”的步骤应属于“wait”阶段',
  },
  'not-quickest': {
    en: 'another device or order would have been quicker: correct the fix, or the “when” that depends on the device',
    zh: '换设备或换顺序会更快：请改正“fix”，或与设备有关的“when”',
  },
  contradiction: {
    en: 'two statements that exclude each other hold at once: narrow the “when” of one',
    zh: '互相排斥的两条规则同时成立：请收窄其中一条的“when”',
  },
  'told-alone': {
    en: 'somebody who is alone in the group reads about others: leave “1” out of the “groupSize” in “when”, or mark the rule “fineAlone”',
    zh: '群里只有用户一人，文字却讲到别人：请在“when”的“groupSize”里去掉“1”，或给规则标上“fineAlone”',
  },
  'blocked-and-assumed': {
    en: 'a blocker and the caution that stands in for it hold at once: “ifUnknown” is for the value “unsure” alone',
    zh: '障碍与替代它的提醒同时成立：“ifUnknown”只用于“unsure”这个值',
  },
  'screen-too-long': {
    en: 'a first screen is longer than it may be: shorten its texts, lower the weight of a step, or join two',
    zh: '首屏超过了规定的行数：请缩短文字、降低某一步的 weight，或把两步合成一步',
  },
  'screen-incomplete': {
    en: 'a first screen has no step or no other way: add a rule of kind “step” or “alternative” that holds there',
    zh: '首屏没有步骤，或没有其他办法：请加一条在此成立的“step”或“alternative”',
  },
  'must-know-untold': {
    en: 'more must be known than a first screen tells: take “mustKnow” from what matters less, or join two',
    zh: '必须知道的话比首屏能放的多：请去掉次要者的“mustKnow”，或把两条合成一条',
  },
  'no-way-out': {
    en: 'an impossible goal has no alternative that works: add a rule of kind “alternative”',
    zh: '目标做不到，又没有可行的其他办法：请加一条“alternative”',
  },
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
  const codes = Object.keys(FINDING_CODES);
  return {
    add(code, rules, example, detail = '') {
      const key = `${code} ${[...rules].sort().join(' ')}`;
      const known = found.get(key);
      if (!known || size(example) < size(known.example)) found.set(key, { code, rules, example, detail });
    },
    list: () =>
      [...found.values()].sort(
        (a, b) => codes.indexOf(a.code) - codes.indexOf(b.code) || compareIds(a.rules, b.rules),
      ),
  };
}

function size(answers: Answers): number {
  return Object.keys(answers).length * 10_000 + JSON.stringify(answers).length;
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  return a.join(' ') < b.join(' ') ? -1 : 1;
}
