import { expect, test } from 'vitest';
import { advise } from '../../rules/index.ts';
import { BASE } from '../../rules/knowledge/base.ts';
import type { Answers } from '../../rules/model/facts.ts';
import { RULES } from '../support/rules.ts';

/** The lines of a first screen in Chinese. */
function screen(answers: Answers): string {
  const { verdict, reasons, steps, know, ways } = advise(answers, RULES, { lang: 'zh' }).firstScreen;
  const told = steps.flatMap(({ text, under }) => [text, ...under.map((line) => line.text)]);
  return [verdict.text, ...reasons, ...told, ...know, ...ways].join('\n');
}

const WECOM = { platform: 'wecom', device: 'ios', groupSize: 12 } as const satisfies Answers;

test('a customer group of an owner who quits is assigned, others pass on', () => {
  const leaving = { ...WECOM, goal: 'leave', role: 'owner' } as const;
  const { cautions } = advise({ ...leaving, groupType: 'customer' }, RULES, { lang: 'zh' });
  expect(cautions.map(({ text }) => text).join()).toContain('等企业管理员分配');
  expect(screen({ ...leaving, groupType: 'customer' })).not.toContain('群会自动换群主');
  expect(screen({ ...leaving, groupType: 'internal' })).toContain('群会自动换群主');
  expect(screen({ ...leaving, groupType: 'unsure' })).not.toContain('群会自动换群主');
});

test('whoever does not know the kind of group hears that customer groups differ', () => {
  for (const trouble of ['none', 'owner-unreachable'] as const) {
    const goal = trouble === 'none' ? 'transfer' : 'unsure';
    const text = screen({ ...WECOM, goal, trouble, role: 'member', groupType: 'unsure' });
    expect(text).toContain('客户群要企业管理员分配');
  }
});

test('an admin of the group is not taken for an administrator of the company', () => {
  const texts = BASE.rules.flatMap((rule) => {
    if (!rule.id.startsWith('wecom.')) return [];
    const fixes = rule.kind === 'blocker' ? rule.fix : [];
    return [rule, ...fixes].flatMap(({ short, detail }) => [short.zh, detail?.zh ?? '']);
  });
  for (const text of texts) expect(text).not.toMatch(/(?<!企业|群|超级)管理员/);
});

test('a super administrator who needs the owner is not told to try', () => {
  const text = screen({ ...WECOM, goal: 'transfer', role: 'super-admin', groupType: 'internal' });
  expect(text).toMatch(/^还不行。/);
  expect(text).not.toContain('先点进去看看');
});

test('tools that force a dissolution are mentioned to those who want one', () => {
  const asked = { ...WECOM, role: 'member', groupType: 'internal' } as const;
  const ids = (goal: 'dissolve' | 'leave' | 'transfer') =>
    advise({ ...asked, goal }, RULES).cautions.map(({ id }) => id);
  expect(ids('dissolve')).toContain('wecom.exit.third-party-tools');
  expect(ids('leave')).not.toContain('wecom.exit.third-party-tools');
  expect(ids('transfer')).not.toContain('wecom.exit.third-party-tools');
});

test.each(['ios', 'android', 'web', 'desktop'] as const)(
  'an owner who leaves Telegram on %s saves and asks first',
  (device) => {
    const text = screen({
      platform: 'telegram',
      goal: 'leave',
      role: 'owner',
      device,
      groupType: 'supergroup',
      groupSize: 12,
    });
    expect(text).toMatch(/先存/);
    expect(text).toMatch(/先跟.*说好/);
    expect(text).toMatch(device === 'desktop' ? /写明谁接任/ : /点群名 → 编辑 → 管理员/);
  },
);
