import type { Key } from '../../src/wizard/keys/sequences.ts';

/** The name of a key or report, what the terminal sends for it, and the expected keys. */
export type Row = readonly [name: string, sent: string, keys: readonly Key[]];

const ESC = '\u001b';

/** Keys that move through a list, in all forms that terminals send. */
export const MOVING: readonly Row[] = [
  ['Up', `${ESC}[A`, ['up']],
  ['Up of the keypad', `${ESC}OA`, ['up']],
  ['Down', `${ESC}[B`, ['down']],
  ['Down of the keypad', `${ESC}OB`, ['down']],
  ['Down with num lock on', `${ESC}[1;129B`, ['down']],
  ['Down of the number pad', `${ESC}[57420u`, ['down']],
  ['Home', `${ESC}[H`, ['home']],
  ['Home of the keypad', `${ESC}OH`, ['home']],
  ['Home of the Linux console', `${ESC}[1~`, ['home']],
  ['Home of rxvt', `${ESC}[7~`, ['home']],
  ['End', `${ESC}[F`, ['end']],
  ['End of the keypad', `${ESC}OF`, ['end']],
  ['End of the Linux console', `${ESC}[4~`, ['end']],
  ['End of rxvt', `${ESC}[8~`, ['end']],
  ['PageUp', `${ESC}[5~`, ['page-up']],
  ['PageDown', `${ESC}[6~`, ['page-down']],
];

/** Keys that edit a line and have no use in a list. */
export const EDITING: readonly Row[] = [
  ['Left', `${ESC}[D`, ['left']],
  ['Left of the keypad', `${ESC}OD`, ['left']],
  ['Right', `${ESC}[C`, ['right']],
  ['Right of the keypad', `${ESC}OC`, ['right']],
  ['Delete', `${ESC}[3~`, ['delete']],
  ['Ctrl-A', '\u0001', ['ctrl-a']],
  ['Ctrl-E', '\u0005', ['ctrl-e']],
  ['Ctrl-K', '\u000b', ['ctrl-k']],
  ['Ctrl-U', '\u0015', ['ctrl-u']],
  ['Ctrl-W', '\u0017', ['ctrl-w']],
];

/** Enter, Esc, Ctrl-C and Ctrl-D, in all forms that terminals send. */
export const ENTER: readonly Row[] = [
  ['Enter', '\r', ['enter']],
  ['Ctrl-J', '\n', ['enter']],
  ['Enter of the number pad', `${ESC}OM`, ['enter']],
  ['Enter in the kitty protocol', `${ESC}[13u`, ['enter']],
  ['Enter of the number pad in the kitty protocol', `${ESC}[57414u`, ['enter']],
  ['Enter with caps lock on', `${ESC}[13;65u`, ['enter']],
];
export const ESCAPE: readonly Row[] = [
  ['Esc', ESC, ['escape']],
  ['Esc, twice', ESC + ESC, ['escape']],
  ['Esc in the kitty protocol', `${ESC}[27u`, ['escape']],
  ['Esc in xterm’s protocol', `${ESC}[27;1;27~`, ['escape']],
];
export const CANCEL: readonly Row[] = [
  ['Ctrl-C', '\u0003', ['cancel']],
  ['Ctrl-C in the kitty protocol', `${ESC}[99;5u`, ['cancel']],
  ['Ctrl-C in xterm’s protocol', `${ESC}[27;5;99~`, ['cancel']],
  ['Ctrl-D', '\u0004', ['cancel']],
  ['Ctrl-D in the kitty protocol', `${ESC}[100;5u`, ['cancel']],
  ['Ctrl-D in xterm’s protocol', `${ESC}[27;5;100~`, ['cancel']],
];

/** Input that every prompt ignores. */
export const NOTHING: readonly Row[] = [
  ['F1', `${ESC}OP`, []],
  ['F1 of the Linux console', `${ESC}[[A`, []],
  ['F5', `${ESC}[15~`, []],
  ['Insert', `${ESC}[2~`, []],
  ['Ctrl-L', '\u000c', []],
  ['Ctrl-N', '\u000e', []],
  ['Ctrl-G', '\u0007', []],
  ['Tab', '\t', []],
  ['Shift-Tab', `${ESC}[Z`, []],
  ['Alt-d', `${ESC}d`, []],
  ['Alt-Enter', `${ESC}\r`, []],
  ['Alt-Down of rxvt', `${ESC}${ESC}[B`, []],
  ['Ctrl-Down', `${ESC}[1;5B`, []],
  ['Shift-End', `${ESC}[1;2F`, []],
  ['Ctrl-Delete', `${ESC}[3;5~`, []],
  ['Shift-Enter in the kitty protocol', `${ESC}[13;2u`, []],
  ['Down let go', `${ESC}[1;1:3B`, []],
  ['a shift key in the kitty protocol', `${ESC}[57441;2u`, []],
  ['focus gained', `${ESC}[I`, []],
  ['focus lost', `${ESC}[O`, []],
  ['a colour', `${ESC}]11;rgb:1e1e/1e1e/1e1e${ESC}\\`, []],
  ['a colour, ended by BEL', `${ESC}]10;rgb:ffff/ffff/ffff\u0007`, []],
  ['a colour, in characters of the upper range', '\u009d11;rgb:0000/0000/0000\u001b\\', []],
  ['a clipboard', `${ESC}]52;c;aGVsbG8=\u0007`, []],
  ['a place of the cursor', `${ESC}[24;80R`, []],
  ['the kind of terminal', `${ESC}[?62;22;52c`, []],
  ['the kind of terminal, second form', `${ESC}[>41;354;0c`, []],
  ['the version of the terminal', `${ESC}P>|xterm(354)${ESC}\\`, []],
  ['a status', `${ESC}[0n`, []],
  ['a mode', `${ESC}[?2026;2$y`, []],
  ['a keyboard protocol', `${ESC}[?1u`, []],
  ['a size of the window', `${ESC}[8;24;80t`, []],
  ['a mouse button', `${ESC}[<0;30;12M`, []],
  ['a mouse button let go', `${ESC}[<0;30;12m`, []],
  ['a mouse button, oldest form', `${ESC}[M A!`, []],
  ['a mouse button, rxvt’s form', `${ESC}[32;30;12M`, []],
  ['graphics', `${ESC}_Gi=31;OK${ESC}\\`, []],
  ['an unknown sequence', `${ESC}[99;99;99z`, []],
];
