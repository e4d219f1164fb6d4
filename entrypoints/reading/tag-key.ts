/** Alt+T by the key's place: on a Mac, Alt makes another sign of the letter. */
export function isTagKey({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): boolean {
  return altKey && code === 'KeyT' && !ctrlKey && !metaKey && !shiftKey;
}
