import { expect } from 'chai';
import { decodeMixed } from '../../../src/data/decode-mixed.ts';
import { decodeText } from '../../../src/data/decode.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const latin1 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isBigEndian: boolean) =>
  latin1(text).flatMap((code) =>
    isBigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8],
  );
const RSS = '<?xml version="1.0" encoding="UTF-8"?><title>Café, naïve</title>';

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
    ['are UTF-16 with its mark', [0xff, 0xfe, ...utf16('<é>', false)], 'text/xml', '<é>'],
    ['are UTF-16, the high byte first', [0xfe, 0xff, ...utf16('<é>', true)], null, '<é>'],
    ['are UTF-16 whatever they say', [0xff, 0xfe, ...utf16(RSS, false)], 'a; charset=utf-8', RSS],
    ['are UTF-16 without a mark', utf16('{"a":"é"}', false), null, '{"a":"é"}'],
    ['are UTF-16 without a mark, the high byte first', utf16('[ é', true), null, '[ é'],
    ['are Latin-1 that calls itself UTF-8', latin1(RSS), 'text/xml; charset=utf-8', RSS],
    ['are Latin-1 that says nothing', latin1('{"a":"é"}'), null, '{"a":"é"}'],
    ['are UTF-8 that calls itself Latin-1', utf8(RSS), 'text/xml; charset=iso-8859-1', RSS],
    [
      'are UTF-8 with one byte that is none',
      [...utf8('naïve é'), 0xe9, ...utf8('.')],
      null,
      'naïve é\uFFFD.',
    ],
    ['are UTF-8 that is cut off in a letter', utf8('Caf\u2615').slice(0, -1), null, 'Caf\uFFFD'],
    ['are Cyrillic of Windows', [0xc4, 0xe0], 'text/xml; charset=windows-1251', 'Да'],
  ];
  for (const [what, bytes, contentType, text] of cases) {
    it(what, () => expect(decodeText(new Uint8Array(bytes), contentType)).to.equal(text));
  }
});

/** UTF-8 with Latin-1 in angle brackets. */
const mixed = (text: string) =>
  text.split(/[<>]/).flatMap((part, i) => (i % 2 ? latin1(part) : utf8(part)));

describe('bytes of Latin-1 in UTF-8', () => {
  const cases: [what: string, bytes: number[], contentType: string | null, text: string][] = [
    ['are read as that', mixed('naïve caf<é>'), null, 'naïve café'],
    [
      'are read as that, one by one',
      mixed('naïve ☕ 港 <é>t<é>, <ÃO> – 😀'),
      null,
      'naïve ☕ 港 été, ÃO – 😀',
    ],
    ['are read behind a mark', [0xef, 0xbb, 0xbf, ...mixed('A<é>')], null, 'Aé'],
    [
      'are no letters that software has cut',
      mixed('naïve, d\u00e9j\u00e0, caf<\xC3>... it<\xE2\x80>... \uFFFD'),
      null,
      'naïve, déjà, caf\uFFFD... it\uFFFD... \uFFFD',
    ],
    ['are no letter that is cut off', utf8('Caf\u2615').slice(0, -1), null, 'Caf\uFFFD'],
    ['are none in another encoding', [0xfd, 0xff, 0x41], 'a; charset=euc-jp', '\uFFFDA'],
  ];
  for (const [what, codes, contentType, text] of cases) {
    it(what, () => {
      const bytes = new Uint8Array(codes);
      expect(decodeMixed(bytes, decodeText(bytes, contentType))).to.equal(text);
    });
  }
});
