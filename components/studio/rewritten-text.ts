import type {PolicyReading} from '../../engine/reader/policy.ts';

/** The policy with each pointing sentence replaced by the form that invites; one that reads better without is left out. */
export const rewrittenText = ({sentences}: PolicyReading): string =>
	sentences
		.map(({text, kind, rewrite, heading}) => {
			if (heading) return `\n${text}\n`;
			return kind === 'points' ? (rewrite ?? text) : text;
		})
		.filter(text => text !== '')
		.join('\n')
		.trim();
