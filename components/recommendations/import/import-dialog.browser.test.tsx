import { describe, expect, it, vi } from 'vitest';
import type { RecommendationSet } from '../../../lib/model/index.ts';
import { setsOfText } from '../../../lib/recommendations/read-sets.ts';
import { page, show, userEvent } from '../../testing.ts';
import { ImportDialog, type TakenSet } from './ImportDialog.tsx';

const OLD: RecommendationSet = {
  id: 'old',
  title: 'Ofsted 2025',
  inspection: null,
  authority: null,
  published: null,
  recommendations: [
    { ref: '1', text: 'Improve the quality of assessments.', theme: null },
    {
      ref: '2',
      text: 'Make sure that supervision of social workers is regular and recorded.',
      theme: 'Workforce',
      beside: { number: 'B', planActions: ['1.1'], lead: 'Dana Okoro', executiveMember: '', due: '' },
    },
    { ref: '3', text: 'Hold health assessments on time.', theme: null },
  ],
  archived: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  edited: {},
  deletedAt: null,
};

function open(sets: readonly RecommendationSet[] = [], saves = true) {
  const said = {
    onTake: vi.fn<(taken: readonly TakenSet[]) => Promise<boolean>>(async () => saves),
    onClose: vi.fn<() => void>(),
  };
  show(
    <ImportDialog
      sets={sets}
      tagged={(_set, ref) => (ref === '3' ? 2 : 0)}
      readText={(text) => setsOfText(text, null)}
      readFile={async (file) => setsOfText(await file.text(), file.name)}
      {...said}
    />,
  );
  return said;
}

async function paste(words: string): Promise<void> {
  await userEvent.fill(page.getByRole('textbox', { name: /^Or paste/ }), words);
  await userEvent.click(page.getByRole('button', { name: 'Read what was pasted' }));
}

const words = (ref: string) =>
  page.getByRole('textbox', { name: `Words of recommendation ${ref}`, exact: true });
const take = () => page.getByRole('button', { name: /^Take \d+ recommendations?$/ });
const named = (name: string) => userEvent.fill(page.getByRole('textbox', { name: 'Name of the list' }), name);

describe('what was read', () => {
  it('asks for what the list does not say of itself, and takes nothing without a name', async () => {
    const { onTake } = open();
    await paste('1. Improve plans.\n2. Train staff.');
    await expect.element(page.getByText('This list has no name yet.')).toBeVisible();
    await expect.element(take()).toBeDisabled();
    await named('Peer review');
    await userEvent.fill(page.getByRole('textbox', { name: 'Inspection' }), 'Peer challenge');
    await userEvent.click(take());
    expect(onTake).toHaveBeenCalledOnce();
    expect(onTake.mock.calls[0]?.[0]).toMatchObject([
      {
        set: {
          title: 'Peer review',
          inspection: 'Peer challenge',
          published: null,
          recommendations: [
            { ref: '1', text: 'Improve plans.' },
            { ref: '2', text: 'Train staff.' },
          ],
        },
        moves: [],
      },
    ]);
  });

  it('never lets the inspectorate’s wording be changed', async () => {
    open();
    await paste('1. Improve plans.\n2. Train staff.');
    await userEvent.type(words('1'), ' Quickly.');
    await expect.element(words('1')).toHaveValue('Improve plans.');
  });

  it('joins, parts, leaves out and numbers, with the focus on the row that is there', async () => {
    open();
    await paste(
      '1. Improve plans\n2. for care leavers.\n3. Train staff. Recruit carers.\n4. Ensure nothing.',
    );
    await userEvent.click(page.getByRole('button', { name: 'Join to above: recommendation 2' }));
    await expect.element(words('1')).toHaveValue('Improve plans for care leavers.');
    await expect.element(page.getByRole('textbox', { name: 'Number of recommendation 1' })).toHaveFocus();
    const third = words('3').element();
    if (third instanceof HTMLTextAreaElement) third.setSelectionRange(12, 12);
    await userEvent.click(page.getByRole('button', { name: 'Part at cursor: recommendation 3' }));
    await expect.element(words('3')).toHaveValue('Train staff.');
    await userEvent.click(page.getByRole('button', { name: 'Leave out: recommendation 4', exact: true }));
    await expect.element(page.getByRole('textbox', { name: /^Number of/ }).last()).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Number from 1' }));
    await expect.element(words('3')).toHaveValue('Recruit carers.');
    await expect.element(take()).toHaveTextContent('Take 3 recommendations');
  });

  it('says why nothing was read, and keeps the way open', async () => {
    open();
    await paste('Soup of the day\nFish and chips\nTreacle tart');
    await expect.element(page.getByText(/Nothing was changed/)).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: /^Or paste/ }))
      .toHaveValue('Soup of the day\nFish and chips\nTreacle tart');
  });

  it('stays open with everything in it where saving failed', async () => {
    const { onClose } = open([], false);
    await paste('1. Improve plans.');
    await named('Peer review');
    await userEvent.click(take());
    await expect.element(take()).toBeEnabled();
    expect(onClose).not.toHaveBeenCalled();
    await expect.element(page.getByRole('textbox', { name: 'Name of the list' })).toHaveValue('Peer review');
  });
});

describe('a corrected list', () => {
  const CORRECTED =
    '1. Improve the quality of assessments.\n5. Make sure that supervision of social workers is regular, recorded and kind.\n6. Recruit more foster carers.';

  it('says what changes, keeps what the council put beside, and sends the tags where a person says', async () => {
    const { onTake } = open([OLD]);
    await paste(CORRECTED);
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: /^Save / }),
      'a correction of “Ofsted 2025”',
    );
    await expect.element(page.getByRole('textbox', { name: 'Name of the list' })).toHaveValue('Ofsted 2025');
    await expect.element(page.getByText(/has other words now/)).toBeVisible();
    await expect.element(page.getByText(/Its 2 tags/)).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: /Its 2 tags/ }), '6');
    await userEvent.click(take());
    const [taken] = onTake.mock.calls[0]?.[0] ?? [];
    expect(taken?.set.id).toBe('old');
    expect(taken?.moves).toEqual([
      { from: '2', to: '5' },
      { from: '3', to: '6' },
    ]);
    expect(taken?.set.recommendations).toMatchObject([
      { ref: '1' },
      { ref: '5', theme: 'Workforce', beside: { number: 'B', lead: 'Dana Okoro' } },
      { ref: '6' },
    ]);
  });

  it('keeps one that is gone from the new list while passages are tagged with it', async () => {
    const { onTake } = open([OLD]);
    await paste(CORRECTED);
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: /^Save / }),
      'a correction of “Ofsted 2025”',
    );
    await userEvent.click(take());
    const [taken] = onTake.mock.calls[0]?.[0] ?? [];
    expect(taken?.set.recommendations.map(({ ref }) => ref)).toEqual(['1', '5', '6', '3']);
    expect(taken?.moves).toEqual([{ from: '2', to: '5' }]);
  });
});
