import { z } from '@hono/zod-openapi';

/** Parameters of every address that has forms. What one form alone has does nothing in the others. */
export const formParameters = {
  bom: z.enum(['true', 'false']).optional().openapi({
    description: 'CSV begins with a byte order mark, which Excel needs to read å, ä and ö',
    example: 'true',
  }),
};
