import { findFrames, isAgentWord } from '../text/frames.ts';
import type { Frame } from '../text/frames.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { ADVERBS, MODALS, PERSON_PRONOUNS } from '../words/grammar.ts';
import {
  ANSWERED_OBJECTS,
  ANSWERS,
  EARLIER,
  HYPOTHETICAL,
  MEETING_SUBJECT,
  OUTSIDE_MEETING,
  OUTSIDE_VOICE,
  PLAN_VERBS,
  QUESTION_WORDS,
  REFUSED,
  SAID,
  TO_MEETING,
  WORK_PROGRAMME,
} from '../words/narrative.ts';
import { IDLE_VERBS, WEAK_VERBS } from '../words/outcomes.ts';
import { REQUESTS, UNDERTAKES, UNDERTAKING_CONFIDENCE } from '../words/undertaking.ts';
import type { Finding } from './finding.ts';
import { readOutcome } from './outcome.ts';
import { settled } from './settled.ts';

/** What stands around a sentence. */
export interface Around {
  readonly previous: string | null;
  readonly next: string | null;
  /** The sentence is the last of its paragraph. */
  readonly last: boolean;
  /** It stands alone in its paragraph. */
  readonly alone: boolean;
  /** Earlier actions are being gone through here. */
  readonly status: boolean;
}

const action = (confidence: number, why: string): Finding => ({ kind: 'action', confidence, why });

const skip = (tokens: readonly Token[], from: number): number => {
  let index = from;
  while (ADVERBS.has(tokens[index]?.word ?? '') && index - from < 4) index += 1;
  return index;
};

/** "undertook to send", "agreed to circulate", "committed to sharing". */
const undertaking = (tokens: readonly Token[]): Finding | null => {
  for (let index = 0; index < tokens.length - 2; index += 1) {
    const token = tokens[index];
    if (!token || !UNDERTAKES.has(token.word) || tokens[index + 1]?.word !== 'to') continue;
    const before = tokens[index - 1]?.word ?? '';
    if (['had', 'has', 'have', 'as', 'previously', 'been', 'already', 'remained', 'remains'].includes(before))
      continue;
    if (['was', 'were', 'is', 'are', 'remain'].includes(before) && token.word !== 'agreed') continue;
    const at = skip(tokens, index + 2);
    const target = tokens[at];
    if (!target) continue;
    const base = UNDERTAKING_CONFIDENCE[token.word] ?? 0.8;
    if (target.verb && !IDLE_VERBS.has(target.verb.base) && (target.verb.task || target.verb.asking)) {
      const weak = WEAK_VERBS.has(target.verb.base) && !target.verb.deliver;
      return action(weak ? base - 0.25 : base, `somebody “${token.word} to ${target.word}”`);
    }
    if (target.verb?.closed) {
      if (
        token.word !== 'agreed' ||
        !MEETING_SUBJECT.test(
          tokens
            .slice(0, index)
            .map((t) => t.raw)
            .join(' '),
        )
      )
        return null;
      return { kind: 'decision', confidence: 0.72, why: `the meeting “agreed to ${target.word}”` };
    }
    if (['differ', 'stand', 'disagree', 'become', 'serve'].includes(target.word)) return null;
    return action(base - 0.15, `somebody “${token.word} to ${target.word}”`);
  }
  return null;
};

const AGREED_THAT =
  /^(?:it was |was |also |further |unanimously |then |therefore |subsequently |generally )*$/i;

/** The clause after "agreed that"/"resolved that" in a sentence: index where it begins, or -1. */
const agreedClause = (text: string, tokens: readonly Token[]): { at: number; strong: boolean } | null => {
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (!token || !/^(?:agreed|resolved|decided|determined|ordered)$/.test(token.word)) continue;
    let next = index + 1;
    while (
      ['unanimously', 'by', 'all', 'in', 'principle', 'therefore', 'also', 'also,', 'to'].includes(
        tokens[next]?.word ?? '',
      ) &&
      next - index < 4
    ) {
      if (tokens[next]?.word === 'to') break;
      next += 1;
    }
    if (tokens[next]?.word !== 'that' && !(tokens[next]?.word === 'to' && token.word !== 'agreed')) continue;
    const before = tokens[index - 1]?.word ?? '';
    if (['had', 'has', 'have', 'as', 'been', 'previously', 'already', 'having'].includes(before)) continue;
    const lead = tokens
      .slice(0, index)
      .map((t) => t.raw)
      .join(' ');
    const strong =
      token.word !== 'agreed' ||
      AGREED_THAT.test(lead) ||
      /\bit (?:was|is)\b/i.test(lead.slice(-40)) ||
      MEETING_SUBJECT.test(lead.slice(-80));
    return { at: tokens[next]?.start ?? text.length, strong };
  }
  return null;
};

