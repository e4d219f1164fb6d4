import { readFile as readBytes, stat } from 'node:fs/promises';
import { extname, isAbsolute, resolve } from 'node:path';
import { readPdfMinutes } from '../lib/minutes/pdf/read-pdf-minutes.ts';
import { readPlain } from '../lib/minutes/plain.ts';
import { ok, problem, type IsoDate, type MinutesDocument, type Result } from '../lib/model/index.ts';

export interface ReadOptions {
  /** Address the file was saved from, or null. */
  readonly address: string | null;
  /** Date for meetings that the file gives no date for, or null. */
  readonly meetingDate: IsoDate | null;
}

/** A file read as minutes. */
export interface FileDocument extends MinutesDocument {
  /** Where each page of a PDF starts and ends in the text; null for what has no pages. */
  readonly pages: readonly { readonly number: number; readonly start: number; readonly end: number }[] | null;
}

/**
 * Reads a file of minutes, HTML, PDF or text, as the page reader would: told apart by ending, and by content where that says nothing.
 * A problem's message is one line that names the file: it is missing, a folder, empty, binary, or damaged.
 */
export async function readFile(path: string, options: ReadOptions): Promise<Result<FileDocument>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readBytes(await locate(path)));
  } catch (cause) {
    return problem(`${path}: ${unreadable(cause)}`, cause);
  }
  return readContent(path, bytes, options);
}

/** npm runs scripts in the project's folder: a path that is not there is looked for where the command was typed. */
async function locate(path: string): Promise<string> {
  const typedIn = process.env['INIT_CWD'];
  if (typedIn === undefined || isAbsolute(path)) return path;
  const found = await stat(path).catch(() => null);
  return found ? path : resolve(typedIn, path);
}

/** The same for bytes already at hand; `path` is for its ending and for messages. */
export async function readContent(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<FileDocument>> {
  if (bytes.length === 0) return problem(`${path}: the file is empty`);
  if (startsWith(bytes, '%PDF-')) return readPdfFile(path, bytes, options);
  const text = decode(bytes);
  if (text === null) return problem(`${path}: this is not text, HTML or PDF but another binary file`);
  if (text.trim() === '') return problem(`${path}: the file holds nothing but white space`);
  if (!isHtml(path, text)) return ok({ ...readPlain(text, options), pages: null });
  const { readHtml } = await import('./dom.ts');
  try {
    return ok({ ...readHtml(text, options), pages: null });
  } catch (cause) {
    // jsdom runs out of stack on pages nested thousands deep, which no council makes.
    return problem(`${path}: this page is too deeply nested to be read here`, cause);
  }
}

async function readPdfFile(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<FileDocument>> {
  const { readPdf } = await import('./read-pdf.ts');
  const pdf = await readPdf(bytes);
  if (!pdf.ok) return problem(`${path}: ${pdf.problem.message}`, pdf.problem.cause);
  const { text, title, outline } = pdf.value;
  return ok({ ...readPdfMinutes(text, { ...options, title, outline }), pages: text.pages });
}

function unreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES') return 'the file may not be read';
  return 'the file could not be read';
}

/**
 * Text of the bytes: UTF-16 by its mark, UTF-8, or else Windows-1252; null for binary. The mark stays in the text
 * as one character, so that offsets count what other tools count.
 */
function decode(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (utf16) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
  if (looksBinary(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A NUL, or more than one control character in a hundred, is no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length / 100;
}

function isHtml(path: string, text: string): boolean {
  const ending = extname(path).toLowerCase();
  if (['.html', '.htm', '.xhtml', '.aspx', '.mhtml'].includes(ending)) return true;
  if (['.txt', '.md', '.text'].includes(ending)) return false;
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(
    text.slice(0, 4000),
  );
}

function startsWith(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().startsWith(words);
}
