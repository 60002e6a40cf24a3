import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNdjson } from '../../support/ndjson.ts';
import { RULES } from '../../support/rules.ts';
import { gather, notices, type Reach } from './gather.ts';
import { mutantsOf } from './mutants.ts';
import { says } from './says.ts';

const FILE = new URL('./reach.ndjson', import.meta.url);

// npm run update gathers the situations anew; read the difference before you commit it: it is what your
// change of the rules does to the advice.
if (process.env.UPDATE) {
  const lines = gather().map((one) => `${JSON.stringify(one)}\n`);
  writeFileSync(FILE, lines.join(''));
}

const reach = readNdjson<Reach>(FILE);

test('everything the advice says in the recorded situations is as recorded', () => {
  for (const one of reach) expect(says(one.answers, RULES), JSON.stringify(one.answers)).toEqual(one.says);
});

const ELSEWHERE =
  'reached with --trust official only, where nobody’s word keeps them from it; test/rules/trust.test.ts notices it';

const BROUGHT_DOWN =
  'a plan brings a larger group down to 39 people first; only with --trust corroborated does it stay as large';

const LARGER = ['41-100', '101-200', '201-500'];
/** Steps for owners who aren't alone in the group. */
const TOGETHER = [
  'wechat.dissolve.close-the-door',
  'wechat.dissolve.confirm',
  'wechat.dissolve.delete-notice',
  'wechat.dissolve.delete-sensitive',
  'wechat.dissolve.remind-members',
  'wechat.dissolve.save-others',
];

/** Mutants that change nothing, and why. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'step wecom.transfer.act without role=admin': ELSEWHERE,
  'step wecom.transfer.act without role=member': ELSEWHERE,
  'step wecom.transfer.act-computer without role=admin': ELSEWHERE,
  'step wecom.transfer.act-computer without role=member': ELSEWHERE,
  'step wecom.transfer.confirm without role=admin': ELSEWHERE,
  'step wecom.transfer.confirm without role=member': ELSEWHERE,
  ...Object.fromEntries(
    TOGETHER.flatMap((step) =>
      LARGER.map((size) => [`step ${step} without groupSize=${size}`, BROUGHT_DOWN]),
    ),
  ),
};

test('every mutant of the rules is noticed', () => {
  const bySaying = new Map<string, Reach[]>();
  for (const one of reach) {
    for (const saying of one.says) {
      const key = saying.split(' ').slice(0, 2).join(' ');
      bySaying.set(key, [...(bySaying.get(key) ?? []), one]);
    }
  }
  let noticed = 0;
  const missed: string[] = [];
  for (const mutant of mutantsOf(RULES)) {
    if ((bySaying.get(mutant.touches) ?? []).some((one) => notices(one, mutant))) noticed++;
    else missed.push(mutant.name);
  }
  console.log(
    `mutants: ${noticed} noticed, ${missed.length} not, of which equivalent ${Object.keys(EQUIVALENT).length}`,
  );
  expect(noticed).toBeGreaterThan(500);
  const survivors = missed.filter((name) => !Object.hasOwn(EQUIVALENT, name));
  expect(
    survivors,
    'survived: run npm run update, add a case that tells them apart, or list them in EQUIVALENT with a reason',
  ).toEqual([]);
  const noLonger = Object.keys(EQUIVALENT).filter((name) => !missed.includes(name));
  expect(noLonger, 'noticed after all, or gone: remove them from EQUIVALENT').toEqual([]);
}, 300_000);
