import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { COMPUTERS, PHONES } from '../wechat/values.ts';
import { ADMINS, HANDOVER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'no-owner-role': {
    rows: ['W-27'],
    says: t(
      'There is no owner role to transfer; any admin can make another member admin.',
      '没有可转让的群主身份；任何管理员都能把别人设为管理员。',
    ),
    for: {
      'whatsapp-faq-admins': t(
        'Describes how an admin makes others admin.',
        '说明管理员如何把他人设为管理员。',
      ),
    },
  },
});

const HAND_GROUP = { ...HANDOVER, role: ADMINS, groupType: ['ordinary'] } as const satisfies When;

/** Making somebody else the owner: what is known of WhatsApp. */
export const handingOver = [
  {
    kind: 'blocker',
    id: 'whatsapp.transfer.not-admin',
    when: { ...HANDOVER, role: ['member'] },
    examples: [
      { answers: { platform: 'whatsapp', goal: 'transfer', role: 'member' }, fires: true },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: false,
      },
    ],
    short: { en: 'Only an admin can make somebody admin', zh: '只有管理员能设管理员' },
    detail: {
      en: 'WhatsApp has no owner to hand over: an admin makes another member admin.',
      zh: 'WhatsApp 没有群主可转让：由管理员把别人设为管理员。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['whatsapp.no-owner-role'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-phone',
    phase: 'act',
    when: { ...HAND_GROUP, device: PHONES },
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'desktop',
          groupType: 'ordinary',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Open the group, tap its name, tap the person and make them admin. No source read gives the label on a phone.',
      zh: '打开群，点群名称，点对方，设为管理员。读到的资料没有给出手机上的按钮名。',
    },
    evidence: ['whatsapp.no-owner-role'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-computer',
    phase: 'act',
    when: { ...HAND_GROUP, device: COMPUTERS },
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'desktop',
          groupType: 'ordinary',
        },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Open the group’s info (click its name), and make the person admin there. An old help page calls it 群组信息 and 选定为群组管理员 in Chinese; the English labels were not seen.',
      zh: '点群名称打开「群组信息」，对那个人选「选定为群组管理员」。按钮名取自较旧的帮助页。',
    },
    evidence: ['whatsapp.no-owner-role'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-community',
    phase: 'act',
    when: { ...HANDOVER, role: ADMINS, groupType: ['community'] },
    examples: [
      {
        answers: { platform: 'whatsapp', goal: 'transfer', role: 'owner', groupType: 'community' },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: false,
      },
    ],
    short: {
      en: 'In each group of the community make somebody admin, before you leave. How the community itself is handed over is unknown: no source says.',
      zh: '退出之前，在社群的每个群里把别人设为管理员。社群本身怎么移交未知，没有资料说明。',
    },
    evidence: ['whatsapp.no-owner-role'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.confirm',
    phase: 'confirm',
    when: { ...HANDOVER, role: ADMINS },
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'member',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Before you leave, ask the new admin whether they can change the group now. What the app shows then is unknown: no source read says.',
      zh: '退出之前，问新管理员是否已经能管理群。应用此时显示什么未知，读到的资料都没说。',
    },
    evidence: ['whatsapp.no-owner-role'],
  },
] as const satisfies readonly Rule<ClaimId>[];
