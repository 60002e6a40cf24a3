import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { advise, BASE } from '../rules/index.ts';
import { unworded, worded } from '../rules/worded.ts';
import { allCases } from './support/cases.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const fromBuilt = (name: string) => import(`${ROOT}dist/rules/${name}.js`);

test('texts that were taken out and put back are where they were', () => {
  const texts: (typeof BASE.cautions)[number]['text'][] = [];
  const bare = unworded(BASE, (text) => texts.push(text) - 1);
  expect(JSON.stringify(bare)).not.toMatch(/[\u3400-\u9fff]{4}.*(?:。|，)/);
  expect(worded(bare, (place) => texts[place] as (typeof texts)[number])).toEqual(BASE);
});

test('the built base is the one of the sources', async () => {
  expect((await fromBuilt('index')).BASE).toEqual(BASE);
});

test.each(['en', 'zh'] as const)('the base in one language says the same in it: %s', async (lang) => {
  const one = await fromBuilt(lang);
  for (const { answers } of allCases()) {
    expect(one.advise(answers, one.BASE, { lang })).toEqual(advise(answers, BASE, { lang }));
  }
  const [first] = allCases();
  const other = lang === 'en' ? 'zh' : 'en';
  // Asked for the other one it still says something.
  expect(one.advise(first?.answers, one.BASE, { lang: other }).blockers).toEqual(
    one.advise(first?.answers, one.BASE, { lang }).blockers,
  );
});

const CHINESE = /[\u3400-\u9fff]/g;
/** Chinese characters and all characters of what somebody ships who imports so. */
async function shipped(code: string): Promise<{ chinese: number; size: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return { chinese: text.match(CHINESE)?.length ?? 0, size: text.length };
}

test('whoever takes one language does not ship the other', async () => {
  const use = (from: string) =>
    shipped(`import { advise, BASE } from '${from}'; console.log(advise({}, BASE))`);
  const [both, english, chinese] = await Promise.all(
    ['group-exit', 'group-exit/en', 'group-exit/zh'].map(use),
  );
  // Labels of buttons are Chinese in every language.
  expect(english?.chinese).toBeLessThan((both?.chinese ?? 0) / 4);
  expect(chinese?.size).toBeLessThan((both?.size ?? 0) * 0.75);
  expect(english?.size).toBeLessThan((both?.size ?? 0) * 0.9);
});

test('whoever takes no base ships none', async () => {
  expect((await shipped("import { match } from 'group-exit'; console.log(match)")).size).toBeLessThan(4_000);
});
