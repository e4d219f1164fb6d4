import { useEffect, useMemo, useState } from 'preact/hooks';
import { CompareView } from '../../components/meetings/CompareView.tsx';
import { meetingName } from '../../components/meetings/words.ts';
import { shortDate } from '../../components/controls/dates.ts';
import { compareTexts } from '../../lib/compare/compare.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import type { Chosen } from './chosen.ts';
import { readings, type Reading } from './texts.ts';
import type { Year } from './year.ts';

/** A reading as far as it speaks for one meeting. */
interface MeetingReading {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Two readings of one meeting's minutes; the first and the last where nothing is chosen. */
export function Compare({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const kept = useReadings(year);
  const read = year.read.value;
  const documents = year.stored.documents.value;
  const byMeeting = useMemo(() => {
    const known = new Map(documents.map((document) => [document.key, document]));
    const grouped = new Map<ReadMeeting, MeetingReading[]>();
    for (const { id, document: key, readAt, parts } of kept ?? []) {
      const document = known.get(key);
      for (const { text, body, date } of document ? parts : []) {
        const meeting = read.meetingAt({ council: document?.council ?? null, body }, date);
        if (!meeting) continue;
        const label = `${document?.title ?? key}, read ${shortDate(readAt.slice(0, 10))} ${readAt.slice(11, 16)}`;
        grouped.set(meeting, [...(grouped.get(meeting) ?? []), { id, label, text }]);
      }
    }
    return [...grouped].filter(([, own]) => own.length > 1).sort(([a], [b]) => (a.date < b.date ? 1 : -1));
  }, [kept, read, documents]);
  const [meeting, own] = byMeeting.find(([{ key }]) => key === chosen['meeting']) ?? byMeeting[0] ?? [];
  const before = own?.find(({ id }) => id === chosen['before']) ?? own?.[0];
  const after = own?.find(({ id }) => id === chosen['after']) ?? own?.at(-1);
  const compared = useMemo(
    () => (before && after && before !== after ? compareTexts(before.text, after.text) : null),
    [before, after],
  );
  if (kept === null) return null;
  return (
    <CompareView
      meetings={byMeeting.map(([one]) => ({ value: one.key, label: meetingName(one) }))}
      meeting={meeting?.key ?? ''}
      readings={(own ?? []).map(({ id, label }) => ({ value: id, label }))}
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

/** What was read, the earliest first; null until it is known. */
function useReadings({ store, toasts }: Year): readonly Reading[] | null {
  const [kept, setKept] = useState<readonly Reading[] | null>(null);
  useEffect(() => {
    const load = async () => {
      const read = await readings(store);
      if (!read.ok) toasts.say(read.problem.message, { failure: true });
      setKept(read.ok ? read.value.toReversed() : []);
    };
    void load();
    return store.subscribe(({ kinds }) => {
      if (kinds.includes('document')) void load();
    });
  }, [store, toasts]);
  return kept;
}
