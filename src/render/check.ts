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

/** What a page is made with, as a program hands it in. */
interface PageOptions {
  readonly lang?: Lang;
  readonly shown?: Shown;
  readonly now?: Date;
  readonly width?: number;
}

/**
 * Checks what other programs hand in for a page.
 *
 * @throws RangeError for what `advise` has not given, for rules that are not compiled and options that there are not
 */
export function checkPage(advice: Advice, rules: Rules, options: PageOptions): void {
  checkRules(rules);
  checkObject(options, 'the options');
  const { lang = 'en', shown = 'short', now, width = 80 } = options;
  checkLang(lang);
  const isWhole = is(adviceSchema(rules.questions).schema, advice);
  // Both may be missing in what the command prints; a page has them.
  if (!isWhole || !advice.sources || !advice.comparison.rows)
    throw new RangeError('an advice must be what advise gives, with all that is in it');
  const areParts = Array.isArray(shown) && shown.every((part) => PARTS.includes(part));
  if (shown !== 'short' && shown !== 'full' && !areParts)
    throw new RangeError(`shown must be short, full or a list of ${PARTS.join(', ')}`);
  if (!Number.isInteger(width) || width < LEAST_WIDTH)
    throw new RangeError(`width must be a whole number from ${LEAST_WIDTH}`);
  if (now !== undefined && !(now instanceof Date && Number.isFinite(now.getTime())))
    throw new RangeError('now must be a date that there is');
}

const LEAST_WIDTH = 20;