const agreement = (text: string, tokens: readonly Token[]): Finding | null => {
  const clause = agreedClause(text, tokens);
  if (!clause) return null;
  const content = text.slice(clause.at);
  const clauseTokens = tokenise(content);
  const frames = findFrames(clauseTokens, 1);
  const firstVerb = frames[0];
  if (
    /\bwould be (?:useful|helpful|good|beneficial|of benefit|important|appropriate|interesting|difficult)\b/i.test(
      content,
    )
  ) {
    return action(0.35, 'the meeting agreed that something would be useful');
  }
  const past = clauseTokens.findIndex((t) => /^(?:was|were|had|is|are|has|have)$/.test(t.word));
  if (
    past >= 0 &&
    (!firstVerb || past < firstVerb.from) &&
    !/^(?:to be)\b/.test(
      clauseTokens
        .slice(past + 1, past + 3)
        .map((t) => t.word)
        .join(' '),
    )
  )
    return null;
  const outcome = readOutcome(content);
  const words = 'the meeting agreed it';
  switch (outcome.sense) {
    case 'task':
      return action(
        clause.strong ? Math.min(0.93, outcome.confidence) : 0.7,
        `${words}, and something is to be done`,
      );
    case 'weak task':
      return action(0.6, `${words}, loosely`);
    case 'delegated task':
      return action(0.45, `${words}, leaving somebody to finish it`);
    case 'delegated power':
      return { kind: 'decision', confidence: 0.6, why: `${words}; gives power to decide` };
    case 'recommendation':
      return { kind: 'recommendation', confidence: 0.7, why: `${words}; asks another body to decide` };
    case 'decision':
      return { kind: 'decision', confidence: 0.75, why: `${words}; settles the matter` };
    default: {
      const would = clauseTokens.some((t) => MODALS.has(t.word));
      if (would) return action(0.55, `${words}, and something would follow`);
      return clauseTokens.some((t) => t.word === 'be')
        ? { kind: 'decision', confidence: 0.55, why: words }
        : null;
    }
  }
};

const isMeetingWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:committee|sub-committee|panel|board|forum|cabinet|council|executive|commission|members|chair|chairman|chairperson|group|authority|councillors|trustees|governors|convener|leader|mayor)$/.test(
    token.word,
  );

