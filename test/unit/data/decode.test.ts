import { expect } from 'chai';
import { decodeText } from '../../../src/data/decode.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const latin1 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

describe('the bytes of a feed', () => {
  const cases: [what: string, bytes: number[], contentType: string | null, text: string][] = [
    ['are UTF-8', utf8('Café ☕'), null, 'Café ☕'],
    ['lose a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('é')], 'text/xml; charset=latin1', 'é'],
    ['are in what the content type says', latin1('é'), 'text/plain; charset="ISO-8859-1"', 'é'],
    ['are in what no one knows, so in UTF-8', utf8('é'), 'text/xml; charset=klingon', 'é'],
    ['may be none', [], null, ''],
    [
      'are in what the declaration says',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'),
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>',
    ],
    [
      'are not in what can not be true',
      utf8('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'),
      null,
      '<?xml version="1.0" encoding="UTF-16"?><a>é</a>',
    ],
  ];
  for (const [what, bytes, contentType, text] of cases) {
    it(what, () => expect(decodeText(new Uint8Array(bytes), contentType)).to.equal(text));
  }
});
