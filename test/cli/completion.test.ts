import { testCompletion } from '../support/completion.ts';

testCompletion('bash');
