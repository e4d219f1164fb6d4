import { KeyHelp } from '../../components/keys/KeyHelp.tsx';
import { Palette } from '../../components/recommendations/Palette.tsx';
import { SettingsDialog } from '../../components/settings/SettingsDialog.tsx';
import { recentlyUsed } from '../../lib/recommendations/recent.ts';
import { siteOf } from '../../lib/council-hosts.ts';
import { ALL_COUNCILS } from '../browser/sites.ts';
import { PasteSet } from '../browser/PasteSet.tsx';
import type { Panel } from './panel.ts';

/** The one dialog that is open, if any. */
export function Dialogs({ panel }: { readonly panel: Panel }) {
  const { view, stored, sites, pdfs, dialog, page } = panel;
  const { settings } = stored;
  const close = () => (dialog.value = null);
  const tagging = view.all.value.find(({ view: row }) => row.id === view.tagging.value)?.view ?? null;
  const state = page.state.value;
  const address = state.phase === 'ready' ? state.report.document.address : null;

  if (dialog.value === 'paste') return <PasteSet store={panel.store} toasts={panel.toasts} onClose={close} />;
  if (dialog.value === 'keys') {
    return (
      <KeyHelp
        letters={settings.value.letters}
        lettersOn={settings.value.letterKeys}
        onLetters={(letters) => void panel.set({ letters: { ...letters } })}
        onLettersOn={(letterKeys) => void panel.set({ letterKeys })}
        onClose={close}
      />
    );
  }
  if (dialog.value === 'settings') {
    return (
      <SettingsDialog
        site={address && siteOf(address)}
        sites={sites.on.value}
        allCouncils={ALL_COUNCILS}
        pdfSites={pdfs.on.value}
        decisionsPainted={settings.value.paint.decision}
        lettersOn={settings.value.letterKeys}
        onSwitchOn={(patterns) => void sites.switchOn(patterns)}
        onSwitchOff={(patterns) => void sites.switchOff(patterns)}
        onPdfsOn={(pattern) => void pdfs.switchOn(pattern)}
        onPdfsOff={(pattern) => void pdfs.switchOff(pattern)}
        onDecisionsPainted={(decision) => void panel.set({ paint: { ...settings.value.paint, decision } })}
        onLettersOn={(letterKeys) => void panel.set({ letterKeys })}
        onClose={close}
      />
    );
  }
  if (tagging) {
    return (
      <Palette
        words={tagging.words}
        sets={stored.sets.value}
        suggested={view.suggest(tagging.id)}
        recent={recentlyUsed(stored.passages.value)}
        chosen={tagging.tags.map((tag) => tag.key)}
        onChange={(chosen) => void panel.acts.tag(tagging, chosen)}
        onClose={() => {
          view.tagging.value = null;
          view.wanted.value = { id: tagging.id };
        }}
        onPaste={() => (dialog.value = 'paste')}
      />
    );
  }
  return null;
}
