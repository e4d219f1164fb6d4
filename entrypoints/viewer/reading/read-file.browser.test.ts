import { expect, it } from 'vitest';
import { latin1 } from '../../../lib/pdf-file/sniff.ts';
import { buildPdf, bytesOf } from '../../../tests/invented-pdf/build.ts';
import { MINUTES } from '../../../tests/invented-pdf/minutes.ts';
import { openPdf } from '../open-pdf.ts';
import { readFile, type PdfReading } from './read-file.ts';
import { PagesRead } from './read-text.ts';

async function readingOf(bytes: Uint8Array): Promise<PdfReading> {
  const opened = await openPdf(
    { bytes, name: 'minutes.pdf' },
    { onProgress: () => {}, askPassword: () => Promise.resolve(null) },
  );
  if (!opened.ok) throw new Error(opened.problem.message);
  const wishes = { meetingDate: null, anyway: false, page: 1, onPart: () => {}, onPage: () => {} };
  const reading = await readFile(opened.value, new PagesRead(opened.value.pdf), wishes);
  opened.value.close();
  return reading;
}

it('pages whose words all run up or down are named with those that have none', async () => {
  const sideways = latin1(buildPdf(MINUTES)).replaceAll(
    '/Type /Page /Parent',
    '/Type /Page /Rotate 90 /Parent',
  );
  const { document, file } = await readingOf(bytesOf(sideways));
  expect(document.standing).toBe('empty');
  expect(file?.withoutText).toEqual(MINUTES.map((_, at) => at + 1));
});

it('pages with words are not', async () => {
  const { document, file } = await readingOf(buildPdf(MINUTES));
  expect(document.standing).toBe('minutes');
  expect(file?.withoutText).toEqual([]);
});
