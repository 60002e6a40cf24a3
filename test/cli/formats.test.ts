import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { csvWriter } from '../../src/render/csv/writer.ts';
import { webLink } from '../../src/render/evidence.ts';
import { md } from '../../src/render/md/escape.ts';
import { run } from '../support/program.ts';

const NOW = '2026-05-01T09:00:00+08:00';
const OWNER = { role: 'owner', device: 'ios', size: 55, type: 'payment', region: 'eu' };
const make = (format: string, answers: object = OWNER, ...more: string[]) =>
  run(['check', '-', '-f', format, '--now', NOW, ...more], JSON.stringify(answers));

test.each(['en', 'zh'])('a calendar in %s is read back by another library', async (lang) => {
  const { stdout } = await make('ics', { id: 'a;b,c\r\nX:1', ...OWNER }, '--lang', lang);
  for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const calendar = new ICAL.Component(ICAL.parse(stdout));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.length).toBe(2);
  expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
  const packets = events.find((event) => event.uid.includes('red-packets'));
  expect(packets?.startDate.toJSDate().toISOString()).toBe('2026-05-02T01:00:00.000Z');
  expect(packets?.component.getFirstSubcomponent('valarm')).toBeTruthy();
  if (lang === 'zh') expect(packets?.summary).toContain('红包');
  const act = events.find((event) => event !== packets);
  expect(act?.summary).toBe(lang === 'zh' ? '看看现在能不能解散群' : 'See whether you can end the group now');
  expect(act?.description).toContain('解散该群聊');
  // What the wait doesn't clear: there are too many people.
  expect(act?.description).toContain('40');
  expect(act?.startDate.toJSDate()).toEqual(packets?.startDate.toJSDate());
});

test.each([['--show', 'stays'], ['--full']])('a calendar has what stays behind with %s', async (...more) => {
  const events = (stdout: string) => stdout.split('BEGIN:VEVENT').length - 1;
  const plain = await make('ics');
  const { stdout, stderr } = await make('ics', OWNER, ...more);
  expect(stderr).toBe(plain.stderr);
  expect(events(stdout)).toBeGreaterThan(events(plain.stdout));
  expect(stdout).toMatch(/^SUMMARY:Ends: /m);
  expect(plain.stdout).not.toMatch(/^SUMMARY:Ends: /m);
});

