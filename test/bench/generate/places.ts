import { idFrom } from './record.ts';

/** A made-up place: nobody can take "Sagoholm" for a real one. */
export interface Place {
  id: string;
  name: string;
}

export interface County extends Place {
  municipalities: Place[];
}

const beginnings = [
  'Exempel',
  'Påhitts',
  'Sago',
  'Låtsas',
  'Fantasi',
  'Dröm',
  'Lek',
  'Dikt',
  'Fabel',
  'Trolleri',
];
const endings = (
  'stad köping holm ryd näs fors mala hamn vik berg dal lund sund tuna ås torp by ö strand bro ' +
  'hed lid mo sala sjö vall åker ängen vad kulla'
).split(' ');

/** As many as Sweden has. */
export const countyCount = 21;
const municipalityCount = 290;

/** 21 counties with 13 or 14 municipalities each. */
export function madeUpCounties(): County[] {
  const municipalities = endings
    .flatMap((ending) => beginnings.map((beginning) => place(beginning + ending)))
    .slice(0, municipalityCount);
  return Array.from({ length: countyCount }, (_, number) => {
    const own = municipalities.filter((_, position) => position % countyCount === number);
    return { ...place(`${own[0]!.name}s län`), municipalities: own };
  });
}

function place(name: string): Place {
  return { id: idFrom(name), name };
}
