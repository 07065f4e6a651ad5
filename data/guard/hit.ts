/** What a text may not give away: where a service is, or who a private person is. */
export type GuardKind =
  | 'street-address'
  | 'house-description'
  | 'postcode'
  | 'coordinates'
  | 'map-link'
  | 'plus-code'
  | 'what3words'
  | 'property-name'
  | 'directions'
  | 'personal-identity-number'
  | 'person-name'
  | 'personal-email'
  | 'sole-trader-number';

/** One thing the guard objects to. */
export interface GuardHit {
  /** Where in the record, as `channels[0].value`; empty for a text on its own. */
  path: string;
  kind: GuardKind;
  /** What was found, as it reads once it is decoded. */
  match: string;
  /** Where it begins in the text as it was written, in UTF-16 units. */
  start: number;
}
