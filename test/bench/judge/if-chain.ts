import type { Answers, Facts } from '../../../rules/index.ts';
import type { Outcome, Situation } from './situation.ts';

/**
 * The blockers of the rule base as somebody would write them down who needs nothing else of them: no
 * data, no evidence, no texts. The mark that judging by data is measured against; `equality` finds
 * every blocker that is changed in the rule base and not here.
 */
export function ifChain({ facts, answers }: Situation): Outcome {
  switch (facts.platform) {
    case 'wechat':
    case 'wecom':
      return tencent(facts, answers);
    case 'telegram':
      return telegram(facts, answers);
    case 'whatsapp':
      return whatsapp(facts);
    default:
      return { verdict: 'ready', blockers: [], waitHours: 0 };
  }
}

function tencent(facts: Facts, answers: Answers): Outcome {
  const { platform, goal, role, groupType } = facts;
  const blockers: string[] = [];
  let waitHours = 0;
  let impossible = false;
  if (groupType === 'live' && facts.liveNow === 'yes') blockers.push('wechat.exit.live-stream');
  if (goal === 'transfer' && (role === 'member' || role === 'admin' || role === 'super-admin')) {
    blockers.push('wechat.transfer.not-owner');
    impossible = true;
  }
  if ((goal === 'dissolve' || goal === 'transfer') && facts.subAccount === 'yes') {
    blockers.push('wechat.manage.sub-account');
  }
  if (goal === 'leave' && platform === 'wecom' && facts.organisationApproved === 'no') {
    blockers.push('wecom.leave.organisation-check');
  }
  if (goal === 'dissolve') {
    if (role === 'member' || role === 'admin') {
      blockers.push('wechat.dissolve.not-owner');
      impossible = true;
    }
    if (platform === 'wechat') {
      if (role === 'owner' && over40(facts)) blockers.push('wechat.dissolve.too-many-members');
      if (facts.device === 'desktop' || facts.device === 'web') blockers.push('wechat.dissolve.needs-phone');
    }
    if (platform === 'wecom' && role === 'owner' && groupType === 'all-staff') {
      blockers.push('wecom.dissolve.all-staff');
    }
    if (facts.otherDeviceOnline === 'yes') blockers.push('wechat.dissolve.other-device');
    if (groupType === 'payment') {
      if (facts.redPacketsUnclaimed === 'yes' && facts.hoursSinceRedPacket === 'under-24') {
        blockers.push('wechat.dissolve.red-packets');
        waitHours = left(24, answers.hoursSinceRedPacket);
      }
    }
    if (groupType === 'school') {
      if (facts.teacherConfirmed === 'no' || facts.creatorConfirmed === 'no') {
        blockers.push('wechat.dissolve.school-confirmation');
      }
      if (facts.schoolReviewed === 'no') {
        blockers.push('wechat.dissolve.school-review');
        if (facts.hoursSinceRequest === 'under-72') waitHours = left(72, answers.hoursSinceRequest);
      }
    }
  }
  if (impossible) return { verdict: 'impossible', blockers, waitHours: 0 };
  return { verdict: blockers.length > 0 ? 'blocked' : 'ready', blockers, waitHours };
}

function telegram(facts: Facts, answers: Answers): Outcome {
  const { goal, role, groupType } = facts;
  const blockers: string[] = [];
  let waitHours = 0;
  let impossible = false;
  if (goal === 'dissolve') {
    if (role === 'member' || role === 'admin') {
      blockers.push('telegram.dissolve.not-owner');
      impossible = true;
    } else if (role === 'owner') {
      if ((groupType === 'supergroup' || groupType === 'channel') && over1000(facts)) {
        blockers.push('telegram.dissolve.too-many-members');
      }
      if (groupType === 'basic' && facts.device === 'desktop' && notAlone(facts)) {
        blockers.push('telegram.dissolve.desktop-basic-group');
      }
    }
  }
  if (goal === 'transfer') {
    if (role === 'member' || role === 'admin') {
      blockers.push('telegram.transfer.not-owner');
      impossible = true;
    } else if (role === 'owner') {
      if (facts.passwordAgeDays === 'under-7') {
        blockers.push('telegram.transfer.password-too-fresh');
        waitHours = left(7, answers.passwordAgeDays, 24);
      }
      if (facts.sessionAgeHours === 'under-24') {
        blockers.push('telegram.transfer.session-too-fresh');
        waitHours = Math.max(waitHours, left(24, answers.sessionAgeHours));
      }
    }
  }
  if (impossible) return { verdict: 'impossible', blockers, waitHours: 0 };
  return { verdict: blockers.length > 0 ? 'blocked' : 'ready', blockers, waitHours };
}

function whatsapp(facts: Facts): Outcome {
  const { goal, role, groupType } = facts;
  const blockers: string[] = [];
  let impossible = false;
  if (goal === 'dissolve') {
    if (role === 'member') {
      blockers.push('whatsapp.dissolve.not-admin');
      impossible = true;
    }
    if (role === 'admin' && groupType === 'community') {
      blockers.push('whatsapp.dissolve.community-not-creator');
      impossible = true;
    }
    if ((role === 'owner' || role === 'admin') && groupType === 'ordinary' && notAlone(facts)) {
      blockers.push('whatsapp.dissolve.members-remain');
    }
  }
  if (goal === 'transfer' && role === 'member') {
    blockers.push('whatsapp.transfer.not-admin');
    impossible = true;
  }
  if (impossible) return { verdict: 'impossible', blockers, waitHours: 0 };
  return { verdict: blockers.length > 0 ? 'blocked' : 'ready', blockers, waitHours: 0 };
}

function notAlone({ groupSize }: Facts): boolean {
  return groupSize !== undefined && groupSize !== '1';
}

function over40({ groupSize }: Facts): boolean {
  return groupSize !== undefined && groupSize !== '1' && groupSize !== '2-39' && groupSize !== '40';
}

function over1000({ groupSize }: Facts): boolean {
  switch (groupSize) {
    case '1001-1024':
    case '1025-2000':
    case '2001-10000':
    case '10001-200000':
    case '200001-up':
      return true;
    default:
      return false;
  }
}

/** Hours until a clock reaches its mark, as the rule base rounds them. */
function left(reaches: number, clock = 0, hoursIn = 1): number {
  const hours = (reaches - clock) * hoursIn;
  return hours <= 0 ? 0 : Math.max(1e-6, Math.round(hours * 1e6) / 1e6);
}
