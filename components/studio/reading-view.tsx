import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {countsAfter, openGaps, rewrittenText} from '../../authoring/rewritten-policy.ts';
import {docxOf} from '../../authoring/write-docx.ts';
import type {Law} from '../../engine/policy-reader/finding.ts';
import {notAdvice} from '../../engine/policy-reader/legal-facts.ts';
import type {PolicyReading} from '../../engine/policy-reader/policy-reading.ts';
import {missingSays} from '../../engine/policy-reader/prose/missing-parts.ts';
import {KindCountsTable} from './kind-counts.tsx';
import {Country, OrganisationKind} from './organisation-kind.tsx';
import {SentenceRow} from './sentence-row.tsx';
import type {StudioProps} from './studio-props.ts';

type ReadingProps = StudioProps & {readonly reading: PolicyReading};

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

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);

const different = (laws: readonly Law[], language: 'sv' | 'en'): Law[] => [
	...new Map(laws.map(law => [law.fact[language], law])).values(),
];

function Laws({reading, strings: {reader}, language}: ReadingProps) {
	const laws = different(
		reading.findings.flatMap(({law}) => law ?? []),
		language,
	);
	if (laws.length === 0) return null;
	return (
		<section class="studio-part laws">
			<h2>{reader.law}</h2>
			<ul>
				{laws.map(({country, fact, source}) => (
					<li key={fact[language]}>
						<p>
							<span class="check-id">{reader.countries[country] ?? country}</span> {fact[language]}
						</p>
						<p class="field-hint">
							<a href={source.url} target="_blank" rel="noreferrer">
								{reader.lawRead(hostOf(source.url), source.read, source.recheck)}
							</a>
						</p>
					</li>
				))}
			</ul>
			<p class="field-hint">{notAdvice[language]}</p>
		</section>
	);
}

function Acts({reading, state, strings: {reader}, on}: ReadingProps) {
	const text = () => rewrittenText(state.work.policy, reading, state.work.decided ?? {});
	return (
		<div class="button-row unprinted">
			<button type="button" class="button" onClick={() => on.saveText({name: `${reader.fileName}.txt`, text: text()})}>
				{reader.save}
			</button>
			<button
				type="button"
				class="button"
				onClick={() => on.saveText({name: `${reader.fileName}.docx`, text: docxOf(text())})}
			>
				{reader.saveWord}
			</button>
			<button type="button" class="button" onClick={() => on.print()}>
				{reader.print}
			</button>
			<button type="button" class="button" onClick={() => on.read(undefined)}>
				{reader.again}
			</button>
		</div>
	);
}

/** What is decided so far: the counts before and after, what is left to decide and to fill in, and the ways to take the text along. */
function Outcome(props: ReadingProps) {
	const {reading, state, strings} = props;
	const {decided = {}} = state.work;
	const {reader} = strings;
	const left = reading.sentences.filter(({kind, text}) => kind === 'points' && !Object.hasOwn(decided, text)).length;
	const gaps = openGaps(reading, decided);
	return (
		<section class="studio-part policy-outcome">
			<KindCountsTable before={reading.counts} after={countsAfter(reading, decided)} strings={strings} />
			<p role="status">{reader.ready(left, gaps.length)}</p>
			{gaps.length > 0 && (
				<ul class="open-gaps">
					{[...new Set(gaps)].map(gap => (
						<li key={gap}>{gap}</li>
					))}
				</ul>
			)}
			<p class="field-hint">{reader.onlyAccepted}</p>
			<Acts {...props} />
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
