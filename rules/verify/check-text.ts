import { PLACEHOLDERS, placeholdersIn } from '../engine/fill.ts';
import type { Text } from '../model/text.ts';
import type { Findings } from './finding.ts';

/** Checks that a text is there in both languages, each in its own, with the same placeholders. */
export function checkText(id: string, text: Text, findings: Findings): void {
  if (text.en.trim() === '' || text.zh.trim() === '') findings.add('text-missing', [id], {});
  if (isUntranslated(text)) findings.add('untranslated', [id], {}, text.zh.slice(0, 60));
  const [en, zh] = [placeholdersIn(text.en), placeholdersIn(text.zh)];
  if (en.join() !== zh.join()) findings.add('placeholder-mismatch', [id], {}, `${en.join()} / ${zh.join()}`);
  for (const name of new Set([...en, ...zh])) {
    if (!(PLACEHOLDERS as readonly string[]).includes(name))
      findings.add('placeholder-unknown', [id], {}, name);
  }
}

/** Names, numbers and units are the same in both languages; two words in lower case are more than a name. */
function isUntranslated({ zh }: Text): boolean {
  return !/\p{Script=Han}/u.test(zh) && (zh.match(/(?<![\p{L}{])\p{Ll}{2,}/gu) ?? []).length >= 2;
}
