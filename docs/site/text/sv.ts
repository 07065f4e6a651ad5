/** Texts of the frame around every page in Swedish; the English table must have the same keys. */
export const sv = {
  name: 'Frid',
  otherLanguage: 'In English',
  mainNavigation: 'Huvudmeny',
  moreNavigation: 'Fler sidor',
  numbers: 'Nummer att ringa',
  shortcuts: 'Genvägar',
  exit: 'Lämna sidan',
  // Shown only where the script of the way out does not run.
  exitNote:
    'Länken byter till en vädersida. Bakåtknappen leder hit igen, och webbläsarens historik raderas inte. Den som kan öppna din telefon eller dator kan ändå se vad du har läst.',
  skip: 'Till innehållet',
  call112: 'Ring 112',
  demonstration: 'Demonstration. Inte publicerad av Länsstyrelsen Värmland.',
  publishedBy: (name: string) => `Publiceras av ${name}.`,
  noTrace:
    'Den här sidan sparar ingenting på din enhet, laddar ingenting från andra webbplatser och skickar ingenting om vad du väljer.',
  notFoundTitle: 'Sidan finns inte',
  notFound: 'Adressen leder ingenstans.',
  failedTitle: 'Sidan kunde inte visas',
  failed: 'Det gick inte att svara på det som skickades. Öppna sidan på nytt.',
  startOver: 'Börja om från startsidan',
};

export type SiteText = typeof sv;
