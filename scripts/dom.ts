import { JSDOM, VirtualConsole } from 'jsdom';
import { withMeetingDate } from '../lib/minutes/meeting-date.ts';
import { readDom } from '../lib/minutes/read-dom.ts';
import { indexText } from '../lib/text/index-text.ts';
import type { MinutesDocument } from '../lib/model/index.ts';
import type { ReadOptions } from './read-file.ts';

/** Reads HTML as the browser build does, with jsdom for a browser. No script of the page is run and nothing is loaded. */
export function readHtml(html: string, { address, meetingDate }: ReadOptions): MinutesDocument {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return withMeetingDate(readDom(indexText(window.document), window.document, address), meetingDate);
  } finally {
    window.close();
  }
}
