import type { Network } from './network.ts';

/**
 * Qzone.
 *
 * - Share: as in Shariff 3.3 (https://github.com/heiseonline/shariff); Tencent's own page on it was
 *   not found.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const qzone: Network = {
  name: 'qzone',
  label: 'Qzone',
  hosts: ['qzone.qq.com'],
  shareTemplate:
    'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url={url}&title={title}',
  brandColour: '#fece00',
  // Simple Icons: qzone, 20 units wide
  icon: {
    filled:
      'M22 9.7q0-.2-.3-.2l-6.1-1.2h-.2V8l-3.1-5.5-.3-.2q0 0-.3.2l-3 5.5-.1.1h-.2L2.3 9.6q-.3 0-.3.2l.1.3 4.5 4.6v.2q0 0 0 .1l-1 6.2.2.4h.4l5.6-2.7h.4l6 2.7.1-.4-.7-4.7q1-.6 1.5-1.4a27 27 0 0 1-10.7 1.5q-1 0-1-.4-.2-.1.4-.7l2.4-1.8c1-.8 3-2 3-2.2s-1.9-.7-3.4-.7c-1.7 0-2 .1-2.4.2q-.6 0-.7-.2t.5-.4L9 9.7c.1 0 2.6-.6 4.7-.4 1 .1 2.7.6 2.7 1s-1.5 1.3-2.7 2.2L11.7 14c0 .3 3 1 5.6.9l.1-.2L22 10z',
  },
};
