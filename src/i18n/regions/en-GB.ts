/* English as in Britain, and in the regions that write it so. No native speaker has read it yet. */
import type { Messages } from '../locales/en.ts';

export const messages: Partial<Messages> = {
  popular: 'Most read',
  am: 'am',
  pm: 'pm',
};
