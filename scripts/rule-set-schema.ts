import {writeFile} from 'node:fs/promises';
import {makeSchema} from './rule-set-schema/make-schema.ts';

await writeFile(new URL('../public/rule-set.schema.json', import.meta.url), makeSchema());
console.log('public/rule-set.schema.json is made.');
