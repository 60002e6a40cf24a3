import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const files = ['bin', 'src', 'rules'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

/** Loads the program that lies beside it, and nothing else. */
const LAUNCHER = 'bin/group-exit.ts';
const LOADING = "require(join(dirname(realpathSync(__filename)), 'program.cjs'))";

/** Code without its comments; strings stay, since paths of imports are strings. */
const codeOf = (file: string) =>
  readFileSync(ROOT + file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

/** Node's modules that the program may use: files, names, hashes and random names. Nothing that connects. */
const ALLOWED = [
  'node:buffer',
  'node:crypto',
  'node:events',
  'node:fs',
  'node:fs/promises',
  'node:os',
  'node:path',
  'node:readline',
  'node:stream',
  'node:string_decoder',
  'node:timers/promises',
  'node:tty',
  'node:url',
  'node:util',
];

test.each(files)('%s makes no code from text, and imports what is written there', (file) => {
  const code = file === LAUNCHER ? codeOf(file).replace(LOADING, '') : codeOf(file);
  expect(code).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]/);
  expect(code).not.toMatch(/\brequire\s*\(|createRequire|getBuiltinModule|process\.binding|\bvm\b\./);
  // Patterns are made while the module loads, before there is any input.
  for (const [line] of code.matchAll(/^.*\bRegExp\s*\(.*$/gm)) {
    expect(line).toMatch(/^(export )?const [A-Z_]+ = new RegExp\(/);
  }
  // Each import() names a file or a package by a plain string.
  for (const [, inside = ''] of code.matchAll(/\bimport\s*\(([^)]*)\)/g)) {
    expect(inside.trim()).toMatch(/^'[^'$]+'$/);
  }
  for (const [, from = ''] of code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(node:[^']+)'/g)) {
    expect(ALLOWED).toContain(from);
  }
  // Built-in modules only by their full name, so that the list above sees all of them.
  expect(code).not.toMatch(
    /(?:\bfrom\s+|\bimport\s*\(?\s*)'(?:fs|net|http|https|child_process|os|path|dns|tls|vm)'/,
  );
  expect(code).not.toMatch(/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/);
});
