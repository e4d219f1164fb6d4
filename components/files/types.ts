import type { ChosenMeeting } from '../../lib/exchange/chosen-meeting.ts';
import type { Preview } from '../../lib/exchange/preview.ts';
import type { ExportFormat } from './formats.ts';

/** Which rows an export is made of. */
export type ExportRows = 'view' | 'selection' | 'everything';

/** What a person has chosen in the export dialog. */
export interface ExportChoice {
  readonly rows: ExportRows;
  readonly format: ExportFormat;
  /** Id of a layout. */
  readonly layout: string;
  /** The committee that the paper is for, or null for all. */
  readonly meeting: ChosenMeeting | null;
  readonly restricted: boolean;
}

/** A preview as it comes: the last one stays in view while the next is made. */
export interface PreviewState {
  readonly preview: Preview | null;
  readonly working: boolean;
  /** Why there is none, in a sentence, or null. */
  readonly problem: string | null;
}

/** A layout as it is offered. */
export interface LayoutChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly own: boolean;
  /** Whether "since the last meeting" means something in it. */
  readonly ofMeeting: boolean;
}
