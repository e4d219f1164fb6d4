import { describe, expect, it, vi } from 'vitest';
import type { RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import { page, show, userEvent } from '../testing.ts';
import { Palette } from './Palette.tsx';

const SET: RecommendationSet = {
  id: 's',
  title: 'Inspection of 2025',
  inspection: null,
  authority: null,
  published: null,
  recommendations: [
    { ref: '1', text: 'Improve the quality of assessments.', theme: null },
    { ref: '2', text: 'Make sure that supervision is regular.', theme: null },
    { ref: '10', text: 'Hold health assessments on time.', theme: 'Health' },
  ],
  archived: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  edited: {},
  deletedAt: null,
};

function open(chosen: readonly RecommendationKey[] = [], sets: readonly RecommendationSet[] = [SET]) {
  const said = {
    onChange: vi.fn<(chosen: readonly RecommendationKey[]) => void>(),
    onClose: vi.fn<() => void>(),
    onPaste: vi.fn<() => void>(),
  };
  show(<Palette words="That assessments improve." sets={sets} chosen={chosen} {...said} />);
  return said;
}

const option = (words: RegExp) => page.getByRole('option', { name: words });

describe('before anything is typed', () => {
  it('offers what is suggested first, with the reason, then what was used last, then the rest', async () => {
    const onChange = vi.fn<(chosen: readonly RecommendationKey[]) => void>();
    show(
      <Palette
        words="That health assessments be on time."
        sets={[SET]}
        suggested={[{ key: { set: 's', ref: '10' }, reason: 'theme: health of children in care' }]}
        recent={[{ set: 's', ref: '2' }]}
        chosen={[]}
        onChange={onChange}
        onClose={() => {}}
        onPaste={() => {}}
      />,
    );
    const shown = () =>
      page
        .getByRole('option')
        .elements()
        .map(({ textContent }) => textContent ?? '');
    await expect.poll(() => shown().length).toBe(3);
    expect(shown().map((words) => /R\d+/.exec(words)?.[0])).toEqual(['R10', 'R2', 'R1']);
    expect(shown()[0]).toContain('theme: health of children in care');
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([{ set: 's', ref: '10' }]);
  });
});

describe('tagging by typing', () => {
  it('tags by number and closes', async () => {
    const { onChange, onClose } = open();
    await userEvent.keyboard('10{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([{ set: 's', ref: '10' }]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('puts the number that was typed before numbers that begin with it', async () => {
    const { onChange } = open();
    await userEvent.keyboard('r1{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([{ set: 's', ref: '1' }]);
  });

  it('finds words by their beginnings, in any order, whatever their case', async () => {
    open();
    await userEvent.keyboard('ASSESS health');
    await expect.element(option(/Hold health/)).toBeVisible();
    expect(page.getByRole('option').elements()).toHaveLength(1);
  });

  it('stays open for more with Shift', async () => {
    const { onChange, onClose } = open();
    await userEvent.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([{ set: 's', ref: '2' }]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('takes a tag away that was there', async () => {
    const { onChange } = open([{ set: 's', ref: '2' }]);
    await expect.element(option(/supervision/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('2{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('closes on Escape and changes nothing', async () => {
    const { onChange, onClose } = open();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('leads to pasting where there is nothing to choose from', async () => {
    const { onPaste } = open([], [{ ...SET, archived: true }]);
    await userEvent.click(page.getByRole('button', { name: 'Paste a list' }));
    expect(onPaste).toHaveBeenCalledOnce();
  });
});
