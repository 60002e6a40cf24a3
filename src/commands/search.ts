import MiniSearch from 'minisearch';
import { type Entry, type Rules, same, type Text } from '../../rules/internal.ts';
import { inTheTextsWords, onlyAsks } from './search-words.ts';

/** How far a word may be off, as a share of its length; short words have to match. */
const FUZZY = 0.2;
const FUZZY_FROM = 5;

/**
 * The entries that some words are about, nearest first: by their texts and the claims behind them, in both
 * languages. Entries that have all words come alone; only if there are none, those with some of them.
 *
 * @param words as somebody types them, in English, Chinese or both
 */
export function search(entries: readonly Entry[], words: string, rules: Rules): Entry[] {
  const index = new MiniSearch<Document>({
    fields: ['text', 'claims', 'name'],
    tokenize: wordsOf,
    searchOptions: {
      boost: { text: 3 },
      fuzzy: (word) => (word.length >= FUZZY_FROM ? FUZZY : false),
      prefix: (word) => word.length > 1 || /\p{Script=Han}/u.test(word),
    },
  });
  index.addAll(entries.map((entry, id) => documentOf(entry, id, rules)));
  const asked = wordsOf(inTheTextsWords(words))
    .filter((word) => !onlyAsks(word))
    .join(' ');
  const all = index.search(asked, { combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(asked);
  return found.map(({ id }) => entries[id] as Entry);
}

interface Document {
  /** Its place in the list: a rule and a cell may have the same id. */
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly claims: string;
}

function documentOf(entry: Entry, id: number, { claims, questions }: Rules): Document {
  const both = ({ en, zh }: { readonly en: string; readonly zh: string }) => `${en}\n${zh}`;
  return {
    id,
    name: [entry.id.replace(/\W/g, ' '), ...choicesOf(entry, questions).map(both)].join('\n'),
    text: entry.texts.map(both).join('\n'),
    claims: entry.sources
      .flatMap((source) => claims[source]?.says ?? [])
      .map(both)
      .join('\n'),
  };
}

/** The names of the goals and troubles that an entry is about. */
function choicesOf({ when }: Entry, questions: Rules['questions']): Text[] {
  return questions.flatMap((question) => {
    if (question.key !== 'goal' && question.key !== 'trouble') return [];
    const named = [when].flat().flatMap((one) => one[question.key] ?? []) as readonly string[];
    return question.choices.flatMap(({ value, label, hint, synonyms }) =>
      named.includes(value) ? [label, hint, ...synonyms.map(same)] : [],
    );
  });
}

/** Words, also of Chinese, which doesn't separate them. */
function wordsOf(text: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
