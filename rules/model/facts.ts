/** A range of numbers that no rule distinguishes, from `from` up to the next band. */
export interface Band<Name extends string = string> {
  readonly name: Name;
  /** Smallest number in the band, in the unit of the fact: members, hours or days. */
  readonly from: number;
}

/**
 * All numeric thresholds of the rules. A rule that needs another one adds a band here; `verify` then
 * walks it like any other value.
 */
export const BANDS = {
  /** Members, counting the asker. */
  groupSize: [
    { name: '1', from: 1 },
    { name: '2-39', from: 2 },
    { name: '40', from: 40 },
    { name: '41-100', from: 41 },
    { name: '101-200', from: 101 },
    { name: '201-500', from: 201 },
    { name: '501-1000', from: 501 },
    { name: '1001-1024', from: 1001 },
    { name: '1025-2000', from: 1025 },
    { name: '2001-10000', from: 2001 },
    { name: '10001-200000', from: 10001 },
    { name: '200001-up', from: 200001 },
  ],
  hoursSinceRedPacket: [
    { name: 'under-24', from: 0 },
    { name: '24-up', from: 24 },
  ],
  hoursSinceRequest: [
    { name: 'under-72', from: 0 },
    { name: '72-up', from: 72 },
  ],
  passwordAgeDays: [
    { name: 'under-7', from: 0 },
    { name: '7-up', from: 7 },
  ],
  sessionAgeHours: [
    { name: 'under-24', from: 0 },
    { name: '24-167', from: 24 },
    { name: '168-up', from: 168 },
  ],
} as const satisfies Record<string, readonly Band[]>;

const GOALS = ['leave', 'dissolve', 'transfer', 'quiet'] as const;
const ROLES = ['member', 'admin', 'owner', 'super-admin'] as const;

/** What somebody has run into who can't name a goal. */
export interface TroubleInfo {
  /** The goal that it stands for; `by-role` is the goal that the role is assumed to have. */
  readonly goal: (typeof GOALS)[number] | 'by-role';
  /** True if the goal's own rules don't hold: only those that name the trouble. */
  readonly replaces?: true;
  /** The roles that nobody with this trouble has: an owner looks for no owner. */
  readonly notFor?: readonly (typeof ROLES)[number][];
}

/** Every trouble. `none` is what somebody has who knows the goal. */
export const TROUBLES = {
  none: { goal: 'leave' },
  'owner-unreachable': { goal: 'transfer', notFor: ['owner'] },
  scam: { goal: 'leave' },
  'missing-button': { goal: 'by-role' },
  'done-by-mistake': { goal: 'leave', replaces: true },
  'already-out': { goal: 'leave', replaces: true },
  'many-groups': { goal: 'leave' },
} as const satisfies Readonly<Record<string, TroubleInfo>>;

export type Trouble = keyof typeof TROUBLES;

/** A trouble with a plan of its own. */
export type ReplacingTrouble = {
  [T in Trouble]: (typeof TROUBLES)[T] extends { readonly replaces: true } ? T : never;
}[Trouble];

const CERTAIN = ['yes', 'no'] as const;
const UNCERTAIN = ['yes', 'no', 'unsure'] as const;

function names<const B extends readonly Band[]>(bands: B): readonly B[number]['name'][] {
  return bands.map((band) => band.name);
}

/**
 * Every fact with its closed list of values. Numbers become bands; “not sure” becomes the cautious value,
 * unless a caution covers it (`unsure`).
 */
export const FACT_VALUES = {
  platform: ['wechat', 'wecom', 'telegram', 'whatsapp'],
  goal: GOALS,
  trouble: Object.keys(TROUBLES) as readonly Trouble[],
  role: ROLES,
  device: ['ios', 'android', 'harmonyos', 'desktop', 'web'],
  groupSize: names(BANDS.groupSize),
  groupType: [
    'ordinary',
    'payment',
    'live',
    'school',
    'internal',
    'customer',
    'all-staff',
    'basic',
    'supergroup',
    'channel',
    'community',
  ],
  region: ['mainland-china', 'eu', 'middle-east', 'north-america', 'other', 'unsure'],
  redPacketsUnclaimed: CERTAIN,
  hoursSinceRedPacket: names(BANDS.hoursSinceRedPacket),
  liveNow: CERTAIN,
  teacherConfirmed: CERTAIN,
  creatorConfirmed: CERTAIN,
  schoolReviewed: CERTAIN,
  hoursSinceRequest: names(BANDS.hoursSinceRequest),
  otherDeviceOnline: UNCERTAIN,
  accountsLinked: UNCERTAIN,
  subAccount: UNCERTAIN,
  organisationApproved: UNCERTAIN,
  passwordAgeDays: names(BANDS.passwordAgeDays),
  sessionAgeHours: names(BANDS.sessionAgeHours),
} as const;

