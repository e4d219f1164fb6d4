import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/controls/Button.tsx';
import { openDesk, type Desk } from './desk.ts';
import { ExportFiles } from './ExportFiles.tsx';
import type { FilesProps } from './files.ts';

type Open = 'export' | null;

/** Files out of the tracker and into it: the buttons, and the dialog that is open. */
export function Files(props: FilesProps) {
  const { store, stored } = props;
  const [open, setOpen] = useState<Open>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  const close = () => setOpen(null);
  // The worker is started for the first dialog and stays while the page is open.
  const start = (what: Open) => {
    setDesk((before) => before ?? openDesk(store));
    setOpen(what);
  };
  useEffect(() => () => desk?.close(), [desk]);

  return (
    <>
      <Button disabled={stored.commitments.value.length === 0} onPress={() => start('export')}>
        Export…
      </Button>
      {open === 'export' && desk && <ExportFiles {...props} desk={desk} onClose={close} />}
    </>
  );
}
