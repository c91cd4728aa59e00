import type { Network } from './network.ts';

/**
 * Tencent Weibo, which is closed.
 *
 * - Closed: its closing notice of September 2020.
 */
export const tencentweibo: Network = {
  name: 'tencentweibo',
  label: 'Tencent Weibo',
  hosts: ['t.qq.com'],
  closed: { since: '2020-09-28' },
};
