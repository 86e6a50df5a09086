import type { View } from '../../../src/sending/message.ts';
import type { LookAt } from './shown-views.ts';

/** A first answer is read on one screen; what somebody asked to read besides, on one and a half. */
const mostLines = 16;
const mostLinesOfTheRest = 25;
const isTheRest = /^(more of|details)/;

/** The messages that are too long, or of which something is cut off. Of those that differ in the status above them only, one is looked at. */
export async function problemsOn(
  lookAt: LookAt,
  views: readonly [name: string, view: View][],
  now: number,
): Promise<object[]> {
  const different = [
    ...new Map(views.map((named) => [JSON.stringify({ ...named[1], content: '' }), named])).values(),
  ];
  const looks = await lookAt(
    different.map(([, view]) => view),
    now,
  );
  return different
    .map(([name], index) => ({ name, lines: looks[index]?.lines ?? 0, cut: looks[index]?.cut ?? [] }))
    .filter(({ name, lines, cut }) => {
      const most = isTheRest.test(name) ? mostLinesOfTheRest : mostLines;
      return lines === 0 || lines > most || cut.length > 0;
    });
}
