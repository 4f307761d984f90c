import {createDrawer, type Drawer} from './drawer.tsx';
import {connectSealed, isSealedHere} from './sealed.ts';

// The global of our own world, which a page neither sees nor clobbers; a frame that is filled again only connects anew.
const world = globalThis as unknown as {
	aktaOverlay?: {connect(): void};
	/** On our own pages, which have nobody to be sealed against: draws into a root beside what is written. */
	aktaDrawer?: typeof createDrawer;
};

const startSealed = (): void => {
	if (!isSealedHere()) return;
	const place = document.createElement('div');
	document.body.append(place);
	document.documentElement.style.overflow = 'hidden';
	document.title = 'Äkta';
	let drawer: Drawer | undefined;
	const connection = connectSealed(order => drawer?.obey(order));
	drawer = createDrawer(document, place, connection.report);
	// Whoever gives this frame focus later must not find it on a button.
	addEventListener('blur', () => document.activeElement instanceof HTMLElement && document.activeElement.blur());
	world.aktaOverlay = connection;
	connection.connect();
};

/** Begins to draw here: in a sealed frame what the worker says, on our own pages what their script says. */
export const startOverlay = (): void => {
	if (/^(chrome|moz|safari-web)-extension:$/.test(location.protocol)) world.aktaDrawer = createDrawer;
	else if (world.aktaOverlay) world.aktaOverlay.connect();
	else startSealed();
};
