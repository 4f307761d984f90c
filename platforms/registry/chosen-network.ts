import type {Limit} from '../../engine/model/draft.ts';
import type {ComposerElements, ComposerKind, NamedPlatform} from '../../page/platform.ts';
import {platforms} from './index.ts';

const limitOf = (kind: ComposerKind, place: ComposerElements): Limit | undefined => {
	const limits = platforms.find(({name}) => name === kind.network?.(place))?.platform.limits;
	return limits?.[kind.surface(place)] ?? limits?.else;
};

/** The practice page with the limits of the network that is written for there. */
export const withChosenNetwork = (practice: NamedPlatform): NamedPlatform => {
	const composers = practice.platform.composers.map(kind => ({
		...kind,
		limit: (place: ComposerElements) => limitOf(kind, place),
	}));
	return {...practice, platform: {...practice.platform, composers}};
};
