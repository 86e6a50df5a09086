export type Section = { heading: string; text: string; inline?: boolean };

/**
 * An answer in Discord's markdown. What is said first fits a phone's screen, `rest` is read by whoever asks for more. `inline`
 * sections stand side by side where there is room.
 */
export type Advice = { title: string; lead: string; sections: Section[]; rest: Section[] };

export function bullets(...lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

export function steps(...lines: readonly string[]): string {
  return stepsFrom(1, lines);
}

/** Steps that go on from others. */
export function stepsFrom(first: number, lines: readonly string[]): string {
  return lines.map((line, index) => `${first + index}. ${line}`).join('\n');
}
