import { expect, test } from 'vitest';
import { isPassing } from '../../src/storage/patience.ts';
import { errorAt } from '../../src/storage/shown-url.ts';

const withCode = (code: string) => Object.assign(new Error('it says something'), { code });

test.each([
  ['nobody answers', withCode('ECONNREFUSED'), true],
  ['nobody answers at any of several addresses', new AggregateError([withCode('ECONNREFUSED')]), true],
  ['the database has no connection left', withCode('53300'), true],
  ['the database is so busy that the table is not made yet', withCode('42P01'), true],
  ['Redis is loading', new Error('LOADING Redis is loading the dataset in memory'), true],
  ['the connection broke meanwhile', new Error('The client is offline'), true],
  ['the session ended meanwhile', new Error('the session with the database has ended'), true],
  ['another process was faster', new Error('another process has taken the right to write'), true],
  ['the password is wrong', withCode('28P01'), false],
  ['the format is newer', new Error('it was written by a newer version of this bot'), false],
  ['the table is not ours', withCode('42501'), false],
])('where %s, whether trying again may help is known, also from what is shown of it', (_, error, passes) => {
  expect(isPassing(error)).toBe(passes);
  expect(isPassing(errorAt('postgres://bot:secret@localhost/bot', error))).toBe(passes);
});
