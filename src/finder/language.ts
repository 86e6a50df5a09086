import { spokenOf } from './concepts.ts';
import { plainWords } from './plain-text.ts';

/** Small words that are in most sentences of a language and in few of others; the concepts know the languages with other letters. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and is was it its this that of my you your with for have has just been they are when would she he who how what about',
  es: 'el la los las que en es una un por para con pero muy esta como cuando donde porque mi se lo le yo he ha hay del al mas ya',
  pt: 'o os um uma que em e por pra para com mas muito esta como quando onde porque meu minha se ele ela eu na no da do das dos isso',
  fr: 'le la les un une que qui en est et pour avec mais tres dans sur quand ou parce mon ma ce ca j ai c d l qu il elle on du au des tout',
  de: 'der die das und ist ich ein eine in zu mit fur aber sehr wie wenn wo weil mein meine er sie es hab habe auf von den dem so noch nur',
  it: 'il la lo gli le un una che di in e per con ma molto come quando dove perche mio mia si ci sono ho ha del al nel questo piu da',
  id: 'yang dan di ini itu aku ga gak udah buat sama kalo tapi dia dari ada juga bisa aja nya ke lagi pas terus jadi banget cuma',
  pl: 'i w na z ze to jest sie nie ze ale jak co mi juz tak czy do o moj moja jestem mam tylko kiedy bo od po za przez',
  tr: 've bir bu da de ben mi cok ama ne icin gibi kadar daha var yok olarak diye ki o sen hep artik beni bana her hic',
  vi: 'cua va khong minh toi nhung nay roi thi voi nguoi cung mot dang duoc nua khi den sao',
  tl: 'ang ng na sa ako ko mga ay hindi yung lang pa kasi siya niya naman po nang may mo ka ba para din rin tapos',
};

/** Letters that few others have. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  vi: /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu,
  pl: /[ąęłńśźż]/iu,
  tr: /[ğış]/iu,
  de: /[äß]/iu,
  pt: /[ãõ]/iu,
  es: /[ñ¿¡]/iu,
};
const ownLetterPoints = 3;

const languagesOf = Map.groupBy(
  Object.entries(smallWords).flatMap(([language, words]) =>
    words.split(' ').map((word) => ({ language, word })),
  ),
  ({ word }) => word,
);

/** The language in which most of the words of a text are known; null where that can't be told. */
export function languageOf(text: string): string | null {
  const words = plainWords(text);
  const points = new Map(spokenOf(text, words).languages);
  for (const word of words) {
    const speaking = languagesOf.get(word) ?? [];
    for (const { language } of speaking)
      points.set(language, (points.get(language) ?? 0) + 1 / speaking.length);
  }
  for (const [language, letters] of Object.entries(ownLetters)) {
    if (letters.test(text)) points.set(language, (points.get(language) ?? 0) + ownLetterPoints);
  }
  const [first, second] = [...points].toSorted(([, some], [, others]) => others - some);
  if (first === undefined || first[1] === second?.[1]) return null;
  return first[0];
}
