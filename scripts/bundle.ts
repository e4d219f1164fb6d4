import { build } from 'vite';

/** The module at this path and all it imports as one script, which sets what it exports under `name`. */
export async function bundle(path: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: path, formats: ['iife'], name },
    },
  });
  const [bundled] = [output].flat();
  const chunk = bundled && 'output' in bundled ? bundled.output[0] : undefined;
  if (!chunk) throw new Error(`${path} could not be bundled.`);
  return chunk.code;
}
