import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { find, findError } from '../../src/finder/find-error.ts';

function best(text: string): string | undefined {
  return findError(text)[0]?.id;
}

describe('what stands on the screen', () => {
  test('every text of the catalogue leads to its entry, or to one that has the same text', () => {
    for (const { id, screenTexts } of catalogue) {
      for (const text of screenTexts) {
        const found = findError(text).map((match) => match.id);
        expect(found.slice(0, 3), `${id}: ${text}`).toContain(id);
      }
    }
  });

  test.each([
    ['<html><body><center><h1>502 Bad Gateway</h1></center><hr></body></html>', 'http_502'],
    ['{"detail":"Authentication token is invalid"}', 'http_401'],
    [
      'Home\nDiscover\nCreate\n\nSomething went wrong on our end.\n\nPrivacy\nTerms',
      'something_wrong_our_end',
    ],
    [
      'Sorry, you have been blocked\nYou are unable to access character.ai\nCloudflare Ray ID: 8c1f',
      'cf_blocked',
    ],
  ])('a pasted page is read: %j', (text, id) => {
    expect(best(text)).toBe(id);
  });
});

describe('codes', () => {
  test.each([
    ['520', 'cf_520'],
    ['500??', 'http_500'],
    ['error 1015??', 'cf_1015'],
    ['why does it give me a 403', 'http_403'],
    ['HTTP 429', 'http_429'],
    ['5O2 error', 'http_502'],
    ['the chat says code 504 every evening', 'http_504'],
  ])('%j is a code', (text, id) => {
    expect(best(text)).toBe(id);
  });

  test.each([
    'i have 500 followers',
    'it costs $500',
    'room 404',
    'we sent 429 messages today',
    'the 522 bus is late again',
    'error 0x80070005',
    'error 777',
  ])('%j is none', (text) => {
    expect(findError(text)).toEqual([]);
  });
});

describe('how people write', () => {
  test.each([
    ['c.ai ded again lol', 'outage_general'],
    ['it says smth went wrong on our end every time i send', 'something_wrong_our_end'],
    ['WHY DOES IT SAY INTERNAL SERVER ERROR', 'http_500'],
    ['intrenal sevrer eror', 'http_500'],
    ['netwrok eror', 'network_error'],
    ['to many requsts', 'http_429'],
    ['internalservererror', 'http_500'],
    ['stopppp it says rate exceeeeded', 'rate_exceeded'],
    ['my vampire boyfriend bot is not replying', 'outage_general'],
    ['youtube works fine but here i get a network error', 'network_error'],
  ])('%j', (text, id) => {
    expect(best(text)).toBe(id);
  });

  test('the last word may still be in the making', () => {
    expect(best('internal serv')).toBe('http_500');
    expect(best('swipe lim')).toBe('swipe_limit');
  });
});

test.each([
  ['Spanish', 'me sale un error interno del servidor', 'http_500'],
  ['Portuguese', 'algo deu errado, tente novamente', 'something_went_wrong_generic'],
  ['French', 'character ai ne marche pas depuis ce matin', 'outage_general'],
  ['German', 'es kommt immer Netzwerkfehler', 'network_error'],
  ['Indonesian', 'terlalu banyak permintaan katanya', 'http_429'],
  ['Tagalog', 'nawala lahat ng chats ko', 'chats_missing'],
  ['Russian', 'мой аккаунт заблокирован', 'account_suspended'],
  ['Japanese', 'ページが見つかりませんって出る', 'http_404'],
])('%s is understood', (_, text, id) => {
  expect(best(text)).toBe(id);
});

test.each([
  ['letters of other alphabets', 'Іnternаl Sеrvеr Еrrоr'],
  ['nothing but letters of another alphabet', 'Еггог 500'],
  ['wide letters', 'Ｉｎｔｅｒｎａｌ Ｓｅｒｖｅｒ Ｅｒｒｏｒ'],
  ['mathematical letters', '𝕀𝕟𝕥𝕖𝕣𝕟𝕒𝕝 𝕊𝕖𝕣𝕧𝕖𝕣 𝔼𝕣𝕣𝕠𝕣'],
  ['small capitals', 'ɪɴᴛᴇʀɴᴀʟ ꜱᴇʀᴠᴇʀ ᴇʀʀᴏʀ'],
  ['spaces of no width', 'int\u200bernal ser\u200dver err\u2060or'],
  ['marks on every letter', 'I\u0334n\u0334t\u0334ernal Se\u0301rve\u0301r Error'],
  ['emoji inside', 'inter💀nal server err😭or'],
  ['digits for letters', '1nternal S3rver Err0r'],
])('the same error in %s', (_, text) => {
  expect(best(text)).toBe('http_500');
});

describe('what is about no error of C.AI', () => {
  test.each([
    '',
    '   \n\t ',
    '😭😭💀',
    '\u200b\u200b',
    '?',
    'hi',
    'who is your favourite character',
    'roblox error code 277',
    'chatgpt internal server error',
    'netflix says something went wrong',
    'why is discord not loading',
    'my phone died',
    'error 404 humour not found',
    '*she blocked his sword with her own and smirked* "is that all?"',
    '"access denied," the robot droned as the vault stayed shut',
    'how do i delete a message',
    'is c.ai plus worth it',
    'no me gusta este bot',
    'мне не нравится этот бот',
  ])('%j', (text) => {
    expect(findError(text)).toEqual([]);
  });
});

describe('the matches', () => {
  const texts = [
    'network error timeout chat error',
    'my chats are gone',
    'my connection timed out',
    'error 403',
  ];

  test.each(texts)('of %j are at most three, best first, each once, with a score from 0 to 1', (text) => {
    const matches = findError(text);
    const scores = matches.map(({ score }) => score);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.length).toBeLessThanOrEqual(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });

  test.each(texts)('of %j are the same every time', (text) => {
    expect(findError(text)).toEqual(findError(text));
  });

  test('say whether one stands out', () => {
    expect(find('internal server error', 'asked').answer).toBe('sure');
    expect(find('access denied', 'asked').answer).not.toBe('none');
    expect(find('good morning', 'asked').answer).toBe('none');
  });
});
