import { ownTexts } from '../engine/catalogue.ts';
import type { Rules } from '../engine/compile.ts';
import { alternativesOf } from '../engine/match.ts';
import { type Condition, type Device, FACT_VALUES, type Goal } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import { overlap } from './conditions.ts';
import type { Findings } from './finding.ts';

/** Checks that what holds on some devices isn't told on others, and what is missing is told for every goal. */
export function checkDevices(rules: Rules, findings: Findings): void {
  for (const rule of rules.rules) checkClients(rule, rules, findings);
  checkLacks(rules, findings);
}

/** How texts name a device. */
const NAMES: Readonly<Record<Device, RegExp>> = {
  ios: /\bphones?\b|iPhone|\biOS\b|手机|苹果/i,
  android: /\bphones?\b|Android|Telegram X|手机|安卓/i,
  harmonyos: /\bphones?\b|HarmonyOS|手机|鸿蒙/i,
  desktop: /\bcomputers?\b|Desktop|Windows|\bMac\b|macOS|电脑/i,
  web: /\bweb\b|browser|网页|浏览器/i,
};

/** A sentence that rests on one client's claim is shown on that client's devices only, or names the device. */
function checkClients(rule: Rule, { claims }: Rules, findings: Findings): void {
  const parts = rule.joined ? rule.evidence.map((id) => [id]) : [rule.evidence];
  for (const ids of parts) {
    const devices = ids.flatMap((id) => claims[id]?.devices ?? FACT_VALUES.device);
    const others = devicesOf(rule.when).filter((device) => !devices.includes(device));
    if (others.length > 0 && !ownTexts(rule).some((text) => namesOne(text, devices)))
      findings.add('other-device', [rule.id, ...ids], {}, others.join(', '));
  }
}

const namesOne = ({ en, zh }: Text, devices: readonly Device[]): boolean =>
  devices.some((device) => NAMES[device].test(en) && NAMES[device].test(zh));

function devicesOf(when: Condition): readonly Device[] {
  const listed = alternativesOf(when).flatMap((way) => way.device ?? FACT_VALUES.device);
  return FACT_VALUES.device.filter((device) => listed.includes(device));
}

/** The goals that have an act on the group itself. */
const ACTS = ['leave', 'dissolve', 'transfer'] as const satisfies readonly Goal[];

/**
 * A blocker that sends somebody to another device says that theirs lacks something. For the other goals there,
 * a blocker has to say the same, or an act how it is done on that device.
 */
function checkLacks(rules: Rules, findings: Findings): void {
  const lacks = rules.of.blocker.filter(({ fix }) => fix.some(({ sets }) => sets?.device !== undefined));
  const acts = rules.of.step.filter(({ phase }) => phase === 'act');
  for (const platform of FACT_VALUES.platform) {
    for (const device of FACT_VALUES.device) {
      const here = { platform: [platform], device: [device] } as const;
      const told = lacks.filter(({ when }) => overlap(when, here) && isForDevices(when));
      if (told.length === 0) continue;
      for (const goal of ACTS) {
        const there = ({ when }: Rule) => overlap(when, { ...here, goal: [goal], trouble: ['none'] });
        const vague = acts.filter((act) => there(act) && !isForDevices(act.when));
        if (vague.length > 0 && !told.some(there))
          findings.add('device-untold', idsOf([...told, ...vague]), { platform, goal, device });
      }
    }
  }
}

/** Whether a condition lists devices in each of its alternatives. */
const isForDevices = (when: Condition): boolean => alternativesOf(when).every(({ device }) => device);

const idsOf = (rules: readonly Rule[]) => rules.map(({ id }) => id);
