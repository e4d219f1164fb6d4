import type { PDFDocumentProxy } from 'pdfjs-dist';
import { conditionOf, hasHugePicture } from '../../../lib/pdf-file/condition.ts';
import * as sentences from '../../../lib/pdf-file/sentences.ts';

/** What is to be said of an open file: what it lacks, and what it carries that Minutemark leaves alone. */
export async function remarksOn(pdf: PDFDocumentProxy): Promise<string[]> {
  const bytes = await pdf.getData();
  const { cutOff, tableDamaged } = conditionOf(bytes);
  const [attached, hasScripts] = await Promise.all([countAttachments(pdf), carriesScripts(pdf)]);
  return [
    ...(cutOff ? [sentences.CUT_OFF] : []),
    ...(tableDamaged ? [sentences.TABLE_DAMAGED] : []),
    ...((await looksHuge(bytes)) ? [sentences.HUGE_PICTURE] : []),
    ...(hasScripts ? [sentences.SCRIPTS] : []),
    ...(attached > 0 ? [sentences.attachments(attached)] : []),
  ];
}

async function countAttachments(pdf: PDFDocumentProxy): Promise<number> {
  const attached: unknown = await pdf.getAttachments().catch(() => null);
  if (attached instanceof Map) return attached.size;
  return typeof attached === 'object' && attached !== null ? Object.keys(attached).length : 0;
}

async function carriesScripts(pdf: PDFDocumentProxy): Promise<boolean> {
  const [actions, fields] = await Promise.all([
    pdf.getJSActions().catch(() => null),
    pdf.hasJSActions().catch(() => false),
  ]);
  return actions !== null || fields;
}

async function looksHuge(bytes: Uint8Array): Promise<boolean> {
  const looking = hasHugePicture(bytes);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return value;
    // A turn for drawing and for keys between two windows.
    await new Promise((turn) => setTimeout(turn, 0));
  }
}
