/* The door of the package for servers, static builds and edges: `afterword/server`. */
export {
  renderToString,
  type RenderOptions,
  type RenderResult,
} from './server/render-to-string.ts';
