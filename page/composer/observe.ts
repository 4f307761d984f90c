import {composedAncestors} from '../dom/shadow-dom.ts';
import type {ComposerElements} from '../platform.ts';

const observed = {
	subtree: true,
	childList: true,
	characterData: true,
	// Pictures get their alt text, and the publish control its state, without any other change.
	attributeFilter: ['alt', 'disabled', 'aria-disabled'],
};

/** Observes what can change a draft or take its composer away, and nothing else; what was observed before is let go. */
export const observeComposer = (observer: MutationObserver, {scope}: ComposerElements): void => {
	observer.disconnect();
	const root = scope.getRootNode();
	// A whole dialog or page that goes is seen from above, without looking into the page.
	for (const above of composedAncestors(scope)) if (above !== scope) observer.observe(above, {childList: true});
	if (root instanceof ShadowRoot) observer.observe(root, {childList: true});
	observer.observe(scope, observed);
};
