import { describe, expect, it } from 'vitest';
import { readPlain } from '../minutes/plain.ts';
import type { FoundPassage } from '../model/index.ts';
import { detect } from './detect.ts';
import { kindsIn, shownIn } from './testing.ts';

const PRESENT = 'Present: Bea Goode (BG) – Chair, Tess Howe (TH) – Fire, Al Birch (AB) – Health';

const board = (minutes: string): FoundPassage[] =>
  detect(readPlain(`Minutes of the Board\n\n${PRESENT}\n\n1. Self neglect\n${minutes}\n`));

const ownersOf = (minutes: string): string[][] =>
  board(minutes).map(({ owners }) => owners.map(({ text }) => text));

describe('initials at the end of a line', () => {
  it('own the task, without a stop before them', () => {
    expect(
      ownersOf(
        'Actions:\n• Volunteers to be named in the policy BG\n• Find out what becomes of the forms TH/AB\n• Any further comments to BG by end of June All',
      ),
    ).toEqual([['BG'], ['TH', 'AB'], ['All']]);
  });

  it('may have their time behind them', () => {
    const [task] = board('Twelve cases were read. The next audit would look at this. TH Jan 24');
    expect(task?.owners.map(({ text }) => text)).toEqual(['TH']);
    expect(task?.deadline?.text).toBe('Jan 24');
  });

  it('mean whoever the page itself speaks of, though in no list', () => {
    const page = 'QJ told members of the visit.\n\nIn future papers would go out a week ahead. QJ';
    expect(ownersOf(page)).toEqual([['QJ']]);
    expect(ownersOf('In future papers would go out a week ahead. QJ')).toEqual([]);
  });

  it('own nothing where the sentence goes on to them', () => {
    expect(board('The draft was raised by BG')).toEqual([]);
    expect(board('Thanks were given to TH and AB')).toEqual([]);
  });
});

describe('lists under words that promise or ask', () => {
  it('are the tasks of whoever promises', () => {
    const minutes =
      'Officers undertook to do the following:\n\n· Provide a written response on costs\n\n· Include a list of contacts in the bulletin';
    expect(kindsIn(minutes)).toEqual(['action', 'action']);
    expect(shownIn(minutes).map(({ owners }) => owners[0]?.text)).toEqual(['Officers', 'Officers']);
  });

  it('may name what is owed', () => {
    expect(
      kindsIn('Members asked for the following:\n\n· a breakdown of costs by ward\n\n· the number of visits'),
    ).toEqual(['action', 'action']);
  });

  it('may only tell', () => {
    expect(kindsIn('Officers would:\n\n· New houses near the school\n\n· Better lighting')).toEqual([]);
    expect(kindsIn('Members asked for the following:\n\n· New houses were being built')).toEqual([]);
  });
});
