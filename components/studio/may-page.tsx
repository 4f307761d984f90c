import {Field} from './field.tsx';
import {PageHead} from './page-head.tsx';
import {Rows} from './rows.tsx';
import type {StudioProps} from './studio-props.ts';

/** The sentences with one more: in the first empty row, else in a row of its own. */
export const withSentence = (may: readonly string[] | undefined, sentence: string): string[] => {
	const all = [...(may ?? [])];
	const free = all.findIndex(each => each.trim() === '');
	if (free < 0) return [...all, sentence];
	all[free] = sentence;
	return all;
};

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
	return (
		<>
			<PageHead title={texts.title} lead={texts.lead} />
			<section class="studio-part">
				<Rows
					values={may}
					fresh=""
					add={strings.add}
					remove={(sentence, index) => strings.remove(sentence || texts.sentence(index + 1))}
					on={(values, at) => on.set(at, {may: values})}
					draw={(sentence, put, index) => (
						<Field
							label={texts.sentence(index + 1)}
							rows={2}
							value={sentence}
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
