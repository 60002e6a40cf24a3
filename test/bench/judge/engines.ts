import { ifChain } from './if-chain.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { own } from './own.ts';
import type { Engine } from './situation.ts';

export const ENGINE_NAMES = ['own', 'if-chain', 'json-rules-engine', 'json-logic-js'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Each engine, made ready when it is asked for: a process measures one and loads no other. */
export const ENGINES: Readonly<Record<EngineName, () => Engine>> = {
  own: () => own,
  'if-chain': () => ifChain,
  'json-rules-engine': jsonRulesEngine,
  'json-logic-js': jsonLogic,
};
