import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { RegionData } from '../../data/schema/region-data.ts';
import { regionRequest, type RegionRequest } from './region-request.ts';

interface Host extends ReactiveControllerHost {
  region: string;
  data: RegionData | undefined;
}

/** Keeps an element joined to the shared request for its region, unless the host page gave data. */
export class RegionDataController implements ReactiveController {
  request: RegionRequest | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get data(): RegionData | undefined {
    return this.#host.data ?? this.request?.data;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Before each rendering, when all attributes and properties of one task have been set. */
  hostUpdate(): void {
    this.#join(this.#host.data ? undefined : regionRequest(this.#host.region));
  }

  hostDisconnected(): void {
    this.#join(undefined);
  }

  #join(request: RegionRequest | undefined): void {
    if (request === this.request) return;
    this.request?.leave(this.#host);
    this.request = request;
    request?.join(this.#host);
  }
}
