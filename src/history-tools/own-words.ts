import type { Temporal } from 'temporal-polyfill';

/** What Chrono takes for another night, or does not read. */
const lastNights = [
  /^(?:(?:during |in )?(?:the )?last night|last night's)$/iu,
  /^(?:in der |in )?(?:letzte[rn]?|vergangene[rn]?) nacht$/iu,
  /^(?:(?:pendant |dans )?la nuit derni[èe]re|cette nuit)$/iu,
  /^(?:gisternacht|gisterennacht|afgelopen nacht|vannacht|vorige nacht)$/iu,
  /^(?:昨夜|昨晩|ゆうべ|昨晚|昨天夜里|昨天晚上)$/u,
  /^(?:прошлой ночью|минулої ночі|вчера ночью|вчора вночі)$/iu,
  /^(?:anoche|(?:ayer )?(?:por|en) la noche de ayer|la noche pasada)$/iu,
  /^(?:(?:n?a )?noite passada|(?:n?a )?última noite)$/iu,
];

const nights =
  /\bnight|nacht\b|\bnuit|夜|晩|晚|ноч|ніч|вечор|ввечері|\bnoche|\bnoite|avond|\bsoir\b|\bevening/iu;

/** Words that say nothing of the time. */
const fillers = [
  /(?<!\p{L})(?:was|is|it|c\.?ai|character\.?ai|down|working|broken|at|on|in|ca|like|the|o'?clock)(?!\p{L})/giu,
  /(?<!\p{L})(?:um|war|à|в|о|об|a las|às|por volta das?)(?!\p{L})/giu,
  /ごろ|頃|くらい|ぐらい|の|に|的|左右/gu,
  /[\s\p{P}\p{S}]+/gu,
];

const numeralWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numerals = new RegExp(`\\b(?:${numeralWords.join('|')})\\b`, 'giu');

/** A week or a month is no moment, and not a day of it either. */
const longerThanDays =
  /week|month|year|woche|monat|jahr|semaine|\bmois|ann[ée]e|maand|\bjaar|недел|месяц|(?<!\p{L})год(?:а|у|ом)?(?!\p{L})|тижд|тижн|місяц|semana|\bmes\b|mês|週|周|月|年/iu;

/** Said of a time that is not meant to the minute. */
const roughly =
  /(?<!\p{L})(?:around|about|approximately|roughly|circa|gegen|rond|omstreeks|ongeveer|vers|environ|около|примерно|приблизно|близько)(?!\p{L})/giu;

/** Written so that Chrono reads it. The days before yesterday are given as dates, for it takes them for yesterday. */
export function withOwnWords(text: string, wall: Temporal.PlainDateTime): string {
  const { year, month, day } = wall.subtract({ days: 2 });
  return text
    .normalize('NFKC')
    .trim()
    .replaceAll(/[ʼ’‘`]/gu, "'")
    .replaceAll(roughly, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^le (?=\d)/i, '')
    .replace(/(?<!\p{L})увечері/iu, 'ввечері')
    .replace(/(\p{L}+dag)(avond|ochtend|middag|nacht)(?!\p{L})/iu, '$1 $2')
    .replaceAll(numerals, (word) => String(numeralWords.indexOf(word.toLowerCase()) + 1))
    .replace(/(\d{1,2}(?::\d\d)?) last night/i, 'last night at $1')
    .replace(/\beergisteren\b/iu, `${day}/${month}/${year}`)
    .replace(/\bavant[- ]hier\b/iu, `${day}/${month}/${year}`)
    .replace(/一昨日|おととい|前天/u, `${year}年${month}月${day}日`)
    .replace(/^昨日の?(?:夜|晩)$/u, 'yesterday evening')
    .replace(/^昨日の?朝$/u, 'yesterday morning')
    .replace(/の?(?:夜|晩)の?(?=\d)/u, '午後')
    .replace(/の?朝の?(?=\d)/u, '午前')
    .replace(/^(\d+)\s*(?:時間|小时|小時|个小时)前$/u, '$1 hours ago')
    .replace(/^(\d+)\s*分(?:钟|鐘)?前$/u, '$1 minutes ago')
    .replace(/^(\d+)\s*(?:日|天)前$/u, '$1 days ago')
    .replace(/\bgister(?:en)?avond\b/iu, 'gisteren avond')
    .replace(/\bgister(?:en)?ochtend\b/iu, 'gisteren ochtend')
    .replace(/\bgister(?:en)?middag\b/iu, 'gisteren middag')
    .replace(/\bvanmiddag\b/iu, 'vandaag middag')
    .replace(/^midnight last night$|^last night(?: at)? midnight$/iu, 'midnight')
    .replace(/(?<![\p{L}-])midi(?!\p{L})/iu, '12h')
    .replace(/(?<!\p{L})(?:minuit|middernacht)(?!\p{L})/iu, '0:00')
    .replace(/(?<!\p{L})às\s+(\d{1,2})h\b/iu, '$1:00')
    .replace(/^(?:hace|há)\s+(?:dos|duas)\s+horas$/iu, '2 hours ago')
    .replace(/^(?:hace|há)\s+(?:una|uma)\s+hora$/iu, '1 hour ago');
}

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** Parts of the day that Chrono does not read, or takes for others. */
const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  ['afternoon', /(?<!\p{L})(?:дн[её]м|вдень)(?!\p{L})|(?<=\s)middag(?!\p{L})|の?(?:午後|昼|夕方)$/iu],
  ['morning', /の?(?:午前|(?<!今)朝)$/u],
  ['evening', /の?(?<![今昨])(?:夜|晩)$/u],
];

/** What is left without the part of the day that it names so, and which that is. */
export function withoutDayPart(text: string): { words: string; part: DayPart | null } {
  const [part, pattern] = dayParts.find((each) => each[1].test(text)) ?? [null];
  return { words: pattern === undefined ? text : text.replace(pattern, '').trim(), part };
}

export function isLastNight(text: string): boolean {
  return lastNights.some((pattern) => pattern.test(text));
}

/** Whether it speaks of a night or evening, so that a time without “pm” is not one of the morning. */
export function isNight(text: string): boolean {
  return nights.test(text);
}

export function withoutFillers(text: string): string {
  return fillers.reduce((rest, filler) => rest.replaceAll(filler, ''), text);
}

export function isLongerThanDays(text: string): boolean {
  return longerThanDays.test(text) && !/\d/.test(text);
}
