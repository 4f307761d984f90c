import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Law} from '../../engine/reader/finding.ts';
import {missingSays} from '../../engine/reader/missing.ts';
import {notAdvice} from '../../engine/reader/not-advice.ts';
import type {PolicyReading} from '../../engine/reader/policy.ts';
import {rewrittenText} from './rewritten-text.ts';
import {SentenceRow} from './sentence-row.tsx';
import {ShareBars} from './share-bar.tsx';
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

const countOf = ({sentences}: PolicyReading, kind: 'points' | 'invites'): number =>
	sentences.filter(sentence => sentence.kind === kind && !sentence.heading).length;

function Acts({reading, strings: {reader}, on}: ReadingProps) {
	return (
		<div class="button-row unprinted">
			<button type="button" class="button main-button" onClick={() => on.print()}>
				{reader.print}
			</button>
			<button
				type="button"
				class="button"
				onClick={() => on.saveText({name: reader.fileName, text: rewrittenText(reading)})}
			>
				{reader.save}
			</button>
			<button type="button" class="button" onClick={() => on.read(undefined)}>
				{reader.again}
			</button>
		</div>
	);
}

/** A policy as the policy reader sees it: the share that invites, each sentence, what is missing, and what the law says. */
export function ReadingView(props: ReadingProps) {
	const {reading, strings, language} = props;
	const {reader} = strings;
	const title = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => title.current?.focus(), []);
	const hasGaps = reading.sentences.some(({rewrite}) => rewrite?.includes('['));
	return (
		<div class="reading">
			<header class="studio-head">
				<h1 ref={title} tabIndex={-1}>
					{reader.title}
				</h1>
				<p class="page-lead">{reader.summary(countOf(reading, 'points'), countOf(reading, 'invites'))}</p>
			</header>
			{reading.trouble && (
				<p class="page-note" role="status">
					{reading.trouble.say[language]}
				</p>
			)}
			<ShareBars {...reading.shareInviting} strings={strings} />
			<Acts {...props} />
			{hasGaps && <p class="field-hint">{reader.gaps}</p>}
			<Sentences {...props} />
			<Missing {...props} />
			<Laws {...props} />
			<p class="onward unprinted">
				{reader.onward} <a href="#listen">{reader.onwardLink}</a>
			</p>
		</div>
	);
}
