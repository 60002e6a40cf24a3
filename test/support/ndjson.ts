import { readFileSync } from 'node:fs';

/** The records of a file with one JSON value per line. */
export function readNdjson<Record>(file: string | URL): Record[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record);
}
