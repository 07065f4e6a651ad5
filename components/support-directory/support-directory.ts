import { define } from '../define.ts';
import { SupportDirectory } from './support-directory.element.ts';

define('frid-support-directory', SupportDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'frid-support-directory': SupportDirectory;
  }
}
