import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE, BadInput } from '../../rules/internal.ts';
import { withPacks } from '../../src/packs/load.ts';
import { run } from '../support/program.ts';
import { GOOD } from './support/case.ts';

const folder = mkdtempSync(join(tmpdir(), 'group-exit-packs-'));
let count = 0;
const fileWith = (content: unknown) => {
  const path = join(folder, `${++count}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const text = (en: string, zh = '文字') => ({ en, zh });
const CAUTION = {
  kind: 'caution',
  id: 'wechat.dissolve.of-our-own',
  when: { platform: ['wechat'], goal: ['dissolve'] },
  short: text('Tell the works council first.', '先告诉工会。'),
  evidence: ['X1'],
};
const EVIDENCE = {
  claims: {
    X1: { says: text('Our rule'), for: { 'x-handbook': text('So') } },
  },
  sources: {
    'x-handbook': {
      publisher: 'We',
      title: 'Handbook',
      url: 'https://intranet.example/handbook',
      date: '2026-01',
      kind: 'how-to-page',
      checked: '2026-11-01',
    },
  },
};
const PACK = { rules: [CAUTION], ...EVIDENCE };
const BLOCKER = {
  kind: 'blocker',
  id: 'wechat.dissolve.never-clears',
  when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'] },
  short: text('A turn in a circle'),
  detail: text('Its fix changes nothing.'),
  clearedBy: 'you',
  fix: [{ id: 'wechat.dissolve.round-and-round', phase: 'prepare', short: text('Go round.') }],
  evidence: ['X1'],
};

const tried = (path: string, ...args: string[]) => run(['--rules', path, '--json', ...args], GOOD);

describe('a rule pack', () => {
  test('adds what it says, with its sources', async () => {
    const { code, stdout } = await tried(fileWith(PACK), '--fields', 'all');
    expect(code).toBe(0);
    const advice = JSON.parse(stdout);
    expect(advice.cautions.map((one: { id: string }) => one.id)).toContain(CAUTION.id);
    expect(advice.sources.X1.from[0].publisher).toMatch(/^We \(rule pack “\d+\.json”\)$/);
    expect(advice.sources.X1.claim).toMatch(/ \(rule pack “\d+\.json”\)$/);
  });

  test('counts in batches, in the list of rules and in the proof', async () => {
    const path = fileWith(PACK);
    const [lines, rules, proof] = await Promise.all([
      run(['check', '-', '--rules', path, '--json'], `${GOOD}\n${GOOD}\n`),
      run(['rules', CAUTION.id, '--rules', path]),
      run(['verify', '--rules', path]),
    ]);
    expect(lines.stdout.split(CAUTION.id)).toHaveLength(3);
    expect(rules.stdout).toContain('works council');
    const about = await run(['rules', 'X1', '--rules', path]);
    expect(about.stdout.match(/rule\s+pack\s+“/g)?.length).toBeGreaterThanOrEqual(3);
    const listed = JSON.parse((await run(['rules', '--rules', path, '--json'])).stdout).rules;
    expect(listed.find(({ id }: { id: string }) => id === CAUTION.id).pack).toMatch(/json$/);
    expect(proof.stdout).toContain('findings: 0');
  });

  test('needs no examples, but those that it has are run', async () => {
    const leaving = { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' };
    const withExample = (fires: boolean) =>
      fileWith({ ...PACK, rules: [{ ...CAUTION, examples: [{ answers: leaving, fires }] }] });
    const [right, wrong] = await Promise.all([
      run(['verify', '--rules', withExample(false)]),
      run(['verify', '--rules', withExample(true)]),
    ]);
    expect(right.stdout).toContain('findings: 0');
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('✘ example-fails');
    expect(wrong.stdout).toContain(CAUTION.id);
  });

  test('does not change what is judged without it', async () => {
    const [without, before] = await Promise.all([run(['--json'], GOOD), tried(fileWith({}))]);
    expect(before.stdout).toBe(without.stdout);
  });
});

test.each([
  ['87 A file that is not there', '/nowhere/rules.json', 'there is none of that name'],
  ['87 A folder', '/', 'it is not a regular file'],
  ['87 A device without an end', '/dev/zero', 'it is not a regular file'],
  ['88 A file of secrets', '/etc/passwd', 'it is not JSON'],
])('%s', async (_, path, said) => {
  const { code, stdout, stderr } = await tried(path);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).not.toContain('root');
});

test('87 a FIFO that nobody writes to', async () => {
  const path = join(folder, 'fifo');
  execFileSync('mkfifo', [path]);
  expect((await tried(path)).stderr).toContain('it is not a regular file');
});

test('87 a file of more than 4 MiB', async () => {
  expect((await tried(fileWith(' '.repeat((4 << 20) + 1)))).stderr).toContain('larger than 4 MiB');
});

test('99 a file of rules by accident in the working folder is not read', async () => {
  const here = join(folder, 'here');
  mkdirSync(here);
  for (const name of ['rules.json', 'group-exit.json', '.group-exitrc']) {
    writeFileSync(join(here, name), JSON.stringify(PACK));
  }
  const { stdout } = await run(['--json'], GOOD, {}, here);
  expect(stdout).not.toContain(CAUTION.id);
});

test.each([
  ['89 An include', { ...PACK, include: '../more.json' }, 'include is not known here'],
  ['91 An id of the built-in rules', { ...PACK, rules: [{ ...CAUTION, id: BASE.rules[0]?.id }] }, 'taken'],
  ['91 An id twice', { ...PACK, rules: [CAUTION, CAUTION] }, 'rules[1].id is taken'],
  [
    '91 A claim of the built-in rules',
    { ...PACK, claims: { ...EVIDENCE.claims, 'wechat.limit-40': EVIDENCE.claims.X1 } },
    'claims.wechat.limit-40 is taken',
  ],
  [
    '91 The name of a row',
    { ...PACK, claims: { ...EVIDENCE.claims, 'A2.1': EVIDENCE.claims.X1 } },
    'claims.A2.1 is taken',
  ],
  [
    '90 A row with several claims',
    { ...PACK, rules: [{ ...CAUTION, evidence: ['A1.6'] }] },
    'several claims, cite one of them: telegram.own-history-deletable, whatsapp.members-keep-all',
  ],
  [
    '90 Claims as they were written before',
    { ...PACK, claims: { X1: { claim: text('So'), from: [] } } },
    'is written in the former shape (claims)',
  ],
  ['92 No Chinese', { ...PACK, rules: [{ ...CAUTION, short: { en: 'x' } }] }, '“zh” is missing'],
  ['92 Other placeholders', { ...PACK, rules: [{ ...CAUTION, short: text('{groupSize}') }] }, 'placeholders'],
  [
    '92 A number that is not known there',
    { ...PACK, rules: [{ ...CAUTION, short: text('{waitHours} h', '{waitHours} 小时') }] },
    'same placeholders, of {groupSize} {others}',
  ],
  [
    '92 A number where none is known',
    { ...PACK, rules: [{ ...CAUTION, kind: 'effect', short: text('{others}', '{others}') }] },
    'without placeholders',
  ],
  ['93 An unknown fact', { ...PACK, rules: [{ ...CAUTION, when: { devise: ['ios'] } }] }, 'when.devise'],
  ['93 An unknown value', { ...PACK, rules: [{ ...CAUTION, when: { device: ['iOS9'] } }] }, 'device[0]'],
  ['93 An example of no such role', exemplified({ role: 'boss' }), 'rules[0].examples[0].answers.role'],
  ['93 An example without an outcome', exemplified({}, {}), 'rules[0].examples[0] “fires” is missing'],
  ['94 A pattern', { ...PACK, rules: [{ ...CAUTION, when: { device: '(a+)+$' } }] }, 'must be of type array'],
  ['93 A change to no such value', undoing({ device: 'toaster' }), 'rules[0].fix[0].sets.device'],
  ['93 A change to half a person', undoing({ groupSize: 1.5 }), 'rules[0].fix[0].sets.groupSize'],
  ['93 A change to nobody', undoing({ groupSize: 0 }), 'rules[0].fix[0].sets.groupSize'],
  ['93 A change that is a word', undoing({ subAccount: 'no' }), 'rules[0].fix[0].sets.subAccount'],
  ['93 A change to one of none', undoing({ device: [] }), 'rules[0].fix[0].sets.device'],
  [
    '90 Fixes that undo each other',
    undoing({ device: 'ios' }, { device: 'desktop' }),
    'is undone by the fix of wechat.dissolve.on-ios',
  ],
  [
    '90 More rules than can be proved',
    {
      ...PACK,
      rules: Array.from({ length: 501 }, (_, at) => ({ ...CAUTION, id: `wechat.dissolve.c${at}` })),
    },
    'rules must have at most 500 items',
  ],
  [
    'second A change of the app',
    undoing({ platform: 'telegram' }),
    'sets.platform is nothing that a step can change',
  ],
  ['second A change of the role', undoing({ role: 'owner' }), 'sets.role is nothing that a step can change'],
  [
    'A change of what somebody has run into',
    undoing({ trouble: 'none' }),
    'sets.trouble is nothing that a step can change',
  ],
  [
    'second Five hundred times the same condition',
    { ...PACK, rules: [{ ...CAUTION, when: Array(500).fill({}) }] },
    'rules[0].when must have at most 20 items',
  ],
  [
    'second Five hundred times the same step',
    { ...PACK, rules: [{ ...BLOCKER, fix: Array(500).fill(BLOCKER.fix[0]) }] },
    'rules[0].fix must have at most 20 items',
  ],
  [
    'second Five hundred times the same example',
    { ...PACK, rules: [{ ...CAUTION, examples: Array(500).fill({ answers: {}, fires: true }) }] },
    'rules[0].examples must have at most 20 items',
  ],
  [
    'second Conditions that multiply',
    {
      ...PACK,
      rules: Array.from({ length: 60 }, (_, at) => ({
        ...CAUTION,
        id: `wechat.dissolve.c${at}`,
        when: Array(20).fill({}),
      })),
    },
    'rules has 1200 conditions',
  ],
  [
    'second Claims cited that multiply',
    { ...PACK, rules: [{ ...CAUTION, evidence: Array(21).fill('X1') }] },
    'rules[0].evidence must have at most 20 items',
  ],
  [
    'second Sources that multiply',
    {
      ...PACK,
      claims: {
        X1: {
          says: text('So'),
          for: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`s${at}`, true])),
        },
      },
    },
    'claims.X1.for must have at most 20 items',
  ],
  [
    'second A wait of 876,000 days',
    {
      ...PACK,
      rules: [
        { ...BLOCKER, fix: [{ ...BLOCKER.fix[0], until: { clock: 'passwordAgeDays', reaches: 876_000 } }] },
      ],
    },
    'until is longer than a hundred years',
  ],
  [
    'second An id of a step that no calendar takes',
    { ...PACK, rules: [{ ...BLOCKER, fix: [{ ...BLOCKER.fix[0], id: 'a;b,c' }] }] },
    'a step whose id',
  ],
  [
    'second Two steps of one id',
    { ...PACK, rules: [{ ...BLOCKER, fix: [BLOCKER.fix[0], BLOCKER.fix[0]] }] },
    'a step whose id is taken',
  ],
  ['97 A day that is none', { ...PACK, reviewBy: '2026-02-30' }, 'reviewBy must be a date'],
  ['97 A month that is none', dated('2026-13'), 'date must be a date'],
  ['95 A script as address', addressed('javascript:alert(1)'), 'https://'],
  ['95 A file as address', addressed('file:///etc/passwd'), 'https://'],
  ['95 An open line as address', addressed('http://example.com'), 'https://'],
  ['96 An escape', { ...PACK, rules: [{ ...CAUTION, short: text('a\u001b[2Jb') }] }, 'control or invisible'],
  [
    '96 A link of a terminal',
    { ...PACK, rules: [{ ...CAUTION, short: text('\u001b]8;;x\u0007') }] },
    'control',
  ],
  [
    '96 A turn of direction',
    { ...PACK, rules: [{ ...CAUTION, short: text('a\u202eb') }] },
    'control or invisible',
  ],
  [
    '90 A blocker that nobody clears, with a fix',
    { ...PACK, rules: [{ ...BLOCKER, clearedBy: 'nobody' }] },
    'fix',
  ],
  ['90 A claim that is not there', { ...PACK, claims: {} }, 'there is no such claim'],
  ['93 A prototype', '{"__proto__":{"rules":[]},"constructor":1}', 'is not known here'],
  ['93 A list', '[]', 'must be of type object'],
  ['93 A list where an object is wanted', { ...PACK, rules: [[]] }, 'rules[0]'],
  [
    '93 One of several shapes',
    { ...PACK, rules: [{ ...CAUTION, when: 'always' }] },
    'when must be of type object / array',
  ],
  [
    '93 The shape that comes nearest tells what is wrong',
    { ...PACK, comparison: [{ id: 'a.b', label: text('x'), cells: { wechat: { text: text('x') } } }] },
    'comparison[0].cells.wechat “evidence” is missing',
  ],
  ['93 Half of nothing', undoing({ liveNow: null }), 'sets.liveNow must be of type boolean / array'],
  [
    '93 A claim by a name of the language',
    { ...PACK, claims: { ...EVIDENCE.claims, constructor: 'x' } },
    'claims has a name that is no id',
  ],
  [
    '93 A row of a table that is too long',
    {
      ...PACK,
      tables: [
        {
          id: 'a.b',
          title: text('x'),
          note: text('x'),
          columns: [text('x')],
          rows: [[text('x'), text('x')]],
          evidence: ['X1'],
        },
      ],
    },
    'tables[0] needs a cell for each column in each row',
  ],
  ['96 A text without end', { ...PACK, reviewBy: '\u0301'.repeat(1 << 20) }, 'longer than 2000 characters'],
  ['98 YAML', 'rules:\n  - &a [*a]\n', 'it is not JSON'],
])('%s', async (_, pack, said) => {
  for (const lang of ['en', 'zh']) {
    const { code, stdout, stderr } = await tried(fileWith(pack), '--lang', lang);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (lang === 'en') expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  }
  expect(({} as Record<string, unknown>).rules).toBeUndefined();
});

test('a claim that is cited by its row is taken, and told in one line', async () => {
  const { code, stdout, stderr } = await tried(
    fileWith({ ...PACK, rules: [{ ...CAUTION, evidence: ['A2.1', 'B10', 'A2.1'] }] }),
  );
  expect(code).toBe(0);
  const caution = JSON.parse(stdout).cautions.find((one: { id: string }) => one.id === CAUTION.id);
  expect(caution.sources).toEqual(['wechat.limit-40', 'wechat.above-40-invitees-accept']);
  expect(stderr.match(/cites claims by their rows: .*/g)).toEqual([
    'cites claims by their rows: A2.1 is wechat.limit-40, B10 is wechat.above-40-invitees-accept',
  ]);
});

test('a pack in the shape that packs had gets one line that says what changed', async () => {
  const { code, stderr } = await tried(
    fileWith({ cautions: [{ id: 'a.b', text: text('x'), supports: ['X1'] }] }),
  );
  expect(code).toBe(2);
  expect(stderr).toContain('is written in the former shape (cautions)');
  expect(stderr).toContain('“rules”');
});

describe('what a pack says is its own', () => {
  const VENDOR = {
    claims: { X1: { says: text('Our rule'), for: { tencent: true } } },
    sources: {
      tencent: {
        publisher: 'Tencent',
        title: 'Terms',
        url: 'https://tencent-verify.example/',
        date: '2026-01',
        kind: 'vendor-policy',
        checked: '2026-11-01',
        direct: true,
      },
    },
  };
  const found = async (pack: object, ...args: string[]) => {
    const { stdout } = await tried(fileWith(pack), '--fields', 'all', ...args);
    const advice = JSON.parse(stdout);
    return {
      advice,
      caution: advice.cautions.find(({ id }: { id: string }) => id === CAUTION.id),
    };
  };

  test('a page that calls itself the vendor is only reported, unless the pack is trusted', async () => {
    const pack = { rules: [CAUTION], ...VENDOR };
    const { advice, caution } = await found(pack);
    expect(caution).toMatchObject({ evidence: 'reported', pack: expect.stringMatching(/^\d+\.json$/) });
    expect(caution.text).toMatch(/Tell the works council first\. \(rule pack “\d+\.json”\)/);
    expect(advice.sources.X1).toMatchObject({ evidence: 'reported', pack: caution.pack });
    const trusting = await found(pack, '--trust-pack');
    expect(trusting.caution).toMatchObject({ evidence: 'official', pack: expect.any(String) });
    expect(trusting.caution.text).toContain('(rule pack “');
  });

  test('a sentence of its own that cites the vendor is only reported', async () => {
    const rule = { ...CAUTION, evidence: ['telegram.limit-1000'] };
    expect((await found({ rules: [rule] })).caution.evidence).toBe('reported');
    expect((await found({ rules: [rule] }, '--trust-pack')).caution.evidence).toBe('official');
  });

  test.each([
    [[]],
    [['--full']],
    [['-f', 'md', '--full']],
    [['-f', 'html']],
    [['-f', 'html', '--full']],
    [['--lang', 'zh', '--full']],
  ])('it is marked with %j', async (args) => {
    const blocker = {
      ...BLOCKER,
      fix: [{ ...BLOCKER.fix[0], sets: { device: 'ios' } }],
      when: { ...BLOCKER.when, device: ['ios'] },
    };
    const path = fileWith({ ...PACK, rules: [CAUTION, blocker] });
    const { stdout } = await run(['--rules', path, ...args], GOOD);
    const marks = stdout.replace(/\s+/g, ' ').match(/rule pack “\d+\.json”|规则包“\d+\.json”/g) ?? [];
    // The caution, the blocker's title, its step; and its detail, which the first screen leaves out.
    expect(marks.length).toBeGreaterThanOrEqual(args.length === 0 ? 3 : 4);
  });

  test('its name is no text: nothing is filled into it', async () => {
    const path = join(folder, '{groupSize}.json');
    writeFileSync(path, JSON.stringify({ ...PACK, reviewBy: '2026-10-01' }));
    const { stdout } = await tried(path, '--now', '2026-11-01T00:00:00Z');
    const cautions = JSON.parse(stdout)
      .cautions.map((one: { text: string }) => one.text)
      .join();
    expect(cautions).toContain('?groupSize?.json');
    expect(cautions).not.toContain('35.json');
  });
});

test('90 of many mistakes twenty are told, of a large file the first', async () => {
  const some = { rules: Array.from({ length: 30 }, (_, at) => ({ ...CAUTION, id: at, more: 1 })) };
  const [one, all] = await Promise.all([
    tried(fileWith({ rules: Array(1_000_000).fill({}) })),
    tried(fileWith(some)),
  ]);
  const told = ({ stderr }: { stderr: string }) => stderr.match(/\.json: .*/g);
  expect(told(one)).toEqual([expect.stringContaining('rules[0] “kind” is missing')]);
  expect(told(all)).toHaveLength(20);
  expect(told(all)?.slice(0, 2)).toEqual([
    expect.stringContaining('rules[0].id must be of type string'),
    expect.stringContaining('rules[0].more is not known here'),
  ]);
});

/** A blocker on a computer and, with a second change, one on a phone, whose fixes set these. */
function undoing(...changes: [object, object?]) {
  const rules = changes.map((sets, index) => ({
    ...BLOCKER,
    id: `wechat.dissolve.on-${index === 0 ? 'computer' : 'ios'}`,
    when: { platform: ['wechat'], goal: ['dissolve'], device: [index === 0 ? 'desktop' : 'ios'] },
    fix: [{ ...BLOCKER.fix[0], id: `wechat.dissolve.move-${index}`, sets }],
  }));
  return { ...PACK, rules };
}

/** A caution with an example of these answers. */
function exemplified(answers: object, outcome: object = { fires: true }) {
  return { ...PACK, rules: [{ ...CAUTION, examples: [{ answers, ...outcome }] }] };
}

function dated(date: string) {
  return { ...PACK, sources: { 'x-handbook': { ...EVIDENCE.sources['x-handbook'], date } } };
}

test('97 rules whose day of review is past say so in every advice', async () => {
  const path = fileWith({ ...PACK, reviewBy: '2026-10-01' });
  const on = async (now: string, ...args: string[]) => (await tried(path, '--now', now, ...args)).stdout;
  const due = JSON.parse(await on('2026-10-02T00:00:00Z', '--fields', 'all'));
  const caution = due.cautions.find(({ id }: { id: string }) => id === 'rules.review-due.1');
  expect(caution.text).toContain('2026-10-01');
  expect(due.sources[caution.sources[0]].from[0].publisher).toMatch(/^\d+\.json$/);
  expect(await on('2026-10-01T23:00:00Z')).not.toContain('review-due');
  const member = JSON.stringify({ ...JSON.parse(GOOD), role: 'member', goal: 'dissolve' });
  const impossible = await run(['--rules', path, '--json', '--lines'], `${member}\n${member}\n`);
  expect(impossible.stdout.match(/rules\.review-due\.1/g)).toHaveLength(2);
});

function addressed(url: string) {
  const source = { ...EVIDENCE.sources['x-handbook'], url };
  return { ...PACK, sources: { 'x-handbook': source } };
}

test('90 a fix that leaves its blocker standing hangs nothing, and the proof finds it', async () => {
  const path = fileWith({ rules: [BLOCKER], ...EVIDENCE });
  const [judged, proof] = await Promise.all([tried(path), run(['verify', '--rules', path])]);
  expect(judged.code).toBe(1);
  expect(proof.code).toBe(1);
  expect(proof.stdout).toContain('wechat.dissolve.never-clears');
});

test('whatever JSON it holds, a pack is taken or refused, never more', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue(),
      fc.constantFrom('rules', 'claims', 'sources', 'x'),
      async (value, key) => {
        for (const pack of [value, { [key]: value }, { [key]: [value] }]) {
          const path = fileWith(pack);
          await withPacks(BASE, [path], new Date(0)).catch((error) => expect(error).toBeInstanceOf(BadInput));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('records without the answer that only a pack’s caution reads are judged or told, one like the other', async () => {
  const reading = { ...CAUTION, when: { platform: ['wechat'], device: ['ios'] }, always: true };
  const path = fileWith({ ...PACK, rules: [reading] });
  for (const goal of ['leave', 'dissolve', 'transfer']) {
    const record = JSON.stringify({ role: 'member', goal, groupSize: 5, groupType: 'ordinary' });
    for (const form of ['--brief', '--json']) {
      const { code, stdout } = await run(['--rules', path, form], `${record}\n${record}\n`);
      const [first, second] = stdout
        .trimEnd()
        .split('\n')
        .map((line) => ({ ...JSON.parse(line), line: undefined }));
      expect(code).toBe(goal === 'leave' ? 2 : 1);
      expect(second).toEqual(first);
    }
  }
});

/** A pack with a wait that its blocker names. */
const waiting = (days: number, id = 'wechat.dissolve.long-wait') => ({
  rules: [
    {
      ...BLOCKER,
      when: { ...BLOCKER.when, device: ['ios'] },
      short: text(' =HYPERLINK(1) costs $x$'),
      fix: [
        {
          id,
          phase: 'prepare',
          short: text('Wait.'),
          until: { clock: 'passwordAgeDays', reaches: days },
          sets: { device: 'android' },
        },
      ],
    },
  ],
  ...EVIDENCE,
});

test('a title with a formula behind a blank is a text in CSV, and no mathematics in Markdown', async () => {
  const path = fileWith(waiting(10));
  expect((await run(['check', '-', '-f', 'csv', '--rules', path], GOOD)).stdout).toContain(
    ",' =HYPERLINK(1)",
  );
  expect((await run(['check', '-', '-f', 'md', '--rules', path], GOOD)).stdout).toContain('costs \\$x\\$');
});

test('a clock that only a fix brings up comes to the same wait in every form and order', async () => {
  const step = { phase: 'prepare', short: text('Go on.') };
  const blocker = (id: string, device: string, more: object) => ({
    ...BLOCKER,
    id: `wechat.dissolve.${id}`,
    when: { ...BLOCKER.when, device: [device] },
    fix: [{ ...step, id: `wechat.dissolve.${id}-step`, ...more }],
  });
  const path = fileWith({
    rules: [
      blocker('no-harmony', 'harmonyos', { sets: { device: 'ios' } }),
      blocker('ios-waits', 'ios', {
        until: { clock: 'passwordAgeDays', reaches: 24.25 },
        sets: { device: 'android' },
      }),
    ],
    ...EVIDENCE,
  });
  const records = [0, 20, 24, 30].map((days) =>
    JSON.stringify({ ...JSON.parse(GOOD), device: 'harmonyos', passwordAgeDays: days }),
  );
  const waits = async (input: readonly string[], ...args: string[]) => {
    const { stdout } = await run(['--rules', path, '--lines', ...args], input.join('\n'));
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return results.map(({ waitHours, plan }) => waitHours ?? plan.waitHours);
  };
  const brief = await waits(records, '--brief');
  expect(brief[0]).toBe(582);
  expect(await waits(records, '--json')).toEqual(brief);
  expect(await waits(records.toReversed(), '--brief')).toEqual(brief.toReversed());
});

test('what ends after the year 9999 is left out of the calendar, which says so', async () => {
  const pack = waiting(36_500);
  const kept = {
    kind: 'residue',
    id: 'wechat.residue.of-our-own',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    short: text('The papers'),
    where: text('the archive'),
    keptHours: 876_000,
    evidence: ['X1'],
  };
  const path = fileWith({ ...pack, rules: [...pack.rules, kept] });
  const late = ['--now', '9800-12-30T00:00:00Z', '--rules', path];
  const { code, stdout, stderr } = await run(['check', '-', '-f', 'ics', '--show', 'stays', ...late], GOOD);
  expect(code, stderr).toBe(1);
  expect(stdout).not.toMatch(/^DT\w+[^:]*:\d{9}/m);
  const unfolded = stdout.replaceAll('\r\n ', '');
  expect(unfolded).toMatch(/SUMMARY:Ends after the year 9999.*\r\nDESCRIPTION:.*Ends: The papers/);
  expect(unfolded.match(/The papers/g)).toHaveLength(1);
  expect((await run(['check', '-', '--full', ...late], GOOD)).code).toBe(1);
});
