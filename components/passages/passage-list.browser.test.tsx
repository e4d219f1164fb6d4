import { describe, expect, it, vi } from 'vitest';
import type { CommandId } from '../keys/commands.ts';
import { page, passage, show, userEvent } from '../testing.ts';
import { PassageList, type PassageListProps } from './PassageList.tsx';
import type { Correction, PassageView } from './types.ts';

const ROWS = [passage('one'), passage('two'), passage('three', { state: 'kept' })];

function list(more: Partial<PassageListProps> = {}) {
  const said = {
    onCommand: vi.fn<(command: CommandId, row: PassageView | null) => void>(),
    onCurrent: vi.fn<(id: string) => void>(),
    onSave: vi.fn<(row: PassageView, correction: Correction) => void>(),
    onKeep: vi.fn<(row: PassageView) => void>(),
    onCancelEdit: vi.fn<(row: PassageView) => void>(),
  };
  const draw = (extra: Partial<PassageListProps>) => (
    <PassageList
      groups={[
        { key: 'a', number: '4', title: 'Budget', meeting: null, rows: ROWS.slice(0, 2) },
        { key: 'b', number: '5', title: 'Fostering', meeting: null, rows: ROWS.slice(2) },
      ]}
      current="one"
      wanted={null}
      editing={null}
      explained={null}
      selectedWords={null}
      trackerAddress="/tracker.html"
      letters={{}}
      lettersOn
      onHover={() => {}}
      onSuggested={() => {}}
      onForget={() => {}}
      onAccept={() => {}}
      onReattach={() => {}}
      {...said}
      {...more}
      {...extra}
    />
  );
  const again = show(draw({}));
  return { ...said, again: (extra: Partial<PassageListProps>) => again(draw(extra)) };
}

const row = (words: string) => page.getByRole('group', { name: new RegExp(words) });
const focusOn = (words: string) => (row(words).element() as HTMLElement).focus();

