import { kindsHolding, PLATFORMS } from '../knowledge/platforms.ts';
import type { Verdict, YoursElsewhere } from '../model/advice.ts';
import { type Answers, COMPARED_PLATFORMS, type ComparedPlatform, type GroupType } from '../model/facts.ts';
import type { Blocker } from '../model/rule.ts';
import type { Lang, Text } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { completed } from './complete.ts';
import { fill, sizesIn } from './fill.ts';
import { judge } from './judge.ts';
import { type Draft, draftPlan, planWait } from './plan.ts';

const SAID = {
  ready: { en: 'you could do it now', zh: '现在就可以做' },
  impossible: { en: 'not possible', zh: '做不到' },
  blocked: { en: 'first', zh: '先解决' },
} as const satisfies Record<Verdict, Text>;

/** The asker's own situation on the other platforms, without words and numbers. */
export type Elsewhere = Readonly<Partial<Record<ComparedPlatform, OutcomeThere>>>;

interface OutcomeThere {
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly blockers: readonly Blocker[];
  readonly draft: Draft;
}

/**
 * How the asker's own situation would be on the other platforms, judged by the same rules.
 *
 * It never causes a question: what is not known there is taken as the defaults have it.
 */
export function elsewhereOf(answers: Answers, rules: Rules): Elsewhere {
  return Object.fromEntries(
    others(answers).map((platform): [ComparedPlatform, OutcomeThere] => {
      const { answers: there, facts } = completed(onPlatform(answers, platform), rules);
      const judgement = judge(facts, rules);
      const draft = draftPlan(facts, judgement, rules, 'reported', () => false);
      const { verdict, blockers } = judgement;
      return [platform, { answers: there, verdict, blockers, draft }];
    }),
  );
}

/** The same in words, with the number of members that was given. */
export function yoursInWords(
  elsewhere: Elsewhere,
  { groupSize }: Answers,
  lang: Lang,
): Partial<Record<ComparedPlatform, YoursElsewhere>> {
  const [colon, semicolon] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  const inWords = ({ answers, verdict, blockers, draft }: OutcomeThere): YoursElsewhere => {
    const there = groupSize && answers.groupSize ? { ...answers, groupSize } : answers;
    const titles = blockers.map(({ short }) => fill(short, lang, sizesIn(there)));
    const said = fill(SAID[verdict], lang);
    return {
      verdict,
      blockers: blockers.map(({ id }) => id),
      waitHours: planWait(draft, there),
      text: titles.length > 0 ? said + colon + titles.join(semicolon) : said,
    };
  };
  return Object.fromEntries(Object.entries(elsewhere).map(([platform, there]) => [platform, inWords(there)]));
}

function others({ platform }: Answers): ComparedPlatform[] {
  const own = platform && PLATFORMS[platform].column;
  return COMPARED_PLATFORMS.filter((other) => other !== own);
}

/**
 * A situation carried over: the same person, device and people in the nearest kind of group.
 *
 * Telegram keeps up to 200 people in a basic group until it is upgraded (telegram.basic-group-holds-200); password and session
 * are taken as those of an account in normal use, since somebody who asks about another app has not
 * just set one up to hand over a group.
 */
function onPlatform(answers: Answers, platform: ComparedPlatform): Answers {
  const { goal, role, device, groupSize, region } = answers;
  return {
    platform,
    ...(goal ? { goal } : {}),
    ...(role ? { role: PLATFORMS[platform].roles.includes(role) ? role : 'owner' } : {}),
    ...(device ? { device } : {}),
    ...(groupSize === undefined ? {} : { groupSize }),
    ...(region ? { region } : {}),
    groupType: kindOn(platform, groupSize),
    ...(platform === 'telegram' ? { passwordAgeDays: 7, sessionAgeHours: 24 } : {}),
  };
}

function kindOn(platform: ComparedPlatform, groupSize: number | undefined): GroupType {
  switch (platform) {
    case 'wechat':
    case 'whatsapp':
      return 'ordinary';
    case 'telegram': {
      const fits = groupSize !== undefined && kindsHolding(groupSize, platform).includes('basic');
      return fits ? 'basic' : 'supergroup';
    }
  }
}
