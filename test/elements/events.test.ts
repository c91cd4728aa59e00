import { expect } from '@open-wc/testing';
import * as door from '../../src/index.ts';

const panel = document.createElement('div');
const item = { url: 'https://ledger.example/1', title: 'Story 1' };
const problem = { code: 'failed', severity: 'error', path: '', message: 'It failed.' } as const;

const EVENTS: [event: Event, type: string, cancelable: boolean, fields: object][] = [
  [new door.AfterwordReadyEvent([panel]), 'afterword-ready', false, { panels: [panel] }],
  [
    new door.AfterwordDiscussEvent('x', 'thread', 'https://x.com/a/status/1', 2),
    'afterword-discuss',
    true,
    { network: 'x', mode: 'thread', url: 'https://x.com/a/status/1', position: 2 },
  ],
  [
    new door.AfterwordOpenEvent(panel, item, 3),
    'afterword-open',
    true,
    { panel, item, position: 3 },
  ],
  [
    new door.AfterwordPlayEvent(panel, item, 'vimeo'),
    'afterword-play',
    true,
    { panel, item, provider: 'vimeo' },
  ],
  [
    new door.AfterwordLoadMoreEvent(panel, 10, 14),
    'afterword-load-more',
    false,
    { panel, shown: 10, total: 14 },
  ],
  [new door.AfterwordViewEvent(panel), 'afterword-view', false, { panel }],
  [new door.AfterwordErrorEvent(panel, problem), 'afterword-error', false, { panel, problem }],
];

describe('the events', () => {
  for (const [event, type, cancelable, fields] of EVENTS) {
    it(`include ${type}, which ${cancelable ? 'can' : 'can not'} be canceled`, () => {
      expect(event).to.include({ type, cancelable, bubbles: true, composed: true });
      for (const [name, value] of Object.entries(fields)) {
        expect(Reflect.get(event, name), name).to.deep.equal(value);
      }
    });
  }

  it('come out of shadow roots with their fields', () => {
    const host = document.createElement('div');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    let heard: door.AfterwordViewEvent | undefined;
    host.addEventListener('afterword-view', (event) => (heard = event));
    inner.dispatchEvent(new door.AfterwordViewEvent(panel));
    expect(heard?.panel).to.equal(panel);
  });

  it('come with a door that registers nothing', () => {
    expect(customElements.get('afterword-embed')).to.equal(undefined);
  });
});
