import { ok, problem, type Result } from '../../../lib/model/index.ts';
import { UNREADABLE_FILE } from '../../../lib/pdf-file/sentences.ts';

/** Reads a file that a person chose or dropped: it may be a folder, or be gone, changed or locked by now. */
export async function readChosen(
  file: File,
): Promise<Result<{ readonly bytes: Uint8Array; readonly name: string }>> {
  try {
    return ok({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
  } catch (error) {
    return problem(UNREADABLE_FILE, error);
  }
}
