import { readRecommendations } from './recommendations/read.ts';

/**
 * `npm run --silent recommendations -- FILE…` prints one JSON object a line and file: the recommendations of an
 * inspection report (PDF or text), an improvement plan, a sheet or a list. A file that cannot be read ends it with
 * exit code 1 and one line on standard error.
 */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('Name at least one file: npm run --silent recommendations -- FILE…');
    return 1;
  }
  for (const file of files) {
    const read = await readRecommendations(file);
    if (!read.ok) {
      console.error(`${file}: ${read.problem.message}`);
      return 1;
    }
    const sets = read.value.sets.map(
      ({ title, inspection, authority, published, heading, addressee, recommendations }) => ({
        title,
        inspection,
        authority,
        published,
        heading,
        addressee,
        recommendations: recommendations.map(({ ref, printedRef, text, theme }) => ({
          ref,
          printedRef,
          text,
          theme,
        })),
      }),
    );
    console.log(JSON.stringify({ file, sets }));
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
