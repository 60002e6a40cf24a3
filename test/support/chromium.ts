import { accessSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Otherwise it contacts its vendor's hosts, and hangs without a network. */
const ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/**
 * Whether Debian's Chromium is installed; if not, warns that tests are skipped.
 *
 * @param what the tests that need it
 */
export function chromiumFor(what: string): boolean {
  try {
    accessSync(CHROMIUM);
    return true;
  } catch {
    console.warn(`left out: ${what} in a browser; ${CHROMIUM} is not installed here`);
    return false;
  }
}

/**
 * Starts it headless, with a new profile.
 *
 * @param options overrides for Playwright
 */
export function launchChromium(options: { bypassCSP?: boolean } = {}): Promise<BrowserContext> {
  // An empty path means a temporary folder that Playwright removes.
  return chromium.launchPersistentContext('', {
    executablePath: CHROMIUM,
    headless: true,
    args: ARGS.split(' '),
    ...options,
  });
}
