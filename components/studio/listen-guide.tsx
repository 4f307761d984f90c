import {useState} from 'preact/hooks';
import {SingleChoice} from '../controls/single-choice.tsx';
import {studioStringsIn} from '../strings/studio/index.ts';
import type {StudioStrings} from '../strings/studio/sv.ts';
import type {StudioProps} from './studio-props.ts';

/** The invitation to talk; the questions are for when people meet. */
const mailto = ({listen}: StudioStrings): string =>
	`mailto:?subject=${encodeURIComponent(listen.subject)}&body=${encodeURIComponent(listen.greeting.replaceAll('\n', '\r\n'))}`;

function Guide({listen}: Pick<StudioStrings, 'listen'>) {
	return (
		<>
			<h2>{listen.subject}</h2>
			<p class="section-why">{listen.guideWhy}</p>
			{listen.guide.map(({title, questions}) => (
				<section key={title}>
					<h3>{title}</h3>
					<ul class="question-list">
						{questions.map(index => (
							<li key={index}>{listen.questions[index]}</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}

/** The guide for a talk, in either language: printed first of all, or an invitation to meet by mail. */
export function ListenGuide({strings, language, on}: StudioProps) {
	const [spoken, setSpoken] = useState(language);
	const asked = studioStringsIn(spoken);
	const {listen} = strings;
	return (
		<section class="studio-part questions">
			<div class="unprinted">
				<SingleChoice
					label={listen.language}
					value={spoken}
					options={[
						['sv', listen.languages.sv],
						['en', listen.languages.en],
					]}
					on={setSpoken}
				/>
			</div>
			<div lang={spoken}>
				<Guide listen={asked.listen} />
			</div>
			<div class="button-row unprinted">
				<button type="button" class="button main-button" onClick={() => on.print()}>
					{listen.print}
				</button>
				<a class="button" href={mailto(asked)}>
					{listen.mail}
				</a>
			</div>
		</section>
	);
}
