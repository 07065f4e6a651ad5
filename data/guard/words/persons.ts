import { anyOf, isWordOf } from '../pattern.ts';

/** What a person is called by before the name. */
export const honorific = anyOf(
  'fru, herr, fröken, mr, mrs, ms, miss, mister, dr, doktor, prof, professor',
);

/** What people are for others; a name after it is whose turn it is. */
export const role = anyOf(
  `kontaktperson, kontaktpersonen, handläggare, handläggaren, kurator, kuratorn, samordnare,
  samordnaren, chef, chefen, enhetschef, enhetschefen, verksamhetschef, verksamhetschefen,
  föreståndare, föreståndaren, ordförande, ordföranden, ordf, vice ordförande, socialsekreterare,
  socialsekreteraren, jourkvinna, jourkvinnan, jourtjej, volontär, volontären, psykolog,
  psykologen, terapeut, terapeuten, advokat, advokaten, målsägandebiträde, polis, polisen,
  polisinspektör, poliskommissarie, sekreterare, sekreteraren, vd, kassör, kassören, mentor, coach,
  stödperson, stödpersonen, projektledare, projektledaren, utvecklingsledare, strateg, strategen,
  sjuksköterska, sjuksköterskan, barnmorska, barnmorskan, läkare, läkaren, granne, grannen, diakon,
  diakonen, pastor, prästen, kyrkoherde, ansvarig, ansvariga, kontakt, undersköterska,
  boendestödjare, hyresvärd, hyresvärden, ägare, ägaren, ägs av, leds av, drivs av, sköts av,
  svarar, contact person, contact, caseworker, case worker, social worker, counselor, counsellor,
  coordinator, manager, chair, chairperson, chairwoman, director, lawyer, police officer, officer,
  nurse, midwife, doctor, therapist, psychologist, volunteer, landlord, owner, owned by, run by,
  led by, headed by, neighbor, neighbour`,
);

/** What is said before the name of somebody to turn to. */
export const turnTo = anyOf(
  `kontakta, ring, ringa, ringer, fråga efter, fråga, tala med, prata med, be att få tala med,
  mejla, mejla till, maila, maila till, skriv till, sms:a, smsa, messa, sök, sök upp, hälsa på,
  träffa, möta, möt, hör av dig till, vänd dig till, anmäl till, bokas hos, boka hos, boka tid hos,
  boka tid med, lämnas till, heter, hette, jag heter, mitt namn är, signerat, undertecknat, av,
  hos, via, till, från, med, tack till, hälsningar, mvh, vänliga hälsningar, med vänlig hälsning,
  vänligen, kram, best, best wishes, kind regards, sincerely, contact, call, ask for, speak to,
  speak with, talk to, talk with, email, e-mail, write to, text, meet, reach, reach out to, named,
  name is, signed, by, thanks to, regards`,
);

/** Callings that only a person has, for names that no list knows. */
const professions = `kurator, kuratorn, samordnare, samordnaren, handläggare, handläggaren, socialsekreterare,
  socialsekreteraren, verksamhetschef, verksamhetschefen, enhetschef, enhetschefen, föreståndare,
  föreståndaren, ordförande, ordföranden, jourkvinna, jourkvinnan, psykolog, psykologen, terapeut,
  terapeuten, advokat, advokaten, sjuksköterska, sjuksköterskan, barnmorska, barnmorskan,
  kontaktperson, kontaktpersonen, diakon, volontär, volontären, projektledare, projektledaren,
  tolk, tolken, verksamhetsansvarig, verksamhetsansvariga, counselor, counsellor, coordinator,
  manager, lawyer, caseworker, case worker, social worker, contact person, director, interpreter,
  volunteer`;
export const profession = anyOf(professions);
export const isProfession = isWordOf(professions);

const households = `familjen, makarna, paret, syskonen, bröderna, systrarna, hemma hos, hos, the family, änkan,
  änkefru, farbror, tant, moster, faster`;
export const household = anyOf(households);
export const isHousehold = isWordOf(households);
