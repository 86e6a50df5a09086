/** Where a message, or a part of one, has words for people to read. */
const words = ['content', 'title', 'description', 'name', 'value', 'text', 'label', 'placeholder'];
/** Where it has further parts: what it forwards, embeds, components, a poll, pictures with alt texts. Closed menus hide theirs. */
const parts = [
  ...[
    'message_snapshots',
    'message',
    'embeds',
    'author',
    'provider',
    'fields',
    'footer',
    'thumbnail',
    'image',
  ],
  ...['video', 'attachments', 'sticker_items', 'stickers', 'components', 'component', 'accessory', 'items'],
  ...['poll', 'question', 'answers', 'poll_media'],
];
/** Letters that show nothing, with which people make empty messages, are no words. */
const isShown = /[^\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
/** What cameras and programs call their files says nothing, in whatever language. */
const isNamedByProgram =
  /^(attachment|bildschirmfoto|captura|capture|dsc|file|im(g|age|agem)|photo|pic(ture)?|pxl|received|schermata|screen|signal|skärmavbild|unknown|untitled|video|vid|whatsapp|zrzut)/i;
const twoWords = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;
const deepest = 12;
/** More than Discord lets anybody write into one message. */
const longest = 20_000;

/** All words of a message as the gateway sends it, whatever else it may hold. */
export function messageText(message: unknown): string {
  return [...wordsIn(message, deepest)].join('\n').slice(0, longest).trim();
}

function* wordsIn(part: unknown, depth: number): Generator<string> {
  if (typeof part !== 'object' || part === null || depth === 0) return;
  if (Array.isArray(part)) {
    for (const each of part) yield* wordsIn(each, depth - 1);
    return;
  }
  const fields = new Map<string, unknown>(Object.entries(part));
  for (const name of words) {
    const text = fields.get(name);
    if (typeof text === 'string' && isShown.test(text)) yield text;
  }
  const called = fields.get('filename');
  if (typeof called === 'string') yield* wordsOfFile(called);
  for (const name of parts) yield* wordsIn(fields.get(name), depth - 1);
}

/** The name of a file where a person gave it one. */
function* wordsOfFile(name: string): Generator<string> {
  const words = name.replace(/\.\w+$/, '').replace(/[_.+-]+/g, ' ');
  if (twoWords.test(words) && !isNamedByProgram.test(words.trim())) yield words.trim();
}
