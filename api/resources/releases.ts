import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { Manifest } from '../../data/release/manifest.ts';
import { Version } from '../../data/release/version.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

const { version, releasedOn, hash, previous, counts, redactions, files } = Manifest.shape;

export const Release = z
  .strictObject({
    id: Version,
    ...{ version, releasedOn, hash, previous, counts, redactions },
    snapshot: files.shape['snapshot.json'].meta({
      description: 'Size and SHA-256 of its snapshot, as it stands today',
    }),
    signed: z.boolean(),
  })
  .meta({ id: 'Release', description: 'A release of the data, which nobody can silently change' });
export type Release = z.infer<typeof Release>;

export function releases(api: OpenAPIHono, context: ResourceContext): string[] {
  const { archive, apiRoot } = context;
  const path = '/releases';
  // Releases are told of at one address, not in each other. On a day there are those released by then.
  return recordRoutes<Release>(
    api,
    { ...context, pagesRoot: apiRoot, release: null, ownDay: null },
    {
      field: 'releases',
      schema: Release,
      path,
      idParameter: 'version',
      lists: new Map([[path, archive.manifests.toReversed().map(releaseOf)]]),
      sorts: { releasedOn: (release) => release.releasedOn },
      links: {
        manifest: ({ id }) => link('describedby', `${apiRoot}${path}/${id}/manifest.json`),
        snapshot: ({ id }) => link('enclosure', `${apiRoot}${path}/${id}/snapshot.json`),
      },
      redirect: {
        sv: 'Den senaste utgåvan, under namnet latest: Location säger var den finns.',
        en: 'The newest release, by the name latest: Location says where it is.',
      },
      about: {
        list: {
          sv: 'Utgåvor av data, den senaste först. Under varje utgåvas adress finns hela trädet som det var då. Med validAt: de som fanns den dagen.',
          en: 'Releases of the data, newest first. Below the address of each is the whole tree as it was then. With validAt: those that there were on that day.',
        },
        item: {
          sv: 'En utgåva, med kontrollsummor som kedjar den till utgåvan före. Dess filer: manifest.json och snapshot.json under samma adress. Den senaste heter också latest: den adressen, och alla under den, leder (307) till utgåvans egna.',
          en: 'One release, with the hashes that chain it to the release before. Its files: manifest.json and snapshot.json below the same address. The newest also goes by the name latest: that address, and all below it, lead (307) to its own.',
        },
      },
    },
  );
}

function releaseOf({ files, signature, ...manifest }: Manifest): Release {
  const { version, releasedOn, hash, previous, counts, redactions } = manifest;
  return {
    id: version,
    ...{ version, releasedOn, hash, previous, counts, redactions },
    snapshot: files['snapshot.json'],
    signed: signature !== undefined,
  };
}
