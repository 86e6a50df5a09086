import { describe, expect, test } from 'vitest';
import { errorAt } from '../../src/storage/shown-url.ts';
import { NeedsPerson, needsPerson } from '../../src/storage/trouble.ts';

const withCode = (code: string) => Object.assign(new Error('it says something'), { code });
const ofSqlite = (errcode: number) =>
  Object.assign(new Error('it says something'), { code: 'ERR_SQLITE_ERROR', errcode });
const refused = withCode('ECONNREFUSED');

describe('what may pass by itself', () => {
  test.each([
    ['nobody answers', refused],
    ['nobody answers at any of several addresses', new AggregateError([refused, refused])],
    ['one of several addresses is closed for good', new AggregateError([withCode('EACCES'), refused])],
    ['the disk is full', withCode('ENOSPC')],
    ['the share of the disk is used up', withCode('EDQUOT')],
    ['the file system is read-only', withCode('EROFS')],
    ['the disk fails', withCode('EIO')],
    ['too many files are open', withCode('EMFILE')],
    ['there is no memory', withCode('ENOMEM')],
    ['the database has no connection left', withCode('53300')],
    ["the database's disk is full", withCode('53100')],
    ['the database has no memory', withCode('53200')],
    ['the database is read-only', withCode('25006')],
    ['the database was told to stop', withCode('57P01')],
    ['the database fails to read its disk', withCode('58030')],
    ['SQLite is busy', ofSqlite(5)],
    ['SQLite has no memory', ofSqlite(7)],
    ['SQLite may only read, for what reason is not known', ofSqlite(8)],
    ['SQLite fails to write', ofSqlite(10 | (3 << 8))],
    ["SQLite's disk is full", ofSqlite(13)],
    ['SQLite can not open a file, for what reason is not known', ofSqlite(14)],
    ['Redis is loading', new Error('LOADING Redis is loading the dataset in memory')],
    ['Redis has no memory left', new Error("OOM command not allowed when used memory > 'maxmemory'.")],
    ['Redis can not save', new Error('MISCONF Redis is configured to save RDB snapshots, but')],
    ['Redis follows another', new Error("READONLY You can't write against a read only replica.")],
    ['Redis has no connection left', new Error('ERR max number of clients reached')],
    ['the connection broke meanwhile', new Error('The client is offline')],
    ['another process was faster', new Error('another process has taken the right to write')],
    ['nobody knows', new Error('something else')],
    ['not even an error was thrown', 'something'],
  ])('%s', (_, error) => {
    expect(needsPerson(error)).toBe(false);
    expect(needsPerson(errorAt('postgres://bot:secret@localhost/bot', error))).toBe(false);
  });
});

describe('what a person must change', () => {
  test.each([
    ['the password is wrong', withCode('28P01')],
    ['the server lets nobody in from here', withCode('28000')],
    ['the database does not exist', withCode('3D000')],
    ['the table is not ours', withCode('42501')],
    ['the file may not be written', withCode('EACCES')],
    ['the file is a folder', withCode('EISDIR')],
    ['the certificate has expired', withCode('CERT_HAS_EXPIRED')],
    ['SQLite finds another file', ofSqlite(26)],
    ['SQLite finds its file spoilt', ofSqlite(11 | (1 << 8))],
    ['Redis does not know the password', new Error('WRONGPASS invalid username-password pair')],
    ['Redis wants a password', new Error('NOAUTH Authentication required.')],
    ['Redis does not have so many databases', new Error('ERR DB index is out of range')],
    ['PostgreSQL wants a password', new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be')],
  ])('%s', (_, error) => {
    expect(needsPerson(error)).toBe(true);
    expect(needsPerson(errorAt('postgres://bot:secret@localhost/bot', error))).toBe(true);
  });

  test('the format is newer', () => {
    expect(needsPerson(new NeedsPerson('it was written by a newer version'))).toBe(true);
  });
});
