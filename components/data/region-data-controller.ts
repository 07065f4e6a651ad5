import type { RegionData } from '../../data/schema/region-data.ts';
import type { Language } from '../../data/schema/text.ts';
import type { Controller, ControllerHost } from '../element/base-element.ts';
import { readData } from './read-data.ts';
import { regionRequest, type RegionRequest } from './region-request.ts';

interface Host extends ControllerHost, Element {
  data: RegionData | undefined;
  readonly scope: string;
  readonly language: Language;
}

/**
 * Where an element's data comes from: from the host page, as a property or as a
 * `<script type="application/json">` inside the element, and then nothing is asked for; else from the
 * request that it shares with the other elements of the page.
 */
export class RegionDataController implements Controller {
  request: RegionRequest | undefined;
  /** Of the same region in the language before: shown until the other has come. */
  #former: RegionData | undefined;
  #text: string | null | undefined;
  #written: RegionData | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get data(): RegionData | undefined {
    return this.#host.data ?? this.#written ?? this.request?.data ?? this.#former;
  }

  hostUpdate(): void {
    const host = this.#host;
    const text = host.querySelector(':scope > [type="application/json"]')?.textContent;
    if (text !== this.#text) this.#read(text);
    this.#join(host.data || text ? undefined : regionRequest(host.scope, host.language));
  }

  hostDisconnected(): void {
    this.#join(undefined);
  }

  #read(text: string | null | undefined): void {
    this.#text = text;
    this.#written = undefined;
    try {
      if (text) this.#written = readData(text);
    } catch (error) {
      console.info('Frid:', error);
    }
  }

  #join(request: RegionRequest | undefined): void {
    const { request: before } = this;
    if (request === before) return;
    this.#former = before?.scope === request?.scope ? (before?.data ?? this.#former) : undefined;
    before?.leave(this.#host);
    this.request = request;
    request?.join(this.#host);
  }
}
