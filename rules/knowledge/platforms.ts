import {
  type Answers,
  COMPARED_PLATFORMS,
  type ComparedPlatform,
  FACT_VALUES,
  type GroupType,
  type Platform,
  type Role,
} from '../model/facts.ts';
import { same, type Text, t } from '../model/text.ts';
import { CLAIMS, type ClaimId } from './claims.ts';

/** The most people that a kind of group holds, and the claim that says so. */
export interface SizeLimit<C extends string = string> {
  readonly most: number;
  readonly claim: C;
}

/** The claims that say how many people there can be at most. */
type ClaimOnMost = {
  [C in ClaimId]: (typeof CLAIMS)[C] extends { figures: { most: number } } ? C : never;
}[ClaimId];

/** What is true of a platform as a whole, whatever somebody wants to do there. */
export interface PlatformInfo<C extends string = string> {
  /** Its name where it heads a column. */
  readonly name: Text;
  /** The platform of the comparison that it is, or that is its sister: a group is not compared with that one. */
  readonly column: ComparedPlatform;
  /** Whether the article's tables are about it. */
  readonly showsTables: boolean;
  readonly roles: readonly Role[];
  /** Its kinds of groups with their largest size; null where no source gives one. */
  readonly kinds: Readonly<Partial<Record<GroupType, SizeLimit<C> | null>>>;
}

/** The platform of answers that name none. */
export const DEFAULT_PLATFORM: Platform = 'wechat';

const WECHAT = limit('wechat.group-holds-500');
/** The kinds of a company's groups differ, and nobody is asked which one it is: the largest holds. */
const WECOM = limit('wecom.all-staff-size');

/** Every platform, with what it has and how much it holds. */
export const PLATFORMS: Readonly<Record<Platform, PlatformInfo>> = {
  wechat: {
    name: t('WeChat', '微信'),
    column: 'wechat',
    showsTables: true,
    roles: ['owner', 'admin', 'member'],
    kinds: { ordinary: WECHAT, payment: WECHAT, live: WECHAT, school: WECHAT },
  },
  wecom: {
    name: t('WeCom', '企业微信'),
    column: 'wechat',
    showsTables: true,
    roles: ['owner', 'admin', 'member', 'super-admin'],
    kinds: {
      ordinary: WECOM,
      payment: WECOM,
      live: WECOM,
      school: WECOM,
      internal: WECOM,
      customer: WECOM,
      'all-staff': WECOM,
    },
  },
  telegram: {
    name: same('Telegram'),
    column: 'telegram',
    showsTables: false,
    roles: ['owner', 'admin', 'member'],
    kinds: {
      basic: limit('telegram.basic-group-holds-200'),
      supergroup: limit('telegram.supergroup-holds-200000'),
      channel: null,
    },
  },
  whatsapp: {
    name: same('WhatsApp'),
    column: 'whatsapp',
    showsTables: false,
    roles: ['owner', 'admin', 'member'],
    kinds: { ordinary: limit('whatsapp.group-holds-1024'), community: null },
  },
} satisfies Readonly<Record<Platform, PlatformInfo<ClaimId>>>;

/** What a claim gives as the most. */
function limit<C extends ClaimOnMost>(claim: C): SizeLimit<C> {
  return { most: CLAIMS[claim].figures.most, claim };
}

/** The platforms for which something holds, in the order of the answers. */
export function platformsWhere(holds: (info: PlatformInfo) => boolean): Platform[] {
  return FACT_VALUES.platform.filter((platform) => holds(PLATFORMS[platform]));
}

/**
 * The most people that a group can have: by its kind, or by its platform's largest kind as long as the
 * kind is not known.
 *
 * @returns undefined where no source gives a limit, or where the platform is not known
 */
export function sizeLimit({
  platform,
  groupType,
}: Pick<Answers, 'platform' | 'groupType'>): SizeLimit | undefined {
  if (!platform) return undefined;
  const { kinds } = PLATFORMS[platform];
  if (groupType && groupType !== 'unsure') return kinds[groupType] ?? undefined;
  let largest: SizeLimit | undefined;
  for (const limit of Object.values(kinds)) {
    if (!limit) return undefined;
    if (!largest || limit.most > largest.most) largest = limit;
  }
  return largest;
}

/**
 * The kind of a group of which nothing special is known. Up to 200 members stay in a basic group until it is
 * upgraded (telegram.basic-group-holds-200).
 *
 * @param size undefined if it isn't known either
 */
export function usualKind(platform: Platform, size: number | undefined): GroupType {
  if (platform !== 'telegram') return 'ordinary';
  return size !== undefined && kindsHolding(size, platform).includes('basic') ? 'basic' : 'supergroup';
}

/** The platforms that a group of this one is compared with. */
export function comparedWith(platform: Platform): ComparedPlatform[] {
  return COMPARED_PLATFORMS.filter((other) => other !== PLATFORMS[platform].column);
}

/** The kinds of groups on a platform that can have so many people: all of them if nobody knows how many. */
export function kindsHolding(size: number | undefined, platform: Platform): GroupType[] {
  const { kinds } = PLATFORMS[platform];
  return FACT_VALUES.groupType.filter((kind) => {
    const limit = kinds[kind];
    return limit === null || (limit !== undefined && (size ?? 0) <= limit.most);
  });
}