describe('the list by keyboard', () => {
  it('moves by arrows and letters over the borders of items, and stops at the ends', async () => {
    list();
    focusOn('do one');
    await userEvent.keyboard('{ArrowDown}j');
    await expect.element(row('do three')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(row('do three')).toHaveFocus();
    await userEvent.keyboard('{Home}k');
    await expect.element(row('do one')).toHaveFocus();
  });

  it.each([
    ['{Enter}', 'keep'],
    ['{Delete}', 'dismiss'],
    ['e', 'edit'],
    ['r', 'tag'],
    ['w', 'why'],
    ['z', 'undo'],
    ['?', 'help'],
  ])('%s means %s', async (key, command) => {
    const { onCommand } = list();
    focusOn('do one');
    await userEvent.keyboard(key);
    expect(onCommand).toHaveBeenCalledExactlyOnceWith(command, ROWS[0]);
  });

  it('leaves letters alone when they are switched off; arrows and Enter still work', async () => {
    const { onCommand } = list({ lettersOn: false });
    focusOn('do one');
    await userEvent.keyboard('erz?');
    expect(onCommand).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onCommand).toHaveBeenCalledOnce();
  });

  it('takes a person’s own letters', async () => {
    const { onCommand } = list({ letters: { tag: 'g' } });
    focusOn('do one');
    await userEvent.keyboard('rg');
    expect(onCommand).toHaveBeenCalledExactlyOnceWith('tag', ROWS[0]);
  });

  it('is one stop for Tab, then the buttons of the current row', async () => {
    list({ current: 'two' });
    focusOn('do two');
    await userEvent.keyboard('{Tab}');
    await expect.element(row('do two').getByRole('button', { name: 'Keep' })).toHaveFocus();
  });

  it('lets Enter on a button press that button and nothing else', async () => {
    const { onCommand, onKeep } = list();
    (row('do one').getByRole('button', { name: 'Keep' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(ROWS[0]);
    expect(onCommand).not.toHaveBeenCalled();
  });

  it('puts the focus on the row that is wanted', async () => {
    const { again } = list();
    again({ wanted: { id: 'three' } });
    await expect.element(row('do three')).toHaveFocus();
  });
});

describe('correcting in place', () => {
  it('saves with Enter what was typed, and letters typed are no commands', async () => {
    const { onSave, onCommand } = list({ editing: 'one' });
    await userEvent.fill(page.getByLabelText('Owner', { exact: true }), 'Head of Service; Jo (JB)');
    await userEvent.fill(page.getByLabelText('Due'), '2026-11-30');
    await userEvent.keyboard('{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(ROWS[0], {
      kind: 'action',
      owners: [
        { text: 'Head of Service', resolved: null, inferred: false },
        { text: 'Jo (JB)', resolved: null, inferred: false },
      ],
      deadline: { text: '', date: '2026-11-30', precision: 'day' },
    });
    expect(onCommand).not.toHaveBeenCalled();
  });

  it('leaves everything as it was on Escape', async () => {
    const { onSave, onCancelEdit } = list({ editing: 'one' });
    await userEvent.fill(page.getByLabelText('Owner', { exact: true }), 'Somebody');
    await userEvent.keyboard('{Escape}');
    expect(onCancelEdit).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('words that changed', () => {
  it('are kept as they now stand with one button', async () => {
    const onAccept = vi.fn<(row: PassageView) => void>();
    const changed = passage('x', { state: 'kept', verdict: 'changed', wordsNow: 'by 15 December' });
    list({ onAccept, groups: [{ key: 'a', number: null, title: null, meeting: null, rows: [changed] }] });
    await userEvent.click(page.getByRole('button', { name: 'Keep the new words' }));
    expect(onAccept).toHaveBeenCalledExactlyOnceWith(changed);
  });

  it('hold still under the mouse: a row grows at the click, not when it is pressed', async () => {
    const { onKeep, onCurrent } = list({ current: 'one' });
    const keep = row('do two').getByRole('button', { name: 'Keep' });
    keep.element().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    (keep.element() as HTMLElement).focus();
    expect(onCurrent).not.toHaveBeenCalled();
    await userEvent.click(keep);
    expect(onCurrent).toHaveBeenCalledExactlyOnceWith('two');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(ROWS[1]);
  });
});

const SUGGESTED = {
  key: { set: 's', ref: '4' },
  label: 'R4',
  text: 'Hold return interviews.',
  setTitle: 'Inspection of 2025',
  reason: 'theme: missing children',
};

describe('a suggested recommendation', () => {
  it('stands beside the words with its reason, and tags only when it is taken', async () => {
    const onSuggested = vi.fn<PassageListProps['onSuggested']>();
    const { onCommand } = list({ suggestions: new Map([['two', [SUGGESTED]]]), current: 'two', onSuggested });
    await expect.element(page.getByRole('list', { name: 'Suggested recommendations' })).toBeVisible();
    expect(row('do two').element().textContent).toMatch(/R4 suggested.*theme: missing children/);
    expect(row('do one').element().textContent).not.toContain('suggested');
    await page.getByRole('button', { name: /^Tag R4, suggested: theme: missing children/ }).click();
    expect(onSuggested).toHaveBeenCalledExactlyOnceWith(ROWS[1], SUGGESTED);
    focusOn('do two');
    await userEvent.keyboard('s');
    expect(onCommand).toHaveBeenCalledExactlyOnceWith('suggested', ROWS[1]);
  });

  it('is not offered where the passage is tagged already', async () => {
    const tagged = passage('four', { state: 'kept', tags: [SUGGESTED] });
    list({
      groups: [{ key: 'a', number: null, title: null, meeting: null, rows: [tagged] }],
      suggestions: new Map([['four', [SUGGESTED]]]),
      current: 'four',
    });
    await expect.element(row('do four')).toBeVisible();
    expect(row('do four').element().textContent).not.toContain('suggested');
  });
});

describe('what a row says', () => {
  it('shows old and new words side by side when the page changed', async () => {
    show(
      <PassageList
        {...({} as PassageListProps)}
        groups={[
          {
            key: 'a',
            number: null,
            title: null,
            meeting: null,
            rows: [
              passage('x', {
                state: 'kept',
                words: 'by 30 November',
                verdict: 'changed',
                wordsNow: 'by 15 December',
              }),
            ],
          },
        ]}
        current="x"
        wanted={null}
        editing={null}
        explained={null}
        selectedWords={null}
        trackerAddress="/tracker.html"
        letters={{}}
        lettersOn
      />,
    );
    await expect.element(page.getByText('by 30 November')).toBeVisible();
    await expect.element(page.getByText('by 15 December')).toBeVisible();
  });
});
