import { writeDocumentShape } from './document-shape.js';
import { writeHousePicture } from './house-picture.js';
import { writePhonePlans } from './phone-plans.js';
import { writeTextKeys } from './text-keys.js';

await writeDocumentShape('src/schedule/document/quick-check/document-shape.ts');
await writeTextKeys('src/schedule/document/text-keys.ts');
await writePhonePlans('src/elements/callback/phone-plans.ts');
writeHousePicture('docs/house.svg');
