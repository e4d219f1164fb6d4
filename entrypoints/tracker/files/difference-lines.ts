import type { DifferenceLine } from '../../../components/files/CopyReview.tsx';
import type { CopyDifference } from '../../../lib/store/merge-preview.ts';
import { fieldName, valueText } from '../../../lib/tracker/history.ts';

const PASSAGE_FIELDS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  state: 'Kept',
  owners: 'Owner',
  deadline: 'Due',
  recommendations: 'Recommendations',
  note: 'Note',
  commitment: 'Row',
  role: 'Part in its row',
};

/** What two copies say differently, in words; what follows from something else or says nothing to people is left out. */
export function differenceLines(differences: readonly CopyDifference[]): DifferenceLine[] {
  return differences.flatMap((difference): DifferenceLine[] => {
    const { kind, id, name, field, newer } = difference;
    const what = nameOf(difference);
    if (what === null) return [];
    const isRemoval = field === 'deletedAt';
    const text = (value: unknown): string => {
      if (isRemoval) return value === null ? 'there' : 'removed';
      const shown = valueText(value);
      // A record in a record is nothing to read.
      return shown.startsWith('{') || shown.startsWith('[object') ? 'edited' : shown;
    };
    return [
      {
        key: `${kind} ${id} ${field}`,
        name: kind === 'commitment' ? name : shortened(name),
        what,
        ours: text(difference.ours),
        theirs: text(difference.theirs),
        newer,
      },
    ];
  });
}

function nameOf({ kind, field }: CopyDifference): string | null {
  if (field === 'deletedAt') return 'Removed';
  if (kind === 'commitment') return fieldName(field);
  if (kind === 'passage') return PASSAGE_FIELDS[field] ?? null;
  return 'List of recommendations';
}

const shortened = (words: string): string => (words.length <= 90 ? words : `${words.slice(0, 90)}…`);
