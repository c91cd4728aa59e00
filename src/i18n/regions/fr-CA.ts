/* French as in Canada, over that of France. No native speaker has read it yet. */
import type { Messages } from '../locales/en.ts';

export const messages: Partial<Messages> = {
  email: 'Envoyer par courriel',
  sms: 'Envoyer par message texte',
  sponsor: 'Commandité par {name}',
};
