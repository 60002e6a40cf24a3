/**
 * group-exit's shared rule module: knowledge and judgement without any input or output. It imports
 * nothing from outside this folder and runs in a browser as it is.
 */
export * from './api.ts';
export { BASE } from './knowledge/base.ts';
