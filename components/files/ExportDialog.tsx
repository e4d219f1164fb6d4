import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { FORMAT_CHOICES, formatChoice } from './formats.ts';
import { MeetingChoice } from './MeetingChoice.tsx';
import { RadioList } from './RadioList.tsx';
import type { ExportChoice, ExportRows, LayoutChoice, PreviewState } from './types.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  readonly choice: ExportChoice;
  /** How many rows each choice holds; what holds none is not offered. */
  readonly counts: Readonly<Record<ExportRows, number>>;
  readonly layouts: readonly LayoutChoice[];
  readonly preview: PreviewState;
  readonly busy: boolean;
  /** The columns while they are being changed, in place of the choices; null otherwise. */
  readonly editor: ComponentChildren;
  readonly onChange: (choice: ExportChoice) => void;
  readonly onEditColumns: () => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** One file of the view, a selection or everything: chosen on the left, shown as it will look on the right. */
export function ExportDialog(props: ExportDialogProps) {
  const { choice, counts, layouts, preview, busy, editor, onChange } = props;
  const format = formatChoice(choice.format);
  const layout = layouts.find(({ id }) => id === choice.layout);
  const shown = preview.preview;
  return (
    <Dialog title="Export" onClose={props.onClose} wide>
      <div class="export-dialog">
        {editor ?? (
          <div class="export-choices">
            <RadioList
              legend="Format"
              name="format"
              columns={3}
              choices={FORMAT_CHOICES.map(({ id, name }) => ({ id, label: name }))}
              chosen={choice.format}
              about={format.about}
              onChoose={(id) => onChange({ ...choice, format: id })}
            />
            {format.hasLayout && (
              <RadioList
                legend="Layout"
                name="layout"
                choices={layouts.map(({ id, name }) => ({ id, label: name }))}
                chosen={choice.layout}
                about={layout?.about ?? ''}
                onChoose={(id) => onChange({ ...choice, layout: id })}
              >
                <Button onPress={props.onEditColumns}>
                  {layout?.own ? 'Change this layout…' : 'Make our council’s layout of it…'}
                </Button>
              </RadioList>
            )}
            {format.hasRows && (
              <RadioList
                legend="Rows"
                name="rows"
                choices={ROWS.filter(({ id }) => id === 'everything' || counts[id] > 0).map(
                  ({ id, label }) => ({
                    id,
                    label: `${label} (${counts[id]})`,
                  }),
                )}
                chosen={choice.rows}
                onChoose={(rows) => onChange({ ...choice, rows })}
              >
                {format.hasLayout && layout?.ofMeeting && shown && (
                  <MeetingChoice
                    committees={shown.committees}
                    chosen={choice.meeting}
                    onChoose={(meeting) => onChange({ ...choice, meeting })}
                  />
                )}
                {shown !== null && (shown.restricted > 0 || choice.restricted) && (
                  <label class="export-restricted">
                    <input
                      type="checkbox"
                      checked={choice.restricted}
                      onChange={(event) => onChange({ ...choice, restricted: event.currentTarget.checked })}
                    />
                    Take restricted rows along ({shown.restricted})
                  </label>
                )}
              </RadioList>
            )}
          </div>
        )}
        <ExportPreview
          state={preview}
          format={choice.format}
          name={format.hasLayout ? (layout?.name ?? '') : format.name}
        />
        {editor === null && (
          <div class="export-end">
            <Button
              look="main"
              disabled={busy || preview.problem !== null || (shown?.count === 0 && choice.format !== 'json')}
              onPress={props.onExport}
            >
              {busy ? 'Being made…' : format.act}
            </Button>
            <Button onPress={props.onClose}>Close</Button>
            <span class="soft" role="status">
              {preview.problem === null && shown ? `Holds ${shown.holds}.` : ''}
            </span>
          </div>
        )}
      </div>
    </Dialog>
  );
}

const ROWS: readonly { readonly id: ExportRows; readonly label: string }[] = [
  { id: 'view', label: 'As shown in the table' },
  { id: 'selection', label: 'Selected rows' },
  { id: 'everything', label: 'Everything' },
];
