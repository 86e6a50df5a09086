import { find, judge } from '../src/finder/find-error.ts';
import { wordsOnScreen } from '../src/finder/words-on-screen.ts';
import { pictureReader } from '../src/screenshots/read-picture.ts';
import { drawn } from './draw-screens.ts';
import { heldBackStyles, type Screen, screens } from './screens.ts';
import { printTable, quantile } from './table.ts';

type Outcome = { screen: Screen; shown: readonly string[]; isSure: boolean; read: string; cpuMs: number };

const reader = await pictureReader();
const outcomes: Outcome[] = [];
await drawn(screens(), async (screen, picture) => {
  const before = process.cpuUsage();
  const read = await reader.read(new Uint8Array(picture));
  const { user, system } = process.cpuUsage(before);
  const words = typeof read === 'string' ? [] : wordsOnScreen(read, judge);
  const { answer, matches } = find(words.join('\n'), 'asked');
  outcomes.push({
    screen,
    shown: matches.map(({ id }) => id),
    isSure: answer === 'sure',
    read: words.join(' / '),
    cpuMs: (user + system) / 1000,
  });
});
await reader.end();

const isHeldBack = ({ screen }: Outcome) => heldBackStyles.includes(screen.style);
const hasError = ({ screen }: Outcome) => screen.ids.length > 0;
const errors = outcomes.filter(hasError);
const rest = outcomes.filter((outcome) => !hasError(outcome));
printTable([
  ['screens', '', 'right', 'of these alone', 'CPU, ms: p50', 'largest'],
  row('with an error', errors),
  row('of these in styles held back', errors.filter(isHeldBack)),
  row('without one: nothing claimed', rest),
]);
for (const { screen, shown, read } of outcomes.filter((outcome) => !isRight(outcome))) {
  process.stdout.write(
    `\nwrong: ${screen.style}: ${screen.ids.join(' or ') || 'none'}, but ${shown.join(', ') || 'none'}, as it read: ${read}`,
  );
}
process.stdout.write('\n');

function isRight({ screen, shown }: Outcome): boolean {
  return screen.ids.length === 0 ? shown.length === 0 : screen.ids.some((id) => shown.includes(id));
}

function row(name: string, some: readonly Outcome[]): string[] {
  const right = some.filter(isRight);
  const alone = right.filter(({ isSure }) => isSure);
  const times = some.map(({ cpuMs }) => cpuMs);
  return [
    ...[name, `${some.length}`, `${right.length}`, `${alone.length}`],
    ...[quantile(times, 0.5), Math.max(...times)].map((ms) => ms.toFixed(0)),
  ];
}
