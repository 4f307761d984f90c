import {useState} from 'preact/hooks';
import type {Finding} from '../../engine/reader/finding.ts';
import type {PolicyReading, PolicySentence} from '../../engine/reader/policy.ts';
import {LevelIcon} from '../icons.tsx';
import {withSentence} from './may-page.tsx';
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

type ActsProps = Pick<StudioProps, 'state' | 'strings' | 'on'> & {readonly text: string};

function Acts({text, state, strings: {reader}, on}: ActsProps) {
	const [copied, setCopied] = useState(false);
	const {may = []} = state.work.set;
	const copy = () =>
		void navigator.clipboard.writeText(text).then(
			() => setCopied(true),
			() => undefined,
		);
	return (
		<p class="button-row unprinted">
			<button type="button" class="quiet-button" onClick={copy}>
				{copied ? reader.copied : reader.copy}
			</button>
			{may.includes(text) ? (
				<span class="taken">{reader.taken}</span>
			) : (
				<button type="button" class="quiet-button" onClick={() => on.set('', {may: withSentence(may, text)})}>
					{reader.take}
				</button>
			)}
		</p>
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

function Rewritten({sentence, ...props}: RowProps) {
	const {strings} = props;
	const {rewrite} = sentence;
	if (rewrite === undefined) return <p class="field-hint">{strings.reader.noRewrite}</p>;
	if (rewrite === '') return <p class="field-hint">{strings.reader.drop}</p>;
	return (
		<>
			<p class="rewrite" {...spokenIn(sentence)}>
				<WithGaps text={rewrite} />
			</p>
			<Acts {...props} text={rewrite} />
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
				<p class="row-label">{strings.reader.rewrite}</p>
				<Rewritten {...props} />
			</div>
		</li>
	);
}

/** A sentence of the policy: one that points with the form that invites beside it, one that invites with its sign, or as it stands. */
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
