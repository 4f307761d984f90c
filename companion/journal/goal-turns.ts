import type {goalNames} from '../../engine/model/names.ts';
import type {Goal} from './goal.ts';

/** The rule that speaks of the person's own goal. */
export const GOAL_RULE = 'participate/goal-matches-draft';

/** What a draft can show of a goal. */
export type GoalSign = (typeof goalNames)[number];

/** What the rules are told of a goal; `undefined` without one, and for one that a draft cannot show. */
export const goalSign = (goal: Goal | undefined): GoalSign | undefined =>
	goal === undefined || goal.kind === 'other' ? undefined : goal.kind;

const RESTS = 4;

/** Remembers in which draft the goal was last spoken of: at most every fifth hears of it. `passed` is how many have passed since then, null where it never was. */
export class GoalTurns {
	#speaking: string | undefined;
	#since = new Set<string>();

	constructor(passed: number | null = null) {
		if (passed === null) return;
		this.#speaking = '';
		for (let at = 0; at < passed; at += 1) this.#since.add(`${at}`);
	}

	/** How many drafts have passed since it was last spoken of; null where it never was. */
	get passed(): number | null {
		return this.#speaking === undefined ? null : this.#since.size;
	}

	/** True when the goal may be spoken of in this draft: in the same one again, or when four others have passed. */
	may(draft: string): boolean {
		if (this.#speaking === undefined || this.#speaking === draft) return true;
		if (!this.#since.has(draft) && this.#since.size >= RESTS) return true;
		this.#since.add(draft);
		return false;
	}

	/** Notes that it was spoken of in this draft. */
	spoke(draft: string): void {
		if (this.#speaking !== draft) this.#since = new Set();
		this.#speaking = draft;
	}
}
