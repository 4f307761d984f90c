import {countsAfter, openGaps, rewrittenText} from '../../authoring/rewritten-policy.ts';
import {docxOf} from '../../authoring/write-docx.ts';
import {KindCountsTable} from './kind-counts.tsx';
import type {ReadingProps} from './studio-props.ts';

function Acts({reading, state, strings: {reader}, on}: ReadingProps) {
	const text = () => rewrittenText(state.work.policy, reading, state.work.decided ?? {});
	return (
		<div class="button-row unprinted">
			<button type="button" class="button" onClick={() => on.saveText({name: `${reader.fileName}.txt`, text: text()})}>
				{reader.save}
			</button>
			<button
				type="button"
				class="button"
				onClick={() => on.saveText({name: `${reader.fileName}.docx`, text: docxOf(text())})}
			>
				{reader.saveWord}
			</button>
			<button type="button" class="button" onClick={() => on.print()}>
				{reader.print}
			</button>
			<button type="button" class="button" onClick={() => on.read(undefined)}>
				{reader.again}
			</button>
		</div>
	);
}

/** What is decided so far: the counts before and after, what is left to decide and to fill in, and the ways to take the text along. */
export function Outcome(props: ReadingProps) {
	const {reading, state, strings} = props;
	const {decided = {}} = state.work;
	const {reader} = strings;
	const left = reading.sentences.filter(({kind, text}) => kind === 'points' && !Object.hasOwn(decided, text)).length;
	const gaps = openGaps(reading, decided);
	return (
		<section class="studio-part policy-outcome">
			<KindCountsTable before={reading.counts} after={countsAfter(reading, decided)} strings={strings} />
			<p role="status">{reader.ready(left, gaps.length)}</p>
			{gaps.length > 0 && (
				<ul class="open-gaps">
					{[...new Set(gaps)].map(gap => (
						<li key={gap}>{gap}</li>
					))}
				</ul>
			)}
			<p class="field-hint">{reader.onlyAccepted}</p>
			<Acts {...props} />
		</section>
	);
}
