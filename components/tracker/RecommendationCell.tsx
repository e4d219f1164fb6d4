import { recommendationRefText, type TrackerRow } from '../../lib/tracker/rows.ts';
import { Button } from '../controls/Button.tsx';
import { TagChips } from '../recommendations/TagChips.tsx';

/** The recommendations that a row serves, and the way to change them. */
export function RecommendationCell({
  row,
  onTag,
  reach = -1,
}: {
  readonly row: TrackerRow;
  readonly onTag: () => void;
  /** -1 in the table, whose arrows reach it. */
  readonly reach?: 0 | -1;
}) {
  return (
    <span class="tracker-tags">
      <TagChips
        tags={row.recommendations.map(({ set, ref, text, setTitle }) => ({
          key: { set, ref },
          label: recommendationRefText(ref),
          text: text ?? 'This recommendation is in none of your lists any more',
          setTitle: setTitle ?? 'list removed',
        }))}
      />
      <Button
        look="quiet"
        reach={reach}
        name={`Tag ${row.commitment.ref}`}
        hint="Tag (Enter)"
        onPress={onTag}
      >
        +
      </Button>
    </span>
  );
}
