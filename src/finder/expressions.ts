/** A trie of known expressions, word by word. The node where an expression ends holds the terms it means. */
export type Expressions = { next: Map<string, Expressions>; terms: readonly string[] | undefined };

export function expressions(
  entries: Iterable<readonly [words: readonly string[], terms: readonly string[]]>,
): Expressions {
  const root = node();
  for (const [words, terms] of entries) {
    const end = words.reduce((at, word) => {
      const next = at.next.get(word) ?? node();
      at.next.set(word, next);
      return next;
    }, root);
    end.terms ??= terms;
  }
  return root;
}

/** The longest expression that begins at a word, and how many words it takes. */
export function expressionAt(root: Expressions, words: readonly string[], start: number) {
  let found: { terms: readonly string[]; length: number } | undefined;
  let at = root.next.get(words[start] ?? '');
  for (let end = start + 1; at; end++) {
    if (at.terms) found = { terms: at.terms, length: end - start };
    at = at.next.get(words[end] ?? '');
  }
  return found;
}

function node(): Expressions {
  return { next: new Map(), terms: undefined };
}
