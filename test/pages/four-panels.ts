import { openPage, until } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { isShown } from './reader.ts';

/* A page with a panel of each kind, for tests of their looks. */

const PICTURE = { src: '/demo/pictures/gull.svg', width: 320, height: 180 };
const VIDEO = { provider: 'vimeo', id: '1' };
const CONFIG = {
  panels: [
    { type: 'discussion', networks: ['facebook', 'x'] },
    {
      type: 'videos',
      source: { items: items(3).map((it) => ({ ...it, image: PICTURE, video: VIDEO })) },
    },
    { type: 'popular', pageSize: 2, seeAll: { url: '/all' }, source: { items: items(4) } },
    { type: 'tags', items: ['Tides', { name: 'Harbour', url: '/harbour' }] },
  ],
};

/** Opens it once all panels are shown.
 * @param around stands before them.
 */
export async function openPanels(around = '', attributes = 'lang="en"') {
  const html = story(`${around}<main>${configured(CONFIG)}</main>`, { attributes });
  const page = await openPage({ html, width: 1000, height: 1600 });
  const [discussion, videos, popular, tags] = await until(() => {
    const all = [...page.document.querySelectorAll('afterword-embed > *')];
    return all.length === 4 && all.every(isShown) && all;
  }, 'all panels are shown');
  const computed = (it: Element, pseudo?: string) => page.window.getComputedStyle(it, pseudo);
  const named = { discussion: discussion!, videos: videos!, popular: popular!, tags: tags! };
  return { page, computed, ...named };
}
