/** What there are schemas of. */
export const SCHEMAS = ['answers', 'advice', 'rules'] as const;
