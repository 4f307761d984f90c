import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Surface, Voice} from '../../engine/model/draft.ts';
import type {PageStrings} from '../strings/pages/strings.ts';
import {CopyButton} from './copy-button.tsx';
import {type PracticeChoices, PracticePlace} from './practice-place.tsx';

/** Where a text in the box is written for. */
export type WrittenFor = {readonly network: string; readonly surface: Surface; readonly voice: Voice};

type BoxProps = {
	readonly strings: PageStrings;
	/** What can be chosen; absent where the box is only tried. */
	readonly choices?: PracticeChoices;
	/** What stands in the box at first; absent is the ready draft. */
	readonly text?: string;
};

type ParentProps = {readonly strings: PageStrings};

function ParentField({strings: {practice}}: ParentProps) {
	return (
		<div class="practice-answered">
			<label for="practice-parent">{practice.answered}</label>
			<textarea id="practice-parent" rows={2} defaultValue={practice.parent} data-akta-practice-parent />
		</div>
	);
}

type PublishedProps = {readonly texts: readonly string[]; readonly strings: PageStrings};

function Published({texts, strings}: PublishedProps) {
	return (
		<div role="status">
			{texts.length > 0 && <p class="practice-done">{strings.practice.published}</p>}
			<ol class="practice-published" data-akta-practice-published>
				{texts.map((text, index) => (
					<li key={`${index} ${text}`}>{text}</li>
				))}
			</ol>
		</div>
	);
}

/** A box to try Äkta in and to write in, for the network, the surface and the voice chosen; what is published stands below it and goes nowhere. */
export function PracticeBox({strings, choices, text}: BoxProps) {
	const {practice} = strings;
	const field = useRef<HTMLTextAreaElement>(null);
	const [place, setPlace] = useState<WrittenFor>({network: 'linkedin', surface: 'post', voice: 'self'});
	const [published, setPublished] = useState<readonly string[]>([]);
	// Another network, surface or voice is read as a change of the draft is.
	useLayoutEffect(() => void field.current?.dispatchEvent(new Event('input', {bubbles: true})), [place]);
	const textNow = () => field.current?.value ?? '';
	const isAnswer = place.surface === 'comment' || place.surface === 'reply';
	const told = {'data-akta-network': place.network, 'data-akta-surface': place.surface, 'data-akta-voice': place.voice};
	return (
		<div class="practice">
			<section class="practice-field" data-akta-practice {...told}>
				{choices && (
					<PracticePlace
						{...choices}
						strings={strings}
						place={place}
						put={part => setPlace(before => ({...before, ...part}))}
					/>
				)}
				{isAnswer && <ParentField strings={strings} />}
				<label for="practice-text">{practice.text}</label>
				<textarea
					id="practice-text"
					ref={field}
					rows={7}
					defaultValue={text ?? practice.draft}
					data-akta-practice-composer
				/>
				<div class="button-row practice-buttons">
					{choices && <CopyButton text={textNow} copy={practice.copy} copied={practice.copied} />}
					<button
						type="button"
						class="button"
						data-akta-practice-publish
						onClick={() => setPublished(before => [...before, textNow()])}
					>
						{practice.publish}
					</button>
				</div>
			</section>
			<Published texts={published} strings={strings} />
		</div>
	);
}
