/** The forms an advice can be printed or saved in, in the order in which they are offered. */
export const FORMAT_NAMES = ['text', 'json', 'md', 'html', 'ics', 'csv'] as const;

export type Format = (typeof FORMAT_NAMES)[number];
