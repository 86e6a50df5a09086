/** Verbs of speaking in stories. */
export const speaking =
  'whisper yell shout growl mutter murmur smirk sigh scream roar gasp drone beep blare plead hiss laugh promise order ' +
  'announce demand grin';

/** How a question begins that asks how to do something or what it is, not why it fails. Separated by commas. */
export const askingHow = `
  how do, how to, how can, how does, how many, how much, how old, how did, should i, can i, can you, can u, can bots, can bot,
  do you, do they, do u, do bots, does anyone, what is, what are, what does, what do, who, which, where do, where can,
  where is, why do you, why do they, why do people, why do websites, when is, when did, when will, explain, is there a way,
  como hago, como faco, como puedo, como borro, como cambio, como crear, como mudo, como posso, comment changer,
  comment faire, comment puis, comment je, wie kann, wie mache, wie andere, wie geht, как удалить, как сделать,
  как изменить, как создать, как включить, как мне, как можно, bagaimana cara, gimana cara, paano mag, paano ko`;
