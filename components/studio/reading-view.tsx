import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {PolicyReading} from '../../engine/policy-reader/policy-reading.ts';
import {missingSays} from '../../engine/policy-reader/prose/missing-parts.ts';
import {Country, OrganisationKind} from './organisation-kind.tsx';
import {Laws} from './reading-laws.tsx';
import {Outcome} from './reading-outcome.tsx';
import {SentenceRow} from './sentence-row.tsx';
import type {ReadingProps} from './studio-props.ts';

const AT_ONCE = 120;

function Sentences({reading, ...props}: ReadingProps) {
	const [shown, setShown] = useState(AT_ONCE);
	const left = reading.sentences.length - shown;
	return (
		<>
			<ol class="sentences">
				{reading.sentences.slice(0, shown).map(sentence => (
					<SentenceRow key={sentence.span[0]} {...props} sentence={sentence} reading={reading} />
				))}
			</ol>
			{left > 0 && (
				<button type="button" class="button add-row" onClick={() => setShown(shown + 4 * AT_ONCE)}>
					{props.strings.reader.more(left)}
				</button>
			)}
		</>
	);
}

function Missing({reading: {missing}, strings: {reader}, language}: ReadingProps) {
	return (
		<section class="studio-part">
			<h2>{reader.missing}</h2>
			{missing.length === 0 ? (
				<p class="section-why">{reader.missingNone}</p>
			) : (
				<ul class="missing">
					{missing.map(each => (
						<li key={each}>{missingSays[each][language]}</li>
					))}
				</ul>
			)}
		</section>
	);
}

function Unread({reading, strings: {reader}, language, on}: ReadingProps) {
	return (
		<>
			<p class="page-note" role="status">
				{reading.trouble?.say[language]}
			</p>
			<div class="button-row">
				<button type="button" class="button" onClick={() => on.read(undefined)}>
					{reader.again}
				</button>
			</div>
		</>
	);
}

function Whole(props: ReadingProps) {
	const {reading, state, strings, language, on} = props;
	return (
		<>
			{reading.trouble && (
				<p class="page-note" role="status">
					{reading.trouble.say[language]}
				</p>
			)}
			<div class="asked-first unprinted">
				<Country state={state} strings={strings} on={on} />
				<OrganisationKind {...props} />
			</div>
			<Sentences {...props} />
			<Outcome {...props} />
			<Missing {...props} />
			<Laws {...props} />
			<p class="onward unprinted">
				{strings.reader.onward} <a href="#who">{strings.nav.who}</a>
			</p>
		</>
	);
}

const isUnread = ({trouble}: PolicyReading): boolean => trouble !== undefined && trouble.kind !== 'too-long';

/** A policy as the policy reader sees it, sentence by sentence, with what the lead decides; of a text it cannot read it only says why. */
export function ReadingView(props: ReadingProps) {
	const {reading, strings} = props;
	const title = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => title.current?.focus(), []);
	return (
		<div class="reading">
			<header class="studio-head">
				<h1 ref={title} tabIndex={-1}>
					{strings.reader.title}
				</h1>
				{!isUnread(reading) && (
					<p class="page-lead">{strings.reader.summary(reading.counts.points, reading.counts.invites)}</p>
				)}
			</header>
			{isUnread(reading) ? <Unread {...props} /> : <Whole {...props} />}
		</div>
	);
}