export type FactKey = keyof typeof FACT_VALUES;
export type FactValue<K extends FactKey = FactKey> = (typeof FACT_VALUES)[K][number];

/** The known facts of a situation; an absent fact is unknown. */
export type Facts = { readonly [K in FactKey]?: FactValue<K> };

/** Every listed fact must have one of the values listed for it. */
export type When = { readonly [K in FactKey]?: readonly FactValue<K>[] };

/** One condition, or a list of which any may hold. */
export type Condition = When | readonly When[];

export type Platform = FactValue<'platform'>;
export type Goal = FactValue<'goal'>;
export type Role = FactValue<'role'>;
export type Device = FactValue<'device'>;
export type GroupType = FactValue<'groupType'>;
export type Region = FactValue<'region'>;

/** The answer of somebody who doesn't know: the cautious case is assumed, and listed. */
export type Unsure = 'unsure';
/** A yes/no answer. */
export type YesNo = boolean | Unsure;
/** A number, in the unit of its question. */
export type Amount = number | Unsure;

/** The number of an answer that is known. */
export const knownNumber = (amount: Amount | undefined): number | undefined =>
  amount === 'unsure' ? undefined : amount;

/** The answers of a person or a script; any key may be missing. */
export interface Answers {
  readonly platform?: Platform;
  /** `unsure` asks for the trouble, which stands for a goal. */
  readonly goal?: Goal | Unsure;
  readonly trouble?: Trouble;
  readonly role?: Role;
  readonly device?: Device | Unsure;
  /** Members, counting the asker: a whole number from 1. */
  readonly groupSize?: Amount;
  readonly groupType?: GroupType | Unsure;
  readonly region?: Region;
  readonly redPacketsUnclaimed?: YesNo;
  /** Hours since the last red packet was sent. */
  readonly hoursSinceRedPacket?: Amount;
  readonly liveNow?: YesNo;
  readonly teacherConfirmed?: YesNo;
  readonly creatorConfirmed?: YesNo;
  readonly schoolReviewed?: YesNo;
  /** Hours since the school was asked to review the group. */
  readonly hoursSinceRequest?: Amount;
  readonly otherDeviceOnline?: YesNo;
  readonly accountsLinked?: YesNo;
  readonly subAccount?: YesNo;
  readonly organisationApproved?: YesNo;
  /** Days since Telegram's two-step verification password was set. */
  readonly passwordAgeDays?: Amount;
  /** Hours since this Telegram session logged in. */
  readonly sessionAgeHours?: Amount;
}

export type AnswerKey = keyof Answers & FactKey;
export type AnswerValue = string | number | boolean;
/**
 * What decides which rules can hold at all: where somebody is, and what they want or have run into. No step
 * of a plan changes it.
 */
export const PURPOSE_KEYS = ['platform', 'goal', 'trouble'] as const satisfies readonly AnswerKey[];

export type NumberKey = keyof typeof BANDS;
/** A number that counts elapsed time; see `CLOCKS`. */
export type ClockKey = Exclude<NumberKey, 'groupSize'>;

/** The platforms on which the asker's case is judged as well, in the order of their columns. */
export const COMPARED_PLATFORMS = ['wechat', 'telegram', 'whatsapp'] as const satisfies readonly Platform[];

export type ComparedPlatform = (typeof COMPARED_PLATFORMS)[number];

/** A fact that counts elapsed time. */
export interface Clock {
  /** Hours in its unit: 24 for days. */
  readonly hoursPerUnit: number;
}

/** The facts that grow with time; the only ones a blocker can wait for. */
export const CLOCKS: Readonly<Record<ClockKey, Clock>> = {
  hoursSinceRedPacket: { hoursPerUnit: 1 },
  hoursSinceRequest: { hoursPerUnit: 1 },
  passwordAgeDays: { hoursPerUnit: 24 },
  sessionAgeHours: { hoursPerUnit: 1 },
};

/** The keys of `CLOCKS`. */
export const CLOCK_KEYS = Object.keys(CLOCKS) as readonly ClockKey[];
