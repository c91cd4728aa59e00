/* Ranks videos by the article, where `related` asks for it. */

export { rankRelated } from '../data/related.ts';
