import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from './bytes.ts';

/** Whether a line opens more brackets than it closes: the start of an object over many lines. */
export function leavesOpen(bytes: Uint8Array | undefined): boolean {
  if (!bytes) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
  }
  return depth > 0 && !inString;
}

/** Whether a line is an object from its beginning to its end, indented or not. */
export function isWhole(bytes: Uint8Array | undefined): boolean {
  const text = bytes?.filter((byte) => byte !== SPACE && byte !== TAB && byte !== RETURN);
  return text?.[0] === OPEN_BRACE && text.at(-1) === CLOSE_BRACE && !leavesOpen(text);
}

/** Whether no JSON over many lines can have such a line: its first letter begins nothing there is. */
export function isNoJson(bytes: Uint8Array | undefined): boolean {
  const first = bytes?.[0];
  return first !== undefined && !' \t"{}[],:-0123456789tfn/'.includes(String.fromCharCode(first));
}

export function isJson(bytes: Uint8Array | undefined): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes !== undefined;
  } catch {
    return false;
  }
}

/** Not indented: what stands further in is a part of something. */
export function beginsObject(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === OPEN_BRACE;
}
