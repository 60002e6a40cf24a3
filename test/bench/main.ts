import { batch } from './batch/part.ts';
import { growth } from './growth/part.ts';
import { judge } from './judge/part.ts';
import { linear } from './linear/part.ts';
import { machine } from './machine.ts';
import { type Options, type PartName, readOptions, USAGE } from './options.ts';
import { installPeers } from './peers.ts';
import { checkReadmes, writeReadmes } from './readme.ts';
import type { Section } from './row.ts';
import { start } from './start/part.ts';
import { asText } from './table.ts';
import { walk } from './walk/part.ts';

const RUN: Readonly<Record<PartName, (options: Options) => Section | Promise<Section>>> = {
  start,
  judge,
  batch,
  growth,
  linear,
  walk,
};

/** @returns 1 where results were unequal that must be equal; goals that are missed are no failure */
async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(argv);
  if (options.write) checkReadmes();
  installPeers();
  const sections: Section[] = [];
  for (const part of options.parts) {
    console.error(`bench: ${part} …`);
    sections.push(await RUN[part](options));
  }
  console.log(asText(sections, machine()));
  if (options.write) writeReadmes(sections, machine());
  return sections.every(({ equal }) => equal) ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error} (--help lists the options)`);
  process.exitCode = 2;
}
