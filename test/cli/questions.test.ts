import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';

const OWNER = '--role owner --device ios --size 55 --type ordinary';
const MEMBER = '--role member --device android --size 55 --type ordinary';
const WECOM = '--platform wecom --device android --size 55 --type internal';
const TELEGRAM = '--platform telegram --device android --size 55 --type supergroup';
const WHATSAPP = '--platform whatsapp --device android --size 55 --type ordinary';

/** What people ask, what they would choose, and the line of the first screen that answers it. */
const QUESTIONS: readonly (readonly [question: string, chosen: string, answer: string])[] = [
  ['怎样解散微信群我是群主', `${OWNER} --goal dissolve`, '点右上角「…」→ 群管理 → 解散该群聊'],
  ['解散微信群别人会知道吗', `${OWNER} --goal dissolve`, '大家会看到是你解散的。'],
  ['解散后聊天记录还在吗', `${OWNER} --goal dissolve`, '解散后可能存不了。'],
  ['群主退出微信群会怎样', `${OWNER} --goal leave`, '别直接退：群可能就解散了。'],
  ['把群主让给别人，我还想留在群里', `${OWNER} --goal transfer`, '你还在群里，当普通成员'],
  ['退群别人知道吗', `${MEMBER} --goal leave`, '群里没有提示，但成员列表看得出来。'],
  ['不退群怎么不看消息', `${MEMBER} --goal quiet`, '打开「消息免打扰」'],
  ['群主怎么批量踢人', `${OWNER} --goal dissolve`, '移出 16 人（「…」→「−」），剩 39 人'],
  [
    '电脑版微信怎么退群',
    '--role member --device desktop --size 55 --type ordinary --goal leave',
    '别的版本和 Mac 没查到',
  ],
  ['没有删除并退出这个按钮', `${MEMBER} --trouble missing-button`, '按钮有两种叫法'],
  ['按钮是灰的', `${MEMBER} --trouble missing-button`, '没有、或者点不了？'],
  ['群主号被封了', `${MEMBER} --trouble owner-unreachable`, '群主失联、被封：会不会自动换人，没查到。'],
  ['被拉进诈骗群怎么退出和投诉', `${MEMBER} --goal leave --trouble scam`, '「…」→ 投诉'],
  ['误解散了能恢复吗', `${OWNER} --trouble done-by-mistake`, '1. 误解散了：恢复不了'],
  ['误退了怎么办', `${MEMBER} --trouble done-by-mistake`, '1. 误退了：请群里的人再拉你进去。'],
  ['已经退了，记录怎么留', '--role member --trouble already-out', '想留记录？别动这个聊天'],
  ['退了又被拉进来怎么办', `${MEMBER} --goal leave`, '又被拉进来，再退一次。'],
  [
    '企业微信群主离职了群怎么办',
    `${WECOM} --role member --trouble owner-unreachable`,
    '系统会自动换人当群主',
  ],
  ['我是群主，离职了', `${WECOM} --role owner --trouble already-out`, '内部群自动换群主'],
  ['怎么一次退很多群', `${MEMBER} --trouble many-groups`, '一次退很多群的办法没证实'],
  ['Telegram 群主直接退', `${TELEGRAM} --role owner --goal leave`, '7 天后由一名管理员接任'],
  ['WhatsApp 退群会通知谁', `${WHATSAPP} --role member --goal leave`, '你退群，只通知管理员。'],
];

describe('what people ask is answered on the first screen', () => {
  test.each(QUESTIONS)('%s', async (_, chosen, answer) => {
    const { stdout } = await run([...chosen.split(' '), '--lang', 'zh', '--width', '80', '--no-input']);
    expect(stdout).toContain(answer);
  });

  test('so is how to go on without the button, however much is in the way', async () => {
    for (const type of ['ordinary', 'payment', 'live', 'school'])
      for (const device of ['ios', 'desktop'])
        for (const [size, way] of [
          ['1', '群里只有你，自己退就行。'],
          ['55', '把人移完（「…」→「−」），自己再退。'],
        ] as const) {
          const args = ['--role', 'owner', '--type', type, '--device', device, '--size', size];
          const { stdout } = await run([
            ...args,
            '--trouble',
            'missing-button',
            '--lang',
            'zh',
            '--no-input',
          ]);
          expect(stdout, args.join(' ')).toContain(way);
        }
  });
});

test.each([
  ['--role member --goal leave --trouble scam', '--role member --trouble scam'],
  ['--role member --goal leave --trouble already-out', '--role member --trouble already-out'],
  [
    '--role owner --size 5 --goal dissolve --trouble missing-button',
    '--role owner --size 5 --trouble missing-button',
  ],
])('a trouble beside the goal that it stands for means the same: %s', async (both, alone) => {
  const rest = ['--device', 'android', '--type', 'ordinary', '--json'];
  const [said, expected] = await Promise.all([both, alone].map((one) => run([...one.split(' '), ...rest])));
  expect(JSON.parse(said?.stdout ?? '').answers.trouble).toBe(
    JSON.parse(expected?.stdout ?? '').answers.trouble,
  );
  expect(said).toEqual(expected);
});
