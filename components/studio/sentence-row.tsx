import type {Decision} from '../../authoring/rewritten-policy.ts';
import {hasGap} from '../../authoring/rewritten-policy.ts';
import type {Finding} from '../../engine/policy-reader/finding.ts';
import type {PolicyReading, PolicySentence} from '../../engine/policy-reader/policy-reading.ts';
import {LevelIcon} from '../controls/icons.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
import {TextField} from './field.tsx';
import type {StudioProps} from './studio-props.ts';

type RowProps = StudioProps & {readonly sentence: PolicySentence; readonly reading: PolicyReading};

const spokenIn = ({language}: PolicySentence): {lang?: string} => (language === 'other' ? {} : {lang: language});

/** A form with something to fill in shows its gaps; nothing else in it is special. */
function WithGaps({text}: {readonly text: string}) {
	return (
		<>
			{text.split(/(\[[^\]]*\])/).map((part, index) =>
				part.startsWith('[') ? (
					<mark key={index} class="gap">
						{part}
					</mark>
				) : (
					part
				),
			)}
		</>
	);
}

function Whys({
	findings,
	language,
	strings,
}: Pick<StudioProps, 'language' | 'strings'> & {readonly findings: readonly Finding[]}) {
	return (
		<details class="row-why">
			<summary>{strings.reader.why}</summary>
			<ul>
				{findings.map(({check, what, why}) => (
					<li key={check}>
						<p>
							<span class="check-id">{check}</span> {what[language]}
						</p>
						<p class="field-hint">{why[language]}</p>
					</li>
				))}
			</ul>
		</details>
	);
}

type Kind = Decision['kind'];

const kindsFor = ({rewrite}: PolicySentence): Kind[] =>
	rewrite === undefined ? ['keep', 'own'] : ['keep', 'form', 'own'];

function Own({sentence, strings: {reader}, on, text}: RowProps & {readonly text: string}) {
	return (
		<>
			<TextField
				label={reader.own}
				hint={reader.ownHint}
				rows={3}
				value={text}
				lang={sentence.language === 'other' ? 'sv' : sentence.language}
				on={written => on.decide(sentence.text, {kind: 'own', text: written})}
			/>
			{hasGap(text) && <p class="field-hint">{reader.gaps}</p>}
		</>
	);
}

/** Writing one's own begins from the form when there is one, else from the sentence. */
const startOf = (kind: Kind, {text, rewrite}: PolicySentence): Decision =>
	kind === 'own' ? {kind, text: rewrite ?? text} : {kind};

function Decide(props: RowProps) {
	const {sentence, state, strings, on} = props;
	const {reader} = strings;
	const decision = state.work.decided?.[sentence.text];
	return (
		<div class="decide unprinted">
			<SingleChoice
				quiet
				label={reader.decide}
				value={decision?.kind ?? null}
				options={kindsFor(sentence).map(kind => [kind, reader.decisions[kind]] as const)}
				on={kind => on.decide(sentence.text, startOf(kind, sentence))}
			/>
			{decision?.kind === 'own' && <Own {...props} text={decision.text} />}
		</div>
	);
}

function Offered({sentence, findings, strings, language}: RowProps & {readonly findings: readonly Finding[]}) {
	const {rewrite, underBan} = sentence;
	if (rewrite === undefined) {
		const question = findings.find(each => each.question)?.question?.[language];
		return (
			<>
				<p class="row-label">{strings.reader.asks}</p>
				<p class="rewrite">{question ?? strings.reader.noRewrite}</p>
			</>
		);
	}
	return (
		<>
			<p class="row-label">{strings.reader.rewrite}</p>
			<p class="rewrite" {...spokenIn(sentence)}>
				<WithGaps text={rewrite} />
			</p>
			{underBan && <p class="field-hint">{strings.reader.lifted}</p>}
		</>
	);
}

function Pointing(props: RowProps) {
	const {sentence, reading, strings, language} = props;
	const findings = sentence.findings.flatMap(index => reading.findings[index] ?? []);
	return (
		<li class="sentence points">
			<div class="was">
				<p class="row-label">{strings.reader.points}</p>
				<p class="said" {...spokenIn(sentence)}>
					{sentence.text}
				</p>
				<Whys findings={findings} language={language} strings={strings} />
			</div>
			<div class="becoming">
				<Offered {...props} findings={findings} />
				<Decide {...props} />
			</div>
		</li>
	);
}

/** A sentence of the policy: one that points with what it could say and the choice, one that invites with its sign, or as it stands. */
export function SentenceRow(props: RowProps) {
	const {sentence, strings} = props;
	if (sentence.heading)
		return (
			<li class="sentence heading">
				<p {...spokenIn(sentence)}>{sentence.text}</p>
			</li>
		);
	if (sentence.kind === 'points') return <Pointing {...props} />;
	const invites = sentence.kind === 'invites';
	return (
		<li class={`sentence ${invites ? 'invites' : ''}`}>
			{invites && (
				<p class="row-label">
					<LevelIcon level="strength" />
					{strings.reader.invites}
				</p>
			)}
			<p class="said" {...spokenIn(sentence)}>
				{sentence.text}
			</p>
		</li>
	);
}
