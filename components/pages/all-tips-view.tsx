import {useState} from 'preact/hooks';
import type {InForce} from '../../browser/in-force.ts';
import type {Language, Level, Pillar, Source} from '../../engine/rule.ts';
import {LevelIcon, Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import type {Strings} from '../strings/strings.ts';

/** A rule in plain language. */
export type TipText = {
	readonly rule: string;
	readonly pillar: Pillar;
	readonly level: Level | 'strength';
	/** Its texts, in the interface's language where it has them. */
	readonly language: Language;
	readonly saw: string;
	readonly why: string;
	/** True for the organisation's own. */
	readonly company: boolean;
	readonly on: boolean;
	readonly source: Source;
};

type AllTipsProps = {
	readonly tips: readonly TipText[];
	readonly inForce: InForce | undefined;
	readonly strings: Strings;
	readonly pages: PageStrings;
	readonly turn: (rule: string, on: boolean) => void;
};

const PILLARS: readonly Pillar[] = ['open', 'invite', 'participate', 'protect'];

const matches = ({saw, why, rule}: TipText, wanted: string): boolean =>
	`${saw} ${why} ${rule}`.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());

function Origin({source: {url, read}, strings}: {readonly source: Source; readonly strings: Strings}) {
	if (!URL.canParse(url)) return null;
	const host = new URL(url).host.replace(/^www\./, '');
	return (
		<a href={url} target="_blank" rel="noreferrer">
			{strings.tip.source(host, read)}
		</a>
	);
}

type OneProps = Omit<AllTipsProps, 'tips'> & {readonly tip: TipText};

function OneTip({tip, inForce, strings, pages, turn}: OneProps) {
	const {allTips} = pages.person;
	const whose = tip.company ? strings.tip.from(inForce?.organisation?.name ?? '') : strings.tip.fromAkta;
	return (
		<li class="one-tip">
			<div>
				<p lang={tip.language} class="one-saw">
					{tip.saw}
				</p>
				<p lang={tip.language} class="tip-why">
					{tip.why}
				</p>
				<p class="tip-level">
					<LevelIcon level={tip.level} />
					<span>{tip.level === 'strength' ? strings.strength : strings.level[tip.level]}</span>
					<span class="tip-from">{whose}</span> <Origin source={tip.source} strings={strings} />
				</p>
			</div>
			<button
				type="button"
				class="button"
				role="switch"
				aria-checked={tip.on}
				aria-label={allTips.state(tip.saw)}
				onClick={() => turn(tip.rule, !tip.on)}
			>
				{tip.on ? allTips.on : allTips.off}
			</button>
		</li>
	);
}

/** Every rule in plain language: what it sees, why, how far it reaches in, whose it is, and whether it is on. */
export function AllTipsView(props: AllTipsProps) {
	const {tips, inForce, strings, pages} = props;
	const {allTips} = pages.person;
	const [wanted, setWanted] = useState('');
	const found = tips.filter(tip => matches(tip, wanted));
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
			<search>
				<label for="search">{allTips.search}</label>
				<input id="search" type="search" onInput={event => setWanted(event.currentTarget.value)} />
				<p role="status">{wanted.trim() && allTips.found(found.length)}</p>
			</search>
			{PILLARS.map(pillar => {
				const ofPillar = found.filter(tip => tip.pillar === pillar);
				return (
					ofPillar.length > 0 && (
						<section key={pillar}>
							<h2>{strings.pillar[pillar]}</h2>
							<ul>
								{ofPillar.map(tip => (
									<OneTip key={tip.rule} tip={tip} {...props} />
								))}
							</ul>
						</section>
					)
				);
			})}
		</main>
	);
}
