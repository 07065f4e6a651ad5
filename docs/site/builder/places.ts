/** What is pasted. */
export type Form =
  'element' | 'div' | 'split' | 'frame' | 'address' | 'fragment' | 'text' | 'own-files' | 'email';

interface Place {
  /** What survives there. */
  readonly form: Form;
  /** What to take when it does not: with less in it for the tool to object to. */
  readonly otherwise?: PlaceId;
}

/**
 * Where a snippet can be pasted, in the order of the page. Sources: WordPress keeps `div` and `data-…`
 * from everybody and scripts, frames and unknown tags only from those who have `unfiltered_html`
 * (wp-includes/kses.php), and puts paragraphs around unknown tags in the classic editor; Optimizely
 * (TinyMCE) and Drupal (text formats) drop what a site has not allowed; Umbraco cleans its rich text.
 */
export const placeIds = [
  'sitevision',
  'wordpress-block',
  'wordpress-classic',
  'wordpress-visual',
  'optimizely',
  'umbraco',
  'drupal',
  'html',
  'stripped',
  'frame',
  'fragment',
  'text',
  'own-files',
  'email',
] as const;

export type PlaceId = (typeof placeIds)[number];

export const places: Readonly<Record<PlaceId, Place>> = {
  sitevision: { form: 'element', otherwise: 'frame' },
  'wordpress-block': { form: 'div', otherwise: 'wordpress-visual' },
  'wordpress-classic': { form: 'div', otherwise: 'wordpress-visual' },
  'wordpress-visual': { form: 'address', otherwise: 'text' },
  optimizely: { form: 'element', otherwise: 'frame' },
  umbraco: { form: 'element', otherwise: 'frame' },
  drupal: { form: 'element', otherwise: 'frame' },
  html: { form: 'element' },
  stripped: { form: 'split', otherwise: 'frame' },
  frame: { form: 'frame', otherwise: 'text' },
  fragment: { form: 'fragment' },
  text: { form: 'text' },
  'own-files': { form: 'own-files' },
  email: { form: 'email' },
};

export function isPlace(id: string): id is PlaceId {
  return (placeIds as readonly string[]).includes(id);
}
