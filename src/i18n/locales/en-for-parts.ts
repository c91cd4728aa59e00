/** English that only parts of the script speak; each part carries it with itself. */
export const enForParts = {
  serverReply: 'Reply from your own server',
  serverShare: 'Share on your own server',
  serverLabel: 'Address of your server',
  serverInvalid: 'This is not the address of a server. It looks like {example}.',
  serverRemember: 'Remember it on this device',
  serverGo: 'Continue',
  close: 'Close',
  back: 'Back',
  forth: 'Forward',
  up: 'Up',
  down: 'Down',
  new: 'New',
  updatedAgo: 'Updated {ago}',
  empty: 'There is nothing in this list yet.',
  videoFailed: 'This video can’t be played here.',
};
