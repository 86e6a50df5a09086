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
])('%s: is answered as usual', (text) => expect(care(text)).not.toBe('first'));

const strangers = phrases('tests/phrases/held-out');

test('what was learned is known, and whoever asks about an error is not taken for unwell', () => {
  const asking = strangers.filter(({ kind }) => kind === null);
  const learned = heard(crisisPhrases(), asking, care);
  expect(learned.heard).toBeGreaterThanOrEqual(0.98);
  expect(learned.hyperbole).toBeLessThanOrEqual(0.02);
  expect(learned.fiction).toBeLessThanOrEqual(0.02);
  expect(learned.others).toBeLessThanOrEqual(0.018);
});

test('of other talk, three messages in fifty at most are met with care that they did not need', () => {
  const talk = strangers.filter(({ kind }) => kind !== null);
  expect(heard([], talk, care).others).toBeLessThanOrEqual(0.06);
});

test('of strangers from whom nothing was learned, nineteen in twenty are heard, and few figures of speech are taken for more', () => {
  const unseen = heard(crisisPhrases('tests/phrases/held-out'), [], care);
  // Of 490 in fourteen languages 94.7 % are; of 490 figures of speech 5.1 % are taken for more, and of 182 lines of fiction 5.5 %.
  expect(unseen.heard).toBeGreaterThanOrEqual(0.945);
  expect(unseen.hyperbole).toBeLessThanOrEqual(0.0525);
  expect(unseen.fiction).toBeLessThanOrEqual(0.06);
});
