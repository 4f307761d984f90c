import type {StudioStrings} from '../strings/sv-studio.ts';

type BarProps = {
	readonly label: string;
	readonly share: number;
	readonly strings: StudioStrings;
	readonly after?: true;
};

function Bar({label, share, strings, after}: BarProps) {
	return (
		<div class={`share ${after ? 'share-after' : ''}`}>
			<p>
				<span class="share-number">{strings.reader.share(share)}</span> <span class="share-label">{label}</span>
			</p>
			<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
				<rect class="share-track" width="100" height="4" rx="2" />
				<rect class="share-fill" width={Math.round(share * 100)} height="4" rx="2" />
			</svg>
		</div>
	);
}

type ShareProps = {readonly before: number; readonly after: number; readonly strings: StudioStrings};

/** The share of the sentences that invite, as they stand and with the suggestions. */
export function ShareBars({before, after, strings}: ShareProps) {
	return (
		<div class="shares">
			<Bar label={strings.reader.before} share={before} strings={strings} />
			<Bar label={strings.reader.after} share={after} strings={strings} after />
		</div>
	);
}
