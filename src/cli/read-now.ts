import { MOMENT_WANTED, type Problem, readMoment } from '../../rules/internal.ts';
import { notAllowed } from '../messages/usage.ts';

/**
 * Reads `--now`: an existing ISO 8601 date and time with a zone. Without a zone, the same command would mean
 * different moments on different machines.
 *
 * @param problems receives the problem of an invalid value
 */
export function readNow(text: string, problems: Problem[]): Date {
  const moment = readMoment(text);
  if (moment) return moment;
  problems.push(notAllowed('--now', text, MOMENT_WANTED));
  return new Date(0);
}
