import { shortAndDetail } from '../engine/catalogue.ts';
import type { Rules } from '../engine/compile.ts';
import { bandOf } from '../engine/facts.ts';
import { alternativesOf } from '../engine/match.ts';
import type { Condition } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import type { Findings } from './finding.ts';
import type { End } from './walk.ts';

/** What the check of somebody alone needs to know; by `kind id`, as ends list what holds. */
export interface AboutOthers {
  /** The rules that speak of others in the group. */
  readonly speaking: ReadonlyMap<string, Rule>;
  /** The steps that bring somebody into it. */
  readonly inviting: ReadonlySet<string>;
}

/**
 * The rules whose texts speak of others in the group, except those that are meant for somebody alone, or fine
 * for them. A pack's wording is its own.
 */
export function aboutOthers({ rules, of }: Rules): AboutOthers {
  const speaking = rules.filter(
    (rule) =>
      !rule.fineAlone && !rule.pack && !isForAlone(rule.when) && shortAndDetail(rule).some(namesOthers),
  );
  const inviting = of.blocker.filter(({ when }) => isForAlone(when)).flatMap(({ fix }) => fix);
  return {
    speaking: new Map(speaking.map((rule) => [`${rule.kind} ${rule.id}`, rule])),
    inviting: new Set(inviting.map(({ id }) => `step ${id}`)),
  };
}

const isForAlone = (when: Condition): boolean =>
  alternativesOf(when).every(({ groupSize }) => groupSize?.every((band) => band === bandOf('groupSize', 1)));

const OTHERS = {
  en: /\b(others|theirs|everyone|everybody|other (members|people)|(a|the|some) members?|members can|do others|member list|hand(s|ed)? (it )?over|all are out|(group|it) goes on)\b/i,
  zh: /其他人|别人|大家|成员|所有人|群还在|群里的人|群里有没有提示|对方|转让|把人/,
};
/** Labels of buttons, and what they do “for everyone”, don't speak of anybody. */
const LABELS = /“[^”]*”|「[^」]*」|for every(one|body)|为所有人/gi;

/** Both languages: “others” alone may be other pages. */
const namesOthers = ({ en, zh }: Text): boolean =>
  OTHERS.en.test(en.replace(LABELS, '')) && OTHERS.zh.test(zh.replace(LABELS, ''));

/** Somebody who is alone in the group, and brings nobody in, reads nothing about others. */
export function checkAlone(
  { answers }: End,
  fired: readonly string[],
  { speaking, inviting }: AboutOthers,
  findings: Findings,
): void {
  if (answers.groupSize !== 1 || fired.some((key) => inviting.has(key))) return;
  for (const key of fired) {
    const rule = speaking.get(key);
    if (rule) findings.add('told-alone', [rule.id], answers);
  }
}
