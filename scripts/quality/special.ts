import {readSet} from './data.ts';
import {type Bench, checkRows} from './posts.ts';

/** A group of rules measured against texts of two kinds: the share of each kind it speaks on. */
export type Versus = {
	readonly name: string;
	readonly goal: string;
	readonly fired: number;
	readonly ofThese: number;
	readonly false: number;
	readonly ofOthers: number;
};

const contests = [
	{
		name: 'bait rules on clickbait headlines',
		goal: 'P 0.9',
		set: 'en_clickbait_headlines',
		label: 'clickbait',
		rules: /clickbait|bait/,
		place: {platform: 'facebook', surface: 'post', voice: 'self'},
	},
	{
		name: 'machine voice on machine-written texts',
		goal: '≥ 0.15 of machine, ≤ 0.03 of human',
		set: 'en_human_vs_machine',
		label: 'machine',
		rules: /^open\/(ai-|machine|inflated)/,
		place: {platform: 'linkedin', surface: 'post', voice: 'self'},
	},
] as const;

/** Measures groups of rules on the labelled sets they are made for; sets the folder lacks are left out. */
export const measureGroups = async (folder: string, bench: Bench): Promise<readonly Versus[]> => {
	const measured: Versus[] = [];
	for (const {name, goal, set, label, rules, place} of contests) {
		const rows = await readSet(folder, set);
		if (!rows) continue;
		const judged = checkRows(rows, set, place, bench).map(({every}) => every.some(({rule}) => rules.test(rule)));
		const isOne = rows.map(row => row.labels[label] === true);
		const count = (kind: boolean, fired: boolean): number =>
			judged.filter((fires, i) => isOne[i] === kind && fires === fired).length;
		measured.push({
			name,
			goal,
			fired: count(true, true),
			ofThese: count(true, true) + count(true, false),
			false: count(false, true),
			ofOthers: count(false, true) + count(false, false),
		});
	}
	return measured;
};
