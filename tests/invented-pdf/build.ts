import { latin1 } from '../../lib/pdf-file/sniff.ts';

/*
 * Makes PDFs of invented text, byte by byte: small enough to read, and open to every kind of damage.
 */

/** What a made PDF holds beside its pages. */
export interface Extras {
  /** More entries of the catalogue, such as `/OpenAction 9 0 R`. */
  readonly catalogue?: string;
  /** More objects, numbered from `FIRST_EXTRA` on. */
  readonly objects?: readonly string[];
  /** Number of pages that the file claims, where that is not the truth. */
  readonly claimedPages?: number;
  /** More entries of each page's resources. */
  readonly resources?: string;
  /** Drawn before the words of each page. */
  readonly drawing?: string;
}

/** Number of the first object of `Extras.objects`; 1 to 3 are catalogue, page tree and font. */
export const FIRST_EXTRA = 4;

/** A4 in points. */
const PAGE = '0 0 595 842';

/** A PDF of these pages, each a list of lines. Words outside Latin-1 are not for it. */
export function buildPdf(
  pages: readonly (readonly string[])[],
  extras: Extras = {},
): Uint8Array<ArrayBuffer> {
  const {
    catalogue = '',
    objects: more = [],
    claimedPages = pages.length,
    resources = '',
    drawing = '',
  } = extras;
  const firstPage = FIRST_EXTRA + more.length;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${claimedPages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
    ...pages.flatMap((lines, index) => {
      const content = `${drawing} ${contentOf(lines)}`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [${PAGE}] /Contents ${firstPage + index * 2 + 1} 0 R ` +
          `/Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
        stream('', content),
      ];
    }),
  ];
  return fileOf(objects);
}

/** A stream object with these entries. */
export const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /F1 11 Tf 14 TL 60 780 Td\n${shown}\nET`;
}

function fileOf(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = ['%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'];
  let at = (parts[0] ?? '').length;
  const places = objects.map((object, index) => {
    const place = at;
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    at += part.length;
    return place;
  });
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`,
    places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join(''),
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
  return bytesOf(parts.join(''));
}

/** Text as bytes, one a character. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The same file with one text in the place of another of the same length. */
export function changed(bytes: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = latin1(bytes);
  if (!text.includes(from) || from.length !== to.length) throw new Error(`Cannot change ${from} to ${to}.`);
  return bytesOf(text.replace(from, to));
}
