import { describe, expect, test } from 'vitest';
import { find } from '../../src/finder/find-error.ts';

const callers = ['asked', 'pointed-at'] as const;

describe.each(callers)('%s', (from) => {
  const care = (text: string) => find(text, from).care;

  test.each([
    ...['Error 1234567 [x](./x)', '1234567 [x](./x)', 'Oops 1234567 [x](./x)', 'lỗi 1234567 ./x ./y'],
    ...['hi 1234567 p.s.', 'ops 12:30 R.I.P', 'q w e r', 'e 1 r 2', 'б в г д', 'h e l p', 'k 1 y s'],
  ])('marks and numbers name no crisis: %s', (text) => expect(care(text)).toBe('none'));

  test.each([
    ...['DNS_PROBE_FINISHED_NXDOMAIN', 'dns_probe_finished_nxdomain', 'ERR_NAME_NOT_RESOLVED'],
    ...['coba lagi https://t.co/aB3', 'spróbuj ponownie 404 https://t.co/aB3', "it's https://t.co/aB3"],
  ])('nor do the names that programs give, or links: %s', (text) => expect(care(text)).toBe('none'));

  test.each([
    ...[
      'i w a n t t o d i e',
      'k.i.l.l m.y.s.e.l.f',
      'I_WANT_TO_DIE',
      'i wanna d!e',
      "c'è chi vuole morire",
      'i really want to die 500 502 503 504 x y',
    ],
    ...['i really want to die https://t.co/aB3', '本当に 死に たい', '죽고 싶어', '我 不 想 活 了'],
  ])('whoever says it in such a way is heard: %s', (text) => expect(care(text)).toBe('first'));
});

test.each(['T_T', 'Q_Q', 'o_O', 'D:', 'b r u h', '1. a 2. b'])('%s: asks for nothing', (text) =>
  expect(find(text, 'asked').topic).toBeNull(),
);

test.each(['u up?', 'r u ok', 'y tho', 'a qué hora vuelve', '落ちてる？', '왜 안돼'])(
  '%s: still asks',
  (text) => expect(find(text, 'asked').topic).not.toBeNull(),
);
