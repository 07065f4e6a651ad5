/** Texts of the network directory. */
const sv = {
  networks: 'Nätverk',
  none: 'Inga nätverk är kända här.',
  purpose: 'Syfte',
  audience: 'Målgrupp',
  coordinator: 'Samordnas av',
  members: 'Medlemmar',
  noMembers: 'Källan namnger inga medlemmar.',
  size: 'Storlek',
  newsletter: 'Nyhetsbrev',
  platform: 'Plattform för',
  asOf: 'Så enligt källan',
  unknown: 'Inte känt',
  fields: {
    'violence-against-women': 'Mäns våld mot kvinnor',
    'gender-equality': 'Jämställdhet',
  },
};

const en: typeof sv = {
  networks: 'Networks',
  none: 'No networks are known here.',
  purpose: 'Purpose',
  audience: 'Audience',
  coordinator: 'Coordinated by',
  members: 'Members',
  noMembers: 'The source names no members.',
  size: 'Size',
  newsletter: 'Newsletter',
  platform: 'Platform of',
  asOf: 'As the source said',
  unknown: 'Not known',
  fields: {
    'violence-against-women': "Men's violence against women",
    'gender-equality': 'Gender equality',
  },
};

export const networkWords = { sv, en };
