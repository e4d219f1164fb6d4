import { Palette } from '../../components/recommendations/Palette.tsx';
import type { Commitment, Passage, RecommendationSet } from '../../lib/model/index.ts';
import { recentlyUsed } from '../../lib/recommendations/recent.ts';
import { taggedWords } from '../../lib/recommendations/tagged.ts';
import { prepareSuggestions } from '../../lib/recommendations/suggest/suggest.ts';
import { PasteSet } from '../browser/PasteSet.tsx';
import { ImportSets } from './ImportSets.tsx';
import type { Tracker } from './tracker.ts';

/** The dialog that is open, if one is. */
export function Dialogs({ tracker }: { readonly tracker: Tracker }) {
  const { dialog, rows, stored } = tracker;
  const open = dialog.value;
  const close = () => (dialog.value = null);
  if (open?.kind === 'paste')
    return <PasteSet store={tracker.store} toasts={tracker.toasts} onClose={close} />;
  if (open?.kind === 'import')
    return <ImportSets tracker={tracker} hash={open.hash ?? null} onClose={close} />;
  const row = open && rows.value.find(({ commitment }) => commitment.id === open.commitment);
  if (!row) return null;
  return (
    <Palette
      words={row.commitment.action}
      sets={stored.sets.value}
      suggested={suggestFor(row.commitment, stored.sets.value, stored.passages.value)}
      recent={recentlyUsed(stored.passages.value)}
      chosen={row.commitment.recommendations}
      onChange={(chosen) => void tracker.tag(row.commitment, chosen)}
      onClose={close}
      onPaste={() => (dialog.value = { kind: 'paste' })}
    />
  );
}

const suggestFor = (
  { action, itemTitle }: Commitment,
  sets: readonly RecommendationSet[],
  passages: readonly Passage[],
) =>
  prepareSuggestions(sets, new Map(), taggedWords(passages))({ quote: action, item: itemTitle, before: '' });
