import type { Text } from './record.ts';

/** How a description begins. No two services have the same, as in real life. */
export const openings: ((name: Text) => Text)[] = [
  ({ sv, en }) => ({
    sv: `${sv} är till för dig som vill prata med någon som lyssnar och inte skyndar på.`,
    en: `${en} is for you who want to talk with someone who listens and does not rush you.`,
  }),
  ({ sv, en }) => ({
    sv: `Hos ${sv} får du enskilda samtal, stödgrupper och hjälp i kontakten med andra.`,
    en: `At ${en} you get individual talks, support groups and help in contacts with others.`,
  }),
  ({ sv, en }) => ({
    sv: `${sv} ger råd om säkerhet i vardagen, om digitala spår och om vad en anmälan innebär.`,
    en: `${en} gives advice on safety in everyday life, digital traces and what a report means.`,
  }),
];

/** What a description may go on with. */
export const continuations: Text[] = [
  {
    sv: 'Du bestämmer själv vad som händer efter samtalet, och du behöver inte veta vad du vill när du hör av dig.',
    en: 'You decide yourself what happens after the call, and you need not know what you want when you get in touch.',
  },
  {
    sv: 'Personalen har tystnadsplikt och kan följa med till polisen, vården eller socialtjänsten.',
    en: 'The staff are bound to secrecy and can come with you to the police, health care or social services.',
  },
  {
    sv: 'Barn som har upplevt våld hemma får egna samtal, också när en vårdnadshavare redan får stöd.',
    en: 'Children who have experienced violence at home get talks of their own, also when a parent already has support.',
  },
  {
    sv: 'Även den som är osäker på om det som har hänt räknas som våld är välkommen.',
    en: 'Those who are unsure whether what has happened counts as violence are welcome too.',
  },
];

export const beforeCalling: Text[] = [
  {
    sv: 'Det går bra att ringa och vara tyst, och att lägga på när du vill.',
    en: 'It is fine to call and be silent, and to hang up whenever you like.',
  },
  {
    sv: 'Samtalet kan ligga kvar i telefonens samtalslista, även när det inte syns på räkningen.',
    en: "The call may remain in the phone's call list, even when it does not show on the bill.",
  },
  {
    sv: 'Är du under 18 år kan den du pratar med behöva berätta för socialtjänsten om du far illa. Du kan fråga om det först.',
    en: 'If you are under 18, the person you talk to may have to tell social services if you are being harmed. You can ask about that first.',
  },
];

export const audienceNotes: Text[] = [
  {
    sv: 'Även för den som är orolig för någon annan.',
    en: 'Also for those who are worried about someone else.',
  },
  {
    sv: 'För alla som bor, arbetar eller studerar i kommunen, oavsett ålder och kön.',
    en: 'For everyone who lives, works or studies in the municipality, whatever age and gender.',
  },
  {
    sv: 'Vuxna tas emot på vardagar. Unga får komma när som helst under öppettiden.',
    en: 'Adults are received on weekdays. Young people may come at any time during opening hours.',
  },
];
