/* Asks for the reader's own server, once the reader has clicked on a network that has many. */

export { askForServer } from '../components/discussion/server-dialog.ts';
