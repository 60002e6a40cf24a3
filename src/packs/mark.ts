import { type Blocker, type Look, type PackMark, type Text, t } from '../../rules/internal.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import type { Pack } from './pack.ts';

/** The display name of a pack: its file name without the folder. */
const packName = (file: string): string => sanitiseLine(file.replace(/^.*[\\/]/s, ''), 60);

/** The name within a text, where a brace would be parsed as a placeholder. */
export const packNameInText = (file: string): string => packName(file).replace(/[{}]/g, '?');

/** The texts of a statement that stand without the others. */
interface Said {
  readonly short: Text;
  readonly message?: Text;
  readonly under?: readonly Text[];
  readonly answer?: Text;
}

/**
 * Marks every sentence of a pack as the pack's own, in its text and in a field, so that nobody mistakes it
 * for the vendor's word.
 *
 * @param trusted whether the pack's sources count with the kind they state
 */
export function marked(pack: Pack, file: string, trusted: boolean): Pack {
  const shown = packNameInText(file);
  const behind = t(` (rule pack “${shown}”)`, `（规则包“${shown}”）`);
  const mark: PackMark = { name: packName(file), trusted, behind };
  const say = ({ en, zh }: Text): Text => t(en + behind.en, zh + behind.zh);
  const saying = <T extends Said>(one: T): T => ({
    ...one,
    short: say(one.short),
    ...(one.message && { message: say(one.message) }),
    ...(one.under && { under: one.under.map(say) }),
    ...(one.answer && { answer: say(one.answer) }),
  });
  const sayingLook = ({ ifKnown, ...look }: Look): Look => {
    if (!ifKnown) return saying(look);
    const { reached, pending } = ifKnown;
    return { ...saying(look), ifKnown: { ...ifKnown, reached: say(reached), pending: say(pending) } };
  };
  const sayingAll = (toldIn: Blocker['toldIn'] & {}): Blocker['toldIn'] =>
    Object.fromEntries(
      Object.entries(toldIn).map(([trouble, { short, detail, brief, look }]) => [
        trouble,
        { short: say(short), detail: say(detail), brief: say(brief), look: say(look) },
      ]),
    );
  const { rules, tables, comparison, claims, sources } = pack;
  const withMarks = {
    rules: rules?.map((rule) => {
      const said = { ...saying(rule), pack: mark };
      if (said.kind !== 'blocker') return said;
      const { fix, look, ifUnknown, toldIn } = said;
      return {
        ...said,
        detail: say(said.detail),
        ...(said.brief && { brief: say(said.brief) }),
        fix: fix.map(saying),
        ...(look && { look: sayingLook(look) }),
        ...(ifUnknown && { ifUnknown: saying(ifUnknown) }),
        ...(toldIn && { toldIn: sayingAll(toldIn) }),
      };
    }),
    tables: tables?.map((table) => ({ ...table, title: say(table.title), pack: mark })),
    comparison: comparison?.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([platform, cell]) => [
          platform,
          cell === 'unknown'
            ? cell
            : {
                ...cell,
                text: say(cell.text),
                ...(cell.brief && { brief: say(cell.brief) }),
                ...(cell.briefIn && {
                  briefIn: cell.briefIn.map(({ when, brief }) => ({ when, brief: say(brief) })),
                }),
                pack: mark,
              },
        ]),
      ),
    })),
    claims:
      claims &&
      Object.fromEntries(
        Object.entries(claims).map(([id, claim]) => [id, { ...claim, says: say(claim.says), pack: mark }]),
      ),
    // A source is the pack's word too: whoever it names has said nothing to this program.
    sources:
      sources &&
      Object.fromEntries(
        Object.entries(sources).map(([id, source]) => [
          id,
          { ...source, publisher: `${source.publisher} (rule pack “${shown}”)` },
        ]),
      ),
  };
  const given = Object.entries(withMarks).filter(([, part]) => part !== undefined);
  return { ...pack, ...Object.fromEntries(given) };
}
