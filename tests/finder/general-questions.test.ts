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
  Korean: ['나만 이래?', '서버 내려갔어?', '언제 고쳐져?', '내 채팅 날아갔어?'],
  Chinese: ['就我这样吗', '是不是挂了', '什么时候修好', '我的聊天记录没了吗'],
  Dutch: ['heb alleen ik dit?', 'ligt c.ai eruit?', 'hoelang gaat dit duren', 'ben ik mijn chats kwijt?'],
  Swedish: ['är det bara för mig?', 'ligger c.ai nere?', 'när kommer den tillbaka', 'är mina chattar borta?'],
  Arabic: ['المشكلة عندي بس؟', 'الموقع طايح؟', 'متى يتصلح', 'راحت محادثاتي؟'],
  Hindi: ['सिर्फ मेरे साथ हो रहा है?', 'c.ai डाउन है?', 'कब ठीक होगा', 'मेरी चैट गायब हो गई क्या?'],
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

test.each([
  ['why u so slow', 'status'],
  ['pq vc ta lento assim', 'status'],
  ['ugh is it dying again', 'status'],
  ['is the api ok', 'status'],
  ['which permissions does this bot need', 'the-bot'],
  ['can you post only in #status', 'the-bot'],
  ['你是干什么的机器人', 'the-bot'],
  ['wat is dit voor bot', 'the-bot'],
  ['وش هذا البوت', 'the-bot'],
  ['ये कौन सा बॉट है', 'the-bot'],
] as const)('%s: asks about %s', (text, topic) => expect(find(text, 'asked').topic).toBe(topic));

test.each(['me aparece nada hace rato', 'no me aparece nada desde hace rato'])(
  '%s: it does not work',
  (text) => expect(find(text, 'asked').matches[0]?.id).toBe('outage_general'),
);
