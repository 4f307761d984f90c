import type {PersonalAnswers} from '../../companion/settings.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

type StarterProps = {
	readonly reason: PersonalAnswers['reason'];
	/** What the organisation says people may do; absent without a rule set. */
	readonly may: readonly string[] | undefined;
	readonly strings: Strings;
};

const MAY_AT_MOST = 3;

/** What an empty composer gets: one question to start from, and what the organisation says people may write; neither for the one who would rather not. */
export function EmptyDraft({reason, may, strings: {sidebar, starter}}: StarterProps) {
	if (reason === 'rather-not') return <p class="sidebar-says">{sidebar.empty}</p>;
	return (
		<div class="starter">
			<p class="starter-question">{starter.question[reason ?? 'none']}</p>
			<p>{sidebar.empty}</p>
			{may && may.length > 0 && (
				<>
					<h2>{starter.may}</h2>
					<ul>
						{may.slice(0, MAY_AT_MOST).map(sentence => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}
