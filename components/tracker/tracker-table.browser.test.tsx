import { describe, expect, it, vi } from 'vitest';
import type { Commitment, Passage } from '../../lib/model/index.ts';
import { keep } from '../../lib/tracker/acts.ts';
import { trackerRows } from '../../lib/tracker/rows.ts';
import { passageInput } from '../../lib/tracker/testing.ts';
import { page, show, userEvent } from '../testing.ts';
import { TrackerTable, type RowEdit, type Sorting } from './TrackerTable.tsx';

const INPUTS = [
  passageInput({
    start: 1,
    quote: 'That officers do 1.',
    deadline: { text: 'by February', date: '2026-02-01', precision: 'day' },
  }),
  passageInput({ start: 2, quote: 'That officers do 2.', deadline: null }),
];

function table() {
  const commitments: Commitment[] = [];
  const passages: Passage[] = [];
  for (const input of INPUTS) {
    const kept = keep(input, null, { passages, commitments, counter: 0 }, '2026-01-12T10:00:00.000Z');
    commitments.push(...kept.commitments);
    passages.push(...kept.passages);
  }
  const said = {
    onSort: vi.fn<(sorting: Sorting) => void>(),
    onEdit: vi.fn<(commitment: Commitment, edit: RowEdit) => void>(),
    onUnfold: vi.fn<(id: string | null) => void>(),
    onRemove: vi.fn<(commitment: Commitment) => void>(),
    onTag: vi.fn<() => void>(),
  };
  show(
    <TrackerTable
      rows={trackerRows(commitments, passages, [], '2026-03-01')}
      sorting={{ key: 'due', direction: 'ascending' }}
      unfolded={null}
      {...said}
    />,
  );
  return { commitments, ...said };
}

const cell = (words: RegExp) => page.getByRole('gridcell', { name: words });
const focusOn = (words: RegExp) => (cell(words).first().element() as HTMLElement).focus();

describe('the table by keyboard', () => {
  it('is one stop for Tab, and arrows reach every cell', async () => {
    table();
    focusOn(/A001: details/);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect.element(cell(/do 2/)).toHaveFocus();
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await expect.element(cell(/A001: details/)).toHaveFocus();
    const reached = [...document.querySelectorAll<HTMLElement>('td, td *')].filter(
      (one) => one.tabIndex === 0,
    );
    expect(reached).toHaveLength(1);
  });

  it('edits an owner with Enter, and Enter again saves', async () => {
    const { onEdit, commitments } = table();
    focusOn(/Head of Service/);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Director{Enter}');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(commitments[0], {
      owners: [{ text: 'Director', resolved: null, inferred: false }],
    });
  });

  it('leaves an owner alone on Escape and gives the focus back to the cell', async () => {
    const { onEdit } = table();
    focusOn(/Head of Service/);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Nobody{Escape}');
    expect(onEdit).not.toHaveBeenCalled();
    await expect.element(cell(/Head of Service/).first()).toHaveFocus();
  });

  it('sets a status from the list of them', async () => {
    const { onEdit, commitments } = table();
    await userEvent.click(cell(/Not started/).nth(1));
    await userEvent.selectOptions(page.getByLabelText(/Status of/), 'In progress');
    await userEvent.keyboard('{Enter}');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(commitments[1], { status: 'In progress' });
  });

  it('takes a due date away', async () => {
    const { onEdit, commitments } = table();
    await userEvent.click(cell(/1 Feb 2026/));
    await userEvent.fill(page.getByLabelText(/Due date of/), '');
    await userEvent.keyboard('{Enter}');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(commitments[0], { dueDate: null });
  });

  it('removes a row with Delete, but not while its text is edited', async () => {
    const { onRemove, commitments } = table();
    focusOn(/Head of Service/);
    await userEvent.keyboard('{Enter}{Delete}{Escape}');
    expect(onRemove).not.toHaveBeenCalled();
    await userEvent.keyboard('{Delete}');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(commitments[0]);
  });
});

describe('what the table says', () => {
  it('says overdue as a word, and how it is sorted', async () => {
    const { onSort } = table();
    await expect.element(cell(/Overdue/)).toBeVisible();
    await expect
      .element(page.getByRole('columnheader', { name: /Due/ }))
      .toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(page.getByRole('button', { name: /^Due/ }));
    expect(onSort).toHaveBeenCalledExactlyOnceWith({ key: 'due', direction: 'descending' });
  });
});
