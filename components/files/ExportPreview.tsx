import type { PreviewBlock, PreviewColumn } from '../../lib/exchange/preview.ts';
import type { ExportFormat } from './formats.ts';
import type { PreviewState } from './types.ts';
import './export-preview.css';

export interface ExportPreviewProps {
  readonly state: PreviewState;
  readonly format: ExportFormat;
  /** What the preview is of, for screen readers. */
  readonly name: string;
}

/** Formats that are read on white paper, whatever the screen is like. */
const PAPER: ReadonlySet<ExportFormat> = new Set(['docx', 'html', 'copy']);

/** A list of so few columns takes all the room there is. */
const FEW = 3;

/** The first rows as they will look, and what stays behind. */
export function ExportPreview({ state, format, name }: ExportPreviewProps) {
  const { preview, working, problem } = state;
  const isPaper = PAPER.has(format);
  return (
    <section class="export-preview" aria-label="Preview" aria-busy={working}>
      <h3>
        How it will look
        {working && <span class="soft small"> · being made…</span>}
      </h3>
      {problem !== null && <p class="export-preview-problem">{problem}</p>}
      {preview && problem === null && (
        <>
          <div
            class="export-preview-sheet"
            data-paper={isPaper ? '' : undefined}
            data-list={preview.columns.length <= FEW ? '' : undefined}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
            tabIndex={0}
            role="region"
            aria-label={`First rows of ${name}`}
          >
            {isPaper && (
              <p class="export-preview-title">
                <strong>{preview.name}</strong>
                {preview.committee !== null && <span>{preview.committee}</span>}
              </p>
            )}
            {preview.blocks.map((block, at) => (
              <Block key={`${at} ${block.title}`} block={block} columns={preview.columns} name={name} />
            ))}
          </div>
          <LeftOut sentences={preview.leftOut} />
        </>
      )}
    </section>
  );
}

function Block(props: {
  readonly block: PreviewBlock;
  readonly columns: readonly PreviewColumn[];
  readonly name: string;
}) {
  const { block, columns } = props;
  const { title, empty, rows, more } = block;
  return (
    <div class="export-preview-block">
      {title !== null && <h4>{title}</h4>}
      {rows.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <table aria-label={title ?? props.name}>
          <thead>
            <tr>
              {columns.map(({ name, share }) => (
                <th
                  key={name}
                  scope="col"
                  style={share === null ? undefined : { inlineSize: `${(share * 100).toFixed(1)}%` }}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) =>
              'heading' in row ? (
                <tr key={at}>
                  <th colSpan={columns.length} scope="rowgroup">
                    {row.heading}
                  </th>
                </tr>
              ) : (
                <tr key={at}>
                  {row.cells.map((cell, place) => (
                    <td key={place} data-together={columns[place]?.keepTogether ? '' : undefined}>
                      <span class="export-preview-cell">{cell}</span>
                    </td>
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {more > 0 && <p class="soft small">{more === 1 ? 'and 1 more row' : `and ${more} more rows`}</p>}
    </div>
  );
}

function LeftOut({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div class="export-left-out">
      <h3>What is left out</h3>
      {sentences.length === 0 ? (
        <p>Nothing.</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
