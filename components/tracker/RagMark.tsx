import type { Commitment, IsoDate } from '../../lib/model/index.ts';
import { ragOf, type RagKey } from '../../lib/tracker/rag.ts';
import './rag-mark.css';

export interface RagMarkProps {
  readonly commitment: Commitment;
  readonly today: IsoDate;
  /** What each colour means here: councils mean different things by green. */
  readonly ragKey: RagKey;
}

/** A rating as its word, with what it means as a hint and a colour beside it. One set by hand says so. */
export function RagMark({ commitment, today, ragKey }: RagMarkProps) {
  const { rag, byHand } = ragOf(commitment, today);
  if (rag === null) return <span class="soft">—</span>;
  return (
    <span class="rag-mark" data-rag={rag} title={`${rag}: ${ragKey[rag]}${byHand ? ', set by hand' : ''}`}>
      {rag}
      {byHand && <span class="soft small"> by hand</span>}
    </span>
  );
}
