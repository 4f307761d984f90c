import {useState} from 'preact/hooks';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import type {RuleText} from '../../companion/rule-texts.ts';
import {beginsWords} from '../../companion/search-words.ts';
import type {Pillar, Source} from '../../engine/model/rule.ts';
import {LevelIcon, Mark} from '../controls/icons.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
import {Switch} from '../controls/switch.tsx';
import type {PageStrings} from '../strings/pages/strings.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

type AllTipsProps = {
	readonly tips: readonly RuleText[];
	readonly inForce: ActiveGuidance | undefined;
	readonly strings: Strings;
	readonly pages: PageStrings;
	readonly turn: (rule: string, on: boolean) => void;
};

const PILLARS: readonly Pillar[] = ['open', 'invite', 'participate', 'protect'];

type Shown = 'all' | 'on' | 'off' | 'hidden';

const isShown = ({on, hidden}: RuleText, shown: Shown): boolean => {
	if (shown === 'all') return true;
	if (shown === 'hidden') return hidden;
	return shown === 'on' ? on : !(on || hidden);
};

const matches = ({name, saw, example, rule}: RuleText, wanted: string): boolean =>
	beginsWords(`${name} ${saw} ${example} ${rule}`, wanted);

function Origin({source: {url, read}, strings}: {readonly source: Source; readonly strings: Strings}) {
	if (!URL.canParse(url)) return null;
	const host = new URL(url).host.replace(/^www\./, '');
	return (
		<a href={url} target="_blank" rel="noreferrer">
			{strings.tip.source(host, read)}
		</a>
	);
}

type OneProps = Omit<AllTipsProps, 'tips'> & {readonly tip: RuleText};

/** What people call the tip, what it says, a text it speaks on, and why it can matter. */
function Said({tip: {name, saw, why, example, language}, pages: {person}}: OneProps) {
	return (
		<>
			<h3 lang={language} class="one-name">
				{name}
			</h3>
			{saw !== name && <p lang={language}>{saw}</p>}
			<p lang={language} class="tip-why">
				{why}
			</p>
			{example && (
				<p class="one-example">
					{person.allTips.example} <q lang={language}>{example}</q>
				</p>
			)}
		</>
	);
}

function OneTip(props: OneProps) {
	const {tip, inForce, strings, turn} = props;
	return (
		<li class={`one-tip ${tip.on ? '' : 'is-off'}`}>
			<div>
				<Said {...props} />
				<p class="tip-level">
					<LevelIcon level={tip.level} />
					<span>{tip.level === 'strength' ? strings.strength : strings.level[tip.level]}</span>
					{tip.company && <span class="tip-from">{strings.tip.from(inForce?.organisation?.name ?? '')}</span>}{' '}
					<Origin source={tip.source} strings={strings} />
				</p>
			</div>
			<Switch label={tip.name} on={tip.on} turn={on => turn(tip.rule, on)} />
		</li>
	);
}

type GroupProps = AllTipsProps & {readonly pillar: Pillar; readonly open: boolean};

function TipGroup({pillar, open, tips, ...props}: GroupProps) {
	const {allTips} = props.pages.person;
	const ofPillar = tips.filter(tip => tip.pillar === pillar);
	if (ofPillar.length === 0) return null;
	return (
		<details class="tip-group" open={open}>
			<summary>
				<h2>{props.strings.pillar[pillar]}</h2>
				<span>{allTips.onCount(ofPillar.filter(({on}) => on).length, ofPillar.length)}</span>
			</summary>
			<ul>
				{ofPillar.map(tip => (
					<OneTip key={tip.rule} tip={tip} {...props} />
				))}
			</ul>
		</details>
	);
}

type FindProps = {
	readonly texts: PageStrings['person']['allTips'];
	readonly shown: Shown;
	/** How many were found; absent while nothing is looked for. */
	readonly count: number | undefined;
	readonly look: (wanted: string) => void;
	readonly show: (shown: Shown) => void;
};

function Find({texts, shown, count, look, show}: FindProps) {
	return (
		<search>
			<label for="search">{texts.search}</label>
			<input id="search" type="search" onInput={event => look(event.currentTarget.value)} />
			<SingleChoice
				label={texts.show}
				quiet
				value={shown}
				options={(['all', 'on', 'off', 'hidden'] as const).map(each => [each, texts.shown[each]])}
				on={show}
			/>
			<p role="status">{count !== undefined && texts.found(count)}</p>
		</search>
	);
}

/** Every rule by its name in groups that fold: what it sees, why, how far it reaches in, and whether it is on. */
export function AllTipsView(props: AllTipsProps) {
	const {tips, inForce, pages} = props;
	const {allTips} = pages.person;
	const [wanted, setWanted] = useState('');
	const [shown, setShown] = useState<Shown>('all');
	const found = tips.filter(tip => isShown(tip, shown) && matches(tip, wanted));
	const isLooking = wanted.trim() !== '' || shown !== 'all';
	const {organisation, version, since} = inForce ?? {version: 0};
	return (
		<main class="akta page all-tips">
			<header class="page-head">
				<Mark size={32} />
				<h1>{allTips.title}</h1>
				<p class="page-lead">{allTips.lead(tips.length)}</p>
				{inForce && (
					<p class="section-why">
						{organisation ? pages.popup.guidance(organisation.name, version, since) : pages.popup.ownTips(version)}
					</p>
				)}
			</header>
			<Find
				texts={allTips}
				shown={shown}
				count={isLooking ? found.length : undefined}
				look={setWanted}
				show={setShown}
			/>
			{PILLARS.map(pillar => (
				<TipGroup key={pillar} {...props} pillar={pillar} open={isLooking} tips={found} />
			))}
		</main>
	);
}
