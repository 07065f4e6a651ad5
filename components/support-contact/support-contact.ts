import { define } from '../define.ts';
import { SupportContact } from './support-contact.element.ts';

define('frid-support-contact', SupportContact);

declare global {
  interface HTMLElementTagNameMap {
    'frid-support-contact': SupportContact;
  }
}
