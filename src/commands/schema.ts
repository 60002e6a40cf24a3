import { t } from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { toJson } from '../messages/to-json.ts';
import { UsageError } from '../messages/usage.ts';
import { packSchema } from '../packs/pack.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { adviceSchema } from '../schema/advice.ts';
import { answersSchema } from '../schema/answers.ts';
import { SCHEMAS } from '../schema/names.ts';
import { jsonSchema } from '../schema/print.ts';
import type { Call } from './spec.ts';

/** Prints a JSON Schema (2020-12). @throws UsageError for an unknown name */
export async function schema({ args, settings, output }: Call): Promise<ExitCode> {
  const { questions } = settings.rules;
  const [given = ''] = args;
  const name = SCHEMAS.find((one) => one === given);
  if (!name) {
    const like = nearest(given, SCHEMAS);
    const all = SCHEMAS.join(', ');
    throw new UsageError(
      t(
        `there is no schema of “${given}”${like ? `; did you mean “${like}”?` : `: ${all}`}`,
        `没有“${given}”的 schema${like ? `；你是想写“${like}”吗？` : `，可用的有：${all}`}`,
      ),
    );
  }
  const made = {
    answers: () =>
      jsonSchema(answersSchema(questions), {
        title: 'group-exit answers',
        description:
          'One record for group-exit check. Keys and words are matched without case, hyphens, underscores and spaces as well, which a schema cannot say; which words go together with which platform, the program tells.',
      }),
    advice: () =>
      jsonSchema(adviceSchema(questions), {
        title: 'group-exit advice',
        description:
          'What group-exit check --json prints for a record. Forms beside it: #/$defs/brief, #/$defs/failed, #/$defs/next.',
      }),
    rules: () => jsonSchema(packSchema(), { title: 'group-exit rules' }),
  }[name]();
  await output.write(`${toJson(made, 2)}\n`);
  return EXIT.done;
}
