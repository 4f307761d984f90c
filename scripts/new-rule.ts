import {NewRuleError, writeRule} from './new-rule/write-rule.ts';

const [id = ''] = process.argv.slice(2);
const rules = new URL('../rules/', import.meta.url);

try {
	await writeRule(id, rules, new Date().toISOString().slice(0, 10));
	console.log(`rules/${id}.ts is there. The build fails until its empty places are filled in.`);
	console.log(`Check it with: npm run check ${id}`);
} catch (error) {
	if (!(error instanceof NewRuleError)) throw error;
	console.error(`${error.message}\nUsage: npm run new:rule <group>/<name>`);
	process.exitCode = 2;
}
