/* The chunks of the built script, and scripts in their form. */
import type { Answer, Peer } from './peer.ts';

const textOf = async (path: string) => (await fetch(`/dist/${path}`)).text();

const entry = textOf('afterword.js');

/** The version that the script asks its chunks for. */
export const version = entry.then(
  (text) => /afterword:serve[^;]*?detail:\s*["']([^"']+)/.exec(text)![1]!,
);

/** The file of a chunk, below the folder of the script. */
export const chunkFile = (name: string) => `chunks/${name}.js`;

/** The text of a chunk as it was built. */
export const chunkCode = (name: string) => textOf(chunkFile(name));

/** The names of all chunks that the build has made: one of them has the hashes of the others. */
export const chunkNames = chunkCode('integrity').then((text) => [
  ...[...text.matchAll(/"chunks\/([\w-]+)\.js":/g)].map(([, name]) => name!),
  'integrity',
]);

const built = chunkNames.then((names) =>
  Promise.all(names.map(async (name) => [name, await chunkCode(name)] as const)),
);

interface ChunkOptions {
  version: string;
  /** Below the folder of the script; by default what explains problems. */
  file?: string;
  /** Statements that give members to `exports`. */
  code?: string;
}

/** A script that hands a chunk over as a built one does. */
export const chunkOf = ({ version, file = chunkFile('explain'), code = '' }: ChunkOptions) =>
  `document.dispatchEvent(new CustomEvent('afterword:chunk', { detail: {
    ...${JSON.stringify({ name: file, version, dependencies: ['exports'] })},
    factory: (exports) => { ${code} } } }))`;

/** The chunk that explains problems, which says the same about each. */
export const explainingChunk = (version: string, says: string) =>
  chunkOf({ version, code: `exports.explainIssue = () => ${JSON.stringify(says)}` });

/** Answers with all chunks below a folder, some of them as the test says, and the others in that way. */
export async function answerChunks(
  site: Peer,
  folder: string,
  answers: Readonly<Record<string, Answer>> = {},
  others: Answer = {},
): Promise<void> {
  await Promise.all(
    (await built).map(([name, body]) =>
      site.answer(`${folder}/${chunkFile(name)}`, answers[name] ?? { ...others, body }),
    ),
  );
}
