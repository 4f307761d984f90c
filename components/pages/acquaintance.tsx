import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {PersonalAnswers, Settings} from '../../companion/settings.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {PageStrings} from '../strings/pages/strings.ts';
import {sidebarStringsIn} from '../strings/sidebar/index.ts';

type AcquaintanceProps = {
	readonly settings: Settings;
	readonly strings: PageStrings;
	readonly language: 'sv' | 'en';
	readonly change: (change: Partial<Settings>) => void;
};

type QuestionProps = AcquaintanceProps & {readonly answer: (part: Partial<PersonalAnswers>) => void};

const optionsOf = <T extends string>(answers: {readonly [K in T]: string}): [T, string][] =>
	Object.entries(answers) as [T, string][];

function Ease({settings, strings: {person}, answer}: QuestionProps) {
	const {question, answers} = person.meeting.ease;
	return (
		<SingleChoice
			label={question}
			value={settings.answers.ease}
			options={optionsOf(answers)}
			on={ease => answer({ease})}
		/>
	);
}

function Reason({settings, strings: {person}, answer}: QuestionProps) {
	const {question, answers} = person.meeting.reason;
	return (
		<SingleChoice
			label={question}
			value={settings.answers.reason}
			options={optionsOf(answers)}
			on={reason => answer({reason})}
		/>
	);
}

function Holding({settings, strings: {person}, answer}: QuestionProps) {
	const {question, answers} = person.meeting.holding;
	return (
		<SingleChoice
			label={question}
			value={settings.answers.holding}
			options={optionsOf(answers)}
			on={holding => answer({holding})}
		/>
	);
}

function AsWhom({settings, strings: {person}, language, answer}: QuestionProps) {
	const {voice} = sidebarStringsIn(language);
	const names = {self: voice.self, 'at-work': voice['at-work'], organisation: voice.organisation()};
	return (
		<SingleChoice
			label={person.meeting.voice}
			value={settings.answers.voice}
			options={optionsOf(names)}
			on={each => answer({voice: each})}
		/>
	);
}

const QUESTIONS = [Ease, Reason, Holding, AsWhom];

type StepProps = {readonly at: number; readonly answered: boolean; readonly go: (at: number) => void} & Pick<
	AcquaintanceProps,
	'strings'
>;

function Steps({at, answered, go, strings: {person}}: StepProps) {
	const {meeting} = person;
	return (
		<div class="button-row">
			<button type="button" class="button" onClick={() => go(at + 1)}>
				{answered ? meeting.next : meeting.skip}
			</button>
			<button type="button" class="quiet-button" onClick={() => go(QUESTIONS.length)}>
				{meeting.leave}
			</button>
		</div>
	);
}

const isAnswered = ({ease, reason, holding, voice}: PersonalAnswers, at: number): boolean =>
	[ease !== null, reason !== null, holding !== null, voice !== null][at] ?? false;

function Meeting(props: AcquaintanceProps & {readonly at: number; readonly go: (at: number) => void}) {
	const {at, go, settings, strings, change} = props;
	const {meeting} = strings.person;
	const step = useRef<HTMLDivElement>(null);
	// Focus goes to each new question, so that it is read out.
	useLayoutEffect(() => step.current?.focus({preventScroll: true}), [at]);
	const Question = QUESTIONS[at];
	const answer = (part: Partial<PersonalAnswers>) => change({answers: {...settings.answers, ...part}});
	return (
		<div class="meeting" ref={step} tabIndex={-1}>
			{Question ? (
				<>
					<p class="section-why">{meeting.step(at + 1, QUESTIONS.length)}</p>
					<Question {...props} answer={answer} />
					<Steps at={at} answered={isAnswered(settings.answers, at)} go={go} strings={strings} />
				</>
			) : (
				<p>{meeting.done}</p>
			)}
		</div>
	);
}

/** "Get to know Äkta": four questions, one at a time, each to be skipped; every answer takes effect at once. `children` follow the last. */
export function Acquaintance({children, ...props}: AcquaintanceProps & {readonly children?: ComponentChildren}) {
	const [at, setAt] = useState<number>();
	const {meeting} = props.strings.person;
	return (
		<section class="acquaintance" id="acquaintance">
			<h2>{meeting.title}</h2>
			<p class="section-why">{meeting.lead}</p>
			{(at === undefined || at >= QUESTIONS.length) && (
				<button type="button" class="button" onClick={() => setAt(0)}>
					{meeting.start}
				</button>
			)}
			{at !== undefined && <Meeting {...props} at={at} go={setAt} />}
			{at !== undefined && at >= QUESTIONS.length && children}
		</section>
	);
}