/** "asked for", "requested that", "was asked to". */
const request = (text: string, tokens: readonly Token[], around: Around): Finding | null => {
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (!token || !REQUESTS.has(token.word)) continue;
    let before = index - 1;
    while (before >= 0 && ADVERBS.has(tokens[before]?.word ?? '')) before -= 1;
    const previous = tokens[before];
    const passive = previous?.word === 'was' || previous?.word === 'were' || previous?.word === 'be';
    const past = [
      'had',
      'has',
      'have',
      'been',
      'having',
      'as',
      'information',
      'when',
      'if',
      'being',
    ].includes(previous?.word ?? '');
    if (
      past ||
      (previous?.word === 'be' &&
        MODALS.has(tokens[before - 1]?.word ?? '') === false &&
        previous.word === 'be')
    )
      continue;
    const active =
      previous === undefined ||
      isAgentWord(previous) ||
      previous.capital ||
      previous.word === 'and' ||
      previous.word === 'then' ||
      previous.after.includes(',') ||
      previous.after.includes(')');
    if (!passive && !active) continue;
    const next = tokens[skip(tokens, index + 1)];
    if (!next) continue;
    const rest = text.slice(token.end).trim();
    if (QUESTION_WORDS.has(next.word)) continue;
    if (
      ['by', 'questions', 'a', 'the'].includes(next.word) &&
      /^(?:by|questions|a (?:number of |series of |further |supplementary )?questions?|the (?:following )?questions?)\b/.test(
        rest,
      )
    )
      continue;
    const meeting = isMeetingWord(previous) || passive;
    const impersonal = /^it$/.test(tokens[before - 1]?.word ?? '') && passive;
    let confidence = meeting || impersonal ? 0.82 : 0.66;
    if (next.word === 'that') {
      const frames = findFrames(tokens, tokens.indexOf(next) + 1);
      const idle = frames[0] && IDLE_VERBS.has(frames[0].verb.base) && !frames[0].verb.deliver;
      if (idle && frames.length === 1) return action(0.3, 'a request that seems met at once');
      if (
        !frames.some((frame) => frame.how !== 'past' && frame.how !== 'past passive') &&
        !/\bbe\b/.test(rest)
      )
        confidence -= 0.2;
    } else if (/^(?:to)$/.test(next.word)) {
      const verb = tokens[tokens.indexOf(next) + 1];
      if (
        verb &&
        (IDLE_VERBS.has(verb.word) ||
          (['speak', 'leave', 'stand', 'introduce', 'consider', 'explain', 'comment', 'be'].includes(
            verb.word,
          ) &&
            !/^to be (?:kept|informed|provided|sent|given|updated|advised|notified|included|invited)/.test(
              rest,
            )))
      ) {
        return verb.word === 'consider' ? action(0.5, 'somebody is asked to consider it') : null;
      }
      if (!passive && ['see', 'have', 'receive', 'be', 'know', 'hear'].includes(verb?.word ?? ''))
        confidence -= 0.02;
    } else if (next.word === 'for') {
      if (ANSWERED_OBJECTS.test(rest)) return action(0.25, 'asked for something given at once');
    } else {
      if (ANSWERED_OBJECTS.test(rest)) return action(0.25, 'asked for something given at once');
      const infinitive = tokens
        .slice(index + 1, index + 16)
        .findIndex(
          (t, i, all) => t.word === 'to' && all[i + 1]?.verb !== undefined && all[i + 1]?.verb !== null,
        );
      const verb = infinitive >= 0 ? tokens[index + 1 + infinitive + 1] : undefined;
      if (verb && IDLE_VERBS.has(verb.word)) return null;
      if (
        token.word === 'invited' ||
        token.word === 'encouraged' ||
        token.word === 'reminded' ||
        token.word === 'challenged' ||
        token.word === 'urged'
      ) {
        if (!verb) return null;
        confidence = token.word === 'invited' ? 0.6 : 0.5;
      } else if (verb) confidence += 0.06;
    }
    if (token.word === 'sought') confidence -= 0.2;
    if (passive && !impersonal && ['invited', 'encouraged', 'reminded', 'urged'].includes(token.word)) {
      confidence = token.word === 'reminded' ? 0.35 : 0.62;
    }
    if (!passive && !impersonal && around.next !== null && ANSWERS.test(around.next))
      confidence = meeting ? Math.min(confidence, 0.6) : Math.min(confidence, 0.4);
    if (
      around.next !== null &&
      /\b(?:agreed|undertook|promised|would|did not agree)\b/i.test(around.next) &&
      around.next.length < 260 &&
      !passive
    )
      confidence = Math.min(confidence, 0.46);
    return action(confidence, `somebody “${token.word}” it of somebody`);
  }
  return null;
};

/** "would be circulated to members", "will report back to the Panel", "said she would email the figures". */
const future = (text: string, tokens: readonly Token[], frames: readonly Frame[]): Finding | null => {
  for (const frame of frames) {
    if (frame.how !== 'modal' && frame.how !== 'modal passive') continue;
    const modal = tokens[frame.from]?.word ?? '';
    if (modal === 'should' || modal === 'must' || modal === 'shall') continue;
    const { verb } = frame;
    const rest = text.slice(tokens[frame.at]?.start ?? 0);
    const recipient = TO_MEETING.test(rest) || OUTSIDE_MEETING.test(rest);
    const subject = tokens[frame.from - 1];
    const person = subject !== undefined && PERSON_PRONOUNS.has(subject.word);
    const said = SAID.test(text.slice(0, tokens[frame.from]?.start ?? 0));
    const programme = WORK_PROGRAMME.test(rest);
    if (frame.how === 'modal passive') {
      if (verb.deliver && recipient)
        return action(0.82, `it “${modal} be ${tokens[frame.at]?.word}” to the meeting`);
      if (programme && ['add', 'include', 'put', 'place', 'list', 'schedule', 'bring'].includes(verb.base))
        return action(0.78, 'it would go on the agenda or work programme');
      if (verb.deliver) return action(0.46, `it “${modal} be ${tokens[frame.at]?.word}”`);
      if (verb.base === 'invite' || verb.base === 'arrange')
        return action(0.56, `it “${modal} be ${tokens[frame.at]?.word}”`);
      if (verb.task && !WEAK_VERBS.has(verb.base)) return action(0.35, 'a plan close to an undertaking');
      continue;
    }
    if (verb.deliver && recipient && !['deliver', 'present'].includes(verb.base)) {
      return action(
        person || isAgentWord(subject) || (subject?.capital ?? false) ? 0.82 : 0.66,
        `somebody “${modal} ${tokens[frame.at]?.word}” to the meeting`,
      );
    }
    if (person && said && verb.task) {
      if (verb.deliver) return action(0.72, 'somebody said they would');
      return action(
        PLAN_VERBS.has(verb.base) || WEAK_VERBS.has(verb.base) ? 0.4 : 0.62,
        'somebody said they would',
      );
    }
    if (person && verb.deliver) return action(0.66, 'somebody would do it');
    if ((subject?.capital ?? false) && verb.task && !WEAK_VERBS.has(verb.base) && !PLAN_VERBS.has(verb.base))
      return action(0.5, 'somebody named would do it');
    if (verb.task) return action(0.35, 'a plan close to an undertaking');
  }
  return null;
};

