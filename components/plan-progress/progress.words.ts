/** Texts of a plan's progress. */
const sv = {
  progress: 'Uppföljning',
  noFollowUps: 'Ingen uppföljning är känd.',
  latest: (round: string) => `Status enligt den senaste uppföljning som frågade: ${round}.`,
  byGoal: 'Status per mål',
  allGoals: 'Hela planen',
  noGoal: 'Utan mål',
  severalGoals: 'En aktivitet kan höra till flera mål.',
  timeline: 'Tidslinje',
  timeUnknown: 'tid inte känd',
  today: 'I dag',
  rounds: 'Medlemmarnas åtaganden',
  reportedBy: 'Rapporterad av',
  askedAndAnswered: (asked: number, answered: number) =>
    `${asked} tillfrågades, ${answered} svarade.`,
  nobodyAsked: 'Ingen medlem tillfrågades om åtaganden.',
  organization: 'Medlem',
  answer: 'Svar',
  answered: 'svarade',
  notAnswered: 'tillfrågades, svarade inte',
  answeredWithoutText: 'Svarade, utan egen text.',
  table: 'Som tabell:',
};

const en: typeof sv = {
  progress: 'Follow-up',
  noFollowUps: 'No follow-up is known.',
  latest: (round) => `Status by the latest follow-up that asked: ${round}.`,
  byGoal: 'Status by goal',
  allGoals: 'The whole plan',
  noGoal: 'Without a goal',
  severalGoals: 'An activity may serve several goals.',
  timeline: 'Timeline',
  timeUnknown: 'time not known',
  today: 'Today',
  rounds: 'Commitments of the members',
  reportedBy: 'Reported by',
  askedAndAnswered: (asked, answered) => `${asked} were asked, ${answered} answered.`,
  nobodyAsked: 'No member was asked about commitments.',
  organization: 'Member',
  answer: 'Answer',
  answered: 'answered',
  notAnswered: 'asked, did not answer',
  answeredWithoutText: 'Answered, without a text of its own.',
  table: 'As a table:',
};

export const progressWords = { sv, en };
