import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { Language } from '../../data/schema/text.ts';
import { regionRequest, type RegionRequest } from './region-request.ts';

interface Host extends ReactiveControllerHost {
  region: string;
  data: RegionData | undefined;
  readonly language: Language;
}

/**
 * Keeps an element joined to the shared request for its region and language, unless the host page gave
 * data.
 */
export class RegionDataController implements ReactiveController {
  request: RegionRequest | undefined;
  /** Of the same region in the language before: shown until the other has come. */
  #former: RegionData | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get data(): RegionData | undefined {
    return this.#host.data ?? this.request?.data ?? this.#former;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Before each rendering, when all attributes and properties of one task have been set. */
  hostUpdate(): void {
    const { data, region, language } = this.#host;
    this.#join(data ? undefined : regionRequest(region, language));
  }

  hostDisconnected(): void {
    this.#join(undefined);
  }

  #join(request: RegionRequest | undefined): void {
    const { request: before } = this;
    if (request === before) return;
    this.#former = before?.region === request?.region ? (before?.data ?? this.#former) : undefined;
    before?.leave(this.#host);
    this.request = request;
    request?.join(this.#host);
  }
}
