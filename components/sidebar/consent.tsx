import type {Strings} from '../strings/sidebar/strings.ts';

type ConsentProps = {readonly title: string; readonly strings: Strings; readonly consent: () => void};

/** The one sentence on a network's terms, and the person's choice. Leaving it unanswered is an answer too. */
export function Consent({title, strings, consent}: ConsentProps) {
	return (
		<section class="consent">
			<p>{strings.consent.text(title)}</p>
			<button type="button" class="button" onClick={() => consent()}>
				{strings.consent.yes(title)}
			</button>
		</section>
	);
}
