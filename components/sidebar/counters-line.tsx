import type {DraftCounters} from '../../engine/checking/draft-counters.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

const parts = (
	{length, max, fold, hashtags, pictures, missingAlt, unknownAlt}: DraftCounters,
	{counters}: Strings,
): string[] => {
	const over = max !== undefined && length > max;
	return [
		over ? counters.over(length - max) : counters.length(length, max),
		fold !== undefined && length > fold ? counters.fold(fold) : '',
		hashtags > 0 ? counters.hashtags(hashtags) : '',
		pictures > 0 ? counters.alt({pictures, missing: missingAlt, unknown: unknownAlt}) : '',
	].filter(Boolean);
};

/** The network's own numbers for the draft, as the network counts them. */
export function CountersLine({counters, strings}: {readonly counters: DraftCounters; readonly strings: Strings}) {
	return (
		<ul class="counters" aria-label={strings.counters.label}>
			{parts(counters, strings).map(part => (
				<li key={part}>{part}</li>
			))}
		</ul>
	);
}
