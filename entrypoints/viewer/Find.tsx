import { FindBar } from '../../components/viewer/FindBar.tsx';
import type { Viewer } from './viewer.ts';

/** The bar that finds words, while it is asked for. */
export function Find({ viewer }: { readonly viewer: Viewer }) {
  const { finding } = viewer;
  if (!finding.open.value) return null;
  const session = viewer.session.value;
  const isRead = session?.reading.value !== null && session !== null;
  return (
    <FindBar
      words={finding.words.value}
      count={finding.places.value.length}
      current={finding.current.value + 1}
      waiting={isRead ? null : `Reading, page ${session?.pagesRead.value ?? 0}…`}
      asked={finding.asked.value}
      onWords={(words) => (finding.words.value = words)}
      onNext={() => finding.go(1)}
      onBefore={() => finding.go(-1)}
      onClose={finding.close}
    />
  );
}
