export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** Parts of the day that Chrono does not read at each place of a phrase, or takes for others. 深夜 goes before 夜. */
export const parts: readonly (readonly [DayPart, RegExp])[] = [
  ...named(
    'morning',
    'in the morning',
    'morning',
    '(?:du )?matin',
    '(?:de|por|en) la mañana',
    '(?:da|de|pela) manhã',
  ),
  ...named(
    'morning',
    'утра',
    'утром',
    'ранку',
    'вранці',
    'зранку',
    'früh',
    'morgens',
    "'?s (?:ochtends|morgens)",
  ),
  ...named('morning', 'ochtend', '(?<=(?:tag|woch|gestern|heute) )morgen', { cjk: '朝|午前|早上|凌晨' }),
  ...named('afternoon', 'in the afternoon', 'afternoon', "(?:de l')?apr[èe]s-?midi", 'aprem'),
  ...named('afternoon', '(?:de|por|en) la tarde', '(?:da|à|de|pela) tarde', 'nachmittags?', "'?s middags"),
  ...named('afternoon', 'дня(?! (?:назад|тому))', 'дн[её]м', 'вдень', '(?<=\\s)middag', {
    cjk: '昼|夕方|午後|下午',
  }),
  ...named('evening', 'in the evening', 'evening', '(?:du )?soir', 'abends?', "(?:'?s )?avonds?"),
  ...named('evening', 'вечера', 'вечером', 'вечора', '[ву]вечері', { cjk: '晚上' }),
  ...named(
    'night',
    'at night',
    '(?<!last )night',
    'de la nuit',
    '(?:de|por|en) la noche',
    '(?:da|à|de) noite',
  ),
  ...named('night', 'ночи', 'ночью', 'ночі', 'вночі', "(?:'?s )?nachts?", { cjk: '深夜|夜|晩' }),
];

function named(part: DayPart, ...words: (string | { cjk: string })[]): [DayPart, RegExp][] {
  return words.map((each) => [
    part,
    typeof each === 'string'
      ? new RegExp(String.raw`(?<![\p{L}'])${each}(?!\p{L})`, 'iu')
      : new RegExp(`の?(?<!今)(?:${each.cjk})の?`, 'u'),
  ]);
}
