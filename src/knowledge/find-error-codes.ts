/** Words beside which a number is an error's code. */
const announcers = new Set(
  [
    'error',
    'err',
    'eror',
    'code',
    'cod',
    'codigo',
    'status',
    'statuscod',
    'http',
    'erro',
    'erreur',
    'fehler',
    'kesalahan',
  ].concat([
    'ошибк',
    'код',
    'статус',
    'cloudflar',
    'axioserror',
    'forbid',
    'gateway',
    'response',
    'getting',
    'giv',
    'gav',
  ]),
);

/** What people count. A number before one of these is an amount. */
const counted = new Set(
  `messag messages msg chat convo bot character charact user member peopl person follower lik view word letter time day
   hour minut min second sec week month year yr old gram kg km mile meter metr foot feet inch dollar buck euro eur usd pound yen peso
   percent page coin point gem credit interaction repl sub subscriber friend pm am mensaj mensajes mensagens jours tag stunden
   сообщен раз час дн лет`.split(/\s+/u),
);

/** What is numbered. A number after one of these is its name. */
const numbered = new Set(
  `year room page chapter number no route bus flight gate area act scene level season episod vers floor hous street top`.split(
    ' ',
  ),
);

/**
 * Whether the number at this place is meant as an error's code: it is announced as one, or nothing is counted with it
 * and the sentence speaks of nothing else.
 */
export function isCode(words: readonly string[], place: number, speaksOfElse: boolean): boolean {
  const before = words.slice(Math.max(0, place - 2), place);
  const next = words[place + 1] ?? '';
  if ([...before, next].some((word) => announcers.has(word))) return true;
  if (numbered.has(words[place - 1] ?? '')) return false;
  return !speaksOfElse && !words.slice(place + 1, place + 3).some((word) => counted.has(word));
}

/** Whether the number at this place is announced as an error's code, known or not. */
export function isAnnounced(words: readonly string[], place: number): boolean {
  return words.slice(Math.max(0, place - 2), place).some((word) => announcers.has(word));
}
