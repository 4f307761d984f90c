import type {Organisation, OrganisationLine} from '../../../companion/active-guidance.ts';
import type {Strings} from '../../strings/sidebar/strings.ts';

type LineProps = {
	readonly line: OrganisationLine;
	readonly organisation: Organisation | undefined;
	readonly strings: Strings;
};

/** The organisation's line on the comment being answered, and whom to turn to. */
export function OrganisationLineView({line: {text, contacts, inCrisis}, organisation, strings}: LineProps) {
	return (
		<section class="line">
			<h2>{strings.tip.from(organisation?.name ?? strings.voice.organisation())}</h2>
			<p>{text}</p>
			{inCrisis && <p class="line-crisis">{strings.sidebar.inCrisis(inCrisis)}</p>}
			{contacts.length > 0 && (
				<ul>
					{contacts.map(({name, for: what, how}) => (
						<li key={`${name} ${what}`}>{strings.sidebar.contact(name, what, how)}</li>
					))}
				</ul>
			)}
		</section>
	);
}
