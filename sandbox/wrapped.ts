const columns = 100;

/** Breaks lines at spaces, so that none is wider than a terminal. What a list item goes on with stands below its text. */
export function wrapped(text: string, indent = ''): string[] {
  return text.split('\n').flatMap((line) => {
    const marker = /^(?:- |\d+\. )?/.exec(line)?.[0] ?? '';
    const room = columns - indent.length - marker.length;
    const piece = new RegExp(`\\S.{0,${room - 1}}(?=\\s|$)|\\S{${room}}`, 'g');
    const [first = '', ...others] = line.slice(marker.length).match(piece) ?? [];
    return [marker + first, ...others.map((part) => ' '.repeat(marker.length) + part)].map((part) =>
      `${indent}${part}`.trimEnd(),
    );
  });
}
