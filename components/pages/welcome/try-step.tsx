import {PracticeBox} from '../practice-box.tsx';
import type {WelcomeProps} from './welcome-props.ts';

/** The first step: a box with a ready draft on a page of Äkta's own, which needs no yes. */
export function TryStep({strings, go}: WelcomeProps) {
	const {welcome} = strings;
	return (
		<>
			<PracticeBox strings={strings} />
			<p class="welcome-onward">
				<button type="button" class="button main-button" onClick={() => go('reads')}>
					{welcome.toReads}
				</button>
			</p>
		</>
	);
}
