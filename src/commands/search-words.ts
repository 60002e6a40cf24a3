/** What people say where the texts have another word; longer ones before the shorter that they begin with. */
const SAID_OTHERWISE: readonly (readonly [people: string, texts: string])[] = [
  ['踢出去', '移出'],
  ['踢出', '移出'],
  ['踢人', '移出'],
  ['踢掉', '移出'],
  ['踢', '移出'],
  ['清人', '移出'],
  ['删人', '移出'],
  ['一次性', '批量'],
  ['又被拉进来', '再被拉进来'],
  ['又被拉', '再被拉进来'],
  ['让给', '转让'],
  ['群主号', '群主'],
  ['封号', '被封'],
  ['被封了', '被封'],
  ['点不了', '灰色'],
  ['按不了', '灰色'],
  ['点不动', '灰色'],
  ['灰的', '灰色'],
  ['电脑版', '电脑'],
  ['电脑端', '电脑'],
  ['知道吗', '提示'],
  ['kicked', 'removed'],
  ['kicking', 'remove'],
  ['kick', 'remove'],
  ['bulk', 'many'],
  ['greyed', 'grey'],
  ['grayed', 'grey'],
];

/** Words that make a question of a search, and tell nothing. */
const ASKING: ReadonlySet<string> = new Set([
  ...'怎么 怎么办 怎样 如何 为什么 什么 吗 呢 了 的 我 我是 是 能 会 还 还在 把 被 办 想 要'.split(' '),
  ...'how do does i can what why is am my the a an to if it'.split(' '),
]);

/** The words of a search as the texts have them. */
export function inTheTextsWords(words: string): string {
  return SAID_OTHERWISE.reduce(
    (said, [people, texts]) => said.replaceAll(people, ` ${texts} `),
    words.toLowerCase(),
  );
}

/** Whether a word only makes a question of a search. */
export const onlyAsks = (word: string): boolean => ASKING.has(word.toLowerCase());
