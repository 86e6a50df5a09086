import { describe, expect, test } from 'vitest';
import { find } from '../../src/finder/find-error.ts';
import { languageOf } from '../../src/finder/language.ts';
import { crisisPhrases, phrases } from '../../training/phrases.ts';
import { heard } from '../phrases/accuracy.ts';

const care = (text: string) => find(text, 'asked').care;

describe.each<[language: string, meant: string[], notMeant: string]>([
  ['en', ['i really want to die', 'my friend says she wants to kill herself'], 'this lag is killing me lmao'],
  [
    'es',
    ['de verdad quiero morirme', 'mi amiga dice que se quiere matar'],
    'me muero de risa con este bot jajaja',
  ],
  [
    'pt',
    ['eu quero morrer de verdade', 'minha amiga disse que quer se matar'],
    'morri de rir com esse bot kkkk',
  ],
  ['fr', ["j'ai vraiment envie de mourir", 'mon amie dit qu’elle veut se tuer'], 'je suis mort de rire mdr'],
  [
    'de',
    ['ich will wirklich sterben', 'meine freundin will sich umbringen'],
    'dieser lag bringt mich um lol',
  ],
  ['it', ['voglio davvero morire', 'la mia amica dice che vuole uccidersi'], 'sto morendo dal ridere ahahah'],
  ['id', ['aku beneran pengen mati', 'temenku bilang mau bunuh diri'], 'ngakak sampe mati wkwkwk'],
  ['pl', ['naprawdę chcę umrzeć', 'koleżanka mówi że chce się zabić'], 'umieram ze śmiechu haha'],
  ['ru', ['я правда хочу умереть', 'подруга говорит что хочет убить себя'], 'умираю со смеху ахахах'],
  ['tr', ['gerçekten ölmek istiyorum', 'arkadaşım intihar edeceğini söylüyor'], 'gülmekten öldüm ahahaha'],
  ['ja', ['本当に死にたい', '友達が自殺したいって言ってる'], '笑いすぎて死ぬw'],
  ['vi', ['mình thật sự muốn chết', 'bạn mình nói muốn tự tử'], 'cười chết mất haha'],
  ['ko', ['진짜 죽고 싶어', '친구가 자살하고 싶대'], '웃겨 죽겠다 ㅋㅋㅋㅋ'],
  [
    'tl',
    ['gusto ko na talagang mamatay', 'sabi ng kaibigan ko gusto niya magpakamatay'],
    'patay ako sa tawa hahaha',
  ],
  ['zh', ['我不想活了', '我朋友说她想自杀'], '笑死我了哈哈哈哈'],
  [
    'nl',
    ['ik wil echt niet meer leven', 'mijn vriendin zegt dat ze dood wil'],
    'ik ga dood van het lachen haha',
  ],
  [
    'sv',
    ['jag vill inte leva längre', 'min kompis säger att hon vill ta livet av sig'],
    'jag dör av skratt haha',
  ],
  ['ar', ['ما عاد أبي أعيش', 'صديقتي تقول إنها تريد أن تنتحر'], 'متت من الضحك ههههه'],
  ['hi', ['अब जीने का मन नहीं करता', 'मेरी दोस्त कहती है कि वो मर जाना चाहती है'], 'हंस हंस के मर गया हाहाहा'],
])('in %s', (language, meant, notMeant) => {
  test.each(meant)('%s: is heard', (text) => expect(care(text)).toBe('first'));
  test.each(meant)('%s: is known to be of that language', (text) => expect(languageOf(text)).toBe(language));
  test('a figure of speech is none', () => expect(care(notMeant)).not.toBe('first'));
});

test.each([
  'cai is down and it was the only thing keeping me alive',
  'want to die, error 500',
  'i dont want to be alive anymore',
  'KMS AND I MEAN IT',
  'my little brother says he wants to kill himself, what do i do',
])('%s: is heard, whatever the error', (text) => expect(care(text)).toBe('first'));

