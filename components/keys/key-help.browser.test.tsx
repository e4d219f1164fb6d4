import { describe, expect, it, vi } from 'vitest';
import { page, show, userEvent } from '../testing.ts';
import type { OwnLetters } from './commands.ts';
import { KeyHelp } from './KeyHelp.tsx';

function open() {
  const said = {
    onLetters: vi.fn<(letters: OwnLetters) => void>(),
    onLettersOn: vi.fn<(on: boolean) => void>(),
    onClose: vi.fn<() => void>(),
  };
  show(<KeyHelp letters={{}} lettersOn {...said} />);
  return said;
}

describe('the keys', () => {
  it('can be changed', async () => {
    const { onLetters } = open();
    await userEvent.fill(page.getByLabelText(/Letter for: Tag with a recommendation/), 'g');
    expect(onLetters).toHaveBeenCalledExactlyOnceWith({ tag: 'g' });
  });

  it('cannot mean two things', async () => {
    const { onLetters } = open();
    await userEvent.fill(page.getByLabelText(/Letter for: Tag with a recommendation/), 'e');
    expect(onLetters).not.toHaveBeenCalled();
    await expect.element(page.getByText(/already means/)).toBeVisible();
  });

  it('can be switched off together', async () => {
    const { onLettersOn } = open();
    await userEvent.click(page.getByRole('checkbox'));
    expect(onLettersOn).toHaveBeenCalledExactlyOnceWith(false);
  });
});
