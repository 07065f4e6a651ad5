import { describe, expect, test } from 'vitest';
import { TestRegion } from './fixture/region.ts';

const services = 'data/prov/services.yaml';

describe('text that is no YAML is told at its line and in plain words', () => {
  test.each([
    [
      'a line too far in',
      '  list: exposed',
      '    list: exposed',
      ':3 provlinjen: this line is indented too much or too little: give it as many spaces as the other fields of its group',
    ],
    [
      'a line too far out',
      '  list: exposed',
      ' list: exposed',
      ':3 provlinjen: this line is indented too much or too little: give it as many spaces as the other fields of its group',
    ],
    [
      'a line at the edge',
      '  list: exposed',
      'list: exposed',
      ':3 provlinjen: this line is indented too much or too little: give it as many spaces as the other fields of its group',
    ],
    [
      'a line too far in, deeper down',
      '    en: Support and advice',
      '   en: Support and advice',
      ':10 provlinjen: this line is indented too much or too little: give it as many spaces as the other fields of its group',
    ],
    [
      'a tab',
      '  list: exposed',
      '\tlist: exposed',
      ':3 provlinjen: this line is indented with a tab: use spaces instead',
    ],
    [
      'an open quote',
      'sv: Stöd och råd på telefon',
      'sv: "Stöd och råd på telefon',
      ':9 provlinjen: a quotation mark opens here and never closes: add one at the end of the text',
    ],
    [
      'an apostrophe in single quotes',
      'en: Support and advice by phone',
      "en: 'The line's support'",
      ':10 provlinjen: text goes on after the closing quotation mark or bracket: put quotes around the whole text, and double a quotation mark inside it',
    ],
    [
      'a colon in a text',
      'sv: Stöd och råd på telefon',
      'sv: Stöd: råd på telefon',
      ':9 provlinjen: the text holds a colon followed by a space: put quotes around the whole text',
    ],
    [
      'a colon in a text in brackets',
      'sv: Provlinjen,',
      'sv: Prov: linjen,',
      ':2 provlinjen: the text holds a colon followed by a space: put quotes around the whole text',
    ],
    [
      'no space after a colon',
      'kind: helpline',
      'kind:helpline',
      ':4 provlinjen: a field name must be followed by a colon and a space, as in "kind: helpline"',
    ],
    [
      'no space after a dash',
      '- id: valj-prov',
      '-id: valj-prov',
      ':50 provlinjen: a space is missing after the dash',
    ],
    [
      'an open bracket',
      'audiences: [women, relatives]',
      'audiences: [women, relatives',
      ':5 provlinjen: a bracket [ or { opens here and never closes: add ] or } after the last item',
    ],
    [
      'a text that begins with a character of YAML',
      'sv: Stöd och råd på telefon',
      'sv: *Stöd*',
      ':9 provlinjen: the text begins with or holds a character that has a meaning of its own in YAML: put single quotes around the whole text',
    ],
    [
      'a field that stands twice',
      '  kind: helpline\n',
      '  kind: helpline\n  list: exposed\n',
      ':5 provlinjen: the field "list" stands twice in the same group: keep one',
    ],
    [
      'a record whose dash is missing',
      '- id: valj-prov',
      '  id: valj-prov',
      ':50 provlinjen: a new record begins here and its dash is missing: write "- id:" in the first column',
    ],
    [
      'a line between documents',
      '- id: valj-prov',
      '---\n- id: valj-prov',
      ':50 provlinjen: remove the line "---": a file holds one list only',
    ],
  ])('%s', (_, from, to, sentence) => {
    const region = new TestRegion().edit('services.yaml', from, to);
    expect(region.sentences()).toEqual([services + sentence]);
  });

  test('an emptied file is not taken for one without records', () => {
    const region = new TestRegion().write('services.yaml', '');
    expect(region.sentences()).toContain(
      'data/prov/services.yaml:1: the file is empty: bring its records back, or delete the file if there shall be none',
    );
  });

  test('and does not stop the other records and files', () => {
    const region = new TestRegion()
      .edit('services.yaml', '  list: exposed', '    list: exposed')
      .edit('services.yaml', 'kind: behavior-change', 'kind: change')
      .edit('areas.yaml', 'officialName: Karlstads kommun', 'officialName: "Karlstads kommun');
    expect(region.load().findings.map(({ file, line }) => [file.split('/').at(-1), line])).toEqual([
      ['areas.yaml', 10],
      ['services.yaml', 3],
      ['services.yaml', 53],
    ]);
  });
});

test('a file whose first record has lost its dash is told so, where it begins', () => {
  const region = new TestRegion()
    .edit('organizations.yaml', '- id:', '  id:')
    .edit('organizations.yaml', '  id:', 'id:');
  expect(region.sentences()).toEqual([
    'data/prov/organizations.yaml:1: a new record begins here and its dash is missing: write "- id:" in the first column',
  ]);
});
