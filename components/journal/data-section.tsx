import {useState} from 'preact/hooks';
import {FilePicker} from '../controls/file-picker.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {JournalStrings} from '../strings/journal/strings.ts';
import type {JournalActions, JournalNotice, JournalState} from './journal-props.ts';

type DataProps = {
	readonly state: Pick<JournalState, 'choices' | 'old'>;
	readonly strings: JournalStrings;
	readonly on: Pick<JournalActions, 'save' | 'take' | 'keep' | 'old' | 'clear'>;
};

function Clear({strings: {data}, on}: Pick<DataProps, 'strings' | 'on'>) {
	const [asked, setAsked] = useState(false);
	if (!asked)
		return (
			<button type="button" class="button" onClick={() => setAsked(true)}>
				{data.delete}
			</button>
		);
	return (
		<div class="page-note" role="status">
			<p>{data.sure}</p>
			<div class="button-row">
				<button
					type="button"
					class="button"
					onClick={() => {
						setAsked(false);
						on.clear();
					}}
				>
					{data.yes}
				</button>
				<button type="button" class="button" onClick={() => setAsked(false)}>
					{data.no}
				</button>
			</div>
		</div>
	);
}

function Old({count, strings: {data}, on}: Pick<DataProps, 'strings' | 'on'> & {readonly count: number}) {
	if (count === 0) return null;
	return (
		<div class="page-note">
			<p>{data.old(count)}</p>
			<div class="button-row">
				<button type="button" class="button" onClick={() => on.old('remove')}>
					{data.oldRemove}
				</button>
				<button type="button" class="button" onClick={() => on.old('keep')}>
					{data.oldKeep}
				</button>
			</div>
		</div>
	);
}

/** What came of the last thing the person did with the whole journal, as sentences; empty when there is nothing to tell. */
export const noticeInWords = (notice: JournalNotice | undefined, {data, trouble, events}: JournalStrings): string => {
	if (!notice) return '';
	if (notice.kind === 'deleted') return data.deleted;
	if (notice.kind === 'event') return events.done[notice.done];
	if (notice.kind === 'trouble') return trouble[notice.trouble];
	if (notice.kind === 'refused') {
		const {why, place} = notice.refusal;
		return [data.refused[why], ...(place === undefined ? [] : [data.place(place)])].join(' ');
	}
	const {count, there, leftOut, shortened} = notice;
	return [
		data.imported(count),
		...(there > 0 ? [data.there(there)] : []),
		...(leftOut > 0 ? [data.leftOut(leftOut)] : []),
		...(shortened > 0 ? [data.shortened(shortened)] : []),
	].join(' ');
};

/** The journal as files, how long it stays, and the way to be rid of it. */
export function DataSection({state: {choices, old}, strings, on}: DataProps) {
	const {data} = strings;
	return (
		<section class="data" id="data">
			<h2>{data.title}</h2>
			<p class="section-why">{data.why}</p>
			<Old count={old} strings={strings} on={on} />
			<SingleChoice
				label={data.keep}
				value={choices.keep === 12 ? 'year' : 'always'}
				options={[
					['year', data.keeps.year],
					['always', data.keeps.always],
				]}
				on={keeps => on.keep(keeps === 'year' ? 12 : 'always')}
			/>
			<div class="button-row">
				<button type="button" class="button" onClick={() => on.save('json')}>
					{data.json}
				</button>
				<button type="button" class="button" onClick={() => on.save('csv')}>
					{data.csv}
				</button>
				<FilePicker label={data.import} accept=".json,.csv" on={on.take} />
				<Clear strings={strings} on={on} />
			</div>
		</section>
	);
}
