import { comparedWith, PLATFORMS, sizeLimit, usualKind } from '../knowledge/platforms.ts';
import type { Verdict, YoursElsewhere } from '../model/advice.ts';
import {
  type AnswerKey,
  type Answers,
  COMPARED_PLATFORMS,
  type ComparedPlatform,
  type Facts,
  knownNumber,
  type Platform,
  type Role,
  type Trouble,
} from '../model/facts.ts';
import type { Blocker } from '../model/rule.ts';
import type { Lang, Text } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { completeUnchecked } from './complete.ts';
import { isTroubleOfOthers, replacesGoal, startOf } from './facts.ts';
import { fill, sizesIn, withoutStop } from './fill.ts';
import { judge } from './judge.ts';
import { actOf, type Draft, draftPlan, planWait } from './plan.ts';
import { factsMeant, orUnsure } from './unsure.ts';

const TEXTS = {
  ready: { en: 'you could do it now', zh: '现在就可以做' },
  unseen: { en: 'you could; no source shows how on your device', zh: '能做；你这种设备上怎么点没查到' },
  impossible: { en: 'not possible', zh: '做不到' },
  blocked: { en: 'first', zh: '先解决' },
} as const satisfies Record<Verdict | 'unseen', Text>;

/** In place of a verdict on a group that can't exist there. */
const TOO_BIG: Text = { en: 'holds no group this big', zh: '装不下这么多人' };

/** Answers that the verdict there can depend on, where they are not known; the one that says most comes first. */
const DEPENDING = {
  groupSize: { en: 'depends on the size', zh: '看人数' },
  device: { en: 'depends on the device', zh: '看设备' },
  passwordAgeDays: { en: 'depends on the password', zh: '看密码设了多久' },
  sessionAgeHours: { en: 'depends on the login', zh: '看登录了多久' },
} as const satisfies Partial<Record<AnswerKey, Text>>;
export type DependsOn = keyof typeof DEPENDING;

/** What takes the place of a verdict. */
export function insteadOfVerdict(there: Answers, [first]: readonly DependsOn[]): Text | undefined {
  return isTooBig(there) ? TOO_BIG : first && DEPENDING[first];
}

/** The outcome of the asker's own situation on each other platform, without words and numbers. */
export type Elsewhere = Readonly<Partial<Record<ComparedPlatform, OutcomeThere>>>;

interface OutcomeThere {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly doubtful: boolean;
  readonly blockers: readonly Blocker[];
  readonly draft: Draft;
  /** The answers that are not known and could make another verdict. */
  readonly dependsOn: readonly DependsOn[];
}

/**
 * Judges the asker's own situation on the other platforms.
 *
 * Never causes a question: what is not known is judged as unsure.
 */
export function elsewhereOf(answers: Answers, rules: Rules): Elsewhere {
  return Object.fromEntries(
    others(answers).map((platform): [ComparedPlatform, OutcomeThere] => {
      const { answers: there, facts, assumed } = completeUnchecked(onPlatform(answers, platform), rules);
      const judgement = judge(facts, rules);
      const draft = draftPlan(facts, judgement, rules, 'reported', () => false);
      const { verdict, doubtful, blockers } = judgement;
      const unknown = (Object.keys(DEPENDING) as DependsOn[]).filter((key) => assumed.includes(key));
      const dependsOn = whatDecides(unknown, facts, rules);
      return [platform, { answers: there, facts, verdict, doubtful, blockers, draft, dependsOn }];
    }),
  );
}

/** The answers of which, all else being equal, one makes another verdict than another. */
function whatDecides(unknown: readonly DependsOn[], facts: Facts, rules: Rules): DependsOn[] {
  const known = unknown.length > 0 ? factsOf(unknown, facts, rules) : [];
  const judged = known.map((one) => ({ one, verdict: judge(one, rules).verdict }));
  const others = (key: DependsOn) => unknown.filter((other) => other !== key);
  return unknown.filter((key) =>
    judged.some((a) =>
      judged.some(
        (b) => a.verdict !== b.verdict && others(key).every((other) => a.one[other] === b.one[other]),
      ),
    ),
  );
}

