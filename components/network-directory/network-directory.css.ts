import { css } from '../element/css.ts';

export const networksStyles = css`
  .members {
    columns: 15rem;
    list-style: disc;
  }
  .members li {
    break-inside: avoid;
  }
`;
