import type {RuleSet} from '../../engine/model/rule-set.ts';
import {EditableList} from './editable-list.tsx';
import {LinesField, TextField} from './field.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

const fresh: NonNullable<RuleSet['personality']>[number] = {word: '', sounds: [], unlike: []};

/** How the organisation sounds: words, each with what sounds like it and what does not. */
export function PersonalityPage({state, strings, on}: StudioProps) {
	const {sound} = strings;
	const {personality} = state.work.set;
	const words = personality?.length ? personality : [fresh, fresh, fresh];
	return (
		<>
			<PageHead title={sound.title} lead={sound.lead} />
			<section class="studio-part cards">
				<EditableList
					values={words}
					fresh={fresh}
					add={sound.another}
					remove={({word}, index) => strings.remove(word || sound.word(index + 1))}
					on={(values, at) => on.set(at, {personality: values})}
					draw={(each, put, index) => {
						const change = (at: string, part: Partial<typeof each>) =>
							put({...each, ...part}, `personality.${index}.${at}`);
						return (
							<>
								<TextField
									label={sound.word(index + 1)}
									placeholder={sound.wordHint}
									value={each.word}
									on={word => change('word', {word})}
								/>
								<div class="side-by-side">
									<LinesField label={sound.sounds} values={each.sounds} on={sounds => change('sounds', {sounds})} />
									<LinesField label={sound.unlike} values={each.unlike} on={unlike => change('unlike', {unlike})} />
								</div>
							</>
						);
					}}
				/>
				<p class="field-hint">
					{sound.soundsHint} {sound.unlikeHint}
				</p>
			</section>
		</>
	);
}
