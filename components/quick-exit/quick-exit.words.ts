/** Texts of the way out. */
const sv = {
  exit: 'Lämna sidan',
  promise: 'Raderar inte historiken.',
  limits: [
    'En vädersida tar sidans plats. Bakåt leder inte hit, men till andra sidor du har läst.',
    'Ta bort ur historiken bara det som rör detta: att tömma allt kan märkas.',
    'Den som kommer åt din telefon eller dator kan ändå se vad du har läst.',
    'Skift tre gånger inom fem sekunder gör samma sak, utom i en ruta från en annan webbplats.',
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
    'A weather page takes its place. Back does not lead here, but to other pages you have read.',
    'Remove from the history only what is about this: clearing everything may be noticed.',
    'Someone with access to your phone or computer may still see what you have read.',
    'Shift three times within five seconds does the same, except in a box from another website.',
  ],
  framed: 'This page is shown inside another. Close the tab to leave it.',
  leaving: 'Leaving this page.',
  taps: ['Time ran out.', 'Shift 1 more time.', 'Shift 2 more times.'],
};

export const exitWords = { sv, en };
