import { MONTH_NAME } from '../../model/months.ts';

/** Words too common in minutes and reports to say what a passage is about. */
const STOP = new Set(
  (
    'a about above across after again against all also although always am among an and any are as asked at available back be ' +
    'because been before being below between both but by can could council councillor committee chair member members board ' +
    'panel cabinet meeting report reports reported agreed resolved noted received considered presented said says would will ' +
    'should shall must may might did do does done down during each either ensure every few first for from further get give ' +
    'given go going good had has have having he her here him his how however i if improve improvement in including into is it ' +
    'its itself last later least less like made make making many more most much near need needs new next no nor not now of off ' +
    'officer officers on once one only onto or other others our out over own part per place plan plans quality recommendation ' +
    'recommendations regarding relation same see set she so some still such take taken than that the their them then there ' +
    'these they thing this those three through time timely to together too two under until up update upon use used very was ' +
    'way we well were what when where which while who whom why with within without work working year years yet you young ' +
    'children child people service services local authority mr mrs ms director head action actions ' +
    `${MONTH_NAME.replaceAll('|', ' ')} ` +
    'month months week weeks day days'
  ).split(' '),
);

/** Endings folded away so that "interviews" meets "interviewing". Crude on purpose: both sides are folded alike. */
const ENDING =
  /(?:ations?|ations|ingly|ements?|ments?|ness|ities|ity|ings?|ies|ied|edly|ers?|ors?|ed|es|s|ly)$/;

/** The telling words of a text, folded, each once, with the word as it stands in the text. */
export function telling(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []) {
    const plain = word.replace(/[’'](?:s)?$/, '');
    if (plain.length < 3 || STOP.has(plain) || /^\d{1,2}$/.test(plain)) continue;
    const stem = plain.replace(ENDING, '');
    // What is left of a short word says nothing: "carers" is not "car".
    const term = stem.length >= 4 ? stem : plain.replace(/s$/, '');
    if (!found.has(term)) found.set(term, plain);
  }
  return found;
}
