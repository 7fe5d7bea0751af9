import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coverageOf } from './font-coverage.js';

const require = createRequire(import.meta.url);

/** A sans for what the report says, in three weights, and a serif for the party's own words. */
const faces = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
];
/** Where any of these has no shape for a character, the typesetter turns to the fallbacks. */
const fallbacks = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'];

export interface PdfFonts {
  readonly files: readonly Buffer[];
  readonly coverage: Coverage;
}

export interface Coverage {
  readonly faces: readonly ReadonlySet<number>[];
  readonly fallbacks: readonly ReadonlySet<number>[];
}

let loaded: PdfFonts | undefined;

/** The fonts that PDFs are set in, read on first use and kept: some 2 MB. No font of the machine is used, so every machine makes the same pages. */
export function pdfFonts(): PdfFonts {
  if (!loaded) {
    const read = (file: string) => readFileSync(require.resolve(file));
    const main = faces.map(read);
    const others = fallbacks.map(read);
    loaded = { files: [...main, ...others], coverage: { faces: main.map(coverageOf), fallbacks: others.map(coverageOf) } };
  }
  return loaded;
}
