import type {Counters} from '../engine/counters.ts';
import type {Strings} from './strings/strings.ts';

const parts = ({length, max, fold, hashtags, pictures, missingAlt}: Counters, {counters}: Strings): string[] => {
	const over = max !== undefined && length > max;
	return [
		over ? counters.over(length - max) : counters.length(length, max),
		fold !== undefined && length > fold ? counters.fold(fold) : '',
		hashtags > 0 ? counters.hashtags(hashtags) : '',
		pictures > 0 ? counters.alt(missingAlt, pictures) : '',
	].filter(Boolean);
};

/** The network's own numbers for the draft, as the network counts them. */
export function CountersLine({counters, strings}: {readonly counters: Counters; readonly strings: Strings}) {
	return (
		<ul class="counters" aria-label={strings.counters.label}>
			{parts(counters, strings).map(part => (
				<li key={part}>{part}</li>
			))}
		</ul>
	);
}
