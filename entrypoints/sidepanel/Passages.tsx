import { PassageList } from '../../components/passages/PassageList.tsx';
import type { PassageFilter } from '../../components/passages/views.ts';
import type { Panel } from './panel.ts';

const EMPTY: Readonly<Record<PassageFilter, string>> = {
  found: 'No action, owner or deadline was found in these minutes. Select any words in the page to tag them.',
  kept: 'Nothing kept from this page yet. Keep a found passage, or select words in the page and tag them.',
  decisions: 'No decisions were found on this page.',
  maybe: 'Nothing doubtful was found on this page.',
  dismissed: 'Nothing was put away on this page.',
};

/** The list under the filters, or a line that says what would be there. */
export function Passages({
  panel,
  trackerAddress,
}: {
  readonly panel: Panel;
  readonly trackerAddress: string;
}) {
  const { view, page, acts, stored } = panel;
  const state = page.state.value;
  const selection = page.selection.value;
  const { letters, letterKeys } = stored.settings.value;
  if (view.rows.value.length === 0) {
    const minutes = state.phase === 'ready' && state.report.document.standing === 'minutes';
    return minutes ? <p class="panel-empty">{EMPTY[view.filter.value]}</p> : null;
  }
  const backTo = (id: string) => {
    view.editing.value = null;
    view.wanted.value = { id };
  };
  return (
    <PassageList
      groups={view.groups.value}
      earlier={panel.following.byItem.value}
      onEarlier={(item) => {
        panel.following.goTo(item);
        panel.showEarlier();
      }}
      suggestions={view.suggestions.value}
      current={view.current.value}
      wanted={view.wanted.value}
      editing={view.editing.value}
      explained={view.explained.value}
      selectedWords={selection?.quote ?? null}
      trackerAddress={trackerAddress}
      letters={letters}
      lettersOn={letterKeys}
      onCurrent={(id) => (view.current.value = id)}
      onHover={(id) => page.focus(id ?? view.current.value, false)}
      onCommand={(command, passage) => void panel.run(command, passage)}
      onKeep={async (passage) => {
        if (await acts.keep(passage)) backTo(passage.id);
      }}
      onSuggested={(passage, { key }) => void acts.tag(passage, [key])}
      onForget={async (passage) => {
        if (await acts.forget(passage)) backTo(passage.id);
      }}
      onAccept={async (passage) => {
        if (await acts.accept(passage)) backTo(passage.id);
      }}
      onReattach={async (passage) => {
        if (!selection || !(await acts.reattach(passage, selection))) return;
        page.letGo();
        backTo(passage.id);
      }}
      onSave={async (passage, correction) => {
        if (await acts.correct(passage, correction)) backTo(passage.id);
      }}
      onCancelEdit={(passage) => backTo(passage.id)}
    />
  );
}
