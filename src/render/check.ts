import { is } from 'valibot';
import {
  type Advice,
  checkLang,
  checkObject,
  checkRules,
  type Lang,
  type Rules,
} from '../../rules/internal.ts';
import { adviceSchema } from '../schema/advice.ts';
import { PARTS, type Shown } from './shown.ts';

/** The options of a page, as passed by a caller. */
interface PageOptions {
  readonly lang?: Lang;
  readonly shown?: Shown;
  readonly now?: Date;
  readonly width?: number;
}

/**
 * Validates the arguments of the page functions.
 *
 * @throws RangeError for an invalid or incomplete advice, rules that are not compiled or invalid options
 */
export function checkPage(advice: Advice, rules: Rules, options: PageOptions): void {
  checkRules(rules);
  checkObject(options, 'the options');
  const { lang = 'en', shown = 'short', now, width = 80 } = options;
  checkLang(lang);
  const isWhole = is(adviceSchema(rules.questions).schema, advice);
  // Optional in the command's JSON, but required for a page.
  if (!isWhole || !advice.sources || !advice.comparison.rows)
    throw new RangeError('an advice must be what advise gives, with all that is in it');
  const areParts = Array.isArray(shown) && shown.every((part) => PARTS.includes(part));
  if (shown !== 'short' && shown !== 'full' && !areParts)
    throw new RangeError(`shown must be short, full or a list of ${PARTS.join(', ')}`);
  if (!Number.isInteger(width) || width < MIN_WIDTH)
    throw new RangeError(`width must be a whole number from ${MIN_WIDTH}`);
  if (now !== undefined && !(now instanceof Date && Number.isFinite(now.getTime())))
    throw new RangeError('now must be a date that there is');
}

const MIN_WIDTH = 20;
