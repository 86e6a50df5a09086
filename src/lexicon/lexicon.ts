import { otherMatters, otherProducts, someoneElse } from './elsewhere.ts';
import { contextWords, neutralExpressions, neutralInOtherLanguages, neutralWords } from './neutral.ts';
import { announcing, counted, introducing, numbered } from './numbers.ts';
import { askingHow, speaking } from './scenes.ts';
import { spellings } from './spellings.ts';
import { synonyms } from './synonyms.ts';
import {
  askableTerms,
  commonTerms,
  deviceTroubleTerms,
  everydayTerms,
  interchangeableTerms,
  troubleTerms,
} from './terms.ts';
import { translations } from './translations.ts';

/** The words that people use about errors and about everything else. What each list holds is said where it is written. */
export const lexicon = {
  synonyms,
  translations,
  spellings,
  neutralWords,
  neutralInOtherLanguages,
  neutralExpressions,
  contextWords,
  everydayTerms,
  askableTerms,
  troubleTerms,
  interchangeableTerms,
  deviceTroubleTerms,
  commonTerms,
  otherProducts,
  otherMatters,
  someoneElse,
  announcing,
  introducing,
  counted,
  numbered,
  speaking,
  askingHow,
};

export type Lexicon = Readonly<typeof lexicon>;
