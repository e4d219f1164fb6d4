import { useMemo } from 'preact/hooks';
import { GridView } from '../../components/meetings/GridView.tsx';
import { storyGrid } from '../../lib/story/grid.ts';
import type { Chosen } from './chosen.ts';
import { dayIn } from './chosen.ts';
import type { Year } from './year.ts';

/** The grid of a set over the meetings of a body, or of all. */
export function Grid({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const sets = year.sets.value;
  const read = year.read.value;
  const lines = year.lines.value;
  const set = sets.find(({ id }) => id === chosen['set'])?.id ?? '';
  const body = read.bodies.find(({ id }) => id === chosen['body']);
  const since = dayIn(chosen, 'since', '');
  const grid = useMemo(
    () =>
      storyGrid(
        lines.filter((line) => set === '' || line.set.id === set),
        read,
        body ? read.ofBody(body) : read.meetings,
        since === '' ? null : since,
      ),
    [lines, read, set, body, since],
  );
  return (
    <GridView
      grid={grid}
      sets={sets}
      bodies={year.bodies.value}
      chosen={{ set, body: body?.id ?? '', since }}
      onChoose={(next) => year.choose('grid', { ...next })}
    />
  );
}
