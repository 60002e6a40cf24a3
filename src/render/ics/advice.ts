import { createHash } from 'node:crypto';
import ical, { ICalAlarmType } from 'ical-generator';
import { type Advice, type Goal, type Lang, replacesGoal, type Text, t } from '../../../rules/internal.ts';
import { bracketed, marksOf } from '../../messages/punctuation.ts';
import { sanitise } from '../../messages/sanitise.ts';
import { WORDS } from '../../messages/words.ts';
import type { Shown } from '../shown.ts';
import { moment } from '../time.ts';
import { titleOf } from '../title.ts';
import { machineZone, zoneDefinition } from './zone.ts';

const HOUR = 3_600_000;
/** Shorter than this, nobody needs a reminder: it is over before a calendar has loaded the file. */
const LEAST_HOURS = 1;

interface CalendarOptions {
  readonly lang: Lang;
  readonly now: Date;
  readonly shown: Shown;
}

/**
 * A calendar with one event for the end of each wait, and one for the act behind them, or for the act alone if
 * nothing holds it up; where it was asked for, also for the end of each thing that stays behind, counted from the
 * earliest moment of the act. The same input and `now` give the same bytes.
 */
export function renderCalendar(advice: Advice, { lang, now, shown }: CalendarOptions): string {
  const calendar = ical({
    name: titleOf(advice, lang),
    prodId: { company: 'group-exit', product: 'group-exit', language: lang.toUpperCase() },
  });
  const key = createHash('sha256')
    .update(JSON.stringify([advice.id ?? null, advice.answers, now.toISOString()]))
    .digest('hex')
    .slice(0, 16);
  const showsStays = shown === 'full' || shown.includes('stays');
  const all = [...waitsOf(advice, lang), ...(showsStays ? staysOf(advice, lang) : [])];
  const ends = all.filter(({ hours }) => now.getTime() + hours * HOUR < END_OF_CALENDARS);
  if (ends.length < all.length)
    ends.push(
      leftOut(
        all.filter((end) => !ends.includes(end)),
        lang,
      ),
    );
  // A calendar without anything in it is none (RFC 5545, 3.6).
  if (ends.length === 0) ends.push(nothing(advice));
  const last = Math.max(0, ...ends.map((end) => end.hours)) + 1;
  const zone = machineZone();
  if (zone) {
    const until = new Date(now.getTime() + last * HOUR);
    // On the events, not on the calendar: DTSTAMP has to stay in UTC.
    calendar.timezone({ name: null, generator: () => zoneDefinition(zone, now, until) });
  }
  for (const { id, title, detail, hours } of ends) {
    const start = new Date(now.getTime() + hours * HOUR);
    const event = calendar.createEvent({
      id: `${inUid(id)}.${key}@group-exit`,
      stamp: now,
      ...(zone && { timezone: zone }),
      start,
      end: new Date(start.getTime() + HOUR / 4),
      summary: clean(title),
      description: clean([detail, moment(start, lang)].filter(Boolean).join('\n')),
    });
    if (hours > 0) event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: clean(title) });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

interface End {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly hours: number;
}

/** Said where there is nothing to wait for, and nothing to do at once. */
function nothing({ firstScreen }: Advice): End {
  const { verdict, reasons } = firstScreen;
  return { id: 'nothing', title: verdict.text, detail: reasons.join('\n'), hours: 0 };
}

/** A calendar writes years of four digits (RFC 5545, 3.3.4); an hour is kept for the event, a day for the zone. */
const END_OF_CALENDARS = Date.UTC(9999, 11, 30);

/** Said of what ends so late that no calendar can hold it. */
function leftOut(ends: readonly End[], lang: Lang): End {
  const detail = ends.map(({ title }) => title).join('\n');
  return { id: 'left-out', title: WORDS.beyondCalendars[lang], detail, hours: 0 };
}

/** An id as a UID has it: packs choose theirs, and here a comma or a semicolon would have a meaning. */
const inUid = (id: string): string =>
  id.replace(/[^\w.:-]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** A title is read at a glance: what comes behind the first clause is for the description. */
function firstClause(text: string): string {
  return text.split(/[\uff0c\uff1b]|, |; /)[0] ?? text;
}

/** What is to be done once nothing has to be waited for any more. */
const ACT: Readonly<Record<Goal, Text>> = {
  leave: t('Now leave the group', '现在去退群'),
  dissolve: t('Now end the group', '现在去解散群'),
  transfer: t('Now hand the group over', '现在去转让群'),
  quiet: t('Now mute the group', '现在去静音'),
};

/** What is to be done where more than a wait stood in the way. */
const LOOK: Readonly<Record<Goal, Text>> = {
  leave: t('See whether you can leave the group now', '看看现在能不能退群'),
  dissolve: t('See whether you can end the group now', '看看现在能不能解散群'),
  transfer: t('See whether you can hand the group over now', '看看现在能不能转让群'),
  quiet: t('See whether you can mute the group now', '看看现在能不能静音'),
};

/** The end of each wait, and the act that they hold up. */
function waitsOf(advice: Advice, lang: Lang): End[] {
  const { colon } = marksOf(lang);
  const { steps, waitHours } = advice.plan;
  const waits = steps
    .filter((step) => step.waitHours > 0)
    .map((step) => ({
      id: step.id,
      title: `${WORDS.waitOver[lang]}${colon}${step.text.replace(/[.。]$/, '')}`,
      detail: step.detail ?? step.text,
      hours: step.waitHours,
    }));
  const act = steps.find(({ phase }) => phase === 'act');
  // What else stands in the way has no hour at which the act would be due.
  if (!act || (waitHours === 0 && advice.verdict !== 'ready')) return waits;
  // What somebody else has to agree to, or the asker to do, doesn't come by itself.
  const others = advice.blockers.filter(({ clearedBy }) => clearedBy !== 'time').map((one) => one.title);
  const told = others.length > 0 ? LOOK : ACT;
  const title = replacesGoal(advice.answers.trouble ?? 'none') ? act.text : told[advice.goal][lang];
  // With nothing to wait for, this is all that the calendar says.
  const detail = [...(waitHours === 0 ? [advice.firstScreen.verdict.text] : others), act.text].join('\n');
  return [...waits, { id: act.id, title, detail, hours: waitHours }];
}

function staysOf(advice: Advice, lang: Lang): End[] {
  if (advice.verdict === 'impossible') return [];
  const { colon } = marksOf(lang);
  return advice.residue.flatMap((one) =>
    one.keptHours === null || one.keptHours < LEAST_HOURS
      ? []
      : [
          {
            id: one.id,
            title: `${WORDS.ends[lang]}${colon}${firstClause(one.what)}`,
            detail: one.what + bracketed(one.where, lang),
            hours: advice.plan.waitHours + one.keptHours,
          },
        ],
  );
}

const clean = (text: string): string => sanitise(text, 1_000);
