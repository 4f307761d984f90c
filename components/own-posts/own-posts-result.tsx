import {useState} from 'preact/hooks';
import type {OwnPostsReading, PostToLookAt} from '../../companion/own-posts.ts';
import type {Language} from '../../engine/model/language.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {OwnPostsStrings} from '../strings/own-posts/strings.ts';
import {tipTextIn} from '../tip/tip-text.ts';
import {mannersIn} from './manners-in.ts';

type ResultProps = {
	readonly reading: OwnPostsReading;
	readonly strings: OwnPostsStrings;
	readonly language: Language;
	readonly open: (text: string) => void;
	readonly keep: (numbers: OwnPostsReading['numbers']) => Promise<boolean>;
};

type SaidProps = {readonly tip: Tip; readonly language: Language};

function Said({tip, language}: SaidProps) {
	const text = tipTextIn(tip, language);
	return (
		<div lang={text?.language}>
			<p class="one-saw">{text?.say.saw}</p>
			<p class="section-why">{text?.say.try}</p>
		</div>
	);
}

const SHOWN = 140;

const beginningOf = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text);

type LookProps = Pick<ResultProps, 'strings' | 'language' | 'open'> & {readonly look: readonly PostToLookAt[]};

function Look({look, strings, language, open}: LookProps) {
	if (look.length === 0) return <p class="section-why">{strings.noLook}</p>;
	return (
		<ul class="own-look">
			{look.map(({text, tip}) => (
				<li key={tip.rule}>
					<blockquote>{beginningOf(text)}</blockquote>
					<Said tip={tip} language={language} />
					<button type="button" class="button" onClick={() => open(text)}>
						{strings.open}
					</button>
				</li>
			))}
		</ul>
	);
}

function Keep({reading, strings, keep}: ResultProps) {
	const [kept, setKept] = useState<boolean>();
	return (
		<>
			{kept !== true && (
				<button type="button" class="button" onClick={() => void keep(reading.numbers).then(setKept)}>
					{strings.keep}
				</button>
			)}
			<p role="status">{kept === undefined ? '' : kept ? strings.kept : strings.failed}</p>
		</>
	);
}

/** What can be told of one's own posts: how they sound, what works, a habit, and posts to look at again. No totals. */
export function OwnPostsResult(props: ResultProps) {
	const {reading, strings, language} = props;
	const {numbers, works, habit, look} = reading;
	return (
		<div class="own-result">
			<h3>{strings.sounds}</h3>
			<p>
				{[
					strings.sentences(numbers['sentence-words'] ?? 0),
					...mannersIn(numbers).map(each => strings.manner[each]),
				].join(' ')}
			</p>
			{works.length > 0 && <h3>{strings.works}</h3>}
			{works.map(tip => (
				<Said key={tip.rule} tip={tip} language={language} />
			))}
			{habit && <h3>{strings.habit}</h3>}
			{habit && <Said tip={habit} language={language} />}
			<h3>{strings.look}</h3>
			<Look look={look} {...props} />
			<Keep {...props} />
		</div>
	);
}
