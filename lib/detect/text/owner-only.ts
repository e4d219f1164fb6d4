/** "Darren Muir", "MC/LV", "Legal Services / All", "Clerk": nothing but who. At most about eight words. */
export const isOwnerOnly = (text: string): boolean => {
  const bare = text.replace(/[.;,]$/, '').trim();
  if (bare === '' || bare.length > 90) return false;
  const words = bare.split(/[\s/,&+()-]+/).filter((word) => word !== '');
  if (words.length > 12) return false;
  return (
    words.every(
      (word) =>
        /^[A-Z]/.test(word) ||
        [
          'and',
          'of',
          'for',
          'the',
          'all',
          'to',
          'in',
          'with',
          'officer',
          'officers',
          'members',
          'clerk',
          'chair',
        ].includes(word.toLowerCase().replace(/[':.]/g, '')),
    ) && !/\bto [a-z]/.test(bare)
  );
};
