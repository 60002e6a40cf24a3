/** What the reader of answers in rules/ says its texts with is the program's too. */
export { didYouMean, same, t } from '../../rules/internal.ts';
