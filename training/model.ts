import { catalogue } from '../src/catalogue/catalogue.ts';
import { topics } from '../src/catalogue/topics.ts';
import { spokenOf } from '../src/finder/concepts.ts';
import { englishName } from '../src/finder/english-name.ts';
import { type Features, features, withConcepts } from '../src/finder/features.ts';
import { plainWords } from '../src/finder/plain-text.ts';
import { signs } from '../src/finder/signs.ts';
import { dice } from './dice.ts';
import { type Learning, learn, type Sample } from './learn.ts';
import { type CrisisPhrase, languageOf, type Phrase } from './phrases.ts';
import { weightsFile } from './weights-file.ts';

/** What a text may be about instead of an error: the files of `none`, and questions. */
const others = [
  ...['chatter', 'cai-talk', 'role-play', 'other-products', 'life', 'complaints', 'past-or-general'],
  'question',
];

/** What each classifier tells apart. */
const labels = {
  meaning: [...catalogue.map(({ id }) => id), ...others],
  error: ['error', 'other'],
  question: ['question', 'other'],
  topic: [...topics, 'status'],
  crisis: ['crisis', 'hyperbole', 'fiction', 'other'],
};

type Name = keyof typeof labels;
type AboutErrors = Exclude<Name, 'crisis'>;

const aboutErrors: readonly AboutErrors[] = ['meaning', 'error', 'question', 'topic'];

/** Chosen on writers held out. */
const learning: Record<Name, Learning> = {
  meaning: { passes: 12, rate: 4, dropout: 0.3 },
  error: { passes: 16, rate: 1, dropout: 0.5 },
  question: { passes: 16, rate: 1, dropout: 0.5 },
  topic: { passes: 12, rate: 4, dropout: 0.3 },
  crisis: { passes: 16, rate: 1, dropout: 0.5 },
};

/** A crisis that is missed costs more than one that is none. */
const weightOfCrisis = 2;

/** The file of weights that these phrases teach. */
export function model(phrases: readonly Phrase[], crisisPhrases: readonly CrisisPhrase[]): Uint8Array {
  const taught = [...screenTexts(), ...phrases].map((phrase) => ({
    right: rightLabels(phrase),
    features: featuresOf(phrase.text),
  }));
  const weights = aboutErrors.map((name) => {
    const samples = taught.flatMap(({ right, features }) => sample(features, name, right[name]));
    return learn(samples, labels[name].length, learning[name]);
  });
  const crisis = learn(crisisSamples(phrases, crisisPhrases), labels.crisis.length, learning.crisis);
  return weightsFile(labels, [...weights, crisis]);
}

/** Whatever else people write is no crisis. */
function crisisSamples(phrases: readonly Phrase[], crisisPhrases: readonly CrisisPhrase[]): Sample[] {
  const others = phrases.map(({ text }) => ({ text, meant: 'other' }));
  const said = [...crisisPhrases, ...besideErrors(phrases, crisisPhrases), ...others];
  return said.map(({ text, meant }) => {
    const words = plainWords(text);
    return {
      features: withConcepts(features(words, seen(text, words)), spokenOf(text, words).concepts),
      right: [labels.crisis.indexOf(meant)],
      ...(meant === 'crisis' ? { weight: weightOfCrisis } : {}),
    };
  });
}

/** Half of them again, in one breath with an error of the same language: that changes nothing about how they are meant. */
function besideErrors(
  phrases: readonly Phrase[],
  crisisPhrases: readonly CrisisPhrase[],
): Pick<CrisisPhrase, 'text' | 'meant'>[] {
  const random = dice(3);
  const errors = Map.groupBy([...screenTexts(), ...phrases].filter(isShortError), languageOf);
  const quoted = errors.get('catalogue') ?? [];
  return crisisPhrases.flatMap((phrase) => {
    const own = errors.get(languageOf(phrase)) ?? [];
    const some = random() < 0.3 || own.length === 0 ? quoted : own;
    const error = some[Math.floor(random() * some.length)]?.text ?? '';
    const isFirst = random() < 0.5;
    if (random() < 0.5) return [];
    return { text: isFirst ? `${error}, ${phrase.text}` : `${phrase.text}, ${error}`, meant: phrase.meant };
  });
}

function isShortError({ ids, text }: Phrase): boolean {
  return ids.length > 0 && text.length < 90;
}

const { seen } = signs(catalogue, englishName);

function featuresOf(text: string): Features {
  const words = plainWords(text);
  return features(words, seen(text, words));
}

function sample(features: Features, name: AboutErrors, right: readonly string[]): Sample[] {
  if (right.length === 0) return [];
  return [{ features, right: right.map((label) => labels[name].indexOf(label)) }];
}

/** What is right of a phrase. Whether somebody who asks has the error can't be known: it teaches nothing there. */
function rightLabels({ ids, topic, kind }: Phrase): Record<AboutErrors, readonly string[]> {
  // Some batches say only that a phrase is about something else, and not what.
  const instead = kind === null ? ['question'] : others.includes(kind) ? [kind] : others;
  const isError = ids.length > 0;
  return {
    meaning: isError ? ids : instead,
    error: isError ? ['error'] : kind === null ? [] : ['other'],
    question: [topic === null ? 'other' : 'question'],
    topic: topic === null ? [] : [topic],
  };
}

/** What stands on the screen is about its error, whoever quotes it, and however hastily. */
function screenTexts(): Phrase[] {
  const random = dice(2);
  return catalogue.flatMap((entry) =>
    [englishName(entry), ...entry.screenTexts]
      .flatMap((text) => [text, hasty(text, random), hasty(text, random)])
      .map((text) => ({ text, ids: [entry.id], topic: null, kind: null, batch: 'catalogue' })),
  );
}

/** A text as it is typed in a hurry: in each longer word two letters have changed places, or one is missing. */
function hasty(text: string, random: () => number): string {
  return text.replaceAll(/\p{L}{5,}/gu, (word) => {
    const at = 1 + Math.floor(random() * (word.length - 3));
    const kept = random() < 0.5 ? `${word[at + 1]}${word[at]}` : `${word[at]}`;
    return `${word.slice(0, at)}${kept}${word.slice(at + 2)}`;
  });
}
