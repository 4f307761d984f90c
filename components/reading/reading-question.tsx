import {useState} from 'preact/hooks';
import type {ReadingStrings} from '../strings/reading/strings.ts';

type QuestionProps = {
	readonly strings: ReadingStrings;
	/** Keeps the person's yes; false when it could not be kept. */
	readonly agree: () => Promise<boolean>;
	/** Opens the whole list of what is read. */
	readonly more: () => void;
};

/** Before the person has said yes: that nothing is read, what would be, and the one button; in panel and popup. */
export function ReadingQuestion({strings, agree, more}: QuestionProps) {
	const [failed, setFailed] = useState(false);
	return (
		<section class="reading-question">
			<h2>{strings.notYet}</h2>
			<p>{strings.short}</p>
			<button
				type="button"
				class="button main-button reading-agree"
				onClick={() => void agree().then(kept => setFailed(!kept))}
			>
				{strings.agree}
			</button>
			<button type="button" class="quiet-button" onClick={() => more()}>
				{strings.more}
			</button>
			<p role="status">{failed && strings.failed}</p>
		</section>
	);
}
