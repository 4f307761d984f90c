import type {Refusal} from '../../engine/acceptance/refusal.ts';
import type {Language} from '../../engine/rule.ts';
import {setErrorInWords} from '../set-error-in-words.ts';
import type {PushedStrings} from '../strings/pushed-strings.ts';

type RefusalProps = {readonly refusal: Refusal; readonly strings: PushedStrings; readonly language: Language};

type Place = {
	readonly key: string;
	readonly where: string;
	readonly what: string;
	readonly mend: string;
	readonly words?: string;
};

const placesOf = ({refusal, strings, language}: RefusalProps): Place[] => [
	...refusal.errors.map(error => ({
		key: `${error.rule} ${error.path} ${error.message}`,
		where: [error.rule, error.path].filter(Boolean).join(' · '),
		...setErrorInWords(error, language),
	})),
	...refusal.findings.map(({check, place, words, what, why, rewrite}) => ({
		key: `${check} ${place} ${words}`,
		where: place,
		what: `${what[language]} ${why[language]}`,
		mend: rewrite ? `${strings.import.better} ${rewrite}` : '',
		words,
	})),
];

/** Why a rule set was not taken: the reason, the mend, and each place with what to write instead. */
export function RefusalView(props: RefusalProps) {
	const {refusal, strings} = props;
	const {message, mend} = strings.refusal[refusal.code](refusal.values);
	return (
		<div class="refusal">
			<p class="told-lead">{message}</p>
			<p>{mend}</p>
			<ul class="told">
				{placesOf(props).map(({key, where, what, mend: better, words}) => (
					<li key={key}>
						<p class="told-place">{where}</p>
						{words && <p>{words}</p>}
						<p>{what}</p>
						{better && <p>{better}</p>}
					</li>
				))}
			</ul>
		</div>
	);
}
