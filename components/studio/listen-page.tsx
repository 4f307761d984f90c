import {Field} from './field.tsx';
import {becomes, isPasted, isTaken, taken} from './heard.ts';
import {ListenQuestions} from './listen-questions.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

function Day({state, strings: {listen}, on}: StudioProps) {
	const {listened} = state.work.set;
	const clear = () => {
		const {listened: _, ...set} = state.work.set;
		on.edit('', {set});
	};
	return (
		<div class="page-note">
			<p role="status">{listened ? listen.listened(listened) : `${listen.notYet}. ${listen.notYetWhy}`}</p>
			<Field
				label={listen.date}
				type="date"
				value={listened ?? ''}
				on={day => (day === '' ? clear() : on.set('listened', {listened: day}))}
			/>
			<div class="button-row">
				<button type="button" class="button" onClick={() => on.set('', {listened: state.today})}>
					{listen.today}
				</button>
				{listened && (
					<button type="button" class="quiet-button" onClick={clear}>
						{listen.clear}
					</button>
				)}
			</div>
		</div>
	);
}

type BecomesProps = StudioProps & {readonly index: number; readonly text: string; readonly question: string};

function Becomes({index, text, question, state, strings: {listen, nav}, on}: BecomesProps) {
	const {set} = state.work;
	const page = becomes[index] ?? 'may';
	const isWritten = text.trim() !== '' && isPasted(index);
	if (!isWritten) return <a href={`#${page}`}>{listen.becomes(nav[page])}</a>;
	if (isTaken(set, index, text)) return <a href={`#${page}`}>{listen.taken(nav[page])}</a>;
	return (
		<button type="button" class="quiet-button" onClick={() => on.set('', taken(set, index, text))}>
			{listen.take(nav[page])}
			<span class="unseen">: {question}</span>
		</button>
	);
}

function Heard({index, ...props}: StudioProps & {readonly index: number}) {
	const {state, strings, on} = props;
	const {listen} = strings;
	const {heard} = state.work;
	const question = listen.questions[index] ?? '';
	const text = heard[index] ?? '';
	const write = (value: string) =>
		on.edit(`heard.${index}`, {
			heard: listen.questions.map((_, each) => (each === index ? value : (heard[each] ?? ''))),
		});
	return (
		<li>
			<Field label={question} rows={2} value={text} on={write} />
			<div class="becomes">
				<Becomes {...props} index={index} text={text} question={question} />
			</div>
		</li>
	);
}

const notesOf = ({state, strings: {listen}}: StudioProps): string =>
	listen.questions.map((question, index) => `${question}\n${state.work.heard[index] ?? ''}\n`).join('\n');

/** Ten questions to colleagues to print or mail, and what was heard, each answer with the part of the guidance it becomes. */
export function ListenPage(props: StudioProps) {
	const {strings, on} = props;
	const {listen} = strings;
	return (
		<>
			<PageHead title={listen.title} lead={listen.lead} />
			<ListenQuestions {...props} />
			<section class="studio-part unprinted">
				<h2>{listen.heard}</h2>
				<p class="section-why">{listen.heardWhy}</p>
				<Day {...props} />
				<ol class="heard-list">
					{listen.questions.map((question, index) => (
						<Heard key={question} {...props} index={index} />
					))}
				</ol>
				<button
					type="button"
					class="button add-row"
					onClick={() => on.saveText({name: listen.notesFile, text: notesOf(props)})}
				>
					{listen.saveNotes}
				</button>
			</section>
		</>
	);
}
