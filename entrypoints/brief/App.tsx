import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/controls/Button.tsx';
import { Filters } from '../../components/controls/Filters.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { BriefPaper } from '../../components/files/BriefPaper.tsx';
import { MeetingChoice } from '../../components/files/MeetingChoice.tsx';
import { QuestionsPaper } from '../../components/files/QuestionsPaper.tsx';
import { SiteNav } from '../../components/page/SiteNav.tsx';
import { briefParts } from '../../lib/exchange/brief.ts';
import { committeesOf, ofMeeting, type ChosenMeeting } from '../../lib/exchange/chosen-meeting.ts';
import { exportFile } from '../../lib/exchange/export-file.ts';
import { exportInput } from '../../lib/exchange/export-input.ts';
import { questionsLayout } from '../../lib/exchange/layouts.ts';
import { tableOf } from '../../lib/exchange/table.ts';
import type { Store } from '../../lib/store/index.ts';
import { download } from '../browser/download.ts';
import type { Stored } from '../browser/stored.ts';
import { today } from '../browser/today.ts';
import './brief.css';

type Paper = 'brief' | 'questions';

const PAPER = 'paper';

/** The page for the meeting: what to have at hand, or what to ask, on paper or on the screen. */
export function App({ store, stored }: { readonly store: Store; readonly stored: Stored }) {
  const [paper, setPaper] = useState<Paper>('brief');
  const [meeting, setMeeting] = useState<ChosenMeeting | null>(null);
  const [restricted, setRestricted] = useState(false);
  const [said, setSaid] = useState('');
  const { input, committees, parts, questions, hidden } = useShown(stored, meeting, restricted);
  const problem = stored.problem.value;

  const save = async () => {
    const records = await store.backup();
    const file =
      records.ok &&
      (await exportFile(records.value, {
        format: 'html',
        layout: paper,
        today: today(),
        meeting,
        restricted: restricted ? 'include' : 'leave out',
      }));
    if (!records.ok) return setSaid(records.problem.message);
    if (!file || !file.ok) return setSaid(file ? file.problem.message : '');
    download(
      new Blob([file.value.bytes as Uint8Array<ArrayBuffer>], { type: file.value.type }),
      file.value.name,
    );
    setSaid(`Saved as ${file.value.name}.`);
  };

  return (
    <div class="brief-page">
      <header class="brief-head">
        <SiteNav current="brief" />
        {input.all.length > 0 && (
          <>
            <Filters
              name="Which paper"
              choices={[
                {
                  id: 'brief',
                  label: 'Brief',
                  count: parts.parts.reduce((sum, part) => sum + part.entries.length, 0),
                },
                { id: 'questions', label: 'Questions for the next meeting', count: questions.lines.length },
              ]}
              chosen={paper}
              controls={PAPER}
              onChoose={setPaper}
            />
            <div class="brief-tools">
              <span role="status" class="soft small">
                {said}
              </span>
              <Button onPress={() => void save()}>Save as a web page</Button>
              <Button look="main" onPress={() => window.print()}>
                Print…
              </Button>
            </div>
            <div class="brief-choice">
              <MeetingChoice committees={committees} chosen={meeting} onChoose={setMeeting} />
              {hidden > 0 && (
                <label class="brief-restricted">
                  <input
                    type="checkbox"
                    checked={restricted}
                    onChange={(event) => setRestricted(event.currentTarget.checked)}
                  />
                  Take restricted rows along ({hidden})
                </label>
              )}
            </div>
          </>
        )}
      </header>
      <main>
        {problem && (
          <Notice tone="bad" title="What you kept cannot be read">
            <p>{problem.message}</p>
          </Notice>
        )}
        {stored.ready.value &&
          (input.all.length === 0 ? (
            <Nothing />
          ) : (
            <div
              id={PAPER}
              role="tabpanel"
              aria-label={paper === 'brief' ? 'Brief' : 'Questions for the next meeting'}
            >
              {paper === 'brief' ? (
                <BriefPaper brief={parts} meeting={meeting} today={input.today} />
              ) : (
                <QuestionsPaper table={questions.table} meeting={meeting} today={input.today} />
              )}
            </div>
          ))}
      </main>
    </div>
  );
}

/** What is shown, worked out anew when records or choices change. */
function useShown(stored: Stored, meeting: ChosenMeeting | null, restricted: boolean) {
  const [commitments, passages, sets, documents] = [
    stored.commitments.value,
    stored.passages.value,
    stored.sets.value,
    stored.documents.value,
  ];
  return useMemo(() => {
    const all = exportInput({ commitments, passages, sets, documents }, today(), {
      restricted: restricted ? 'include' : 'leave out',
    });
    const input = meeting ? ofMeeting(all, meeting) : all;
    const table = tableOf(questionsLayout, input);
    return {
      input,
      committees: committeesOf(all),
      parts: briefParts(input),
      questions: { table, lines: table.blocks.flatMap(({ lines }) => lines) },
      hidden: input.rows.filter(({ commitment }) => commitment.restricted).length,
    };
  }, [commitments, passages, sets, documents, meeting, restricted]);
}

function Nothing() {
  return (
    <div class="brief-nothing">
      <h1>Nothing to brief you on yet</h1>
      <p>
        Once you have kept passages of a meeting, this page says before the next one what is overdue, what was
        promised and never mentioned again, what comes back, and what was closed, each with its words and its
        link.
      </p>
      <p>
        Open a page of minutes, press the Minutemark button, and keep what is to be done; or{' '}
        <a href="/tracker.html">restore a backup in the tracker</a>.
      </p>
    </div>
  );
}
