import {useState} from 'preact/hooks';

type CopyProps = {
	/** The text as it is when the button is pressed. */
	readonly text: () => string;
	readonly copy: string;
	readonly copied: string;
};

/** Copies a text and says so, when it was. */
export function CopyButton({text, copy, copied}: CopyProps) {
	const [isCopied, setCopied] = useState(false);
	const press = () =>
		navigator.clipboard.writeText(text()).then(
			() => setCopied(true),
			() => setCopied(false),
		);
	return (
		<>
			<button type="button" class="button main-button" onClick={() => void press()}>
				{copy}
			</button>
			<span class="copied" role="status">
				{isCopied && copied}
			</span>
		</>
	);
}
