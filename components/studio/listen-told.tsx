import {isCopied, listenedOf, mayPointOut, mostSentences, withListening} from '../../authoring/listening.ts';
import type {Listened} from '../../engine/model/rule-set.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import {EditableList} from './editable-list.tsx';
import {TextField} from './field.tsx';
import type {StudioProps} from './studio-props.ts';

type ListenedPart = StudioProps & {
	readonly listened: Listened;
	readonly put: (at: string, part: Partial<Listened>) => void;
};

const hows = ['talks', 'group', 'paper'] as const;
const crowds = ['1-3', '4-10', 'more'] as const;

function Frame({listened, put, state, strings: {listen}}: ListenedPart) {
	return (
		<>
			<div class="field-row">
				<TextField label={listen.date} type="date" value={listened.day} on={day => put('day', {day})} />
				<button type="button" class="button" onClick={() => put('', {day: state.today})}>
					{listen.today}
				</button>
			</div>
			<SingleChoice
				label={listen.how}
				value={listened.how}
				options={hows.map(each => [each, listen.hows[each]] as const)}
				on={how => put('', {how})}
			/>
			<SingleChoice
				label={listen.people}
				value={listened.people}
				options={crowds.map(each => [each, listen.crowds[each]] as const)}
				on={people => put('', {people})}
			/>
		</>
	);
}

function Caution({sentence, state, strings: {listen}}: StudioProps & {readonly sentence: string}) {
	if (isCopied(sentence, state.work.heard)) return <p class="field-hint caution">{listen.copiedNote}</p>;
	return mayPointOut(sentence, state.work.set) ? <p class="field-hint caution">{listen.recognised}</p> : null;
}

type SentencesProps = ListenedPart & {readonly part: 'heard' | 'changed'};

function Sentences({part, ...props}: SentencesProps) {
	const {listened, put, strings} = props;
	const {listen} = strings;
	const sentences = listened[part];
	const rows = sentences.length > 0 ? sentences : [''];
	return (
		<div class="told-part">
			<h3>{listen[part === 'heard' ? 'toldHeard' : 'toldChanged']}</h3>
			<p class="section-why">{listen[part === 'heard' ? 'toldHeardWhy' : 'toldChangedWhy']}</p>
			<EditableList
				values={rows.slice(0, mostSentences)}
				fresh=""
				add={strings.add}
				remove={sentence => strings.remove(sentence)}
				on={(values, at) => put(at, {[part]: values.slice(0, mostSentences)})}
				draw={(sentence, change, index) => (
					<>
						<TextField
							label={listen.sentence(index + 1)}
							value={sentence}
							on={value => change(value, `${part}.${index}`)}
						/>
						<Caution {...props} sentence={sentence} />
					</>
				)}
			/>
		</div>
	);
}

/** What colleagues will see of the listening: when, how, about how many, what was heard and what it changed. */
export function ListenTold(props: StudioProps) {
	const {state, strings, on} = props;
	const {listen} = strings;
	const {set} = state.work;
	const listened = listenedOf(set) ?? withListening(set, {});
	const put = (at: string, part: Partial<Listened>) =>
		on.set(at && `listened.${at}`, {listened: withListening(set, part)});
	const isTold = listened.heard.some(sentence => sentence.trim() !== '');
	return (
		<section class="studio-part">
			<h2>{listen.told}</h2>
			<p class="section-why" role="status">
				{isTold ? listen.toldWhy : `${listen.notTold} ${listen.toldWhy}`}
			</p>
			<Frame {...props} listened={listened} put={put} />
			<Sentences {...props} listened={listened} put={put} part="heard" />
			<Sentences {...props} listened={listened} put={put} part="changed" />
		</section>
	);
}
