import { catalogue } from '../src/catalogue/catalogue.ts';
import { topics } from '../src/catalogue/topics.ts';
import { plainQuestions } from '../src/finder/decide.ts';
import { englishName } from '../src/finder/english-name.ts';
import { type Features, features } from '../src/finder/features.ts';
import { plainWords } from '../src/finder/plain-text.ts';
import { signs } from '../src/finder/signs.ts';
import { crisisSamples, meanings } from './crisis-samples.ts';
import { type Learning, learn, type Sample } from './learn.ts';
import type { CrisisPhrase, Phrase } from './phrases.ts';
import { screenTexts } from './screen-texts.ts';
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
  topic: [...topics, ...plainQuestions].map(String),
  crisis: meanings,
};

type Name = keyof typeof labels;
type AboutErrors = Exclude<Name, 'crisis'>;

const aboutErrors: readonly AboutErrors[] = ['meaning', 'error', 'question', 'topic'];

/** Chosen on writers held out. */
const learning: Record<Name, Learning> = {
  meaning: { passes: 12, rate: 4, dropout: 0.3, runs: 1 },
  error: { passes: 16, rate: 1, dropout: 0.5, runs: 1 },
  question: { passes: 16, rate: 1, dropout: 0.5, runs: 1 },
  topic: { passes: 12, rate: 4, dropout: 0.3, runs: 3 },
  crisis: { passes: 14, rate: 1, dropout: 0.55, runs: 3 },
};

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
  return weightsFile(labels, weights, crisis);
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
