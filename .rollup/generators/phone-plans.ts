import { writeFile } from 'node:fs/promises';
import type { MetadataJson } from 'libphonenumber-js/core';
import world from 'libphonenumber-js/metadata.max';

/*
 * The callback form judges a number by the plans of the countries where its languages are spoken. The small set of
 * libphonenumber-js accepts 16 of 27 foreign prefixes that the full one refuses, and the full one weighs 39 kB: these
 * countries of it weigh 4.
 */

const countries = ['NL', 'BE', 'LU', 'DE', 'AT', 'CH', 'LI', 'FR', 'GB', 'IE'];

/** The plans of the countries, and of those that share a calling code with them. */
function plansOf({ version, country_calling_codes: codes, countries: plans }: MetadataJson): object {
  const kept = Object.entries(codes).filter(([, users]) => users.some((country) => countries.includes(country)));
  const users = kept.flatMap(([, names]) => names);
  return {
    version,
    country_calling_codes: Object.fromEntries(kept),
    countries: Object.fromEntries(users.map((country) => [country, plans[country]])),
  };
}

/** The source of src/elements/callback/phone-plans.ts. */
export function phonePlansSource(): string {
  const plans = JSON.stringify(plansOf(world)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Made of the full data of libphonenumber-js by \`npm run generate\`: see .rollup/generators/phone-plans.ts.
import type { MetadataJson } from 'libphonenumber-js/core';

/** The numbering plans of ${countries.join(', ')}, and of countries that share a calling code with them. */
export const phonePlans = JSON.parse(
  '${plans}',
) as MetadataJson;
`;
}

/** Writes it. */
export async function writePhonePlans(file: string): Promise<void> {
  await writeFile(file, phonePlansSource());
}
