import { describe, expect, it } from 'vitest';
import { holdsNoText } from './standing.ts';

describe('a page without words', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31) % 256);

  it.each([
    ['nothing', ''],
    ['white space', ' \n\u00A0\t'],
    ['a picture read as UTF-8', new TextDecoder().decode(bytes)],
    ['a picture read as Windows-1252', new TextDecoder('windows-1252').decode(bytes)],
  ])('%s', (_, text) => expect(holdsNoText(text)).toBe(true));

  it.each([
    ['English', 'RESOLVED: That the report be noted.\n\tThe Clerk to write to the school by 3 May.'],
    ['Welsh', 'Penderfynwyd nodi’r adroddiad. Camau gweithredu: ŵyl, tŷ, gŵr.'],
    [
      'text with a damaged sign or two',
      'The Board\uFFFDs plan was agreed and would be brought back in June.',
    ],
  ])('but not %s', (_, text) => expect(holdsNoText(text)).toBe(false));
});
