import type { html } from 'hono/html';
import type { EmbeddableName } from '../../api/embed/embeddable.ts';
import type { WidgetVersion } from '../../api/embed/widget-versions.ts';
import type { PublishedFacts } from '../../api/releases/published-facts.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { ApiDescription } from '../api-reference/description.ts';

export type SiteLanguage = 'sv' | 'en';
export const siteLanguages: readonly SiteLanguage[] = ['sv', 'en'];

/** Something said in both languages of the site. */
export type Bilingual<Value = string> = Readonly<Record<SiteLanguage, Value>>;

/** Markup whose values are escaped; made by `html` alone. */
export type Markup = ReturnType<typeof html>;

/** What every page of the site is made from. */
export interface SiteContext {
  readonly facts: PublishedFacts;
  /** Värmland, as the elements get it. */
  readonly region: RegionData;
  /** The fictional county, as the elements get it. */
  readonly example: RegionData;
  /** Värmland with another list than that for exposed persons, and nothing else. */
  readonly apart: (list: 'violence-users' | 'professionals') => RegionData;
  /** Null: a demonstration. */
  readonly publisher: Publisher | null;
  /** Absolute origin, without a slash at the end. */
  readonly baseUrl: string;
  /** The scripts of the elements, in every version. */
  readonly widgets: readonly WidgetVersion[];
  /** What the API says of itself; null on the page for lost addresses. */
  readonly description: ApiDescription | null;
  /** Every page there is, for navigation and links. */
  readonly pages: readonly SitePage[];
}

/** One page of the site, with an address in each language. */
export interface SitePage {
  /** From the root. The page of the other language is linked from every page. */
  readonly path: Bilingual;
  /**
   * What the tab and the history show before "– Frid". On the pages for somebody in danger it must
   * say nothing of what they are about.
   */
  readonly title: Bilingual;
  /** For search engines and link previews: as neutral as the title. */
  readonly description: Bilingual;
  /** Where the navigation links to it, and as what. A page without is linked from other pages only. */
  readonly navigation?: { readonly place: 'header' | 'footer'; readonly label: Bilingual };
  /** The element that the page is about: what is embedded where the page's address is pasted (oEmbed). */
  readonly shows?: EmbeddableName;
  /** It has elements about plans or networks, and so the script with all elements instead of the smaller one. */
  readonly showsPlans?: boolean;
  /** Addresses of scripts of its own: "/site/build.js". */
  readonly scripts?: readonly string[];
  /** Uses the whole window: tables, previews. Text is narrow. */
  readonly wide?: boolean;
  /** A stylesheet besides that of the site. */
  readonly style?: string;
  /** Very much text: compressed lightly, and only when somebody reads it. */
  readonly large?: boolean;
  /** Follows from every release there is: made when somebody asks, so that the start does not wait for it. */
  readonly fromAllReleases?: boolean;
  /** What the footer says in place of its promise, where a button sends something. */
  readonly trace?: Bilingual;
  /** For somebody in danger: nothing stands before the numbers, and the menu comes after them. */
  readonly menuBelow?: boolean;
  /** 112 and the national line stand in `main`, or may not stand beside what does: the footer leaves them out. */
  readonly ownNumbers?: boolean;
  /** Shows other pages of the service in frames of its own. */
  readonly framesOwnPages?: boolean;
  /** A page that is not there for everybody, such as one that only a publisher can answer for. */
  readonly isShown?: (context: Omit<SiteContext, 'pages' | 'description'>) => boolean;
  readonly main: (language: SiteLanguage, context: SiteContext) => Markup | Promise<Markup>;
}
