import type {Strings} from './strings/strings.ts';

type ConsentProps = {readonly strings: Strings; readonly consent: () => void};

/** The one sentence on LinkedIn's terms, and the person's choice. Leaving it unanswered is an answer too. */
export function Consent({strings, consent}: ConsentProps) {
	return (
		<section class="consent">
			<p>{strings.consent.text}</p>
			<button type="button" class="button" onClick={() => consent()}>
				{strings.consent.yes}
			</button>
		</section>
	);
}
