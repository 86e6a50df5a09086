/**
 * What people call their city where the zone is known by its English name. `Intl` knows them only as the names of zones, and to look
 * through those of a language takes 100 ms and 10 MiB.
 */
const names: Record<string, readonly string[]> = {
  'Europe/Moscow': ['Москва', 'мск', 'Moskau', 'Moscou', 'Moskwa', 'Санкт-Петербург', 'Питер'],
  'Asia/Yekaterinburg': ['Екатеринбург'],
  'Asia/Novosibirsk': ['Новосибирск'],
  'Asia/Vladivostok': ['Владивосток'],
  'Europe/Kyiv': ['Київ', 'Киев', 'Харків', 'Одеса', 'Львів', 'Kijów', 'Kiew'],
  'Europe/Minsk': ['Минск', 'Мінск'],
  'Asia/Almaty': ['Алматы', 'Астана'],
  'Europe/Warsaw': ['Warszawa', 'Warschau', 'Varsovie', 'Варшава', 'Wrocław', 'Kraków'],
  'Europe/Berlin': ['München', 'Köln', 'Берлин', 'Берлін', 'ベルリン', '베를린'],
  'Europe/Vienna': ['Wien'],
  'Europe/Prague': ['Praha', 'Prag'],
  'Europe/Rome': ['Roma', 'Milano', 'Napoli', 'Torino'],
  'Europe/Madrid': ['Sevilla', 'Málaga'],
  'Europe/Lisbon': ['Lisboa', 'Lissabon', 'Lisbonne'],
  'Europe/Brussels': ['Bruxelles', 'Brussel', 'Brüssel'],
  'Europe/Paris': ['Parijs', 'Париж', 'Парис', 'パリ', '파리'],
  'Europe/London': ['Londres', 'Londen', 'Лондон', 'ロンドン', '런던'],
  'Europe/Athens': ['Αθήνα', 'Athen'],
  'Europe/Bucharest': ['București'],
  'Europe/Belgrade': ['Beograd', 'Београд'],
  'Europe/Copenhagen': ['København'],
  'Asia/Tokyo': ['東京', '大阪', 'とうきょう', 'Tóquio', 'Токио', '도쿄'],
  'Asia/Seoul': ['서울', '부산', '한국', 'ソウル'],
  'Asia/Shanghai': ['北京', '上海', 'Пекин'],
  'Asia/Taipei': ['台北', '臺北', '台灣'],
  'Asia/Hong_Kong': ['香港'],
  'Asia/Ho_Chi_Minh': [
    'TP HCM',
    'HCM',
    'HCMC',
    'Thành phố Hồ Chí Minh',
    'TP Hồ Chí Minh',
    'Đà Nẵng',
    'Hải Phòng',
  ],
  'Asia/Bangkok': ['กรุงเทพ'],
  'America/Mexico_City': ['Ciudad de México', 'CDMX'],
  'America/New_York': ['Nueva York', 'Nova York', 'Нью-Йорк', 'ニューヨーク', '뉴욕'],
  // Not the zone that comes first of those with the name.
  'Australia/Sydney': ['Australian Eastern'],
  'Pacific/Honolulu': ['Hawaii-Aleutian', 'Hawaii'],
};

/** The zone of a city that is written as `spelling` gives it for each of these names. */
export function zoneOfCity(spelling: string, spelt: (name: string) => string): string | null {
  const found = Object.entries(names).find(([, cities]) => cities.some((each) => spelt(each) === spelling));
  return found?.[0] ?? null;
}
