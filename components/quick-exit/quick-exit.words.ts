/** Texts of the way out. */
const sv = {
  exit: 'Lämna sidan',
  promise: 'Raderar inte historiken.',
  limits: [
    'Bakåt kan leda till annat du har läst, också här.',
    'Ta bort bara det här ur historiken: att tömma allt kan märkas.',
    'Den som kommer åt din telefon eller dator kan ändå se vad du har läst.',
    'Skift tre gånger gör samma sak, men inte i en ruta från en annan webbplats.',
  ],
  framed: 'Den här sidan visas inuti en annan. Stäng fliken för att lämna den.',
  leaving: 'Lämnar sidan.',
  /** By how many taps are left. */
  taps: ['Tiden gick ut.', 'Skift 1 gång till.', 'Skift 2 gånger till.'],
};

const en: typeof sv = {
  exit: 'Leave this page',
  promise: 'Does not erase the history.',
  limits: [
    'Back may lead to other pages you have read, here too.',
    'Remove only this from the history: clearing everything may be noticed.',
    'Someone with access to your phone or computer may still see what you have read.',
    'Shift three times does the same, but not in a box from another website.',
  ],
  framed: 'This page is shown inside another. Close the tab to leave it.',
  leaving: 'Leaving this page.',
  taps: ['Time ran out.', 'Shift 1 more time.', 'Shift 2 more times.'],
};

export const exitWords = { sv, en };
