import { expect, it } from 'vitest';
import { buildPdf, FIRST_EXTRA } from '../tests/invented-pdf/build.ts';
import { readPdf } from './read-pdf.ts';

/** Where the pages of `buildPdf` begin, each with its content after it. */
const pageAt = (number: number, extras: number): string => `${FIRST_EXTRA + extras + (number - 1) * 2} 0 R`;

it('reads the outline of a file: names, pages, and whether an entry leads to the top', async () => {
  const entry = (title: string, destination: string, next: number | null) =>
    `<< /Title (${title}) /Parent ${FIRST_EXTRA} 0 R ${next === null ? '' : `/Next ${next} 0 R`} ${destination} >>`;
  const first = FIRST_EXTRA + 1;
  const objects = [
    `<< /Type /Outlines /First ${first} 0 R /Last ${first + 3} 0 R /Count 4 >>`,
    entry('Agenda', `/Dest [${pageAt(1, 5)} /XYZ 0 842 0]`, first + 1),
    entry('Minutes', `/Dest [${pageAt(2, 5)} /Fit]`, first + 2),
    entry('Item 4', `/Dest [${pageAt(2, 5)} /XYZ 0 300 0]`, first + 3),
    entry('Nowhere', '', null),
  ];
  const bytes = buildPdf([['Agenda'], ['Minutes']], { catalogue: `/Outlines ${FIRST_EXTRA} 0 R`, objects });
  const file = await readPdf(bytes);
  expect(file.ok && file.value.outline).toEqual([
    { title: 'Agenda', page: 1, atTop: true },
    { title: 'Minutes', page: 2, atTop: true },
    { title: 'Item 4', page: 2, atTop: false },
  ]);
});
