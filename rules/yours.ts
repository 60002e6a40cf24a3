import { alikeName } from './alike.ts';
import type { Numerals } from './amount.ts';
import { toFacts } from './facts.ts';
import { fill, sizesIn } from './fill.ts';
import { judge } from './judge.ts';
import type { OtherPlatform, YoursElsewhere } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { Answers, GroupType } from './model/facts.ts';
import type { Lang, Text } from './model/text.ts';
import { draftPlan } from './plan.ts';
import { settle } from './settle.ts';

const COMPARED: readonly OtherPlatform[] = ['wechat', 'telegram', 'whatsapp'];

const SAID = {
  ready: { en: 'you could do it now', zh: '现在就可以做' },
  impossible: { en: 'not possible', zh: '做不到' },
  blocked: { en: 'first', zh: '先解决' },
} as const satisfies Record<string, Text>;

/**
 * How the asker's own situation would be on the other platforms, judged by the same rules.
 *
 * It never causes a question: what is not known there is taken as the settled defaults have it.
 */
export function yoursElsewhere(
  answers: Answers,
  base: RuleBase,
  lang: Lang,
  numerals: Numerals,
): Partial<Record<OtherPlatform, YoursElsewhere>> {
  return Object.fromEntries(
    others(answers).map((platform) => [
      platform,
      judgeThere(onPlatform(answers, platform), base, lang, numerals),
    ]),
  );
}

/** A name that situations share if what `yoursElsewhere` says of them differs in its numbers at most. */
export function elsewhereName(answers: Answers, base: RuleBase): string {
  return others(answers)
    .map((platform) => alikeName(onPlatform(answers, platform), base))
    .join(' ');
}

function others({ platform }: Answers): OtherPlatform[] {
  const own = platform === 'wecom' ? 'wechat' : platform;
  return COMPARED.filter((other) => other !== own);
}

/**
 * A situation carried over: the same person, device and people in the nearest kind of group.
 *
 * Telegram keeps up to 200 people in a basic group until it is upgraded (T-01); password and session
 * are taken as those of an account in normal use, since somebody who asks about another app has not
 * just set one up to hand over a group.
 */
function onPlatform(answers: Answers, platform: OtherPlatform): Answers {
  const { goal, role, device, groupSize, region } = answers;
  return {
    platform,
    ...(goal ? { goal } : {}),
    ...(role ? { role: role === 'super-admin' ? 'owner' : role } : {}),
    ...(device ? { device } : {}),
    ...(groupSize === undefined ? {} : { groupSize }),
    ...(region ? { region } : {}),
    groupType: kindOn(platform, groupSize),
    ...(platform === 'telegram' ? { passwordAgeDays: 7, sessionAgeHours: 24 } : {}),
  };
}

function kindOn(platform: OtherPlatform, groupSize: number | undefined): GroupType {
  if (platform !== 'telegram') return 'ordinary';
  return groupSize !== undefined && groupSize <= 200 ? 'basic' : 'supergroup';
}

function judgeThere(there: Answers, base: RuleBase, lang: Lang, numerals: Numerals): YoursElsewhere {
  const { answers } = settle(there, base);
  const { verdict, blockers } = judge(toFacts(answers, base.questions), base);
  const values = sizesIn(answers);
  const titles = blockers
    .map((blocker) => fill(blocker.title, lang, values, numerals))
    .join(lang === 'zh' ? '；' : '; ');
  const text = titles
    ? `${fill(SAID[verdict], lang)}${lang === 'zh' ? '：' : ': '}${titles}`
    : fill(SAID[verdict], lang);
  const waitHours = verdict === 'blocked' ? draftPlan(answers, base, 'reported', () => true).waitHours : 0;
  return { verdict, blockers: blockers.map((blocker) => blocker.id), waitHours, text };
}
