import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Answers, advise, BASE, compile } from '../../rules/internal.ts';

const ROOT = fileURLToPath(new URL('../../rules/', import.meta.url));
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test.each(files)('rules/%s imports nothing from outside rules/', (file) => {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  const depth = file.split('/').length - 1;
  for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    expect(from).toMatch(/^\.\.?\//);
    const up = from.split('/').filter((part) => part === '..').length;
    expect(up, `${file} → ${from}`).toBeLessThanOrEqual(depth);
  }
  const code = text.replace(/'(?:\\.|[^'\\])*'|"[^"]*"/g, "''").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code, 'keeps nothing at module level').not.toMatch(
    /^(?:export )?(?:let |const .*\bnew (?:Weak)?(?:Map|Set))/m,
  );
  expect(code).not.toMatch(/\b(process|globalThis|require|window|document|fetch)\s*[.(]/);
});

test('two bases side by side keep apart what they know of the same rules', () => {
  const law = Object.fromEntries(
    Object.entries(BASE.sources).map(([id, source]) => [id, { ...source, kind: 'law' as const }]),
  );
  const [ours, theirs] = [compile(BASE), compile({ ...BASE, sources: law, rules: BASE.rules.slice(0, 100) })];
  const answers: Answers = {
    role: 'member',
    device: 'ios',
    groupSize: 55,
    groupType: 'ordinary',
    region: 'mainland-china',
  };
  const before = advise(answers, compile(BASE));
  expect(advise(answers, theirs).evidence).toBe('official');
  expect(advise(answers, ours)).toEqual(before);
  expect(advise(answers, theirs).comparison.rows[0]?.cells.wechat.evidence).toBe('official');
  expect(advise(answers, ours)).toEqual(before);
});
