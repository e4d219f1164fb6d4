/** A text without any of the marks at its end. Linear, as a pattern tied to the end is not. */
export const trimMarks = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
