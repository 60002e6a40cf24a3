/** An input of about so many bytes that somebody could have thought up to keep the program busy. */
export interface Hostile {
  readonly en: string;
  readonly zh: string;
  make(bytes: number): string;
}

const GOOD = '"role":"owner","device":"ios","groupSize":55,"groupType":"ordinary","region":"eu"';

function lines(bytes: number, line: (at: number) => string): string {
  const all: string[] = [];
  for (let [length, at] = [0, 0]; length < bytes; at++) {
    const next = `${line(at)}\n`;
    all.push(next);
    length += next.length;
  }
  return all.join('');
}

export const HOSTILE: readonly Hostile[] = [
  {
    en: 'one string',
    zh: '一个字符串',
    make: (bytes) => `{"id":"${'x'.repeat(bytes)}",${GOOD}}\n`,
  },
  {
    en: 'one string, all of it escapes',
    zh: '一个全是转义的字符串',
    make: (bytes) => `{"id":"${'\\u0041'.repeat(bytes / 6)}",${GOOD}}\n`,
  },
  {
    en: 'one letter under combining marks',
    zh: '一个带组合符号的字母',
    make: (bytes) => `{"role":"a${'\u0301'.repeat(bytes / 2)}"}\n`,
  },
  { en: 'opening brackets', zh: '左方括号', make: (bytes) => '['.repeat(bytes) },
  { en: 'blanks', zh: '空格', make: (bytes) => `${' '.repeat(bytes)}{}\n` },
  { en: 'empty lines', zh: '空行', make: (bytes) => '\n'.repeat(bytes) },
  {
    en: 'an object of many keys',
    zh: '很多键的对象',
    make: (bytes) => `{${lines(bytes, (at) => `"key${at}":0,`).replaceAll('\n', '')}"role":"owner"}\n`,
  },
  {
    en: 'an array, the error at its end',
    zh: '末尾才出错的数组',
    make: (bytes) => `[${lines(bytes, () => `{${GOOD}},`).replaceAll('\n', '')}`,
  },
  {
    en: 'lines, each with another unknown key',
    zh: '每行一个不同的未知键',
    make: (bytes) => lines(bytes, (at) => `{"rolle${at}":"owner"}`),
  },
  {
    en: 'lines, each written in another way',
    zh: '每行写法不同',
    make: (bytes) => lines(bytes, (at) => `{${' '.repeat(at % 97)}${GOOD}${' '.repeat((at / 97) % 89)}}`),
  },
];
