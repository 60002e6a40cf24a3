import { readFileSync } from 'node:fs';

/** Loaded into a measured process by `--import`: at its end it tells the most memory it ever held. */
process.on('exit', () => {
  process.stderr.write(`\npeak ${peakKibibytes()} KiB\n`);
});

/** Linux counts a new process's own pages; the portable figure there includes its parent's at the fork. */
function peakKibibytes(): number {
  try {
    const own = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own) return Number(own);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