/** Everything that may hold where some answers are not known. */
function factsOf(unknown: readonly DependsOn[], facts: Facts, rules: Rules): Facts[] {
  return unknown.reduce<Facts[]>(
    (all, key) => {
      const question = rules.questions.find((one) => one.key === key);
      if (!question) return all;
      return all.flatMap((known) =>
        factsMeant(question, known).map((fact) => ({
          ...known,
          [key]: fact,
          ...kindOfSize(key, fact, known),
        })),
      );
    },
    [facts],
  );
}

/** The kind of group there that goes with a number of people. */
const kindOfSize = (key: DependsOn, fact: string, { platform }: Facts): Pick<Facts, 'groupType'> =>
  key === 'groupSize' ? { groupType: usualKind(platform as Platform, startOf(key, fact)) } : {};

/** Puts the outcomes into words, using the actual number of members. */
export function elsewhereInWords(
  elsewhere: Elsewhere,
  own: Answers,
  lang: Lang,
): Partial<Record<ComparedPlatform, YoursElsewhere>> {
  const [colon, semicolon] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  const inWords = ({
    answers,
    verdict,
    doubtful,
    blockers,
    draft,
    dependsOn,
  }: OutcomeThere): YoursElsewhere => {
    const there = ownSize(answers, own);
    const inTheWay = isTooBig(there) ? [] : blockers;
    const titles = inTheWay.map(({ short }) => fill(short, lang, sizesIn(there)));
    const said = fill(insteadOfVerdict(there, dependsOn) ?? textOf(verdict, answers, draft), lang);
    return {
      verdict,
      doubtful,
      blockers: blockers.map(({ id }) => id),
      waitHours: planWait(draft, there),
      ...(dependsOn.length > 0 && { dependsOn }),
      text: titles.length > 0 ? said + colon + titles.map(withoutStop).join(semicolon) : said,
    };
  };
  return Object.fromEntries(Object.entries(elsewhere).map(([platform, there]) => [platform, inWords(there)]));
}

/** The answers there, with the asker's own number of members where a number matters. */
export function ownSize(there: Answers, { groupSize }: Answers): Answers {
  return groupSize && there.groupSize ? { ...there, groupSize } : there;
}

/** Whether no group there holds so many people. */
function isTooBig(there: Answers): boolean {
  const people = knownNumber(there.groupSize);
  const limit = sizeLimit(there);
  return people !== undefined && limit !== undefined && people > limit.most;
}

/** A trouble with a plan of its own is about neither goal nor verdict: what to do there says it all. */
function textOf(verdict: Verdict, { trouble = 'none' }: Answers, draft: Draft): Text {
  const act = actOf(draft);
  if (act && replacesGoal(trouble)) return act.short;
  return verdict === 'ready' && act?.unseen ? TEXTS.unseen : TEXTS[verdict];
}

function others({ platform }: Answers): readonly ComparedPlatform[] {
  return platform ? comparedWith(platform) : COMPARED_PLATFORMS;
}

/**
 * Transfers a situation to another platform: same person, device and members in the closest kind of group.
 *
 * Nobody was asked about the account there: the ages of its password and login are unsure, not assumed to do.
 */
function onPlatform(answers: Answers, platform: ComparedPlatform): Answers {
  const { goal, trouble, role, device, groupSize, region } = orUnsure(answers);
  return {
    platform,
    ...(goal ? { goal } : {}),
    ...(trouble ? { trouble } : {}),
    ...(role ? { role: roleOn(platform, role, trouble) } : {}),
    device,
    groupSize,
    ...(region ? { region } : {}),
    groupType: usualKind(platform, knownNumber(groupSize)),
    ...(platform === 'telegram' ? { passwordAgeDays: 'unsure', sessionAgeHours: 'unsure' } : {}),
  };
}

/** A super administrator decides like an owner, unless it is the owner who is looked for. */
function roleOn(platform: ComparedPlatform, role: Role, trouble: Trouble = 'none'): Role {
  if (PLATFORMS[platform].roles.includes(role)) return role;
  return isTroubleOfOthers(trouble, 'owner') ? 'admin' : 'owner';
}
