import type { FileSummary } from '../../lib/messages.ts';
import { Notice } from '../controls/Notice.tsx';
import { pageList } from './page-list.ts';
import './file-notice.css';

export interface FileNoticeProps {
  readonly file: FileSummary;
  readonly onPage: (page: number) => void;
}

const KINDS: Readonly<Record<FileSummary['parts'][number]['kind'], string>> = {
  minutes: 'Minutes',
  agenda: 'Agenda',
  paper: 'Paper',
};

/** What there is to say of a PDF: how far it is read, which pages are pictures, which documents it binds together. */
export function FileNotice({ file, onPage }: FileNoticeProps) {
  const { pages, pagesRead, withoutText, parts } = file;
  const minutes = parts.filter(({ kind }) => kind === 'minutes').length;
  return (
    <>
      {pagesRead < pages && (
        <p class="file-progress" role="status">
          The pages in view are read; the other {pages - pagesRead} are on the way.
        </p>
      )}
      {withoutText.length > 0 && (
        <Notice
          tone="warn"
          title={withoutText.length === pages ? 'This PDF is a scan' : 'Some pages are pictures'}
        >
          <p>
            {withoutText.length === pages
              ? 'Its pages are pictures without text, so nothing can be found in them.'
              : `${pageList(withoutText)} ${withoutText.length === 1 ? 'has' : 'have'} no text, so nothing can be found there.`}{' '}
            To keep something from such a page, press “Tag an area” above the pages, draw a box around it and
            type its words.
          </p>
        </Notice>
      )}
      {parts.length > 1 && (
        <details class="file-parts">
          <summary>
            {parts.length} documents in this file,{' '}
            {minutes === 0 ? 'no minutes among them' : `${minutes} of them minutes`}
          </summary>
          <ol>
            {parts.map((part) => (
              <li key={`${part.firstPage} ${part.title}`}>
                <button type="button" onClick={() => onPage(part.firstPage)}>
                  <span class="file-part-title">
                    {part.item !== null && `Item ${part.item}: `}
                    {part.title || 'Without a title'}
                  </span>
                  <span class="soft small">
                    {KINDS[part.kind]}, {pageSpan(part.firstPage, part.lastPage)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const pageSpan = (first: number, last: number): string =>
  first === last ? `page ${first}` : `pages ${first}–${last}`;
