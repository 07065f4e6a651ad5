import type { Leaks } from './leaks.ts';

/** Leaks inside links, identifiers and file names, encoded once or more. */
export const hiddenLeaks: Leaks = {
  'street-address': [
    'https://example.se/kontakt/storgatan-5-karlstad',
    'https://example.se/Storgatan_5',
    'https://example.se/kontakt?adress=Storgatan+5',
    'https://example.se/kontakt?q=Storgatan%205',
    'https://example.se/kontakt?q=P%C3%A5hittsgatan%2012',
    'https://example.se/kontakt?q=P%E5hittsgatan%2012',
    'https://example.se/kontakt?q=Storgatan%25205%252C%2520Karlstad',
    'https://example.se/?x=U3RvcmdhdGFuIDUsIEthcmxzdGFk',
    'https://example.se/?x=UMOlaGl0dHNnYXRhbiAxMg==',
    'https://example.se/?x=UMOlaGl0dHNnYXRhbiAxMg',
    'https://example.se/?x=UMOlaGl0dHNnYXRhbiAxMg%3D%3D',
    'https://example.se/go/U3RvcmdhdGFuIDUsIEthcmxzdGFk/visa',
    'https://example.se/#/storgatan/5',
    'https://example.se/?x=53746f72676174616e20352c204b61726c73746164',
    'storgatan-5',
    'boende-pahittsvagen-12',
    'lat-sasvagen-12',
    'https://example.se/bild/StorGatan5.jpg',
    'https://storgatan5.example.se/',
    'https://example.se/12-mill-street',
    'mailto:fraga@example.se?body=Storgatan%205',
    'tel:0701740605;adress=Storgatan%205',
  ],
  coordinates: [
    'https://example.se/?x=NTkuMzc5MywxMy41MDM2',
    'https://example.se/@59.3793,13.5036,17z',
    'https://example.se/data=!3d59.3793!4d13.5036',
    'https://example.se/?ll=59.3793%252C13.5036',
    'https://example.se/karta/59.3793/13.5036',
    'https://example.se/?n=6584123&e=412345',
  ],
  'personal-email': [
    'https://example.se/?x=YW5uYS5wYWhpdHRzc29uQGV4YW1wbGUuc2U=',
    'https://example.se/?till=anna.pahittsson%2540example.se',
  ],
  'personal-identity-number': ['https://example.se/?x=ODExMjI4LTk4NzQ='],
  'person-name': [
    'https://example.se/?x=a29udGFrdGEgQW5uYSBTdmVuc3Nvbg==',
    'https://example.se/?kontakt=Anna+Svensson',
    'https://example.se/om-oss/karin-pahittsson/',
  ],
  directions: [
    'https://example.se/?x=VGEgdsOkbnN0ZXIgZWZ0ZXIgYnJvbg==',
    'https://example.se/hitta-hit/ta-vanster-efter-bron',
    'https://example.se/200-meter-fran-kyrkan',
  ],
  'house-description': [
    'https://example.se/det-gula-huset-bakom-kyrkan',
    'https://example.se/bild/gula_huset.jpg',
  ],
  postcode: ['https://example.se/65224-karlstad', 'https://example.se/?ort=652+24+Karlstad'],
  'property-name': ['https://example.se/?f=Karlstad%20Kronan%203:12'],
};
