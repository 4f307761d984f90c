import {useRef, useState} from 'preact/hooks';
import type {PageStrings} from '../strings/page-strings.ts';

type FieldProps = {readonly strings: PageStrings; readonly published: (text: string) => void};

/** A plain textarea with a ready draft, as a network's post. */
function PostField({strings: {practice}, published}: FieldProps) {
	const field = useRef<HTMLTextAreaElement>(null);
	return (
		<section class="practice-field" data-akta-practice="post">
			<label for="practice-post">{practice.post}</label>
			<textarea id="practice-post" ref={field} rows={7} defaultValue={practice.draft} data-akta-practice-composer />
			<button
				type="button"
				class="button main-button"
				data-akta-practice-publish
				onClick={() => published(field.current?.value ?? '')}
			>
				{practice.publish}
			</button>
		</section>
	);
}

/** A plain contenteditable, as a network's reply, under the comment it answers. */
function ReplyField({strings: {practice}, published}: FieldProps) {
	const field = useRef<HTMLDivElement>(null);
	return (
		<section class="practice-field" data-akta-practice="reply">
			<p class="practice-parent" data-akta-practice-parent>
				{practice.parent}
			</p>
			<p id="practice-reply">{practice.reply}</p>
			{/* biome-ignore lint/a11y/useSemanticElements: a contenteditable is what is practised on */}
			<div
				ref={field}
				class="practice-editable"
				contentEditable
				role="textbox"
				aria-multiline="true"
				aria-labelledby="practice-reply"
				tabIndex={0}
				data-akta-practice-composer
			/>
			<button
				type="button"
				class="button"
				data-akta-practice-publish
				onClick={() => published(field.current?.innerText ?? '')}
			>
				{practice.publish}
			</button>
		</section>
	);
}

/** Two composers to try Äkta in; what is published stands below them and goes nowhere. */
export function PracticeBox({strings}: {readonly strings: PageStrings}) {
	const [published, setPublished] = useState<readonly string[]>([]);
	const add = (text: string) => setPublished(before => [...before, text]);
	return (
		<div class="practice">
			<PostField strings={strings} published={add} />
			<ReplyField strings={strings} published={add} />
			<div role="status">
				{published.length > 0 && <p class="practice-done">{strings.practice.published}</p>}
				<ol class="practice-published" data-akta-practice-published>
					{published.map((text, index) => (
						<li key={`${index} ${text}`}>{text}</li>
					))}
				</ol>
			</div>
		</div>
	);
}
