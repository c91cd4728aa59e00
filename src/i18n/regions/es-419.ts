/* Spanish as in the Americas, over that of Spain. No native speaker has read it yet. */
import type { Messages } from '../locales/en.ts';

export const messages: Partial<Messages> = {
  videos: 'Videos relacionados',
  sms: 'Enviar por mensaje de texto',
  copyFailed: 'No se pudo copiar el enlace. Está seleccionado: cópialo desde aquí.',
  failed: 'No se pudo cargar esta lista.',
  live: 'En vivo',
  videoFailed: 'Este video no se puede reproducir aquí.',
  back: 'Videos anteriores',
  forth: 'Videos siguientes',
};
