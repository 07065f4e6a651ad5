import { z } from '@hono/zod-openapi';

/** Link description object (REST API profile HYP.11 to HYP.17): absolute, with its method. */
export const Link = z
  .strictObject({
    href: z
      .url()
      .meta({ description: 'Absolute address', example: 'https://example.org/frid/v1/areas' }),
    rel: z.string().meta({ description: 'Link relation type (IANA)', example: 'self' }),
    method: z.literal('GET'),
  })
  .meta({ id: 'Link', description: 'Link description object' });
export type Link = z.infer<typeof Link>;

export function link(rel: string, href: string): Link {
  return { href, rel, method: 'GET' };
}
