import type { BesideRecommendation, Recommendation } from '../model/index.ts';

/** What a person types beside a recommendation, field by field, as it stands in the form. */
export interface BesideFields {
  readonly theme: string;
  readonly number: string;
  /** Plan numbers parted by commas or spaces: "1.1, 1.2". */
  readonly planActions: string;
  readonly lead: string;
  readonly executiveMember: string;
  readonly due: string;
}

/** What stands beside a recommendation now. */
export function besideFields({ theme, beside }: Recommendation): BesideFields {
  return {
    theme: theme ?? '',
    number: beside?.number ?? '',
    planActions: beside?.planActions.join(', ') ?? '',
    lead: beside?.lead ?? '',
    executiveMember: beside?.executiveMember ?? '',
    due: beside?.due ?? '',
  };
}

/** The list with these fields beside one of its recommendations. Wording and ref stay the inspectorate's. */
export function withBeside(
  recommendations: readonly Recommendation[],
  ref: string,
  fields: BesideFields,
): Recommendation[] {
  return recommendations.map((one) => {
    if (one.ref !== ref) return one;
    const { beside: _before, ...rest } = one;
    const beside: BesideRecommendation = {
      number: fields.number.trim(),
      planActions: planNumbers(fields.planActions),
      lead: fields.lead.trim(),
      executiveMember: fields.executiveMember.trim(),
      due: fields.due.trim(),
    };
    const isEmpty = Object.values(beside).every((value) => value.length === 0);
    return { ...rest, theme: fields.theme.trim() || null, ...(!isEmpty && { beside }) };
  });
}

/** "1.1, 1.2 and 1.2; L3" → 1.1, 1.2, L3. */
const planNumbers = (typed: string): string[] => [
  ...new Set(typed.split(/[\s,;]+|\band\b/).filter((part) => part !== '')),
];
