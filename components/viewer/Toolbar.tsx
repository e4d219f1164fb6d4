import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button.tsx';
import { Icon, type IconName } from './icons.tsx';
import { PageBox } from './PageBox.tsx';
import './toolbar.css';

export interface ToolbarProps {
  readonly page: number;
  readonly count: number;
  /** Zoom in per cent. */
  readonly percent: number;
  readonly fits: 'page-width' | 'page-fit' | null;
  readonly sideOpen: boolean;
  readonly finding: boolean;
  /** Null until the file is here whole: an area is kept with the file's identity. */
  readonly drawing: boolean | null;
  readonly dark: boolean;
  /** Where the file came from, or null for one from disk. */
  readonly original: string | null;
  readonly on: ToolbarActs;
}

export interface ToolbarActs {
  side(): void;
  page(number: number): void;
  zoomIn(): void;
  zoomOut(): void;
  fitWidth(): void;
  fitPage(): void;
  turn(): void;
  find(): void;
  draw(): void;
  dark(): void;
  print(): void;
  save(): void;
  open(): void;
  panel(): void;
}

/** The viewer's tools, in the order of the browser's own PDF viewer. */
export function Toolbar(props: ToolbarProps) {
  const { on, page, count } = props;
  return (
    <div class="toolbar" role="group" aria-label="PDF tools">
      <Group>
        <Tool icon="side" name="Pages and outline" keys="F4" pressed={props.sideOpen} onPress={on.side} />
        <Tool icon="before" name="Page before" onPress={() => on.page(page - 1)} disabled={page <= 1} />
        <Tool icon="after" name="Next page" onPress={() => on.page(page + 1)} disabled={page >= count} />
        <PageBox page={page} count={count} onGo={on.page} />
      </Group>
      <Group>
        <Tool icon="smaller" name="Zoom out" keys="Ctrl+-" onPress={on.zoomOut} />
        <span class="toolbar-zoom" aria-label={`Zoom ${props.percent} per cent`} role="status">
          {props.percent}%
        </span>
        <Tool icon="larger" name="Zoom in" keys="Ctrl++" onPress={on.zoomIn} />
        <Tool
          icon="width"
          name="Fit width"
          keys="Ctrl+0"
          pressed={props.fits === 'page-width'}
          onPress={on.fitWidth}
        />
        <Tool icon="page" name="Fit page" pressed={props.fits === 'page-fit'} onPress={on.fitPage} />
        <Tool icon="turn" name="Turn the pages" keys="Ctrl+]" onPress={on.turn} />
      </Group>
      <Group>
        <Tool icon="find" name="Find in this PDF" keys="Ctrl+F" pressed={props.finding} onPress={on.find} />
        <Tool
          icon="draw"
          name="Tag an area"
          pressed={props.drawing === true}
          disabled={props.drawing === null}
          onPress={on.draw}
        />
        <Tool icon="dark" name="Dark pages" pressed={props.dark} onPress={on.dark} />
      </Group>
      <Group>
        <Tool icon="print" name="Print" keys="Ctrl+P" onPress={on.print} />
        <Tool icon="save" name="Download" keys="Ctrl+S" onPress={on.save} />
        {props.original !== null && (
          <a
            class="button"
            data-look="quiet"
            href={props.original}
            target="_blank"
            rel="noreferrer"
            aria-label="Open the original"
            title="Open the original"
          >
            <Icon name="original" />
          </a>
        )}
        <Tool icon="folder" name="Open another PDF" onPress={on.open} />
        <Button look="plain" hint="Show the panel with what was found" onPress={on.panel}>
          <Icon name="panel" /> Panel
        </Button>
      </Group>
    </div>
  );
}

const Group = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="toolbar-group">{children}</div>
);

function Tool(props: {
  readonly icon: IconName;
  readonly name: string;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}) {
  const { icon, name, keys, pressed, disabled, onPress } = props;
  return (
    <Button
      look="quiet"
      name={name}
      hint={keys ? `${name} (${keys})` : name}
      onPress={onPress}
      {...(pressed === undefined ? {} : { pressed })}
      {...(disabled === undefined ? {} : { disabled })}
    >
      <Icon name={icon} />
    </Button>
  );
}
