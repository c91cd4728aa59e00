/* What the sheets show, in English and in Arabic. Its pictures are the camera's. */
const PICTURES = [0, 1, 2].map((i) => ({ src: `/pictures/${i}`, width: 320, height: 180 }));

const SITE = 'https://harbourledger.example';

const MOVEMENTS = ['up', 'new', undefined, 'down'];

const content = ({ titles, kickers, tags, names }) => ({
  // Where it is another one, the camera switches to it: a pack that is late would leave it in English.
  language: 'en',
  timeZone: 'UTC',
  publisher: { name: names.publisher },
  panels: [
    {
      type: 'discussion',
      networks: ['facebook', { network: 'x', label: 'Twitter' }, 'bluesky'],
      share: ['facebook', 'x', 'bluesky', 'whatsapp', 'linkedin', 'reddit', 'email', 'copy'],
      shareLimit: 6,
    },
    {
      type: 'videos',
      heading: names.videos,
      // A sheet shows the same story many times.
      dedupe: false,
      limit: 3,
      seeAll: { url: `${SITE}/video` },
      source: {
        items: titles.slice(0, 3).map((title, i) => ({
          title,
          url: `${SITE}/video/${i}`,
          image: PICTURES[i],
          kicker: i ? undefined : kickers[0],
          duration: 72 + 611 * i,
          live: i === 2,
          published: '2020-11-20T17:47:00Z',
          video: i ? { sources: [{ src: `${SITE}/${i}.mp4` }] } : { provider: 'vimeo', id: '1' },
        })),
      },
    },
    {
      type: 'popular',
      heading: names.popular,
      pageSize: 4,
      thumbnails: true,
      times: true,
      seeAll: { url: `${SITE}/popular` },
      windows: names.windows.map((label) => ({
        label,
        source: {
          items: [...titles.slice(3), titles[0]].map((title, i) => ({
            title,
            url: `${SITE}/story/${i}`,
            image: i === 2 ? undefined : PICTURES[i % 3],
            kicker: kickers[i % 3],
            movement: MOVEMENTS[i],
            sponsor: i === 3 ? names.sponsor : undefined,
            published: '2020-11-20T17:47:00Z',
          })),
        },
      })),
    },
    {
      type: 'tags',
      heading: names.tags,
      items: tags.map((name, i) => (i ? { name, url: `${SITE}/tags/${i}` } : name)),
      updated: '2020-11-20T17:47:00Z',
    },
  ],
});

export const CONTENT = {
  ltr: content({
    titles: [
      'How a ship is unloaded: one box in twelve seconds',
      'Slack water, when even the ferry waits',
      'Nobody lives at Gannet Rock. The light still turns',
      'Ferry fares to rise by a tenth in January, board papers show',
      'Night train returns',
      'Donaudampfschifffahrtsgesellschaft sells its last three paddle steamers',
      'A week on the water, from the harbour to the islands',
    ],
    kickers: ['Transport', 'City hall', 'Waterfront'],
    tags: ['Tides', 'Waterfront', 'Harbour pilots', 'Customs House'],
    names: {
      publisher: 'The Harbour Ledger',
      videos: 'Watch: the city',
      popular: 'Most popular',
      windows: ['Today', 'This week'],
      tags: 'In this story',
      sponsor: 'Island Line',
    },
  }),
  rtl: content({
    titles: [
      'كيف تُفرَّغ السفينة: صندوق كل اثنتي عشرة ثانية',
      'سكون الماء حين تنتظر العبّارة',
      'لا أحد يسكن الصخرة والمنارة ما زالت تدور',
      'ارتفاع أجرة العبّارة بمقدار العُشر في يناير',
      'عودة قطار الليل',
      'المجلس يصوّت لإبقاء المكتبات مفتوحة أيام الأحد',
      'أسبوع على الماء من الميناء إلى الجزر',
    ],
    kickers: ['النقل', 'المدينة', 'الواجهة البحرية'],
    tags: ['المدّ والجزر', 'الواجهة البحرية', 'مرشدو الميناء', 'دار الجمارك'],
    names: {
      publisher: 'دفتر الميناء',
      videos: 'شاهد: المدينة',
      popular: 'الأكثر قراءة',
      windows: ['اليوم', 'هذا الأسبوع'],
      tags: 'في هذا الخبر',
      sponsor: 'خط الجزر',
    },
  }),
};
