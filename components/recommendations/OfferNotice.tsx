import type { ReadSets } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

/** Says that the open page is a report or a plan with recommendations, and offers to take them. */
export function OfferNotice({
  offered,
  onTake,
}: {
  readonly offered: ReadSets;
  readonly onTake: () => void;
}) {
  const count = offered.sets.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  return (
    <Notice
      title={
        count === 1 ? 'This report makes one recommendation' : `This report makes ${count} recommendations`
      }
    >
      <p>
        Take them once, and you can tag what committees promise against them. Nothing is saved before you have
        looked them over.
      </p>
      <Button look="main" onPress={onTake}>
        Take the recommendations from this report
      </Button>
    </Notice>
  );
}
