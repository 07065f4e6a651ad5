import { anyOf } from '../pattern.ts';

/** Endings of Swedish words for a body, a house of one, a method or a campaign. */
const endings = `jour, jouren, jourer, centrum, centret, mottagning, mottagningen, hus, huset, stiftelse,
  stiftelsen, förening, föreningen, grupp, gruppen, byrå, byrån, kommun, kommuner, region, län,
  förbund, förbundet, nätverk, nätverket, linje, linjen, projekt, projektet, rådgivning,
  rådgivningen, ungdom, institut, institutet, församling, kyrka, kyrkan, skola, skolan, sjukhus,
  sjukhuset, hemmet, akademi, akademin, verksamhet, verksamheten, enhet, enheten, team, teamet,
  klinik, kliniken, förlag, museum, fonden, dagen, priset, modellen, metoden, programmet,
  kampanjen, chatten, kollektivet, klubb, klubben, kvinnor, tjejer, diakoni, fristad, omsorg,
  verktyget, instrument, manualen`;

/** Whole words for the same. */
const words = `ab, app, appen, barn, fond, hem, park, pris, program, rätt, vård, verktyg, manual, meo, v3,
  sankt, sankta, s:t, s:ta, orkanen, stormen, storm, center, centre, group, project, institute,
  foundation, helpline, line, shelter, network, house, hospital, clinic, girls, women, support,
  service, services, association, society, organisation, organization, organisationen, saint`;

/**
 * Words for a body. Beside one a given name is part of its name: "Kvinnojouren Eva", "Stella
 * ungdomsmottagning".
 */
export const bodyWord = new RegExp(`(?:${anyOf(endings)}|^${anyOf(words)})$`, 'i');
