import { load } from './load-program.ts';

load().start();
