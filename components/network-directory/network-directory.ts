import { define } from '../define.ts';
import { NetworkDirectory } from './network-directory.element.ts';

define('frid-network-directory', NetworkDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'frid-network-directory': NetworkDirectory;
  }
}
