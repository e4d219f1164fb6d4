import type { ComponentChildren, Ref } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { pngFile, svgFile } from './save-picture.ts';
import './pictures.css';

/** What every picture is given by its frame. */
export interface PictureProps {
  /** Spoken name: what it shows. */
  readonly name: string;
  readonly id: string;
  readonly pictureRef: Ref<SVGSVGElement>;
}

export interface PictureFigureProps {
  readonly title: string;
  /** What it says, in a sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly label: string; readonly values: readonly (string | number)[] }[];
  /** Name of the files, without an ending. */
  readonly file: string;
  readonly renderPicture: (props: PictureProps) => ComponentChildren;
  readonly onSave: (file: Blob, name: string) => void;
  readonly onFailed: (sentence: string) => void;
}

/** Tables of more columns stand below their picture. */
const MOST_BESIDE = 5;

const NO_PNG =
  'The picture could not be made into a PNG, so nothing was saved. The SVG holds the same and can be saved instead.';

/** A picture with its numbers in a table beside it, and the ways to take it along. */
export function PictureFigure(props: PictureFigureProps) {
  const { title, about, columns, lines, file, renderPicture, onSave } = props;
  const id = useId();
  const place = useRef<SVGSVGElement>(null);
  const save = async (kind: 'svg' | 'png') => {
    if (!place.current) return;
    if (kind === 'svg') {
      onSave(new Blob([svgFile(place.current)], { type: 'image/svg+xml' }), `${file}.svg`);
      return;
    }
    const png = await pngFile(place.current);
    if (png) onSave(png, `${file}.png`);
    else props.onFailed(NO_PNG);
  };
  return (
    <section class="picture" aria-labelledby={`${id}title`}>
      <header class="picture-head">
        <h2 id={`${id}title`}>{title}</h2>
        <p class="soft">{about}</p>
        <span class="picture-tools">
          <Button name={`Save SVG: ${title}`} onPress={() => void save('svg')}>
            Save SVG
          </Button>
          <Button name={`Save PNG: ${title}`} onPress={() => void save('png')}>
            Save PNG
          </Button>
        </span>
      </header>
      <div class="picture-both" data-stacked={columns.length > MOST_BESIDE ? '' : undefined}>
        <div class="picture-drawn">
          {renderPicture({ name: `${title}. ${about}`, id, pictureRef: place })}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
        <div class="picture-numbers" role="region" aria-label={`Numbers: ${title}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ label, values }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {values.map((value, at) => (
                    <td key={columns[at + 1]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}
