/** What a part of the tests came to. */
export type Outcome = {readonly passed: number; readonly failed: number};

/** One thing that either passed or failed. */
export const toOutcome = (ok: boolean): Outcome => ({passed: ok ? 1 : 0, failed: ok ? 0 : 1});

/** All outcomes together. */
export const sumOutcomes = (outcomes: readonly Outcome[]): Outcome => ({
	passed: outcomes.reduce((total, {passed}) => total + passed, 0),
	failed: outcomes.reduce((total, {failed}) => total + failed, 0),
});
