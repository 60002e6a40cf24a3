import { accessSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCases } from './support/cases.ts';
import { run } from './support/program.ts';

const CHROMIUM = '/usr/bin/chromium';
const there = (() => {
  try {
    accessSync(CHROMIUM);
    return true;
  } catch {
    return false;
  }
})();
if (!there) console.warn('left out: the library in a browser; /usr/bin/chromium is not installed here');

const ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** An address that nothing answers: every request for it is answered from the built library. */
const SITE = 'http://group-exit.test/';
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

describe.skipIf(!there)('the built library as a module of a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-browser-'));
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.launchPersistentContext(folder, {
      executablePath: CHROMIUM,
      headless: true,
      args: ARGS.split(' '),
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['en', 'zh'])('gives the bytes of the command line for every case, in %s', async (lang) => {
    const cases = allCases().map(({ answers }) => answers);
    const input = cases.map((answers) => `${JSON.stringify(answers)}\n`).join('');
    const { stdout } = await run(['check', '-', '--json', '--lang', lang], input);
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      asked.push(path);
      if (path === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(DIST, path)) });
    });
    await page.goto(SITE);
    const made = (await page.evaluate(
      `import('/rules/index.js').then(({ advise, BASE }) =>
        ${JSON.stringify(cases)}.map((answers) => JSON.stringify(advise(answers, BASE, { lang: '${lang}' }))))`,
    )) as string[];
    await page.close();
    expect(made).toHaveLength(cases.length);
    expect(`${made.join('\n')}\n`).toBe(stdout);
    // Nothing but modules of the library was asked for.
    expect(asked.filter((path) => path !== '' && !path.startsWith('rules/'))).toEqual([]);
  });
});
