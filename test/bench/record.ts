import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from './random.ts';

const ROLES = ['member', 'admin', 'owner'];
const DEVICES = ['ios', 'android', 'harmonyos', 'desktop', 'web'];
const REGIONS = ['mainland-china', 'eu', 'middle-east', 'north-america', 'other'];
const PLACES: readonly { platform: string; share: number; roles: string[]; types: string[] }[] = [
  {
    platform: 'wecom',
    share: 0.5,
    roles: [...ROLES, 'super-admin'],
    types: ['ordinary', 'payment', 'live', 'school', 'internal', 'customer', 'all-staff'],
  },
  { platform: 'wechat', share: 0.4, roles: ROLES, types: ['ordinary', 'payment', 'live', 'school'] },
  { platform: 'telegram', share: 0.05, roles: ROLES, types: ['basic', 'supergroup', 'channel'] },
  { platform: 'whatsapp', share: 0.05, roles: ROLES, types: ['ordinary', 'community'] },
];

/** The keys as a Chinese administrator writes them. */
const CHINESE: Readonly<Record<string, string>> = {
  platform: '平台',
  role: '身份',
  device: '设备',
  groupSize: '群人数',
  groupType: '群类型',
  region: '地区',
};

/**
 * One line of an export as an administrator may have it: an id, every kind of group, and one in ten
 * with Chinese keys. About 141 bytes on average.
 */
function recordLine(number: number, random: Random): string {
  const place = placeOf(random.next());
  const groupType = random.pick(place.types);
  const record: Record<string, unknown> = {
    id: `g-${number}`,
    platform: place.platform,
    role: random.pick(place.roles),
    device: random.pick(DEVICES),
    groupSize: random.whole(1, 500),
    groupType,
    region: random.pick(REGIONS),
    ...special(groupType, random),
  };
  return JSON.stringify(random.chance(0.1) ? inChinese(record) : record);
}

function placeOf(drawn: number): (typeof PLACES)[number] {
  let upTo = 0;
  for (const place of PLACES) {
    upTo += place.share;
    if (drawn < upTo) return place;
  }
  return PLACES[0] as (typeof PLACES)[number];
}

/** What special groups are asked for; left out by some, as by some in life. */
function special(groupType: string, random: Random): Record<string, unknown> {
  if (random.chance(0.3)) return {};
  if (groupType === 'live') return { liveNow: random.chance(0.5) };
  if (groupType === 'payment') {
    const redPacketsUnclaimed = random.chance(0.5);
    return redPacketsUnclaimed
      ? { redPacketsUnclaimed, hoursSinceRedPacket: random.whole(0, 48) }
      : { redPacketsUnclaimed };
  }
  if (groupType === 'school')
    return { teacherConfirmed: random.chance(0.5), schoolReviewed: random.chance(0.5) };
  return {};
}

function inChinese(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [CHINESE[key] ?? key, value]));
}

const BLOCK = 1 << 20;

/** Writes a file of so many records, one a line; the same ones each time, so a longer file begins so. */
export function linesFile(folder: string, lines: number): { path: string; bytes: number } {
  const path = join(folder, `${lines}.ndjson`);
  const random = randomFrom(3);
  const file = openSync(path, 'w');
  let bytes = 0;
  let block = '';
  for (let number = 1; number <= lines; number++) {
    block += `${recordLine(number, random)}\n`;
    if (block.length < BLOCK && number < lines) continue;
    bytes += writeSync(file, block);
    block = '';
  }
  closeSync(file);
  return { path, bytes };
}
