import type {PushedReport, PushedSet} from '../../browser/pushed/report.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import type {SetInForce} from '../../engine/compile.ts';
import type {Language} from '../../engine/rule.ts';
import {Choice} from '../choice.tsx';
import {Mark} from '../icons.tsx';
import type {PushedStrings} from '../strings/pushed-strings.ts';
import {changesOf, type Part, partsOf} from './guidance-parts.ts';
import {PageNav} from './page-nav.tsx';

/** What the page on an organisation's guidance is drawn from; `today` is an ISO date. */
export type GuidanceProps = {
	readonly report: PushedReport;
	readonly rules: SetInForce['rules'];
	readonly settings: Settings;
	readonly today: string;
	readonly strings: PushedStrings;
	readonly language: Language;
	readonly change: (change: Partial<Settings>) => void;
};

type WithSet = GuidanceProps & {readonly pushed: PushedSet};

/** Who stands behind the set, whether its readers were asked, and whether it is due to be read again. */
function About({pushed, today, strings: {guidance}}: WithSet) {
	const {set, kids, taken, source, leftOut} = pushed;
	const {listened, review} = set;
	const lines = [
		guidance.version(set.version, taken),
		kids.length ? guidance.signed(kids.join(', ')) : guidance.from[source],
		listened ? guidance.listened(listened) : guidance.notListened,
		review && (review < today ? guidance.reviewPassed(review) : guidance.review(review)),
		leftOut.length > 0 && guidance.leftOut(new Set(leftOut.map(({rule}) => rule)).size),
	];
	return (
		<>
			{lines.filter(Boolean).map(line => (
				<p key={line} class="section-why">
					{line}
				</p>
			))}
		</>
	);
}

function PartView({title, items}: Part) {
	return (
		<section>
			<h2>{title}</h2>
			<ul class="told">
				{items.map(({lead, text}) => (
					<li key={`${lead} ${text}`}>
						{lead && <p class="told-lead">{lead}</p>}
						<p>{text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function Changes({pushed, rules, strings: {guidance}, language}: WithSet) {
	if (!pushed.before) return null;
	const changes = changesOf({set: pushed.set, rules, strings: guidance, language}, pushed.before);
	const items = (changes.length ? changes : [guidance.changesNone]).map(text => ({text}));
	return <PartView title={guidance.changes} items={items} />;
}

function Texts({title, texts}: {readonly title: string; readonly texts: readonly string[]}) {
	return (
		<section>
			<h2>{title}</h2>
			{texts.map(text => (
				<p key={text} class="privacy">
					{text}
				</p>
			))}
		</section>
	);
}

function Objecting({pushed: {set}, strings: {guidance}}: WithSet) {
	const {owner} = set;
	return (
		<section>
			<h2>{guidance.object}</h2>
			<p class="section-why">{owner ? guidance.objectText(owner.name) : guidance.objectNobody}</p>
			{owner && (
				<div class="button-row">
					<a class="button" href={`mailto:${owner.mail}?subject=${encodeURIComponent(guidance.subject)}`}>
						{guidance.write}
					</a>
				</div>
			)}
		</section>
	);
}

function CrisisSwitch({settings, strings: {guidance}, change}: GuidanceProps) {
	return (
		<section>
			<h2>{guidance.crisisSwitch}</h2>
			<p class="section-why">{guidance.crisisWhy}</p>
			<Choice
				label={guidance.crisisSwitch}
				quiet
				value={settings.crisis}
				options={(['follow', 'on', 'off'] as const).map(each => [each, guidance.crisisChoices[each]])}
				on={crisis => change({crisis})}
			/>
		</section>
	);
}

/** An organisation's guidance, whole and in plain language: what one may do first, who signed it, what is new, what the employer sees, how to object. */
export function GuidanceView(props: GuidanceProps) {
	const {report, rules, strings, language} = props;
	const {guidance} = strings;
	const {pushed} = report;
	return (
		<main class="akta page options guidance">
			<PageNav open="guidance" strings={strings} />
			<header class="page-head">
				<Mark size={32} />
				<h1>{guidance.title(pushed?.set.name)}</h1>
				<p class="page-lead">{pushed ? guidance.lead : guidance.own}</p>
				{pushed && <About {...props} pushed={pushed} />}
			</header>
			{pushed && <Changes {...props} pushed={pushed} />}
			{pushed &&
				partsOf({set: pushed.set, rules, strings: guidance, language}).map(part => (
					<PartView key={part.title} {...part} />
				))}
			<CrisisSwitch {...props} />
			<Texts title={guidance.sees} texts={guidance.seesTexts} />
			<Texts title={guidance.yours} texts={guidance.yoursTexts} />
			{pushed && <Objecting {...props} pushed={pushed} />}
		</main>
	);
}
