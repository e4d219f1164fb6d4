import { fold } from '../detect/text/fold.ts';
import { splitSentences } from '../detect/text/sentences.ts';

/** A sentence of a text: its words as they stand, and the words alone by which it is known again. */
export interface Sentence {
  readonly text: string;
  readonly key: string;
}

/** The sentences of a text, line by line: a heading, a list item or a cell is never joined to what follows. */
export function sentencesOf(text: string): Sentence[] {
  return text.split(/[\n\t]+/).flatMap((line) => {
    const folded = fold(line);
    return splitSentences(folded).flatMap(({ from, to }): Sentence[] => {
      const sentence = folded.slice(from, to);
      const key = keyOf(sentence);
      return key === '' ? [] : [{ text: sentence, key }];
    });
  });
}

/** Words and figures alone: another dash, quote or capital is no other sentence. */
const keyOf = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replaceAll(/(?<=\d)[.,](?=\d)/g, '·')
    .replaceAll(/[^\p{L}\p{N}£%·]+/gu, ' ')
    .trim();
