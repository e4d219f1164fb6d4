import { describe, expect, it, vi } from 'vitest';
import { readPastedRecommendations } from '../../lib/recommendations/paste.ts';
import { page, show, userEvent } from '../testing.ts';
import { PasteDialog, type PastedSet } from './PasteDialog.tsx';

function open() {
  const onSave = vi.fn<(set: PastedSet) => void>();
  show(<PasteDialog read={readPastedRecommendations} onSave={onSave} onClose={() => {}} />);
  return onSave;
}

const field = () => page.getByRole('textbox', { name: /The list/ });
const save = () => page.getByRole('button', { name: 'Save this list' });

describe('pasting a list', () => {
  it('has the field in focus, and shows what it made of the list before it saves', async () => {
    const onSave = open();
    await expect.element(field()).toHaveFocus();
    await userEvent.fill(field(), '1. Improve plans.\n2. Train staff.');
    await expect.element(page.getByText('2 recommendations:')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.click(save());
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      title: '',
      published: null,
      recommendations: [
        { ref: '1', text: 'Improve plans.', theme: null },
        { ref: '2', text: 'Train staff.', theme: null },
      ],
    });
  });

  it('says why a list cannot be read, and keeps what was typed', async () => {
    open();
    await userEvent.fill(field(), '1. Improve plans.\n1. Train staff.');
    await expect.element(page.getByText(/Two recommendations have the number 1/)).toBeVisible();
    await expect.element(save()).toBeDisabled();
    await expect.element(field()).toHaveValue('1. Improve plans.\n1. Train staff.');
  });
});
