import { writeDocumentShape } from './document-shape.js';

await writeDocumentShape('src/schedule/document-shape.ts');
