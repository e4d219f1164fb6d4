export { makePainter, type Painter, type WayBack } from './painter.ts';
export type { Mark, MarkState } from './styles.ts';
export { watch } from './watch.ts';
