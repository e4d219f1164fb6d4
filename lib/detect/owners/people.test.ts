import { describe, expect, test } from 'vitest';
import type { MinutesDocument } from '../../model/index.ts';
import { fullName } from './people.ts';
import { readPeople } from './read-people.ts';

const documentOf = (text: string, attendance: MinutesDocument['attendance'] = []): MinutesDocument => ({
  text,
  blocks: [],
  kind: 'text',
  standing: 'minutes',
  address: null,
  title: null,
  council: null,
  language: 'en',
  meetings: [],
  sections: [],
  attendance,
  truncations: [],
  calendar: [],
});

const known = (text: string, short: string): string | null => {
  const person = readPeople(documentOf(text)).lookUp(short);
  return person && fullName(person);
};

describe('who is who on a page', () => {
  test.each([
    ['Ruth Penrose (RP) Director of Children’s Services', 'RP', 'Ruth Penrose'],
    ['Present: Cllr Jan Pike / JP / Chair', 'JP', 'Cllr Jan Pike'],
    ['the assistant director safeguarding (ADS) reported', 'ADS', 'assistant director safeguarding'],
    ['The Director of Children and Families (DCF) said', 'DCF', 'Director of Children and Families'],
    ['Sam Geary (SGe) and Sam Gale (SGa) were present', 'SGa', 'Sam Gale'],
    ['Ann Lee, Strategic Director, Northmoor Council\n', 'A Lee', 'Ann Lee'],
    ['Ann Lee\nBob Cox\nClerk\nChair\nAL\nBC\n', 'BC', 'Bob Cox'],
  ])('%j', (text, short, name) => {
    expect(known(text, short)).toBe(name);
  });
  test.each([
    ['Early Help (EH) was discussed', 'EH'],
    ['the Public Law Outline (PLO)', 'PLO'],
    ['Apologies: Ann Lee (P)', 'P'],
  ])('a matter is no person: %j', (text, short) => {
    expect(known(text, short)).toBeNull();
  });
  test('the attendance list: initials, first name and surname lead to the person', () => {
    const people = readPeople(documentOf('', [{ name: 'Cllr Lena Vane', role: 'Chair', initials: null }]));
    for (const way of ['LV', 'Lena', 'Cllr Vane', 'Vane'])
      expect(people.lookUp(way)?.name).toBe('Cllr Lena Vane');
  });
  test('what two people share leads to neither', () => {
    const people = readPeople(
      documentOf('', [
        { name: 'Sam Geary', role: null, initials: null },
        { name: 'Sam Gale', role: null, initials: null },
      ]),
    );
    expect(people.lookUp('Sam')).toBeNull();
    expect(people.lookUp('SG')).toBeNull();
    expect(people.lookUp('Geary')?.name).toBe('Sam Geary');
  });
});
