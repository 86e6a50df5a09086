import type { Temporal } from 'temporal-polyfill';

/** Parts of today, with the word for both in one. After midnight, “this evening” is the one before. */
const partsOfToday: readonly (readonly [string, RegExp])[] = [
  [
    'morning',
    word(
      "this mornin[g']?|ce matin|van(?:morgen|ochtend)|esta mañana|hoy temprano|heute (?:morgen|vormittag)",
    ),
  ],
  ['morning', /今朝の?|今早/u],
  ['afternoon', word('this afternoon|cet apr[èe]s-?midi|vanmiddag|esta tarde')],
  ['evening', word('this evening|ce soir|vanavond')],
];

const noons = word('(?:ce |à )?midi|a(?:l)? mediod[íi]a|mediod[íi]a|(?:ao )?meio-dia');
const midnights = word('minuit|middernacht|(?:um )?mitternacht|(?:a )?medianoche|(?:à )?meia-noite');

/** With days, and lengths before now, that Chrono does not read, as it does. It takes the days before yesterday for yesterday. */
export function withDays(text: string, wall: Temporal.PlainDateTime): string {
  const before = `${wall.subtract({ days: 2 }).toPlainDate()} `;
  const evening = wall.hour < 5 ? 'yesterday' : 'today';
  return partsOfToday
    .reduce(
      (rest, [part, pattern]) => rest.replace(pattern, `${part === 'evening' ? evening : 'today'} ${part} `),
      withLengths(text),
    )
    .replace(word('tonight'), wall.hour < 5 ? 'last night' : 'tonight')
    .replace(word('учора'), 'вчора')
    .replace(/(\p{L}+dag|eergister(?:en)?|gister(?:en)?)(avond|ochtend|middag|nacht)(?!\p{L})/iu, '$1 $2')
    .replace(word('gister'), 'gisteren')
    .replace(word('yest|yday|ystrday'), 'yesterday')
    .replace(word('(?:earlier|later) today'), 'today')
    .replace(/(?<=tag)(abend|morgen|nachmittag|nacht)(?!\p{L})/iu, ' $1')
    .replace(word('eergister(?:en)?'), before)
    .replace(word('avant[- ]hier'), before)
    .replace(/一昨日の?|おととい|前天/u, before)
    .replace(/^midnight last night$|^last night(?: at)? midnight$/iu, 'midnight')
    .replace(/\b12 (?=noon|midnight)/iu, '')
    .replace(/正午|中午/u, '12:00')
    .replace(noons, '12:00')
    .replace(midnights, '0:00');
}

function withLengths(text: string): string {
  return text
    .replace(/^(?:just|right) now$|^rn$|^今$|^现在$|^現在$/iu, 'now')
    .replace(word('(?:an|1) hour and a half ago|полтора часа назад'), '90 minutes ago')
    .replace(/^(?:il y a )?(\d{1,2})h(\d\d)(?: ago)?$/iu, (all, hours, minutes) =>
      /ago|il y a/.test(all) ? `${Number(hours) * 60 + Number(minutes)} minutes ago` : all,
    )
    .replace(
      word('(?:een )?half uur(?:tje)? geleden|vor einer halben stunde|il y a une demi-heure'),
      '30 minutes ago',
    )
    .replace(/^(?:(?:hace|há) (?:media|meia) hora|半个?小时前|半個?小時前|半時間前)$/iu, '30 minutes ago')
    .replace(/^(\d+)\s*(?:時間半)前$/u, (_, hours) => `${Number(hours) * 60 + 30} minutes ago`)
    .replace(/^(\d+)\s*(?:時間|个?小时|個?小時)前$/u, '$1 hours ago')
    .replace(/^(\d+)\s*分(?:钟|鐘)?前$/u, '$1 minutes ago')
    .replace(/^(\d+)\s*(?:日|天)前$/u, '$1 days ago')
    .replace(/^(?:hace|há) (\d+|una?|uma|dos|duas) (hora|minuto|d[ií]a)s?$/iu, ago)
    .replace(/^(\d+|uma|duas) (hora|minuto|dia)s? atrás$/iu, ago);
}

function ago(_: string, count: string, unit: string): string {
  const number = /^\d/.test(count) ? count : /^(?:dos|duas)$/i.test(count) ? '2' : '1';
  const english = { h: 'hours', m: 'minutes', d: 'days' }[unit[0]?.toLowerCase() ?? ''];
  return `${number} ${english} ago`;
}

function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${pattern})(?!\\p{L})`, 'iu');
}
