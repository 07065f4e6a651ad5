/** The script for pages that show support contacts and no plan. In this order it packs best. */
import './quick-exit/quick-exit.ts';
import './support-directory/support-directory.ts';
import './support-contact/support-contact.ts';
import './upgrade-divs.ts';
