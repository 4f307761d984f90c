import {useRef, useState} from 'preact/hooks';
import type {PageStrings} from '../../strings/pages/strings.ts';

/** The person's own numbers, and what can be done with them. */
export type OwnVoiceProps = {
	/** Empty before Äkta has listened. */
	readonly numbers: {readonly [measure: string]: number};
	/** What the tips would have said that belong to the person's own way of writing. */
	readonly own: readonly string[];
	readonly strings: PageStrings;
	/** Listens to texts; false when it could not. */
	readonly listen: (texts: readonly string[]) => Promise<boolean>;
	readonly forget: () => void;
};

const FIELDS = [1, 2, 3];

function Listen({strings: {person}, listen}: Pick<OwnVoiceProps, 'strings' | 'listen'>) {
	const form = useRef<HTMLFormElement>(null);
	const [failed, setFailed] = useState(false);
	const submit = async (event: Event) => {
		event.preventDefault();
		const fields = [...(form.current?.querySelectorAll('textarea') ?? [])];
		const texts = fields.map(({value}) => value).filter(text => text.trim() !== '');
		if (texts.length === 0) return;
		const heard = await listen(texts);
		setFailed(!heard);
		if (heard) form.current?.reset();
	};
	return (
		<form ref={form} onSubmit={event => void submit(event)}>
			{FIELDS.map(number => (
				<div key={number} class="letter-part">
					<label for={`own-text-${number}`}>{person.ownVoice.text(number)}</label>
					<textarea id={`own-text-${number}`} rows={3} autocomplete="off" />
				</div>
			))}
			<p role="status">{failed && person.ownVoice.failed}</p>
			<button type="submit" class="button listen">
				{person.ownVoice.listen}
			</button>
		</form>
	);
}

/** "How you sound": texts go in, numbers stay, one press forgets them. */
export function OwnVoiceSection({numbers, own, strings, listen, forget}: OwnVoiceProps) {
	const {ownVoice} = strings.person;
	const {texts} = numbers;
	return (
		<section class="own-voice" id="own-voice">
			<h2>{ownVoice.title}</h2>
			<p class="section-why">{ownVoice.lead}</p>
			{texts !== undefined && (
				<div class="page-note">
					<p>{ownVoice.heard(texts, numbers['sentence-words'] ?? 0)}</p>
					{own.length > 0 && (
						<>
							<p>{ownVoice.own}</p>
							<ul class="own-tips">
								{own.map(name => (
									<li key={name}>{name}</li>
								))}
							</ul>
						</>
					)}
					<button type="button" class="button" onClick={() => forget()}>
						{ownVoice.forget}
					</button>
				</div>
			)}
			<Listen strings={strings} listen={listen} />
		</section>
	);
}
