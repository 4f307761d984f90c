import type {Refusal} from '../../engine/distribution/verification/refusal.ts';
import type {Language} from '../../engine/model/language.ts';
import {describeSetError} from '../strings/rule-set/error-in-words.ts';
import type {RuleSetStrings} from '../strings/rule-set/strings.ts';

type RefusalProps = {readonly refusal: Refusal; readonly strings: RuleSetStrings; readonly language: Language};

type RefusedPlace = {
	readonly key: string;
	readonly where: string;
	readonly what: string;
	readonly mend: string;
	readonly words?: string;
};

const refusedPlaces = ({refusal, strings, language}: RefusalProps): RefusedPlace[] => [
	...refusal.errors.map(error => ({
		key: `${error.rule} ${error.path} ${error.message}`,
		where: [error.rule, error.path].filter(Boolean).join(' · '),
		...describeSetError(error, language),
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
				{refusedPlaces(props).map(({key, where, what, mend: better, words}) => (
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
