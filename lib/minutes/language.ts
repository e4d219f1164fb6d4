/** Welsh words that stand in the labels and outcomes of Welsh minutes, and in no English ones. */
const WELSH =
  /\b(?:cofnodion|penderfynwyd|penderfyniad|ymddiheuriadau|datgan(?:iadau)? (?:o )?(?:fuddiant|diddordeb)|pwyllgor|cyfarfod|aelodau|cynghorydd|adroddiad|dogfennau|cytunwyd|nodwyd|gofynnwyd|yr|ar|wedi|gan|bod|eu|fod|oedd)\b/giu;
const ENGLISH = /\b(?:the|and|of|was|were|that|to|minutes|resolved|councillor|committee|for|with|by)\b/giu;

/** Language of the minutes: the words decide, since bilingual labels stand on English pages too (minutes-language.md, p06's shape). */
export function languageOf(
  text: string,
  address: string | null,
  declared: string | null = null,
): 'en' | 'cy' {
  const sample = text.slice(0, 20_000);
  const welsh = sample.match(WELSH) ?? [];
  const english = sample.match(ENGLISH)?.length ?? 0;
  // Short Welsh words are words of other languages too: several different ones are asked for.
  const speaksWelsh = welsh.length > english && new Set(welsh.map((word) => word.toLowerCase())).size >= 5;
  if (speaksWelsh) return 'cy';
  if (english >= 10) return 'en';
  if (/[?&]LLL=1(?:&|#|$)/iu.test(address ?? '')) return 'cy';
  if (/[?&]LLL=0(?:&|#|$)/iu.test(address ?? '')) return 'en';
  if (declared !== null && /^cy\b/iu.test(declared)) return 'cy';
  return 'en';
}