test.each([
  '*she falls to her knees* "let me die with you," she whispered',
  'my character dies at the end and the bot says error',
  'kms this lag',
  'im dead 💀 the bot said WHAT',
  'internal server error',
  'is c.ai down',
  'the server died again',
  'kill the app and start it again',
  '<@123456789012345678> <@!87654321098765432> <:sob:123456789012345678> <#12345678901234567>',
  '@everyone @here',
  'გამარჯობა, როგორ ხართ',
  'שלום לכולם',
  'bro go to sleep',
  ...['только я?', 'cuma aku doang?', 'dlaczego tylko ja', 'いつ直りますか', 'is someone here', 'last one'],
  ...['tired', 'bye', 'sorry', 'quit', 'nobody', 'sleepy', 'schlafen', 'cansada', 'извините'],
])('%s: is answered as usual', (text) => expect(care(text)).not.toBe('first'));

const strangers = phrases('tests/phrases/held-out');

test('what was learned is known, and whoever asks about an error is not taken for unwell', () => {
  const asking = strangers.filter(({ kind }) => kind === null);
  // There are 80,000 of them, and of some of all writers the same can be told.
  const some = crisisPhrases().filter((_, index) => index % 20 === 0);
  const learned = heard(some, asking, care);
  // What hears strangers knows less by heart.
  expect(learned.heard).toBeGreaterThanOrEqual(0.97);
  expect(learned.hyperbole).toBeLessThanOrEqual(0.02);
  expect(learned.fiction).toBeLessThanOrEqual(0.02);
  expect(learned.others).toBeLessThanOrEqual(0.015);
});

test('of other talk, three messages in fifty at most are met with care that they did not need', () => {
  const talk = strangers.filter(({ kind }) => kind !== null);
  expect(heard([], talk, care).others).toBeLessThanOrEqual(0.06);
});

const unseen = crisisPhrases('tests/phrases/held-out');
/** Each is read once, whatever it counts for. */
const careOf = new Map(unseen.map(({ text }) => [text, care(text)]));
const writtenBy = (writers: string) => unseen.filter(({ batch }) => writers.includes(batch.at(-1) ?? ''));

/** At least so many of a hundred are heard, and at most so many of others are taken for it. */
test.each([
  { who: 'all of them', by: 'uwxzsvybcdef', crises: 4415, least: 95, hyperbole: 5, fiction: 6, sad: 8 },
  {
    who: 'the seven from before',
    by: 'uwxzsvy',
    crises: 3210,
    least: 94,
    hyperbole: 5,
    fiction: 6,
    sad: 9,
  },
  { who: 'two, in fourteen languages', by: 'uw', crises: 490, least: 97, hyperbole: 5, fiction: 6, sad: 0 },
  {
    who: 'one who hints more than tells',
    by: 'x',
    crises: 418,
    least: 92,
    hyperbole: 5,
    fiction: 13,
    sad: 9,
  },
  // Of so few words, more jests than from anybody else are taken for it.
  { who: 'one of few words', by: 'z', crises: 398, least: 91, hyperbole: 7, fiction: 5, sad: 11 },
  { who: 'one like most people', by: 's', crises: 380, least: 97, hyperbole: 5, fiction: 5, sad: 7 },
  { who: 'two like most people', by: 'vy', crises: 1524, least: 93, hyperbole: 5, fiction: 8, sad: 9 },
  { who: 'four who came last', by: 'bcde', crises: 1008, least: 98, hyperbole: 3, fiction: 3, sad: 6 },
  {
    who: 'one of pills, wounds, hunger and blows',
    by: 'f',
    crises: 197,
    least: 89,
    hyperbole: 5,
    fiction: 13,
    sad: 6,
  },
])('of $least in a hundred who are not well it is heard where $who wrote', ({ by, crises, ...limits }) => {
  const strangers = heard(writtenBy(by), [], (text) => careOf.get(text) ?? 'none');
  expect(strangers.crises).toBe(crises);
  expect(100 * strangers.heard).toBeGreaterThanOrEqual(limits.least);
  expect(100 * strangers.hyperbole).toBeLessThanOrEqual(limits.hyperbole);
  expect(100 * strangers.fiction).toBeLessThanOrEqual(limits.fiction);
  if (limits.sad > 0) expect(100 * strangers.others).toBeLessThanOrEqual(limits.sad);
});

test.each([
  '是不是又挂了',
  'ligt alles plat ofzo',
  'är servern trasig igen',
  'الموقع معلق عندكم؟',
  'साइट बंद है क्या सबकी',
  '서버 또 나갔나',
])('%s: a question in a language with few ordinary phrases is no crisis', (text) =>
  expect(care(text)).not.toBe('first'),
);
