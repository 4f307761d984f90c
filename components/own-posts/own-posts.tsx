import {useState} from 'preact/hooks';
import {mostPosts, postsInText} from '../../authoring/posts-in.ts';
import type {OwnPostsReading} from '../../companion/own-posts.ts';
import type {Language} from '../../engine/model/language.ts';
import type {OwnPostsStrings} from '../strings/own-posts/strings.ts';
import {OwnPostsResult} from './own-posts-result.tsx';

/** What can be done with one's latest posts. */
export type OwnPostsActions = {
	/** Reads posts, in this page; rejects when that cannot be done. */
	read(texts: readonly string[]): Promise<OwnPostsReading>;
	/** Keeps the numbers on how the person sounds; false when they could not be kept. */
	keep(numbers: OwnPostsReading['numbers']): Promise<boolean>;
};

type OwnPostsProps = {
	readonly strings: OwnPostsStrings;
	readonly language: Language;
	readonly on: OwnPostsActions & {
		/** Puts a text into the box. */
		open(text: string): void;
	};
};

type Stage = 'reading' | 'failed' | OwnPostsReading | undefined;

/** "Read your latest posts": texts go in, what can be told of them stands below, and nothing of it is kept but numbers, when the person says so. */
export function OwnPosts({strings, language, on}: OwnPostsProps) {
	const [pasted, setPasted] = useState('');
	const [stage, setStage] = useState<Stage>();
	const posts = postsInText(pasted);
	const read = posts.slice(0, mostPosts);
	const run = async () => {
		setStage('reading');
		setStage(await on.read(read).catch(() => 'failed' as const));
	};
	return (
		<section class="own-posts">
			<h2>{strings.title}</h2>
			<p class="section-why">{strings.lead}</p>
			<label for="own-posts">{strings.field}</label>
			<p class="section-why" id="own-posts-hint">
				{strings.hint}
			</p>
			<textarea
				id="own-posts"
				rows={5}
				autocomplete="off"
				aria-describedby="own-posts-hint"
				onInput={event => setPasted(event.currentTarget.value)}
			/>
			<div class="own-posts-run">
				<button
					type="button"
					class="button"
					disabled={read.length === 0 || stage === 'reading'}
					onClick={() => void run()}
				>
					{strings.read}
				</button>
				<span role="status">{stage === 'reading' ? strings.reading : strings.count(posts.length, read.length)}</span>
			</div>
			<div role="status">
				{stage === 'failed' && strings.failed}
				{typeof stage === 'object' && (
					<OwnPostsResult reading={stage} strings={strings} language={language} open={on.open} keep={on.keep} />
				)}
			</div>
		</section>
	);
}
