import type { Temporal } from 'temporal-polyfill';
import { withClockTimes } from './clock-times.ts';
import { withDates } from './dates.ts';
import { withDays } from './days.ts';
import { withDigits } from './digits.ts';

/** The night that is over or under way, as each language calls it. */
const lastNights = [
  /(?<!\p{L})(?:(?:during |in )?(?:the )?(?:late |early )?last ?ni(?:ght|te)(?:'s)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:in der )?(?:letzte[rn]?|vergangene[rn]?|heute|gestern) nacht)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:pendant |dans )?la nuit derni[èe]re|cette nuit)(?!\p{L})/iu,
  /(?<!\p{L})(?:gister(?:en)? ?nacht|afgelopen nacht|vannacht|vorige nacht)(?!\p{L})/iu,
  /(?:昨夜|昨晩|夕べ|ゆうべ|昨晚|昨天夜里|昨天晚上)の?/u,
  /(?<!\p{L})(?:прошлой ночью|минулої ночі|вчера ночью|[ву]чора вночі|сегодня ночью|сьогодні вночі|^ночью$|^вночі$)(?!\p{L})/iu,
  /(?<!\p{L})(?:anoche|(?:por|en) la noche de ayer|la noche pasada)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:n?a )?noite passada|(?:n?a )?última noite)(?!\p{L})/iu,
];

/** Words that say nothing of the time. */
const fillers = [
  /(?<!\p{L})(?:what|happened|why|was|is|it|c\.?ai|character\.?ai|down|working|broken|at|on|in|ca|like|the|o'?clock|afgelopen|vorige|pasado|passada|el)(?!\p{L})/giu,
  /(?<!\p{L})(?:um|war|à|в|о|об|a las|às|por volta das?)(?!\p{L})/giu,
  /ごろ|頃|くらい|ぐらい|の|に|的|左右/gu,
  /[\s\p{P}\p{S}]+/gu,
];

/** A week or a month is no moment, and not a day of it either. */
const longerThanDays =
  /week|month|year|woche|monat|jahr|semaine|\bmois|ann[ée]e|maand(?!ag)|\bjaar|недел|месяц|(?<!\p{L})год(?:а|у|ом)?(?!\p{L})|тижд|тижн|місяц|semana|\bmes\b|mês|週(?!末)|周(?![一二三四五六日天末])|月(?!曜)|年/iu;

/** Said of a time that is not meant to the minute. */
const roughly =
  /(?<!\p{L})(?:@|around|about|like|approximately|roughly|circa|gegen|rond|tegen|etwa|ungefähr|omstreeks|ongeveer|vers|environ|около|примерно|приблизно|близько)(?!\p{L})/giu;

/** Written so that Chrono reads it. */
export function withOwnWords(text: string, locale: string, wall: Temporal.PlainDateTime): string {
  const written = text
    .normalize('NFKC')
    .replaceAll(/[ʼ’‘`]/gu, "'")
    .replaceAll(/(?<=\d|\d ?[ap]m) ?ish\b/giu, '')
    .replaceAll(roughly, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return withDays(withClockTimes(withDigits(withDates(written, locale, wall))), wall)
    .replaceAll(
      /(?<!\p{L})(?:between|entre|tussen|zwischen|между|між) (.+?) (?:and|et|en|und|и|і|та|y|e) /giu,
      '$1 - ',
    )
    .replaceAll(/(?<!\p{L})(?:(?<!\d\s+)à|a las|as|às|um|om|в|о|об) (?=\s*\d{1,2}:\d\d)/giu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:le|el|am) (?=\d)/i, '');
}

/** What is said besides that it was last night; null if that is not said. */
export function besidesLastNight(text: string): string | null {
  const pattern = lastNights.find((each) => each.test(text));
  if (pattern === undefined) return null;
  const rest = text.replace(pattern, ' ').replaceAll(/\s+/g, ' ').trim();
  return rest.replace(/^(?:at |a las |à |às |um |om |в |о )?(\d{1,2})$/iu, '$1:00');
}

export function withoutFillers(text: string): string {
  return fillers.reduce((rest, filler) => rest.replaceAll(filler, ''), text);
}

export function isLongerThanDays(text: string): boolean {
  return longerThanDays.test(text) && !/\d/.test(text);
}