/** "X to write to the Trust", "Invitations to be sent", "To be chased": a task with no finite verb. */
export const infinitiveTask = (tokens: readonly Token[]): Finding | null => {
  const at = tokens.findIndex((token) => token.word === 'to');
  if (at < 0 || at > 14) return null;
  const subject = tokens.slice(0, at);
  if (
    subject.some(
      (token, index) =>
        /^(?:was|were|is|are|has|have|had|would|will|should|could|be|that|which|who|said|asked|agreed|noted|may|can|in|it|there|they|he|she|if|following|due|according|subject|able|order|need|needs|needed|continue|proposed|decided)$/.test(
          token.word,
        ) && index >= 0,
    )
  )
    return null;
  const next = skip(tokens, at + 1);
  const verb = tokens[next];
  if (!verb) return null;
  if (verb.word === 'be') {
    const participle = tokens[skip(tokens, next + 1)];
    if (!participle?.verb?.task) return null;
    if (subject.length > 10) return null;
    return action(subject.length === 0 ? 0.7 : 0.76, `clipped task: “to be ${participle.word}”`);
  }
  if (!verb.verb || verb.capital) {
    if (!['go', 'do', 'have', 'action'].includes(verb.word)) return null;
  }
  if (subject.length === 0) return null;
  if (IDLE_VERBS.has(verb.word)) return null;
  const last = subject[subject.length - 1];
  const agents = subject.filter((token) => isAgentWord(token) || token.capital).length;
  if (last === undefined || (!isAgentWord(last) && !last.capital && !/^(?:officers|all)$/.test(last.word)))
    return null;
  if (agents < subject.length / 3) return null;
  return action(0.84, `“${last.raw} to ${verb.word}”: a task with its owner`);
};

/** Clipped notes in the meeting's own voice: "Will bring this back", "Going to look at repeat plans". */
const clipped = (text: string, tokens: readonly Token[]): Finding | null => {
  const first = tokens[0]?.word ?? '';
  const second = tokens[1];
  if (first === 'will' && second?.verb?.task)
    return action(second.verb.deliver ? 0.74 : 0.5, 'clipped note of what will be done');
  if (first === 'going' && second?.word === 'to' && tokens[2]?.verb?.task)
    return action(
      TO_MEETING.test(text) || /\breport\b/.test(text) ? 0.72 : 0.55,
      'clipped note of what will be done',
    );
  if (first === 'need' && second?.word === 'to' && tokens[2]?.verb?.task)
    return action(tokens[2].verb.deliver ? 0.55 : 0.42, 'clipped note of what is needed');
  if (first === 'proposing' && second?.word === 'to') return action(0.35, 'clipped note of a proposal');
  return null;
};

/**
 * A sentence of discussion. Nothing unless it commits somebody: an undertaking, a request, an agreement, a
 * paper owed to the meeting; or unless it settles a matter ("The report was noted.").
 */
export const classifyNarrative = (text: string, around: Around): Finding | null => {
  const tokens = tokenise(text);
  if (tokens.length < 1) return null;
  const settledHere = settled(text, around);
  if (settledHere) return settledHere;
  if (HYPOTHETICAL.test(text) || text.endsWith('?')) return null;
  const refused = REFUSED.test(text);
  const candidates: (Finding | null)[] = [
    agreement(text, tokens),
    undertaking(tokens),
    request(text, tokens, around),
    infinitiveTask(tokens),
    clipped(text, tokens),
  ];
  let best: Finding | null = null;
  for (const found of candidates) if (found && (!best || found.confidence > best.confidence)) best = found;
  if (!best || best.confidence < 0.5) {
    const ahead = future(text, tokens, findFrames(tokens));
    if (ahead && (!best || ahead.confidence > best.confidence)) best = ahead;
  }
  if (!best) return null;
  let { confidence } = best;
  if (refused) confidence = Math.min(confidence, 0.2);
  if (EARLIER.test(text)) confidence = Math.min(confidence, 0.4);
  if (OUTSIDE_VOICE.test(text)) confidence = Math.min(confidence, 0.3);
  return { ...best, confidence };
};
