import { expect, test } from 'vitest';
import { historyTools } from '../../src/history-tools/history-tools.ts';
import { inRealTime } from '../../src/time.ts';
import { aLoggedLog } from '../roles/logged.ts';

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#2f9e5b"/></svg>';
const asked = { text: '2026-11-20 21:00', locale: 'en-US', zone: 'UTC', now: Date.UTC(2026, 10, 29) };

test('a drawing becomes a picture, and a phrase a moment', async () => {
  const tools = historyTools(inRealTime, aLoggedLog().log);
  expect((await tools.draw(square))?.subarray(1, 4).toString()).toBe('PNG');
  expect(await tools.when(asked)).toMatchObject({ kind: 'moment', since: Date.UTC(2026, 10, 20, 21) });
  expect(await tools.when({ ...asked, text: 'banana' })).toBeNull();
});

test('what was drawn is not drawn again, however many ask for it', async () => {
  const tools = historyTools(inRealTime, aLoggedLog().log);
  const pictures = await Promise.all(Array.from({ length: 50 }, () => tools.draw(square)));
  expect(new Set(pictures).size).toBe(1);
  expect(pictures[0]).not.toBeNull();
});

test('whoever asks while eight wait goes without, and the next ones are answered again', async () => {
  const tools = historyTools(inRealTime, aLoggedLog().log);
  const answers = await Promise.all(Array.from({ length: 12 }, () => tools.when(asked)));
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(4);
  expect(await tools.when(asked)).not.toBe('busy');
});

test('what can not be drawn, or takes too long, is told to the log, and costs nothing else', async () => {
  const { logged, log } = aLoggedLog();
  const broken = historyTools(inRealTime, log);
  expect(await broken.draw('<svg')).toBeNull();
  const hurried = historyTools((run) => inRealTime(run, 0), log);
  expect(await hurried.when(asked)).toBe('busy');
  expect(logged).toEqual(
    Array(2).fill(expect.stringMatching(/^warn: a picture or a time could not be made out/)),
  );
});
