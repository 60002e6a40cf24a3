const HOUR = 3_600_000;
const MINUTE = 60_000;
/** No zone changes its clocks twice within so short a time. */
const STEP = 7 * 24 * HOUR;

/** A change of the clocks: from `at` on they are `after` minutes ahead of UTC. */
interface Change {
  readonly at: Date;
  readonly before: number;
  readonly after: number;
}

/**
 * The name of the machine's zone; undefined where it is UTC and needs no definition, or where the zone has
 * no name in the list of time zones (`TZ=GMT+8`): then the times are in UTC, which holds everywhere.
 */
export function machineZone(): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (!timeZone || !/^[A-Z][A-Za-z_-]*(\/[\w+-]+)*$/.test(timeZone)) return undefined;
  return /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Unknown)$/.test(timeZone) ? undefined : timeZone;
}

/**
 * The definition of the machine's zone (RFC 5545, section 3.6.5), which every TZID needs in its file.
 * It holds for the times between two dates and says each change of the clocks there.
 */
export function zoneDefinition(name: string, from: Date, to: Date): string {
  const first = minutesAhead(from);
  const changes = changesBetween(from, to);
  const standard = Math.min(first, ...changes.map((change) => change.after));
  const begin: Change = { at: new Date(0), before: first, after: first };
  const observances = [begin, ...changes].flatMap(({ at, before, after }) => {
    const kind = after === standard ? 'STANDARD' : 'DAYLIGHT';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${at.getTime() === 0 ? '19700101T000000' : localStamp(at, before)}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(after)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

function changesBetween(from: Date, to: Date): Change[] {
  const changes: Change[] = [];
  for (let time = from.getTime(); time < to.getTime(); time += STEP) {
    const [before, after] = [minutesAhead(new Date(time)), minutesAhead(new Date(time + STEP))];
    if (before !== after) changes.push({ at: momentOfChange(time, time + STEP), before, after });
  }
  return changes;
}

/** The first minute with the later offset. */
function momentOfChange(from: number, to: number): Date {
  const before = minutesAhead(new Date(from));
  let [early, late] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (late - early > 1) {
    const middle = (early + late) >> 1;
    if (minutesAhead(new Date(middle * MINUTE)) === before) early = middle;
    else late = middle;
  }
  return new Date(late * MINUTE);
}

const minutesAhead = (date: Date): number => -date.getTimezoneOffset();

/** The clock's reading just before a change, as iCalendar writes it. */
function localStamp(at: Date, minutes: number): string {
  return new Date(at.getTime() + minutes * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