test.each([
  ['Europe/Berlin', '2026-10-25T01:30:00+02:00', '20261026T003000'],
  ['America/New_York', '2026-10-31T22:00:00-04:00', '20261101T210000'],
  ['Asia/Kathmandu', '2026-05-01T09:00:00+08:00', '20260502T064500'],
  ['Australia/Lord_Howe', '2026-05-01T09:00:00+08:00', '20260502T113000'],
])('a calendar is in the machine’s zone (%s), with its changes of the clocks', async (TZ, now, local) => {
  const { stdout } = await run(['check', '-', '-f', 'ics', '--now', now], JSON.stringify(OWNER), { TZ });
  const parsed = new ICAL.Component(ICAL.parse(stdout));
  for (const zone of parsed.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = parsed.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const packets = events.find((event) => event.uid.includes('red-packets'));
  const begin = packets?.startDate;
  expect(begin?.zone.tzid).toMatch(/\//);
  expect(begin?.toICALString()).toBe(local);
  // The moment is the same whatever the zone: 24 hours after --now.
  expect(begin?.toUnixTime()).toBe(Date.parse(now) / 1000 + 24 * 3600);
  for (const event of events) {
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toMatch(/Z$/);
    const hours = (event.startDate.toUnixTime() - Date.parse(now) / 1000) / 3600;
    expect(Number.isInteger(hours)).toBe(true);
  }
  ICAL.TimezoneService.reset();
});

test.each(['', 'GMT+8', 'UTC+8', '<+08>-8', 'Foo/Bar'])(
  'a calendar is in UTC where the zone has no name (TZ=%s)',
  async (TZ) => {
    const now = '--now=2026-12-01T00:00:00Z';
    const { stdout } = await run(['check', '-', '-f', 'ics', now], JSON.stringify(OWNER), { TZ });
    expect(stdout).not.toContain('TZID');
    expect(stdout).toMatch(/^DTSTART:\d{8}T\d{6}Z/m);
  },
);

test.each(['md', 'html', 'ics', 'csv', 'json'])('%s is the same bytes for the same input', async (format) => {
  const [one, two] = await Promise.all([make(format), make(format)]);
  expect(one.stderr).toBe('');
  expect(one.stdout).toBe(two.stdout);
});

test.each(['md', 'html', 'ics'])(
  '%s refuses several records and names the formats that take them',
  async (format) => {
    const { code, stdout, stderr } = await run(
      ['check', '-', '-f', format],
      `${JSON.stringify(OWNER)}\n`.repeat(2),
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('-f csv');
  },
);

test('CSV has one header and a row per record, errors included', async () => {
  const input = [JSON.stringify({ id: '=cmd|x', ...OWNER }), '{"role":', JSON.stringify({ id: 7, ...OWNER })];
  const { code, stdout } = await run(['check', '-', '-f', 'csv', '--bom'], input.join('\n'));
  expect(code).toBe(2);
  expect(stdout.startsWith('\ufeffid,')).toBe(true);
  const rows = parse(stdout, { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map((row) => row.verdict)).toEqual(['blocked', 'error', 'blocked']);
  expect(rows[0]?.id).toBe("'=cmd|x");
  expect(rows[1]?.line).toBe('2');
});

test('no cell begins as a formula does, whatever the id', async () => {
  const options = { lang: 'en', bom: false } as const;
  const begin = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '"',
    ',',
    '＝',
    ' =',
    '\u3000＋',
    '\n  @',
    '',
  );
  await fc.assert(
    fc.asyncProperty(begin, fc.string({ unit: 'binary' }), async (first, rest) => {
      let text = '';
      const output = {
        async write(part: string) {
          text += part;
        },
        async end() {},
      };
      const writer = csvWriter(output, options);
      const problems = [
        {
          code: 'bad-text' as const,
          message: { en: first + rest, zh: rest },
          path: '',
          hint: { en: '', zh: '' },
        },
      ];
      await writer.write({ line: 1, id: first + rest, problems }, 'lines');
      await writer.end();
      const rows = parse(text) as string[][];
      expect(rows).toHaveLength(2);
      expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
      for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
    }),
  );
});

test('Markdown shows text letter by letter', () => {
  expect(md('<img src=x onerror=1> `a` | ![x](https://e.x) [y](z)')).toBe(
    '\\<img src=x onerror=1\\> \\`a\\` \\| \\!\\[x\\](https\\://e.x) \\[y\\](z)',
  );
  expect(md('# a\nb')).toBe('\\# a b');
});

test('hostile ids stay text in HTML and Markdown', async () => {
  const id = '"><img src=x onerror=alert(1)><script>]]>\u001b[31m';
  for (const format of ['html', 'md']) {
    const { stdout } = await make(format, { id, ...OWNER });
    expect(stdout).not.toMatch(/(?<!\\)<(img|script)/);
    expect(stdout).not.toContain('\u001b');
  }
});

test('only web links are links', () => {
  expect(webLink('javascript:alert(1)')).toBeUndefined();
  expect(webLink('file:///etc/passwd')).toBeUndefined();
  expect(webLink('https://a.b/"><x')).not.toMatch(/["<>]/);
});

test.each(['2026-02-30T00:00:00Z', '2026-05-01T09:00:00', 'tomorrow', ''])(
  '--now %s is refused',
  async (now) => {
    const { code, stderr } = await run(['check', '-', '-f', 'ics', `--now=${now}`], JSON.stringify(OWNER));
    expect(code).toBe(2);
    expect(stderr).toContain('zone');
  },
);

test.each([40, 80, 120])(
  'text at %i columns draws the timeline; accessible text draws nothing',
  async (width) => {
    const drawn = await make('text', OWNER, '--full', '--width', String(width));
    expect(drawn.stdout).toMatch(/├─+●/);
    const plain = await make('text', OWNER, '--full', '--width', String(width), '--accessible');
    expect(plain.stdout).not.toMatch(/[\u2500-\u25ff•✔✘]/);
    for (const fact of ['no known end', '3 years', '5 min']) expect(plain.stdout).toContain(fact);
  },
);

test.each(['en', 'zh'])('every claim that a page cites is explained on it (%s)', async (lang) => {
  for (const args of [['check', '-', '--full'], ['compare']]) {
    const { stdout } = await run([...args, '-f', 'html', '--lang', lang], JSON.stringify(OWNER));
    const cited = [...stdout.matchAll(/href="#(claim-[^"]+)"/g)].map(([, id]) => id);
    const explained = [...stdout.matchAll(/id="(claim-[^"]+)"/g)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(20);
    expect([...new Set(cited)].filter((id) => !explained.includes(id))).toEqual([]);
  }
});

const WECOM = { platform: 'wecom', role: 'owner', device: 'ios', size: 55, type: 'internal' };

test.each(['text', 'md', 'html'])('a WeCom group gets a WeCom column as %s, not WeChat’s', async (format) => {
  for (const { stdout } of [
    await make(format, WECOM, '--show', 'elsewhere', '--width', '120'),
    await run(['compare', '--platform', 'wecom', '-f', format, '--width', '120']),
  ]) {
    const [head = ''] = stdout.match(/^.*WeCom.*Telegram.*WhatsApp.*$/m) ?? [];
    expect(head).not.toBe('');
    expect(head).not.toContain('WeChat');
    expect(stdout).toContain('2,000');
  }
});

test('JSON has a cell for each app', async () => {
  const { stdout } = await run(['compare', '--json']);
  for (const { cells } of JSON.parse(stdout).rows)
    expect(Object.keys(cells)).toEqual(['wechat', 'wecom', 'telegram', 'whatsapp']);
});

test.each(['md', 'html'])('the comparison alone as %s has both kinds of tables', async (format) => {
  const { code, stdout } = await run(['compare', '-f', format]);
  expect(code).toBe(0);
  expect(stdout).toContain('How many it holds');
  expect(stdout).toContain('Special groups');
});
