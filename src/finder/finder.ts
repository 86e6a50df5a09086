import type { Entry } from '../catalogue/entry.ts';
import { isTopicId } from '../catalogue/topics.ts';
import { classifiers } from './classifiers.ts';
import { spokenOf } from './concepts.ts';
import { crisisIn, crisisOf, noCrisis } from './crisis.ts';
import {
  type Caller,
  decide,
  type Found,
  type Judgement,
  least,
  type Match,
  plainQuestions,
  type Question,
  total,
} from './decide.ts';
import { features, withConcepts } from './features.ts';
import { plainWords } from './plain-text.ts';
import { saidOf } from './said-words.ts';
import { type NameOf, signs } from './signs.ts';
import { reads, suggestions } from './suggestions.ts';

export type Finder = {
  judge(text: string): Judgement;
  find(text: string, from: Caller): Found;
  /** The errors that somebody who was asked is shown for a text, best first. */
  findError(text: string): readonly Match[];
  /** The errors that a person may be typing right now, the likeliest first; they are shown under these names. */
  suggestions(typed: string, shownName: NameOf): Entry[];
};

/** What the classifiers tell apart: `training/model.ts` says what each is for. */
type Outputs = Record<'meaning' | 'error' | 'question' | 'topic' | 'crisis', readonly string[]>;

/** A topic does no harm where nothing was asked, so this need not be certain. */
const leastQuestion = 0.2;

/** How likely a topic must be to answer a question, and what leads away from C.AI: somebody's own connection, or the bot. */
const leastFit = { topic: 0.4, aside: 0.8 };

/**
 * Finds the entries of a catalogue in what people write, with weights that were learned from phrases and from these names.
 */
export function finder(catalogue: readonly Entry[], nameOf: NameOf, weights: Uint8Array): Finder {
  const { labels, chances } = classifiers<Outputs>(weights);
  const { quoted, seen } = signs(catalogue, nameOf);
  const ids = new Set<string>(catalogue.map(({ id }) => id));

  function judge(text: string): Judgement {
    const words = plainWords(text);
    if (words.length === 0) return { quoted: [], likely: [], topic: null, crisis: noCrisis };
    const found = seen(text, words);
    const { concepts } = spokenOf(text, words);
    const { meaning, error, question, topic, crisis } = chances(
      withConcepts(features(words, found), concepts),
    );
    const meanings = scored(labels.meaning, meaning);
    const entries = meanings.filter(({ id }) => ids.has(id));
    const together = total(entries);
    // Who asks something in general may have an error or not, so that it is a question speaks for neither.
    const asked = total(meanings.filter(({ id }) => id === 'question'));
    const isError = bothSay(together / (1 - asked), error[0] ?? 0);
    const likely = entries.map(({ id, score }) => ({ id, score: (isError * score) / (together || 1) }));
    const [nearest] = scored(labels.topic, topic);
    // `T_T` asks for nothing, however much it looks like the few letters of a question.
    const isQuestion = saidOf(words).length > 0 && (question[0] ?? 0) >= leastQuestion;
    return {
      quoted: quoted(words),
      likely,
      topic: isQuestion && nearest !== undefined ? questionOf(nearest) : null,
      crisis: crisisIn(text, concepts, crisisOf(labels.crisis, crisis)),
    };
  }

  const find: Finder['find'] = (text, from) => decide(judge(text), least[from]);
  return {
    judge,
    find,
    findError: (text) => find(text, 'asked').matches,
    suggestions: (typed, shownName) =>
      suggestions(
        typed,
        catalogue.map((entry) => ({ entry, reads: reads(entry, [nameOf(entry), shownName(entry)]) })),
        (text) => judge(text).likely,
      ),
  };
}

/** Labels with their chances, the likeliest first. */
function scored(labels: readonly string[], chances: Float64Array): Match[] {
  return labels
    .map((id, index) => ({ id, score: chances[index] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** A question that nothing answers well is one about how C.AI is doing. */
function questionOf({ id, score }: Match): Question {
  if (isTopicId(id)) return score >= leastFit.topic ? id : 'status';
  const asked = plainQuestions.find((question) => question === id) ?? 'status';
  return score >= leastFit.aside ? asked : 'status';
}

/** Two estimates of the same chance as one: their odds multiplied. */
function bothSay(one: number, other: number): number {
  const yes = one * other;
  return yes / (yes + (1 - one) * (1 - other) || 1);
}
