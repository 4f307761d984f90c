import {withSentence} from '../../authoring/apply-answers.ts';
import {EditableList} from './editable-list.tsx';
import {TextField} from './field.tsx';
import {PageHead} from './page-head.tsx';
import {finishedIndex} from './said-here.tsx';
import type {StudioProps} from './studio-props.ts';

function Starters({state, strings: {may}, on}: StudioProps) {
	const written = state.work.set.may ?? [];
	const left = may.starter.filter(sentence => !written.includes(sentence));
	if (left.length === 0) return null;
	return (
		<section class="starters">
			<h2>{may.starters}</h2>
			<ul>
				{left.map(sentence => (
					<li key={sentence}>
						<button
							type="button"
							class="starter-button"
							onClick={() => on.set('', {may: withSentence(written, sentence)})}
						>
							{sentence}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** What people may do: five sentences or more, with some to begin from. */
export function MayPage(props: StudioProps) {
	const {state, strings, on} = props;
	const {may = []} = state.work.set;
	const texts = strings.may;
	const filled = may.map(sentence => sentence.trim() !== '');
	return (
		<>
			<PageHead title={texts.title} lead={texts.lead} />
			<section class="studio-part">
				<EditableList
					values={may}
					fresh=""
					add={strings.add}
					remove={(sentence, index) => strings.remove(sentence || texts.sentence(index + 1))}
					on={(values, at) => on.set(at, {may: values})}
					draw={(sentence, put, index) => (
						<TextField
							label={texts.sentence(index + 1)}
							rows={2}
							value={sentence}
							at={{path: `may[${finishedIndex(filled, index)}]`}}
							on={value => put(value, `may.${index}`)}
						/>
					)}
				/>
				<p class="field-hint" role="status">
					{texts.count(may.filter(sentence => sentence.trim() !== '').length)}
				</p>
			</section>
			<Starters {...props} />
		</>
	);
}
