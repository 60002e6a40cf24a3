import { type Text, t } from '../model/text.ts';

/** The words of the first screen that are not its sentences: its headings, and what stands before others. */
export const SCREEN_WORDS = {
  /** Above the steps where the goal can't be reached. */
  instead: t('What you can do', '你可以这么办'),
  /** Above a step's `ifRefused`. */
  ifRefused: t('If it refuses, do these in order:', '提示做不了的话，从上往下，做一样再试一次：'),
  /** Before the one thing to do if the app refuses. */
  ifRefusedFirst: t('If it refuses, first ', '提示做不了的话：'),
  /** The same, where others have to agree before. */
  ifAgreedFirst: t('Agreed? Confirm. It fails? First ', '都同意了就点确认；还是不行的话：'),
  know: t('Know before', '注意'),
  otherwise: t('Or', '也可以'),
  /** Behind the verdict; `{}` is a day and an hour. */
  canFrom: t('You can from {}.', '{} 起可以。'),
  canAtLatest: t('You can by {} at the latest.', '最晚 {} 起可以。'),
  /** Before the names of the answers that were “not sure”. */
  unsure: t('You weren’t sure:', '你不确定的：'),
} as const satisfies Record<string, Text>;
