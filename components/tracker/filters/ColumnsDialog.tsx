import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { COLUMNS, columnOf } from '../grid/columns.tsx';
import type { TableModel } from '../grid/table-model.ts';
import './columns-dialog.css';

export interface ColumnsDialogProps {
  readonly model: TableModel;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** Which columns the table shows, and in which order. What is chosen shows at once behind the dialog. */
export function ColumnsDialog({ model, onReset, onClose }: ColumnsDialogProps) {
  const shown = model.getVisibleLeafColumns().map(({ id }) => id);
  const others = COLUMNS.filter(({ id }) => !shown.includes(id));
  const move = (at: number, step: number) => {
    const order = [...shown];
    order.splice(at + step, 0, ...order.splice(at, 1));
    model.setColumnOrder(order);
  };
  return (
    <Dialog title="Columns" onClose={onClose}>
      <p class="soft">
        Widths are set by dragging the edge of a heading, or with Shift and an arrow on the heading.
      </p>
      <ul class="columns-list" aria-label="Shown, in this order">
        {shown.map((id, at) => {
          const label = columnOf(id)?.label ?? id;
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked
                  disabled={shown.length === 1}
                  onChange={() => model.getColumn(id)?.toggleVisibility(false)}
                />
                {label}
              </label>
              <Button
                look="quiet"
                name={`${label} further left`}
                disabled={at === 0}
                onPress={() => move(at, -1)}
              >
                ↑
              </Button>
              <Button
                look="quiet"
                name={`${label} further right`}
                disabled={at === shown.length - 1}
                onPress={() => move(at, 1)}
              >
                ↓
              </Button>
            </li>
          );
        })}
      </ul>
      <h3>More columns</h3>
      <ul class="columns-list columns-more">
        {others.map(({ id, label }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={false}
                onChange={() => model.getColumn(id)?.toggleVisibility(true)}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onReset}>As they came</Button>
      </div>
    </Dialog>
  );
}
