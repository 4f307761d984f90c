import {useState} from 'preact/hooks';
import type {Organisation} from '../../companion/active-guidance.ts';
import type {PageStrings} from '../strings/pages/strings.ts';

type LetterProps = {
	/** Who gets the mail; without one the person picks the reader. */
	readonly organisation: Organisation | undefined;
	readonly strings: PageStrings;
};

/** What the person wrote, under its heading; nothing for what was left empty. */
const partOf = (heading: string, text: string): string => (text.trim() === '' ? '' : `${heading}:\n${text.trim()}`);

type PartProps = {readonly id: string; readonly label: string; readonly on: (text: string) => void};

function Part({id, label, on}: PartProps) {
	return (
		<div class="letter-part">
			<label for={id}>{label}</label>
			<textarea id={id} rows={3} onInput={event => on(event.currentTarget.value)} />
		</div>
	);
}

function Ways({organisation, body, strings: {person}}: LetterProps & {readonly body: string}) {
	const {letter} = person;
	const [copied, setCopied] = useState('');
	const address = `mailto:${organisation?.mail ?? ''}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
	const copy = () =>
		void navigator.clipboard.writeText(body).then(
			() => setCopied(body),
			() => undefined,
		);
	return (
		<div class="button-row">
			<a class="button" href={address}>
				{letter.open}
			</a>
			<button type="button" class="button" onClick={copy}>
				{copied === body ? letter.copied : letter.copy}
			</button>
		</div>
	);
}

/** Two things a person may want to tell the owner of the rule set, shown exactly as they will be read. Only the person's own mail sends it; nothing is kept. */
export function MailToOwner({organisation, strings}: LetterProps) {
	const {letter} = strings.person;
	const [help, setHelp] = useState('');
	const [wish, setWish] = useState('');
	const body = [partOf(letter.help, help), partOf(letter.wish, wish)].filter(Boolean).join('\n\n');
	return (
		<section class="letter">
			<h3>{letter.title}</h3>
			<p class="section-why">{letter.lead(organisation?.name)}</p>
			<Part id="letter-help" label={letter.help} on={setHelp} />
			<Part id="letter-wish" label={letter.wish} on={setWish} />
			{body !== '' && (
				<>
					<p class="choice-label">{letter.preview}</p>
					<pre class="letter-preview">{body}</pre>
					<Ways organisation={organisation} body={body} strings={strings} />
					{organisation?.public && <p class="section-why">{letter.publicMail}</p>}
				</>
			)}
		</section>
	);
}
