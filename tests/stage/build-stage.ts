import path from 'node:path';
import { build, type Rolldown } from 'vite';

/** The stage as one script and one sheet of style, to be added to a blank page. */
export interface BuiltStage {
  readonly script: string;
  readonly style: string;
}

export async function buildStage(entry = 'stage.ts'): Promise<BuiltStage> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome140',
      minify: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return { script: codeOf(outputs), style: styleOf(outputs) };
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

function codeOf(outputs: readonly Output[]): string {
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The stage was not built');
  return chunk.code;
}

function styleOf(outputs: readonly Output[]): string {
  return outputs
    .filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'))
    .map((output) => (output.type === 'asset' ? String(output.source) : ''))
    .join('\n');
}
