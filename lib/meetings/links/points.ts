/**
 * What each kind of evidence counts for, in points of log odds: 0 is even, 2.2 is nine to one. Where it stands gives the ground
 * (in a review of earlier actions, in the talk on an item, or going on from the sentence before), and what sort of sentence it is;
 * then what the two share. Worked out on two bodies of the series and on invented minutes, not on the third body.
 */
export const POINTS = {
  reviewNews: -1.7,
  reviewTask: -2.2,
  reviewEnd: -1.2,
  reviewSilent: -3.2,
  talkNews: -2.8,
  talkTask: -3.6,
  talkEnd: -1.8,
  talkSilent: -4,
  chainNews: 0.3,
  chainTask: 0.8,
  chainEnd: 1,
  chainSilent: -1.5,
  otherBody: -0.9,
  namesBody: 1.2,
  sharedOwn: 1.7,
  sharedAround: 0.8,
  covered: 2,
  unique: 0.7,
  action: 5,
  minute: 1,
  otherMinute: -1,
  ordinal: 3.2,
  asked: 1.1,
  time: 0.4,
  lastMeeting: 0.5,
  refersBack: 0.7,
  person: 0.9,
  dueNow: 0.5,
  dueThen: 0.6,
  answering: 0.9,
  chain: 0.5,
  inItem: 0.8,
  finished: -4,
  ended: -0.9,
  done: -0.7,
  sameMeeting: -2.2,
  sameItem: 0.3,
  maybe: -0.6,
  fresh: 0.2,
} as const;

export type Feature = keyof typeof POINTS;
