/** Rows about rule packs that are not tried, with the reason. */
export const PENDING: Readonly<Record<number, string>> = {
  97: 'sources have the day they were checked instead of a review date; rules --stale DAYS lists those due',
};
