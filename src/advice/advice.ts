export type Section = { heading: string; text: string; inline?: boolean };

/** An answer that fits a phone's screen, in Discord's markdown. `inline` sections stand side by side where there is room. */
export type Advice = { title: string; lead: string; sections: Section[] };

export function bullets(...lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

export function steps(...lines: string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
