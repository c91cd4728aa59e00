import { getListFormat } from '../i18n/intl-cache.ts';
import { showText } from './explain-values.ts';

/** A URL, the reason of the failure, and its detail, as in `https://ledger.example/feed: json Unexpected end`. */
const FAILURE = /^(\S+): (\w+)(?: ([^]*))?$/;

const NETWORK =
  'The server could not be reached, or it does not allow this page to read the response (CORS: Access-Control-Allow-Origin)';
const WORDPRESS_404 =
  'The server answers with status 404. WordPress has URLs under /wp-json/ only with permalinks other than "Plain" (Settings, Permalinks), and those of a plug-in only while it is active';

/**
 * Explains why a request or a feed failed, as a sentence without its full stop.
 * @param found What failed, with a reason of data/http.ts or data/feeds/feed.ts.
 * @param formats The feed formats that there are, where a source names another one.
 */
export function explainFailure(found: string, formats: readonly string[] = []): string {
  const [, url = '', reason = '', detail = ''] = FAILURE.exec(found) ?? [];
  const explanation = explainReason(url, reason, showText(detail), formats);
  return explanation === undefined ? showText(found) : `${explanation} (${showText(url)})`;
}

function explainReason(
  url: string,
  reason: string,
  detail: string,
  formats: readonly string[],
): string | undefined {
  switch (reason) {
    case 'status':
      return explainStatus(url, detail);
    case 'time':
      return 'There was no complete response within 5 seconds';
    case 'network':
      return url.startsWith('chunks/')
        ? 'The file could not be loaded from the folder of the script or from data-base'
        : NETWORK;
    case 'size':
      return 'The response is larger than 5 MB';
    case 'count':
      return 'The response has no number of replies where one is expected';
    case 'empty':
      return 'The response is empty';
    case 'html':
      return 'The response is an HTML page and not a feed';
    case 'json':
      return `The response is not valid JSON (${detail})`;
    case 'xml':
      return `The response is not valid XML (${detail})`;
    case 'shape':
      return `The response has no items where they are expected${detail && ` (found: ${detail})`}. Set \`list\` and \`fields\` to where they are`;
    case 'reader':
      return 'The code that reads this feed could not be loaded: files of chunks/, in the folder of the script or in data-base';
    case 'format':
      return `There is no feed format ${detail}.${formats.length ? ` Allowed: ${getListFormat('en', { type: 'disjunction' }).format(formats)}.` : ''} Without \`format\`, it is detected from the response`;
    default:
      return /^\d{3}$/.test(reason) ? explainStatus(url, reason) : undefined;
  }
}

function explainStatus(url: string, status: string): string {
  switch (status) {
    case '404':
      return url.includes('/wp-json/')
        ? WORDPRESS_404
        : 'The server answers with status 404: there is nothing at this URL';
    case '401':
    case '403':
      return `The server refuses requests of readers (status ${status})`;
    case '429':
      return 'The server answers with status 429: it receives too many requests. Put a cache in front of it';
    default:
      return `The server answers with status ${status}`;
  }
}
