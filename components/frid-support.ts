/** The script for pages that show support contacts and no plan. */
import './support-directory/support-directory.ts';
import './quick-exit/quick-exit.ts';
import './support-contact/support-contact.ts';
import './upgrade-divs.ts';
