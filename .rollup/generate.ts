import { writeDocumentShape } from './document-shape.js';

await writeDocumentShape('src/schedule/document/document-shape.ts');
