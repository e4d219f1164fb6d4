import { Button } from '../../components/controls/Button.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { CalendarNotice } from '../../components/page/CalendarNotice.tsx';
import { FileNotice } from '../../components/page/FileNotice.tsx';
import { FrameNotice } from '../../components/page/FrameNotice.tsx';
import { MeetingDateField } from '../../components/page/MeetingDateField.tsx';
import { StandingNotice } from '../../components/page/StandingNotice.tsx';
import { TruncationNotice } from '../../components/page/TruncationNotice.tsx';
import { OfferNotice } from '../../components/recommendations/OfferNotice.tsx';
import { handOver } from '../browser/hand-over.ts';
import { today } from '../browser/today.ts';
import { ALL_COUNCILS } from '../browser/sites.ts';
import type { Report } from '../../lib/messages.ts';
import type { Panel } from './panel.ts';

/** What there is to say about the page before its passages: each in a plain sentence with a way on. */
export function PageNotices({ panel }: { readonly panel: Panel }) {
  const { page, stored, sites } = panel;
  const state = page.state.value;
  const problem = stored.problem.value;
  return (
    <>
      {problem && (
        <Notice tone="bad" title="What you kept cannot be read">
          <p>{problem.message}</p>
        </Notice>
      )}
      {state.phase === 'reading' && <p class="panel-empty">Reading the page…</p>}
      {state.phase === 'closed' && (
        <Notice title="Minutemark has not read this page">
          <p>
            Press the Minutemark button in the browser’s toolbar (or Alt+Shift+M) while this page is in front,
            and it is read once. Browser pages and the extension store cannot be read.
          </p>
          <p>
            Minutes in a file on this computer:{' '}
            <a href="/viewer.html" target="_blank" rel="noreferrer">
              open a PDF
            </a>
            .
          </p>
          {!ALL_COUNCILS.every((pattern) => sites.on.value.includes(pattern)) && (
            <Button onPress={() => void sites.switchOn(ALL_COUNCILS)}>
              Read by itself on all UK councils
            </Button>
          )}
        </Notice>
      )}
      {state.phase === 'failed' && (
        <Notice tone="bad" title="The page could not be read">
          <p>{state.sentence}</p>
        </Notice>
      )}
      {state.phase === 'ready' && aboutDocument(panel, state.report)}
    </>
  );
}

function aboutDocument(panel: Panel, { document, found, offered }: Report) {
  const { file, address } = document;
  // The browser shows the PDF itself: of its words nothing is in the page.
  if (document.kind === 'pdf' && !file && address !== null) {
    return (
      <Notice title="This is a PDF">
        <p>Minutemark reads PDFs in a viewer of its own, in this tab. Going back brings you here again.</p>
        <Button look="main" onPress={() => void panel.openPdf(address)}>
          Open it in Minutemark
        </Button>
      </Notice>
    );
  }
  if (document.kind === 'calendar' && document.calendar) {
    return <CalendarNotice calendar={document.calendar} today={today()} />;
  }
  const noDate = document.meetings.length <= 1 && (document.meetings[0]?.date ?? null) === null;
  return (
    <>
      {offered && <OfferNotice offered={offered} onTake={() => void handOver(offered)} />}
      {file && <FileNotice file={file} onPage={panel.page.goToPage} />}
      {!offered && !(file && document.standing === 'empty') && whyNothing(document, panel.page.readAnyway)}
      <TruncationNotice truncations={document.truncations} />
      {document.standing === 'minutes' && noDate && found.length > 0 && (
        <MeetingDateField onGive={(date) => void panel.giveDate(date)} />
      )}
    </>
  );
}

/** Why nothing is listed. Nothing where something is. */
function whyNothing({ standing, frame }: Report['document'], readAnyway: () => void) {
  if (frame && (standing === 'agenda only' || standing === 'no minutes' || standing === 'empty')) {
    return <FrameNotice address={frame} onReadAnyway={readAnyway} />;
  }
  return <StandingNotice standing={standing} onReadAnyway={readAnyway} />;
}
