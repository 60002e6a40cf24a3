import { type Advice, difficultyOf, fill, type Lang, type Text } from '../../../rules/index.ts';
import { WORDS } from '../../words.ts';
import { webLink } from '../link.ts';
import { span } from '../time.ts';
import { leftOf, moment } from '../timeline.ts';
import { md } from './escape.ts';

type Cited = Pick<Advice['blockers'][number], 'evidence' | 'disputed' | 'sources'>;

/** A whole advice as a Markdown checklist. */
export function renderMarkdown(advice: Advice, { lang, now }: { lang: Lang; now: Date }): string {
  // Chinese text takes full-width punctuation.
  const [colon, opening, closing] = lang === 'zh' ? ['：', '（', '）'] : [': ', ' (', ')'];
  const say = (text: Text) => fill(text, lang);
  const mark = (cited: Cited) => {
    const dispute = cited.disputed ? `, ${say(WORDS.disputed)}` : '';
    return ` *(${[say(WORDS[cited.evidence]) + dispute, ...cited.sources].map(md).join(' · ')})*`;
  };
  const section = (title: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${md(say(title))}`, '', ...lines];
  const hard = difficultyOf(advice);
  const wait = advice.plan.waitHours;
  const sentence = (one: Advice['effects'][number]) => `- ${md(one.text)}${mark(one)}`;
  return `${[
    `# ${md(say(WORDS.title))}${advice.id === undefined ? '' : ` — ${md(String(advice.id))}`}`,
    '',
    `**${md(say(WORDS[advice.verdict]))}**${wait > 0 ? ` ${md(`${say(WORDS.earliest)} ${moment(new Date(now.getTime() + wait * 3_600_000), lang)}${opening}${span(wait, lang)}${closing}`)}` : ''}`,
    '',
    `${md(say(WORDS.difficulty))}${colon}${hard.grade}/5, ${md(say(hard.name))} — ${md(say(hard.reason))}`,
    '',
    `${md(say(WORDS.made))}${colon}${md(moment(now, lang))}`,
    ...section(
      WORDS.inTheWay,
      advice.blockers.map(
        (one) =>
          `- **${md(one.title)}** — ${md(one.detail)}${opening}${md(say(WORDS.whoClears))}${colon}${md(say(WORDS[one.clearedBy]))}${closing}${mark(one)}`,
      ),
    ),
    ...section(
      WORDS.checklist,
      advice.plan.steps.flatMap((step) => [
        `- [ ] **${md(say(step.phase === 'wait' ? WORDS.waiting : WORDS[step.phase]))}**${colon}${md(step.text)}${mark(step)}`,
        ...(step.path.length > 0 ? [`  ${step.path.map(md).join(' → ')}`] : []),
      ]),
    ),
    ...section(WORDS.effects, advice.effects.map(sentence)),
    ...section(
      WORDS.residue,
      leftOf(advice).map(({ id, hours }) => {
        const left = advice.residue.find((one) => one.id === id);
        if (!left) return '';
        const until = hours === null ? say(WORDS.noEnd) : span(hours, lang);
        return `- **${md(until)}**${colon}${md(left.what)}${opening}${md(left.where)}${closing}${mark(left)}`;
      }),
    ),
    ...section(WORDS.cautions, advice.cautions.map(sentence)),
    ...section(
      WORDS.alternatives,
      advice.alternatives.map((way) => `- ${md(way.why)}${mark(way)}`),
    ),
    ...section(WORDS.comparison, [
      '| | WeChat | Telegram | WhatsApp |',
      '| --- | --- | --- | --- |',
      ...advice.comparison.rows.map((row) => {
        const cells = [row.cells.wechat, row.cells.telegram, row.cells.whatsapp];
        return `| ${[md(row.label), ...cells.map((cell) => md(cell.text) + (cell.unknown ? '' : mark(cell)))].join(' | ')} |`;
      }),
    ]),
    ...section(
      WORDS.sources,
      Object.entries(advice.sources).map(([id, claim]) => {
        const from = claim.from.map((source) => {
          const name = md(`${source.publisher} (${source.date ?? say(WORDS.undated)})`);
          const url = webLink(source.url);
          const against = source.stance === 'disputes' ? `${md(say(WORDS.against))} ` : '';
          return against + (url ? `[${name}](<${url}>)` : name);
        });
        return `- **${md(id)}** ${md(claim.claim)}${mark({ ...claim, sources: [] })} ${from.join('; ')}`;
      }),
    ),
  ].join('\n')}\n`;
}
