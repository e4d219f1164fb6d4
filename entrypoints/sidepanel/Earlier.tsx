import { EarlierList } from '../../components/earlier/EarlierList.tsx';
import { Notice } from '../../components/controls/Notice.tsx';
import type { Panel } from './panel.ts';

/** The earlier actions for the page in view, or a line that says what would be there. */
export function Earlier({
  panel,
  trackerAddress,
}: {
  readonly panel: Panel;
  readonly trackerAddress: string;
}) {
  const { following, stored } = panel;
  const { letters, letterKeys } = stored.settings.value;
  const failure = following.failure.value;
  if (failure !== null) {
    return (
      <Notice tone="bad" title="Earlier actions cannot be shown">
        <p>{failure}</p>
      </Notice>
    );
  }
  if (following.groups.value.length === 0) {
    return (
      <p class="panel-empty">
        {following.comparing.value
          ? 'Comparing these minutes with your tracker…'
          : 'Nothing that you keep in the tracker from earlier meetings of this committee is open here. Keep actions as you read; when later minutes come back to them, it is shown here.'}
      </p>
    );
  }
  return (
    <EarlierList
      groups={following.groups.value}
      current={following.current.value}
      wanted={following.wanted.value}
      trackerAddress={trackerAddress}
      letters={letters}
      lettersOn={letterKeys}
      onCurrent={(id) => (following.current.value = id)}
      onAccept={(card) => void following.accept(card)}
      onRefuse={(card) => void following.refuse(card)}
      onAnswer={(card, answer) => void following.answer(card, answer)}
    />
  );
}
