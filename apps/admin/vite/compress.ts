import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this many bytes the headers weigh more than the saving. */
const smallest = 1_024;

/** Lays a `.br` and a `.gz` beside every script and style, so that the server compresses nothing on the way. */
export function compress(): Plugin {
  let folder = '';
  return {
    name: 'compress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir, build.assetsDir);
    },
    closeBundle: () => {
      for (const file of readdirSync(folder)) {
        if (/\.(js|css)$/.test(file)) compressFile(join(folder, file));
      }
    },
  };
}

function compressFile(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length < smallest) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
