import { html, nothing, type TemplateResult } from 'lit';

/** A button of the bar; one that opens it tells whether it has. */
export const renderButton = (
  token: string,
  name: string,
  content: unknown,
  choose: (event: Event) => unknown,
  isOpen?: boolean,
): TemplateResult =>
  html`<button
    part="button button-${token}"
    type="button"
    aria-label=${name}
    title=${name}
    aria-expanded=${isOpen ?? nothing}
    aria-controls=${isOpen === undefined ? nothing : 'bar'}
    @click=${choose}
  >
    ${content}
  </button>`;
