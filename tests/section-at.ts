import { expect } from 'vitest';
import type { MinutesDocument, Section } from '../lib/model/index.ts';

/** The section in which the first place of `words` stands, or null; the words must be in the document. */
export function sectionAt(document: MinutesDocument, words: string): Section | null {
  const offset = document.text.indexOf(words);
  expect(offset, `the text holds "${words}"`).toBeGreaterThanOrEqual(0);
  return document.sections.find((section) => section.start <= offset && offset < section.end) ?? null;
}
