import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PreviewState } from '../../../components/files/types.ts';
import type { PreviewRequest } from '../../../lib/exchange/preview.ts';
import type { Desk } from './desk.ts';

const NONE: PreviewState = { preview: null, working: true, problem: null };

/**
 * The preview of a request, made anew when it changes. Of requests that come faster than previews are made only the
 * last one is asked; what was shown stays in view meanwhile. `records` changes when the store does.
 */
export function usePreview(desk: Desk, request: PreviewRequest, records: unknown): PreviewState {
  const [state, setState] = useState(NONE);
  const wanted = useRef<PreviewRequest | null>(null);
  const working = useRef(false);
  const latest = useRef(request);
  latest.current = request;
  const key = JSON.stringify(request);

  const ask = useCallback(async () => {
    wanted.current = latest.current;
    setState((before) => ({ ...before, working: true }));
    if (working.current) return;
    working.current = true;
    while (wanted.current !== null) {
      const now = wanted.current;
      wanted.current = null;
      const result = await desk.preview(now);
      const more = wanted.current !== null;
      setState((before) =>
        result.ok
          ? { preview: result.value, working: more, problem: null }
          : { ...before, working: more, problem: result.problem.message },
      );
    }
    working.current = false;
  }, [desk]);
  useEffect(() => void ask(), [ask, key, records]);

  return state;
}
