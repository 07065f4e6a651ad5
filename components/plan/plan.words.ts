/** Texts that the elements of a plan share. */
const sv = {
  goal: 'Mål',
  status: 'Status',
  title: 'Aktivitet',
  responsible: 'Ansvarig',
  timing: 'Tid',
  more: (count: number) => `Visa ${count} till`,
  notAsked: 'inte med i någon uppföljning',
  statuses: {
    completed: 'genomförd',
    continuing: 'genomförs löpande',
    'in-progress': 'pågår',
    'not-started': 'inte påbörjad',
    paused: 'pausad',
    dropped: 'utgår',
  },
};

const en: typeof sv = {
  goal: 'Goal',
  status: 'Status',
  title: 'Activity',
  responsible: 'Responsible',
  timing: 'Time',
  more: (count) => `Show ${count} more`,
  notAsked: 'not part of any follow-up',
  statuses: {
    completed: 'completed',
    continuing: 'carried out continuously',
    'in-progress': 'in progress',
    'not-started': 'not started',
    paused: 'paused',
    dropped: 'dropped',
  },
};

export const planWords = { sv, en };

/** Statuses in the order in which they are shown, the most finished first. */
export const statusOrder = Object.keys(sv.statuses) as (keyof typeof sv.statuses)[];
