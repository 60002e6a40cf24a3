export * from './advice.ts';
export * from './evidence.ts';
export * from './facts.ts';
export * from './question.ts';
export * from './rule.ts';
export * from './text.ts';
