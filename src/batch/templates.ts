import {
  type Advice,
  type AnswerKey,
  type Answers,
  alikeName,
  bandOf,
  compose,
  composeBrief,
  elsewhereName,
  headOf,
  isNumberKey,
  type Settled,
  settledLike,
  settleFully,
  yoursElsewhere,
} from '../../rules/index.ts';
import type { Settings } from '../settings.ts';
import { internTable } from './intern.ts';
import { adviceBody, type Body, briefBody, members, type Piece, Stencil } from './template.ts';

/** Bounds of what is remembered; beyond any of them everything is forgotten and begun anew. */
const MOST_BYTES = 40 << 20;
const MOST_TEMPLATES = 30_000;
export const MOST_ALIKE = 2_000;

/** The JSON of one situation on one line, from behind the version and the id. */
export interface Template {
  readonly pieces: readonly Piece[];
  readonly hasBlanks: boolean;
  readonly verdict: Advice['verdict'];
}

/** What is said of all situations that no rule tells apart. */
export interface Alike {
  readonly settled: Settled;
  readonly body: Body;
  /** What is before `yours`; all there is of the brief form. */
  readonly template: Template;
}

/** Makes the JSON of situations, each once. */
export interface Templates {
  /** @throws MissingAnswersError if a required answer is missing */
  for(answers: Answers): Template;
}

/**
 * Templates by situation, as far as they are remembered. Situations are many, but most of them no rule
 * tells apart: what these have in common is made once.
 *
 * @param forgotten called when everything is forgotten
 */
export function templatesFor(settings: Settings, forgotten: () => void): Templates {
  const { base, trust, jsonLang: lang, brief } = settings;
  const interned = internTable(false);
  const templates = new Map<string, Template>();
  const alikes = new Map<string, Alike>();
  const elsewhere = new Map<string, readonly Piece[]>();
  return {
    for(answers) {
      // What is alike has the same brief form, whatever its answers are.
      if (brief) return make(answers);
      const name = situationName(answers);
      let template = templates.get(name);
      if (!template) {
        if (templates.size >= MOST_TEMPLATES) forget();
        template = make(answers);
        templates.set(name, template);
      }
      return template;
    },
  };

  function forget(): void {
    for (const table of [templates, alikes, elsewhere]) table.clear();
    interned.forget();
    forgotten();
  }

  function make(given: Answers): Template {
    const all = { ...settings.answers, ...given };
    const numbers = (Object.keys(given) as AnswerKey[]).filter(isNumberKey);
    // Of two that are alike, one may have its size from the record, the other from the command line.
    const name = `${alikeName(all, base)} ${numbers}`;
    let alike = alikes.get(name);
    if (!alike) {
      if (alikes.size >= MOST_ALIKE || interned.bytes() > MOST_BYTES) forget();
      alike = makeAlike(all, new Set(numbers));
      alikes.set(name, alike);
    }
    if (brief) return alike.template;
    const { settled, body, template } = alike;
    const answers = settledLike(all, settled, base);
    const read = readOf(numbers, settled);
    const pieces = [
      ...head({ ...settled, answers }, read),
      ...body.before,
      ...yours(answers, read),
      ...body.after,
    ];
    return toTemplate(pieces, template.verdict);
  }

  function makeAlike(all: Answers, numbers: ReadonlySet<string>): Alike {
    const settled = settleFully(all, base, trust);
    const stencil = new Stencil(readOf(numbers, settled), interned);
    const numerals = stencil.numerals(settled.answers);
    const said = brief
      ? composeBrief(settled, base, trust, numerals)
      : // What stands elsewhere is put in between (`yours`): it may differ where all else is alike.
        compose(settled, base, { trust, lang }, numerals, {});
    const body = 'plan' in said ? adviceBody(said, stencil, interned) : briefBody(said, stencil);
    return { settled, body, template: toTemplate(body.before, said.verdict) };
  }

  function head(settled: Settled, read: ReadonlySet<string>): Piece[] {
    const stencil = new Stencil(read, interned);
    return stencil.cut(members(headOf(settled, stencil.numerals(settled.answers))));
  }

  function yours(answers: Answers, read: ReadonlySet<string>): readonly Piece[] {
    const name = `${elsewhereName(answers, base)} ${read.has('groupSize')}`;
    let pieces = elsewhere.get(name);
    if (!pieces) {
      const stencil = new Stencil(read, interned);
      pieces = stencil.cut(JSON.stringify(yoursElsewhere(answers, base, lang, stencil.numerals(answers))));
      elsewhere.set(name, pieces);
    }
    return pieces;
  }

  /** A situation by its answers and the bands of its numbers. */
  function situationName(answers: Answers): string {
    return base.questions
      .map(({ key }) => {
        const answer = answers[key];
        return isNumberKey(key) && answer !== undefined ? bandOf(key, answer as number) : String(answer);
      })
      .join();
  }
}

function toTemplate(pieces: readonly Piece[], verdict: Advice['verdict']): Template {
  return { pieces, hasBlanks: pieces.some(({ blank }) => blank), verdict };
}

/** A number that nothing hangs on is not read, even where another is assumed in its place. */
function readOf(numbers: Iterable<string>, { ignored }: Settled): Set<string> {
  const left = new Set(numbers);
  for (const key of ignored) left.delete(key);
  return left;
}
