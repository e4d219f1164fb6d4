import { useState } from 'preact/hooks';
import { ExportDialog } from '../../../components/files/ExportDialog.tsx';
import { LayoutEditor } from '../../../components/files/LayoutEditor.tsx';
import { FORMAT_CHOICES, formatChoice } from '../../../components/files/formats.ts';
import type { ExportChoice, LayoutChoice } from '../../../components/files/types.ts';
import { PART, QUESTION } from '../../../lib/exchange/columns.ts';
import {
  LAYOUTS,
  asOwnLayout,
  defaultLayout,
  fullLayout,
  layoutOf,
  ownLayout,
} from '../../../lib/exchange/layouts.ts';
import type { Layout } from '../../../lib/exchange/layouts.ts';
import type { PreviewRequest } from '../../../lib/exchange/preview.ts';
import type { OwnLayout } from '../../../lib/model/index.ts';
import type { Settings } from '../../../lib/store/index.ts';
import { today } from '../../browser/today.ts';
import type { Desk } from './desk.ts';
import type { FilesProps } from './files.ts';
import { saveExport } from './save-export.ts';
import { usePreview } from './use-preview.ts';

/** The export dialog with the store, the worker and the layouts behind it. */
export function ExportFiles(props: FilesProps & { readonly desk: Desk; readonly onClose: () => void }) {
  const { store, stored, toasts, view, selected, desk } = props;
  const settings = stored.settings.value;
  const [choice, setChoice] = useState(() => firstChoice(settings, props));
  const [draft, setDraft] = useState<OwnLayout | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const layouts = [...LAYOUTS, ...settings.layouts.map(ownLayout)];
  const request = requestOf(choice, draft, layouts, settings, props);
  const preview = usePreview(desk, request, stored.commitments.value);
  const chosen = layouts.find(({ id }) => id === choice.layout) ?? defaultLayout;
  const kept = draft !== null && settings.layouts.some(({ id }) => id === draft.id);

  const keepLayouts = async (own: readonly OwnLayout[], next: string) => {
    setBusy(true);
    const saved = await store.settings.set({ layouts: [...own] });
    setBusy(false);
    if (!saved.ok) return setFault(saved.problem.message);
    setFault(null);
    setDraft(null);
    setChoice({ ...choice, layout: next });
  };

  return (
    <ExportDialog
      choice={choice}
      counts={{ view: view.length, selection: selected.length, everything: stored.commitments.value.length }}
      layouts={layouts.map((layout) => choiceOf(layout, settings.layouts))}
      preview={fault === null ? preview : { ...preview, problem: fault }}
      busy={busy}
      editor={
        draft && (
          <LayoutEditor
            layout={draft}
            columns={columnsFor(draft)}
            taken={layouts.filter(({ id }) => id !== draft.id).map(({ name }) => name)}
            kept={kept}
            busy={busy}
            onChange={setDraft}
            onSave={() => {
              const clean = { ...draft, name: draft.name.trim() };
              const others = settings.layouts.filter(({ id }) => id !== draft.id);
              void keepLayouts([...others, clean], draft.id);
            }}
            onRemove={() =>
              void keepLayouts(
                settings.layouts.filter(({ id }) => id !== draft.id),
                LAYOUTS.some(({ id }) => id === draft.base) ? draft.base : defaultLayout.id,
              )
            }
            onCancel={() => {
              setFault(null);
              setDraft(null);
            }}
          />
        )
      }
      onChange={(next) => {
        setFault(null);
        setChoice(next);
      }}
      onEditColumns={() =>
        setDraft(
          settings.layouts.find(({ id }) => id === chosen.id) ??
            asOwnLayout(chosen, crypto.randomUUID(), freeName(layouts)),
        )
      }
      onExport={async () => {
        setBusy(true);
        const saved = await saveExport(request, { store, toasts, desk });
        setBusy(false);
        if (!saved.ok) return setFault(saved.problem.message);
        const { format, layout } = choice;
        // What the next export begins with; the file is made whether it can be remembered or not.
        await store.settings.set({ lastExport: { format, layout } });
        props.onClose();
      }}
      onClose={props.onClose}
    />
  );
}

/**
 * Format and layout as the last time, as far as they are still there. Rows go by what a person has done to the table
 * since: who has selected or narrowed wants just these.
 */
function firstChoice(
  { lastExport, layouts }: Settings,
  { view, selected, stored }: FilesProps,
): ExportChoice {
  const format = FORMAT_CHOICES.find(({ id }) => id === lastExport?.format)?.id ?? 'csv';
  const narrowed = view.length > 0 && view.length < stored.commitments.value.length;
  return {
    format,
    layout: layoutOf(lastExport?.layout ?? '', layouts)?.id ?? defaultLayout.id,
    rows: selected.length > 0 ? 'selection' : narrowed ? 'view' : 'everything',
    meeting: null,
    restricted: false,
  };
}

function requestOf(
  choice: ExportChoice,
  draft: OwnLayout | null,
  layouts: readonly Layout[],
  settings: Settings,
  { view, selected }: FilesProps,
): PreviewRequest {
  const { hasRows, hasLayout } = formatChoice(choice.format);
  const layout = draft ? ownLayout(draft) : layouts.find(({ id }) => id === choice.layout);
  const rows = choice.rows === 'view' ? view : choice.rows === 'selection' ? selected : null;
  return {
    format: choice.format,
    layout: layout?.id ?? defaultLayout.id,
    ownLayouts: draft ? [...settings.layouts.filter(({ id }) => id !== draft.id), draft] : settings.layouts,
    today: today(),
    rows: hasRows ? rows : null,
    meeting: hasLayout && layout && countsMeetings(layout) ? choice.meeting : null,
    restricted: choice.restricted ? 'include' : 'leave out',
    ragKey: settings.ragKey,
  };
}

const countsMeetings = ({ arrangement }: Layout): boolean =>
  arrangement === 'action log' || arrangement === 'questions';

const choiceOf = (layout: Layout, own: readonly OwnLayout[]): LayoutChoice => ({
  id: layout.id,
  name: layout.name,
  about: layout.about,
  own: own.some(({ id }) => id === layout.id),
  ofMeeting: countsMeetings(layout),
});

/** A part and a question stand only where the rows are laid so. */
function columnsFor({ base }: OwnLayout): { id: string; name: string }[] {
  const arrangement = LAYOUTS.find(({ id }) => id === base)?.arrangement;
  return [
    ...(arrangement === 'action log' || arrangement === 'recommendations' ? [PART] : []),
    ...(arrangement === 'questions' ? [QUESTION] : []),
    ...fullLayout.columns,
  ].map(({ id, name }) => ({ id, name }));
}

function freeName(layouts: readonly Layout[]): string {
  const names = new Set(layouts.map(({ name }) => name));
  const name = 'Our council’s layout';
  for (let number = 2; ; number += 1) {
    const wanted = number === 2 ? name : `${name} ${number - 1}`;
    if (!names.has(wanted)) return wanted;
  }
}
