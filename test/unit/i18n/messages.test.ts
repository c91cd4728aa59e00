import { expect } from 'chai';
import { explainIssue } from '../../../src/debug/explain.ts';
import { findInvalidMessages } from '../../../src/debug/invalid-messages.ts';

/** What a publisher is told of messages. */
const toldOf = (messages: Record<string, string>) =>
  findInvalidMessages(messages).map((issue) => [issue.path, issue.severity, explainIssue(issue)]);

describe('messages', () => {
  it('that are right are not told of', () => {
    expect(toldOf({ loadMore: 'More', shown: '{total}, {shown} shown', am: 'AM' })).to.deep.equal(
      [],
    );
  });

  it('may be of strings that only parts say, and forms for numbers of other languages', () => {
    expect(toldOf({ close: 'Shut', repliesFew: '{count} odpowiedzi' })).to.deep.equal([]);
    expect(toldOf({ repliesOne: 'One reply', repliesZero: 'No replies' })).to.deep.equal([]);
  });

  it('of a name that there is not are told of with the nearest', () => {
    expect(toldOf({ loadMor: 'More' })).to.deep.equal([
      [
        'messages.loadMor',
        'warning',
        'There is no message "loadMor". Did you mean "loadMore"? It is ignored.',
      ],
    ]);
    expect(toldOf({ toString: 'x' })[0]?.[2]).to.contain('There is no message "toString"');
    expect(toldOf({ zebra: 'x' })[0]?.[2]).not.to.contain('Did you mean');
  });

  it('that lack a placeholder are told of with what they need', () => {
    const [[path, , sentence] = []] = toldOf({ shown: 'all of {total}' });
    expect(path).to.equal('messages.shown');
    expect(sentence).to.equal(
      'Found the text "all of {total}". Allowed: a text with {shown} and {total}. It is treated as not set.',
    );
  });

  it('that parts say lack no placeholder either', () => {
    expect(toldOf({ serverInvalid: 'No.' })[0]?.[2]).to.contain('{example}');
  });
});
