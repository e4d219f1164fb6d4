import type { Standing } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

export interface StandingNoticeProps {
  readonly standing: Standing;
  readonly onReadAnyway: () => void;
}

interface Sentence {
  readonly title: string;
  readonly words: string;
  readonly anyway: boolean;
}

const SENTENCES: Readonly<Record<Exclude<Standing, 'minutes'>, Sentence>> = {
  'agenda only': {
    title: 'Only the agenda so far',
    words:
      'This says what a meeting was to talk about. Minutes are not published here yet; come back when they are.',
    anyway: true,
  },
  'no minutes': {
    title: 'No minutes found here',
    words: 'This does not look like the minutes of a meeting. If it is, Minutemark can read it all the same.',
    anyway: true,
  },
  login: {
    title: 'A page to sign in',
    words: 'The council asks you to sign in before it shows this page. Sign in, then it will be read.',
    anyway: false,
  },
  blocked: {
    title: 'The council’s site is checking your browser',
    words: 'It shows a waiting page in place of the minutes. When the minutes appear, they will be read.',
    anyway: false,
  },
  empty: {
    title: 'Nothing to read on this page',
    words: 'The page has no text of its own. If the minutes are in a file linked from it, open that file.',
    anyway: false,
  },
};

/** Why there is nothing to list, in a plain sentence, with what can be done. */
export function StandingNotice({ standing, onReadAnyway }: StandingNoticeProps) {
  if (standing === 'minutes') return null;
  const sentence = SENTENCES[standing];
  return (
    <Notice title={sentence.title}>
      <p>{sentence.words}</p>
      {sentence.anyway && <Button onPress={onReadAnyway}>Read it anyway</Button>}
    </Notice>
  );
}
