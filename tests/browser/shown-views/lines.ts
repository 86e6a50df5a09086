/** How many lines of text a message takes, without its buttons. Runs in the browser. */
export function linesOf(message: Element): number {
  const texts = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest('button, header, time.beside') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      const middle = rect.top + rect.height / 2;
      if (rect.width > 0 && !lines.some(({ top, bottom }) => top < middle && middle < bottom))
        lines.push(rect);
    }
  }
  return lines.length;
}
