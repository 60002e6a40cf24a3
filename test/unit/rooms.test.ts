import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The rooms of ARCHITECTURE.md's table, each with those that it may import. */
const table = [
  ...readFileSync(`${ROOT}ARCHITECTURE.md`, 'utf8').matchAll(/^\| `([a-z/]+)\/` \|.*\| (.*) \|$/gm),
].map(([, room = '', allowed = '']) => {
  const names = [...allowed.matchAll(/`([a-z/]+)`/g)].map(([, name = '']) => posix.join(room, '..', name));
  return { room, mayImport: names.map((name) => roomOf(name, room)).sort() };
});

/** The folder that a path lies in as `room` sees it: to all others, rules/ is one. */
function roomOf(path: string, room: string): string {
  const [first = '', second = ''] = path.replace(/^src\/(?=rules$)/, '').split('/');
  return first === 'src' || (first === 'rules' && room.startsWith('rules')) ? `${first}/${second}` : first;
}

function foldersIn(place: string): string[] {
  const entries = readdirSync(ROOT + place, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${place}/${name}`);
}

function roomsImportedBy(room: string): string[] {
  const files = readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' });
  const found = files.flatMap((file) => {
    if (!file.endsWith('.ts')) return [];
    const imports = readFileSync(`${ROOT}${room}/${file}`, 'utf8').matchAll(/'(\.\.?\/[^']+\.ts)'/g);
    return [...imports].map(([, from = '']) => roomOf(posix.join(room, file, '..', from), room));
  });
  return [...new Set(found)].filter((one) => one !== room).sort();
}

test('every folder of the program is a room of the table', () => {
  const folders = ['bin', ...foldersIn('rules'), ...foldersIn('src')].sort();
  expect(table.map(({ room }) => room).sort()).toEqual(folders);
});

test.each(table)('$room imports what the table says, no more and no less', ({ room, mayImport }) => {
  expect(roomsImportedBy(room)).toEqual(mayImport);
});

test('outside rules/ a room imports only what stands above it in the table', () => {
  const program = table.filter(({ room }) => !room.startsWith('rules/'));
  const above = new Set(['rules']);
  for (const { room, mayImport } of program) {
    expect(
      mayImport.filter((one) => !above.has(one)),
      room,
    ).toEqual([]);
    above.add(room);
  }
});
