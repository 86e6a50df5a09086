import type { DayFigures } from '../history/calendar.ts';
import type { Say } from '../language/say.ts';
import { listed } from '../views/outage-words.ts';

const states = ['good', 'partly', 'down', 'official', 'unwatched', 'ahead'] as const;
/** As much as Discord takes. */
const longest = 1_024;

/** What a picture of days shows, for those who can't see it. */
export function altText(say: Say, days: readonly DayFigures[]): string {
  const counts = states.flatMap((state) => {
    const count = days.filter((day) => day.state === state).length;
    return count === 0 ? [] : [say(`history.picture.${state}`, { count })];
  });
  const bad = days.filter(({ state }) => state === 'down' || state === 'partly' || state === 'official');
  const dates = listed(
    say,
    bad.map(({ date }) => date),
  );
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const text = [
    say('history.picture.text', { first, last, counts: listed(say, counts) }),
    ...(bad.length === 0 ? [] : [say('history.picture.troubleOn', { dates })]),
  ].join(' ');
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
