import { describe, expect, test } from 'vitest';
import { find } from '../../src/finder/find-error.ts';

/** Is it only me, is it down, when will it be fixed, and did I lose my chats? */
const questions: Readonly<Record<string, readonly [string, string, string, string]>> = {
  English: ['is it just me', 'down?', 'when will it be fixed', 'did i lose my chats'],
  Spanish: ['¿soy solo yo?', '¿está caído?', '¿cuándo lo arreglan?', '¿perdí mis chats?'],
  Portuguese: ['é só comigo?', 'caiu?', 'quando vai voltar', 'perdi meus chats?'],
  French: [
    "c'est juste moi ?",
    "c'est en panne ?",
    'quand est-ce que ça sera réparé',
    "j'ai perdu mes chats ?",
  ],
  German: ['nur bei mir?', 'ist c.ai down?', 'wann wird das repariert', 'sind meine chats weg?'],
  Italian: ['solo a me?', 'c.ai è giù?', 'quando lo sistemate', 'ho perso le chat?'],
  Indonesian: ['cuma aku doang?', 'c.ai down ga?', 'kapan dibenerin', 'chat aku hilang ya?'],
  Tagalog: ['ako lang ba?', 'down ba?', 'kailan maaayos', 'nawala ba chats ko'],
  Russian: ['это только у меня?', 'упал?', 'когда починят', 'мои чаты пропали?'],
  Turkish: ['sadece bende mi', 'çöktü mü', 'ne zaman düzelecek', 'sohbetlerim silindi mi'],
  Polish: ['tylko u mnie?', 'padło?', 'kiedy naprawią', 'czy straciłem czaty'],
  Japanese: ['自分だけ？', '落ちてる？', 'いつ直りますか', 'チャット消えた？'],
  Vietnamese: ['có phải chỉ mình tôi không', 'sập à?', 'khi nào sửa xong', 'mất hết chat rồi à'],
};

/** For each of them, the topics and errors of which any is an answer. */
const answers = [
  ['status', 'theirs-or-yours', 'outage_general'],
  ['status', 'outage_general'],
  ['how-long'],
  ['is-my-chat-safe', 'chats_missing'],
];

describe.each(Object.entries(questions))('in %s', (_, asked) => {
  test.each(asked.map((text, index) => [text, answers[index] ?? []] as const))('%s', (text, fitting) => {
    const { matches, topic } = find(text, 'asked');
    const found = [topic, ...matches.map(({ id }) => id)];
    expect(
      fitting.some((answer) => found.includes(answer)),
      String(found),
    ).toBe(true);
  });
});
