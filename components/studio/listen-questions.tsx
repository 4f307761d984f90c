import {useState} from 'preact/hooks';
import {Choice} from '../choice.tsx';
import {studioIn} from '../strings/studio-in.ts';
import type {StudioStrings} from '../strings/sv-studio.ts';
import type {StudioProps} from './studio-props.ts';

const numbered = ({listen}: StudioStrings): string =>
	listen.questions.map((question, index) => `${index + 1}. ${question}`).join('\n\n');

const letterOf = (asked: StudioStrings): string => `${asked.listen.greeting}\n\n${numbered(asked)}\n`;

const mailto = (asked: StudioStrings): string =>
	`mailto:?subject=${encodeURIComponent(asked.listen.subject)}&body=${encodeURIComponent(letterOf(asked).replaceAll('\n', '\r\n'))}`;

/** The questions to colleagues in either language, to mail, print or copy. */
export function ListenQuestions({strings, language, on}: StudioProps) {
	const [spoken, setSpoken] = useState(language);
	const [copied, setCopied] = useState<string>();
	const asked = studioIn(spoken);
	const {listen} = strings;
	const copy = () =>
		void navigator.clipboard.writeText(letterOf(asked)).then(
			() => setCopied(spoken),
			() => undefined,
		);
	return (
		<section class="studio-part questions">
			<div class="unprinted">
				<Choice
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
				<h2 class="printed-only">{asked.listen.subject}</h2>
				<ol class="question-list">
					{asked.listen.questions.map(question => (
						<li key={question}>{question}</li>
					))}
				</ol>
			</div>
			<div class="button-row unprinted">
				<a class="button main-button" href={mailto(asked)}>
					{listen.mail}
				</a>
				<button type="button" class="button" onClick={() => on.print()}>
					{listen.print}
				</button>
				<button type="button" class="button" onClick={copy}>
					{copied === spoken ? listen.copied : listen.copy}
				</button>
			</div>
		</section>
	);
}
