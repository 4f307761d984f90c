import {answerPages, applyAnswer, canApplyAnswer, isAnswerApplied} from '../../authoring/apply-answers.ts';
import {TextField} from './field.tsx';
import {ListenGuide} from './listen-guide.tsx';
import {ListenSheet} from './listen-sheet.tsx';
import {ListenTold} from './listen-told.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

type BecomesProps = StudioProps & {readonly index: number; readonly text: string; readonly question: string};

function Becomes({index, text, question, state, strings: {listen, nav}, on}: BecomesProps) {
	const {set} = state.work;
	const page = answerPages[index] ?? 'may';
	const isWritten = text.trim() !== '' && canApplyAnswer(index);
	if (!isWritten) return <a href={`#${page}`}>{listen.becomes(nav[page])}</a>;
	if (isAnswerApplied(set, index, text)) return <a href={`#${page}`}>{listen.taken(nav[page])}</a>;
	return (
		<button type="button" class="quiet-button" onClick={() => on.set('', applyAnswer(set, index, text))}>
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
			<TextField label={question} rows={2} value={text} on={write} />
			<div class="becomes">
				<Becomes {...props} index={index} text={text} question={question} />
			</div>
		</li>
	);
}

const notesOf = ({state, strings: {listen}}: StudioProps): string =>
	listen.questions.map((question, index) => `${question}\n${state.work.heard[index] ?? ''}\n`).join('\n');

/** A guide for talks with colleagues, notes with the page each leads to, all answers on one sheet, and what colleagues are told of it. */
export function ListenPage(props: StudioProps) {
	const {strings, on} = props;
	const {listen} = strings;
	return (
		<>
			<PageHead title={listen.title} lead={listen.lead} />
			<ListenGuide {...props} />
			<section class="studio-part unprinted">
				<h2>{listen.heard}</h2>
				<p class="section-why">{listen.heardWhy}</p>
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
			<div class="unprinted">
				<ListenSheet {...props} />
				<ListenTold {...props} />
			</div>
		</>
	);
}
