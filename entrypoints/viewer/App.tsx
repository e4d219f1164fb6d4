import { useEffect } from 'preact/hooks';
import { Button } from '../../components/controls/Button.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import { ChooseFile } from '../../components/viewer/ChooseFile.tsx';
import { Opening, Rest } from '../../components/viewer/Opening.tsx';
import { PasswordDialog } from '../../components/viewer/PasswordDialog.tsx';
import { Remarks } from '../../components/viewer/Remarks.tsx';
import { addressAt } from './address.ts';
import { DrawArea } from './DrawArea.tsx';
import { Find } from './Find.tsx';
import { onViewerKey } from './keys.ts';
import { PaperPlace } from './PaperPlace.tsx';
import { SideList } from './SideList.tsx';
import { Tools } from './Tools.tsx';
import type { Viewer } from './viewer.ts';
import './viewer.css';

/** The PDF viewer: the file's name and tools above, its pages below, a list of them at the side. */
export function App({ viewer }: { readonly viewer: Viewer }) {
  const phase = viewer.phase.value;
  const password = viewer.password.value;
  const name = viewer.name.value;
  useEffect(() => {
    document.title = name ? `${name} – Minutemark` : 'Open a PDF – Minutemark';
  }, [name]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (onViewerKey(event, viewer)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [viewer]);

  return (
    <div
      class="viewer"
      data-paper={viewer.darkPaper.value ? 'dark' : undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) viewer.openFile(file);
      }}
    >
      <header class="viewer-head">
        <Title viewer={viewer} />
        {phase.is === 'open' && <Tools viewer={viewer} pdf={phase.pdf} />}
        {phase.is === 'open' &&
          (phase.opened ? <Remarks look={phase.opened.remarks} /> : <Rest {...viewer.progress.value} />)}
      </header>
      <main class="viewer-main">
        {phase.is === 'choosing' && <ChooseFile onFile={viewer.openFile} />}
        {phase.is === 'opening' && (
          <Opening name={name} {...viewer.progress.value} onStop={viewer.stopOpening} />
        )}
        {phase.is === 'failed' && <Failed viewer={viewer} sentence={phase.sentence} site={phase.site} />}
        {phase.is === 'open' && (
          <>
            <SideList viewer={viewer} pdf={phase.pdf} />
            <div class="viewer-paper">
              <PaperPlace viewer={viewer} pdf={phase.pdf} />
              <Find viewer={viewer} />
              <DrawArea viewer={viewer} />
            </div>
          </>
        )}
      </main>
      {password && (
        <PasswordDialog key={password.serial} wasWrong={password.wasWrong} onAnswer={password.answer} />
      )}
    </div>
  );
}

function Title({ viewer }: { readonly viewer: Viewer }) {
  const address = viewer.address.value;
  const page = viewer.paper.value?.page.value ?? 1;
  return (
    <div class="viewer-title">
      <img src="/icons/48.png" width="24" height="24" alt="" />
      <h1>{viewer.name.value || 'Minutemark PDF viewer'}</h1>
      {address !== null && (
        <a
          class="viewer-address"
          href={addressAt(address, page)}
          target="_blank"
          rel="noreferrer"
          title="The file at the council’s site, at this page"
        >
          {addressAt(address, page)}
        </a>
      )}
    </div>
  );
}

interface FailedProps {
  readonly viewer: Viewer;
  readonly sentence: string;
  readonly site: string | null;
}

function Failed({ viewer, sentence, site }: FailedProps) {
  const address = viewer.address.value;
  return (
    <div class="viewer-failed">
      <Notice tone="bad" title="The PDF could not be opened">
        <p role="alert">{sentence}</p>
        <div class="viewer-failed-acts">
          {site === null ? (
            <Button look="main" onPress={viewer.tryAgain}>
              Try again
            </Button>
          ) : (
            <Button look="main" onPress={() => viewer.allow(site)}>
              Allow {new URL(site.replace('*', '')).host}
            </Button>
          )}
          {address !== null && /^https?:/iu.test(address) && (
            <a class="button" href={address} target="_blank" rel="noreferrer">
              Open the original
            </a>
          )}
        </div>
      </Notice>
      <ChooseFile onFile={viewer.openFile} />
    </div>
  );
}
