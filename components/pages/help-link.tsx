import type {Organisation} from '../../companion/active-guidance.ts';
import type {PageStrings} from '../strings/pages/strings.ts';

type HelpLinkProps = {
	readonly strings: PageStrings;
	/** Whose guidance is in force; the mail about Äkta then goes to its owner, else to whom the person picks. */
	readonly organisation?: Organisation | undefined;
	readonly open: () => void;
};

/** The way to the page that tells the writer how Äkta works, and a mail of the person's own for what they want to say of it. */
export function HelpLink({strings: {options}, organisation, open}: HelpLinkProps) {
	const {help} = options;
	const mail = `mailto:${organisation?.mail ?? ''}?subject=${encodeURIComponent(help.subject)}`;
	return (
		<section id="help">
			<h2>{help.title}</h2>
			<p class="section-why">{help.why}</p>
			<button type="button" class="button section-button" onClick={() => open()}>
				{help.open}
			</button>
			<p class="section-why">{help.mailWhy}</p>
			<a class="button section-button" href={mail}>
				{help.mail}
			</a>
			{organisation?.public && <p class="section-why">{help.publicMail}</p>}
		</section>
	);
}
