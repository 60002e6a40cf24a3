import { asText, GOOD, given, goodBut, goodWith, type Hostile } from '../support/case.ts';

const TELEGRAM = '{"platform":"telegram","device":"ios","region":"eu","goal":"leave"';
const telegram = (more: string) => `${TELEGRAM},${more}}`;
const options = (size: string) => ['ask', '--no-input', '--role', 'owner', '--device', 'ios', '--type', 'ordinary', '--region', 'eu', '--json'].concat('--size', size);

const large = (days: string, hours?: string) => `{"platform":"telegram","role":"owner","device":"ios","region":"eu","type":"supergroup","size":28000,"passwordAgeDays":${days}${hours ? `,"sessionAgeHours":${hours}` : ''}}`;

/** An advice of this program, as `--json` prints it. */
const advice = (more: string) => `{"schemaVersion":1,"answers":${GOOD},"verdict":"ready"${more}}`;

/** The words of libraries that automate the apps, and numbers as people type them. */
export const WORDS_OF_OTHERS: readonly Hostile[] = [
  given('WhatsApp’s superadmin made the group', goodWith('"platform":"whatsapp"').replace('"owner"', '"superadmin"'), 1, '"role": "owner"', '', '--json'),
  given('WeCom’s superadmin is the company’s', goodWith('"platform":"wecom"').replace('"owner"', '"superadmin"'), 1, '"role": "super-admin"', '', '--json'),
  given('superadmin on Telegram is nobody', telegram('"role":"superadmin","type":"basic","size":5'), 2, 'not-on-platform', 'owner, admin, member'),
  given('Telegram’s creator of a megagroup', telegram('"role":"creator","type":"megagroup","size":5'), 0, ['"owner"', '"supergroup"'], '', '--json'),
  given('Telegram’s administrator of a group', telegram('"role":"administrator","type":"group","size":5'), 0, ['"admin"', '"basic"'], '', '--json'),
  given('Telegram’s restricted is a member', telegram('"role":"restricted","type":"group","size":5'), 0, '"role": "member"', '', '--json'),
  given('restricted means nothing on WeChat', goodBut('role', '"restricted"'), 2, 'unknown-value', 'allowed: owner'),
  given('a group on WeChat is an ordinary one', goodBut('groupType', '"group"'), 0, '"groupType": "ordinary"', '', '--json'),
  given('left', telegram('"role":"left"'), 2, 'unknown-value', 'write “member” to see what stays behind'),
  given('kicked, by its enum', telegram('"role":"ChatMemberStatus.KICKED"'), 2, 'unknown-value', 'has left or was removed'),
  given('kicked, in Chinese', telegram('"role":"被移出"'), 2, 'unknown-value', '请写“member”', '--brief --lang zh'),
  given('a role by its enum', telegram('"role":"ChatMemberStatus.OWNER"'), 2, 'unknown-value', 'did you mean “owner”?'),
  given('a role by its class', telegram('"role":"chatMemberStatusAdministrator"'), 2, 'unknown-value', 'did you mean “admin”?'),
  given('a kind of group by its enum', telegram('"role":"owner","type":"ChatType.SUPERGROUP"'), 2, 'unknown-value', 'did you mean “supergroup”?'),
  given('participants_count', telegram('"role":"owner","type":"basic","participants_count":5'), 0, '"groupSize": 5', '', '--json'),
  given('member_num and members_count', telegram('"role":"owner","type":"basic","members_count":5,"member_num":5'), 2, 'duplicate-key', 'both mean groupSize'),
  given('chat_id', goodWith('"chat_id":-100'), 2, 'unknown-key', 'did you mean “id”?'),
  given('jid', goodWith('"jid":"1@g.us"'), 2, 'unknown-key', 'did you mean “id”?'),
  given('a key with its class', goodWith('"chat.id":1'), 2, 'unknown-key', 'did you mean “id”?'),
  given('an id that is wrapped', goodWith('"id":{"server":"g.us","_serialized":"1@g.us"}'), 2, 'wrong-type', 'give what stands under “_serialized”'),
  given('an id that wraps nothing known', goodWith('"id":{"a":1}'), 2, 'wrong-type', 'id must be a string or a number'),
  given('a role that is unsure', goodBut('role', '"unsure"'), 2, 'unknown-value', 'write “member”'),
  given('a role that is null, as Baileys has it for members', goodBut('role', 'null'), 2, 'wrong-type', 'write “member”'),
  given('a kind that is null', goodBut('groupType', 'null'), 2, 'wrong-type', 'write “unsure”'),
  given('a size that is null', goodBut('groupSize', 'null'), 2, 'wrong-type', 'the group’s info page'),
  given('a size that is unsure', goodBut('groupSize', '"unsure"'), 1, 'too-many-members', ''),
  given('an advice piped back in', advice(''), 0, '"ready"', ''),
  given('its id comes along', advice(',"id":"g1"'), 0, '"id": "g1"', ''),
  given('an advice of next piped back in', `{"schemaVersion":1,"advice":${advice('')}}`, 0, '"ready"', ''),
  given('what was assumed is assumed again', advice(',"assumed":["otherDeviceOnline"]').replace('"role"', '"otherDeviceOnline":"unsure","role"'), 0, /"assumed": \[\s*"otherDeviceOnline"/, '', '--json'),
  given('an advice with odd lists', advice(',"assumed":7,"approximate":[null,"x",{}]'), 0, '"ready"', ''),
  given('an advice whose answers are none', '{"schemaVersion":1,"answers":5}', 2, 'wrong-shape', 'output of group-exit'),
  given('--brief piped back in', '{"schemaVersion":1,"id":"g1","goal":"leave","verdict":"ready","blockers":[],"waitHours":0}', 2, ['wrong-shape', '"id": "g1"'], 'not --brief'),
  given('an error record piped back in', '{"schemaVersion":1,"line":3,"error":{"code":"bad-json","message":"","path":"","hint":""}}', 2, 'wrong-shape', 'output of group-exit'),
  given('an advice as text piped back in', 'WeChat / Weixin · Dissolve it\n■ Maybe\n', 2, 'bad-json', 'An advice comes as JSON with --json'),
  given('a page piped back in', '<!doctype html>\n', 2, 'bad-json', 'this is HTML or XML'),
  given('CSV where JSON is wanted', 'id,role,device\n1,owner,ios\n', 2, /^(\{.*bad-json.*\n){2}$/, 'this looks like CSV'),
  given('CSV of two columns', 'id,role\n1,owner\n', 2, /^(\{.*bad-json.*\n){2}$/, 'this looks like CSV'),
  given('CSV, in Chinese', '编号,身份,设备\n1,群主,ios\n', 2, /^(\{.*bad-json.*\n){2}$/, '这像是 CSV', '--brief --lang zh'),
  given('a schemaVersion among answers', goodWith('"schemaVersion":1'), 2, 'unknown-key', '“schemaVersion”'),
  given('--size 1.000', '', 2, '', ['“1.000” can be read as 1 or as 1000', 'without a point or comma'], options('1.000')),
  given('--size 1,000', '', 2, '', '“1,000” can be read as 1 or as 1000', options('1,000')),
  given('--hours-since-red-packet 12.500, in Chinese', '', 2, '', '“12.500”可以读成 12.5，也可以读成 12500', [...options('5'), '--hours-since-red-packet', '12.500', '--lang', 'zh']),
  given('--size ~35', '', 0, [/"groupSize": 35,/, /"assumed": \[\s*"groupSize"/, /"approximate": \[\s*"groupSize"\s*\]/], '', options('~35')),
  given('--size ~40, which may be too many', '', 1, [/"groupSize": 41,/, /"assumed": \[\s*"groupSize"/, /"approximate": \[\s*"groupSize"\s*\]/, 'too-many-members'], '', options('~40')),
  given('--size 30-45人', '', 1, [/"groupSize": 45,/, /"assumed": \[\s*"groupSize"/], '', options('30-45人')),
  given('--size 500+ on WeChat', '', 1, /"groupSize": 500,/, '', options('500+')),
  given('--size 55人 is exact', '', 1, [/"groupSize": 55,/, /"assumed": \[\s*"otherDeviceOnline"/], '', options('55人')),
  given('--size many', '', 2, '', ['got the string “many”', 'such as 55, ~50, 50+ or 50-60'], options('many')),
  given('an option that is not exact, for a record', GOOD.replace('"groupSize":35,', ''), 0, /"approximate": \[\s*"groupSize"\s*\]/, '', ['--json', '--size', '30-35']),
  given('a record goes before an option that is not exact', GOOD, 0, /"assumed": \[\s*"otherDeviceOnline"/, '', ['--json', '--size', '30-45']),
  given('JSON stays strict', goodBut('groupSize', '"~35"'), 2, 'wrong-type', 'must be a whole number'),
  given('a range in JSON', goodBut('groupSize', '"50-60"'), 2, 'wrong-type', 'write 60, the cautious end, or "unsure"'),
  asText('an advice that is not exact says so', advice(',"approximate":["groupSize"],"assumed":["groupSize"]'), 0, [/35\s+members/, 'Not given exactly, so the cautious end counts: number of people'], ''),
  given('a large Telegram group with both ages given', large('30', '300'), 0, ['your login are both a week old', '"passwordAgeDays": 30'], '', '--json --fields all'),
  given('and with a password younger than a week', large('6', '100'), 0, /"ignored": \[\s*"sessionAgeHours"/, 'nothing hangs on it', '--json'),
  given('with one of the two the other is assumed to be young', large('30'), 0, ['once this login is a week old', /"assumed": \[\s*"sessionAgeHours"/], '', '--json'),
];
