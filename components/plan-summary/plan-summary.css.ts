import { css } from '../element/css.ts';

export const planStyles = css`
  .ended {
    --_accent: #b36b00;
  }
  .title > * {
    margin-block: 2rem 1rem;
    font-size: 1.75em;
  }
  dl > * {
    border-width: 1px 0 0;
    border-style: solid;
  }
  .row dt {
    flex-basis: 9rem;
    margin-block-start: 0.5em;
    font-weight: 700;
  }
  .row dd {
    flex-grow: 4;
    margin: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1rem;
  }
`;
