import { accessSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Without them it looks for its maker's hosts, and where the network is closed it waits for them. */
const ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/**
 * Whether Debian's Chromium is there; if not, says what is left out.
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
 * Starts it without a window, with a new profile.
 *
 * @param options what is to be otherwise than usual
 */
export function launchChromium(options: { bypassCSP?: boolean } = {}): Promise<BrowserContext> {
  // Without a folder it takes one of its own and clears it away.
  return chromium.launchPersistentContext('', {
    executablePath: CHROMIUM,
    headless: true,
    args: ARGS.split(' '),
    ...options,
  });
}
