import { expect, test } from 'vitest';
import { run } from '../support/program.ts';

test('the built program proves its rules, and tells the counts in either language', async () => {
  const json = await run(['verify', '--json']);
  expect(json).toMatchObject({ code: 0, stderr: '' });
  const { covered, ...rest } = JSON.parse(json.stdout);
  expect(rest).toEqual({ schemaVersion: 1, findings: [] });
  expect(covered.rules).toBe(covered.rulesInAll);
  const text = await run(['verify', '--lang', 'zh']);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toContain(`对话：${covered.conversations}`);
});
