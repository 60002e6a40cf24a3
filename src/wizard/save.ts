import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { BadInput, type Given, type Lang } from '../../rules/internal.ts';
import { adviceFor } from '../judge/advice-for.ts';
import type { JudgeOptions } from '../judge/judge-record.ts';
import { asStarted, type Caller, type RawOptions, repeatCommand } from '../messages/command-line.ts';
import { labelled } from '../messages/punctuation.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { WORDS } from '../messages/words.ts';
import { WriteFailed } from '../process/output.ts';
import { fileOutput } from '../process/output-file.ts';
import { FORMAT_NAMES, FORMATS, type Format, langFor, type Target } from '../render/formats.ts';
import { render } from '../render/render.ts';
import { PLAIN } from '../render/style.ts';
import { madeAt } from '../render/time.ts';
import { type Dialogue, plainPrompt } from './dialogue.ts';

/**
 * Asks for a format and a file name and saves the plan; asks again after a failure.
 *
 * @param raw the raw options
 */
export async function save(
  dialogue: Dialogue,
  given: Given,
  settings: JudgeOptions & Target & { readonly caller: Caller },
  raw: RawOptions,
): Promise<void> {
  const { lang } = settings;
  const items = FORMAT_NAMES.map((format) => ({
    value: format,
    name: asStarted(FORMATS[format].label[lang], settings.caller),
  }));
  const form = await dialogue.choose(plainPrompt(WORDS.saveAs, lang), items);
  if (form === 'back') return;
  // A reader of the file doesn't know the command.
  const repeat = repeatCommand(
    given,
    settings.rules.questions,
    { ...raw, full: true },
    settings.caller,
    settings.now,
  );
  const usual = `group-exit.${FORMATS[form.value].extension}`;
  const first = {
    ...plainPrompt(WORDS.saveWhere, lang),
    text: WORDS.saveWhere[lang].replace('{}', usual),
  };
  let failed: string | undefined;
  for (;;) {
    const check = (typed: string) => {
      if (failed !== undefined && typed.trim() === '') return WORDS.nameWanted[lang];
      return fromHome(typed) === undefined ? WORDS.noHome[lang] : undefined;
    };
    // What failed is there to be corrected.
    const place =
      failed === undefined
        ? await dialogue.enter(first, check, { ifEmpty: usual })
        : await dialogue.enter(plainPrompt(WORDS.saveWhereElse, lang), check, { preset: failed });
    if (place === 'back') return;
    const name = place.value.trim() === '' ? usual : place.value;
    failed = sanitiseLine(name);
    const path = fromHome(name) ?? name;
    const rulesRead = (raw.rules as string[] | undefined) ?? [];
    const saving = (force: boolean) => {
      const file = fileOutput(path, force, rulesRead);
      return failureOf(write(file, form.value, given, { ...settings, repeat }), lang);
    };
    let failure = await saving(false);
    // Remove the answered line with its tick, since it failed.
    if (failure) await dialogue.takeBack();
    if (failure?.exists) {
      await dialogue.say(failure.reason);
      const yesNo = [
        { value: false, name: WORDS.no[lang] },
        { value: true, name: WORDS.yes[lang] },
      ];
      const replace = await dialogue.choose(plainPrompt(WORDS.replaceIt, lang), yesNo);
      if (replace === 'back' || !replace.value) continue;
      failure = await saving(true);
    }
    if (!failure) {
      await dialogue.say(labelled(WORDS.saved, sanitiseLine(path), lang));
      return;
    }
    await dialogue.say(failure.reason);
  }
}

interface Failure {
  readonly reason: string;
  /** Whether it failed because the file exists, so that it can be replaced. */
  readonly exists: boolean;
}

/** Why saving failed; undefined if it succeeded. */
async function failureOf(saving: Promise<void>, lang: Lang): Promise<Failure | undefined> {
  try {
    await saving;
    return undefined;
  } catch (error) {
    if (error instanceof WriteFailed) return { reason: sanitiseLine(error.text[lang], 300), exists: false };
    if (!(error instanceof BadInput)) throw error;
    const reasons = error.problems.map((problem) => sanitiseLine(problem.message[lang], 300));
    return { reason: reasons.join('\n'), exists: error.problems[0]?.code === 'output-exists' };
  }
}

/**
 * Expands `~` in a path, as a shell would.
 *
 * @returns undefined if there is no home folder
 */
function fromHome(path: string): string | undefined {
  if (path !== '~' && !path.startsWith('~/')) return path;
  const home = homeFolder();
  return home && join(home, path.slice(2));
}

/** HOME, or the user's entry in the system, if there is one. */
function homeFolder(): string | undefined {
  try {
    return homedir() || userInfo().homedir || undefined;
  } catch {
    return undefined;
  }
}

async function write(
  opening: ReturnType<typeof fileOutput>,
  format: Format,
  given: Given,
  settings: JudgeOptions & Target,
): Promise<void> {
  const file = await opening;
  try {
    const { lang, now } = settings;
    const target = { ...settings, format, width: 80, style: PLAIN };
    // Read again later, its clocks go on from here.
    const advice = adviceFor({ ...given, asOf: now.toISOString() }, { ...settings, lang: langFor(target) });
    // A saved text must say when its waits start.
    if (format === 'text') await file.write(`${madeAt(now, lang)}\n\n`);
    await file.write(await render(advice, target));
    await file.end();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
