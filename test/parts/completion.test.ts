import { testCompletion } from '../support/completion.ts';

testCompletion('zsh');
testCompletion('fish');
