import { useEffect, useMemo, useState } from 'preact/hooks';
import { CompareView } from '../../components/meetings/CompareView.tsx';
import { meetingName } from '../../components/meetings/words.ts';
import { shortDate } from '../../components/controls/dates.ts';
import { compareTexts, type ComparedSentence } from '../../lib/compare/compare.ts';
import { partsOf } from '../../lib/search/parts.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import type { Chosen } from './chosen.ts';
import { readingsOf } from './readings.ts';
import type { Year } from './year.ts';

/** Two readings of one meeting's minutes; the first and the last where nothing is chosen. */
export function Compare({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const { stored } = year;
  const kept = year.texts.value;
  const read = year.read.value;
  const documents = stored.documents.value;
  const byMeeting = useMemo(() => readingsOf(kept ?? [], read), [kept, read]);
  const titles = useMemo(() => new Map(documents.map(({ key, title }) => [key, title])), [documents]);
  const { meeting, texts = [] } =
    byMeeting.find((one) => one.meeting.key === chosen['meeting']) ?? byMeeting[0] ?? {};
  const before = texts.find(({ id }) => id === chosen['before']) ?? texts[0];
  const after = texts.find(({ id }) => id === chosen['after']) ?? texts.at(-1);
  const compared = useCompared(year, meeting ?? null, before?.id ?? '', after?.id ?? '');
  if (kept === null) return null;
  return (
    <CompareView
      meetings={byMeeting.map((one) => ({ value: one.meeting.key, label: meetingName(one.meeting) }))}
      meeting={meeting?.key ?? ''}
      readings={texts.map(({ id, document, firstRead }) => ({
        value: id,
        label: `Read ${shortDate(firstRead.slice(0, 10))}, ${firstRead.slice(11, 16)}: ${titles.get(document) ?? document}`,
      }))}
      before={before?.id ?? ''}
      after={after?.id ?? ''}
      compared={compared}
      onMeeting={(key) => year.choose('compare', { meeting: key })}
      onReadings={(first, second) =>
        year.choose('compare', { meeting: meeting?.key ?? '', before: first, after: second })
      }
    />
  );
}

/** What two readings say of a meeting, set against each other; null until that is known. */
function useCompared(
  { store, toasts, read }: Year,
  meeting: ReadMeeting | null,
  before: string,
  after: string,
): readonly ComparedSentence[] | null {
  const [compared, setCompared] = useState<readonly ComparedSentence[] | null>(null);
  const key = meeting?.key ?? '';
  useEffect(() => {
    let current = true;
    const compare = async () => {
      setCompared(null);
      if (key === '' || before === after) return;
      const loaded = await store.texts.some([before, after]);
      if (!current) return;
      if (!loaded.ok) {
        toasts.say(loaded.problem.message, { failure: true });
        return;
      }
      const [was, now] = [before, after].map((id) => {
        const reading = loaded.value.find((one) => one.id === id);
        return (reading ? partsOf(reading.read, true) : [])
          .filter(({ body, date }) => {
            const council = reading?.council ?? null;
            return read.peek().meetingAt({ council, body }, date)?.key === key;
          })
          .map(({ text }) => text)
          .join('\n');
      });
      setCompared(compareTexts(was ?? '', now ?? ''));
    };
    void compare();
    return () => {
      current = false;
    };
  }, [store, toasts, read, key, before, after]);
  return compared;
}
