import { serviceListHtml } from '../../../components/static/index.ts';
import { telHref } from '../../../data/rules/phone.ts';
import { html, raw } from '../layout.ts';
import type { Bilingual, SitePage } from '../page.ts';
import { siteText } from '../text/site-text.ts';

interface Texts {
  readonly heading: string;
  readonly lead: string;
  readonly emergency: string;
  readonly none: string;
}

const none = {
  sv: 'Ingen verksamhet är känd här.',
  en: 'No service is known here.',
};

const violence: Bilingual<Texts> = {
  sv: {
    heading: 'För dig som använder våld, eller är rädd att göra det',
    lead: 'Det går att få hjälp att sluta. De som svarar är vana att prata om det här.',
    emergency: 'Är någon i fara nu?',
    none: none.sv,
  },
  en: {
    heading: 'If you use violence, or are afraid that you will',
    lead: 'There is help to stop. Those who answer are used to talking about this.',
    emergency: 'Is somebody in danger now?',
    none: none.en,
  },
};

const work: Bilingual<Texts> = {
  sv: {
    heading: 'För dig som möter våld i ditt arbete',
    lead: 'Råd till yrkesverksamma. Numren är inte till för den som själv är utsatt: ge dem inte vidare.',
    emergency: 'Är någon i fara nu?',
    none: none.sv,
  },
  en: {
    heading: 'If you meet violence in your work',
    lead: 'Advice for professionals. The numbers are not for exposed persons: do not pass them on.',
    emergency: 'Is somebody in danger now?',
    none: none.en,
  },
};

export const violenceUsersPage: SitePage = {
  path: { sv: '/sv/sluta', en: '/en/stop' },
  title: { sv: 'Samtal', en: 'Talk' },
  description: {
    sv: 'Kontakter i hela landet, med källa och datum.',
    en: 'Contacts in the whole country, with sources and dates.',
  },
  navigation: {
    place: 'footer',
    label: { sv: 'För dig som använder våld', en: 'If you use violence' },
  },
  ...pageOf('violence-users', violence),
};

export const professionalsPage: SitePage = {
  path: { sv: '/sv/yrkesverksamma', en: '/en/professionals' },
  title: { sv: 'För yrkesverksamma', en: 'For professionals' },
  description: {
    sv: 'Råd till yrkesverksamma, med källa och datum.',
    en: 'Advice for professionals, with sources and dates.',
  },
  navigation: { place: 'footer', label: { sv: 'För yrkesverksamma', en: 'For professionals' } },
  ...pageOf('professionals', work),
};

/**
 * A list that never stands beside the one for exposed persons: so not beside the national line either,
 * which the footer of other pages has, and the element shows where no 112 is written inside.
 */
function pageOf(
  list: 'violence-users' | 'professionals',
  texts: Bilingual<Texts>,
): Pick<SitePage, 'main' | 'ownNumbers'> {
  return {
    ownNumbers: true,
    main: (language, { apart }) => {
      const words = texts[language];
      const { services: all, region, release } = apart(list);
      const services = all.filter(({ status }) => status !== 'closed');
      const printed = services.length
        ? raw(serviceListHtml(services, { language, headingLevel: 2, release }))
        : html`<p>${words.none}</p>`;
      return html`
        <h1>${words.heading}</h1>
        <p class="lead">${words.lead}</p>
        <frid-support-directory
          class="reserve"
          region="${region.id}"
          list="${list}"
          heading-level="2"
        >
          <div>
            <p>
              <strong
                >${words.emergency}
                <a class="call" href="${telHref('112')}">${siteText[language].call112}</a></strong
              >
            </p>
          </div>
          <div slot="services">${printed}</div>
        </frid-support-directory>
      `;
    },
  };
}
