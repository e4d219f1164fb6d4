import type { Area } from '../../model/index.ts';

/** A page of a PDF as a sheet of paper. */
export interface Sheet {
  /** From 1. */
  readonly number: number;
  /** What of user space the page shows. */
  readonly view: Area;
  /** Degrees clockwise by which the file says the page is to be shown turned: 0, 90, 180 or 270. */
  readonly rotate: number;
}

/** A rectangle of a page as it is shown, in parts of its width and height from the top left corner, 0 to 1. */
export interface Share {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height of the page as the file says it is to be shown, in points. */
export function sizeOf({ view: [left, bottom, right, top], rotate }: Sheet): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = [right - left, top - bottom];
  return quarter(rotate) % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** A point of user space on the page as it is shown: points from its top left corner. */
export function toShown(
  { view: [left, bottom, right, top], rotate }: Sheet,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  switch (quarter(rotate)) {
    case 1:
      return { x: y - bottom, y: x - left };
    case 2:
      return { x: right - x, y: y - bottom };
    case 3:
      return { x: top - y, y: right - x };
    default:
      return { x: x - left, y: top - y };
  }
}

/** The way back from `toShown`. */
export function toUserSpace(
  { view: [left, bottom, right, top], rotate }: Sheet,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  switch (quarter(rotate)) {
    case 1:
      return { x: y + left, y: x + bottom };
    case 2:
      return { x: right - x, y: y + bottom };
    case 3:
      return { x: right - y, y: top - x };
    default:
      return { x: x + left, y: top - y };
  }
}

/** Where an area of user space lies on the page when a person has turned it by `turn` degrees clockwise more. */
export function shareOf(sheet: Sheet, [left, bottom, right, top]: Area, turn = 0): Share {
  const shown = { ...sheet, rotate: sheet.rotate + turn };
  const { width, height } = sizeOf(shown);
  const one = toShown(shown, left, bottom);
  const other = toShown(shown, right, top);
  return {
    left: Math.min(one.x, other.x) / width,
    top: Math.min(one.y, other.y) / height,
    width: Math.abs(one.x - other.x) / width,
    height: Math.abs(one.y - other.y) / height,
  };
}

/** The way back from `shareOf`. */
export function areaOf(sheet: Sheet, share: Share, turn = 0): Area {
  const shown = { ...sheet, rotate: sheet.rotate + turn };
  const { width, height } = sizeOf(shown);
  const one = toUserSpace(shown, share.left * width, share.top * height);
  const other = toUserSpace(shown, (share.left + share.width) * width, (share.top + share.height) * height);
  return [
    Math.min(one.x, other.x),
    Math.min(one.y, other.y),
    Math.max(one.x, other.x),
    Math.max(one.y, other.y),
  ];
}

/** Quarter turns clockwise, 0 to 3. */
const quarter = (degrees: number): number => ((Math.round(degrees / 90) % 4) + 4) % 4;
