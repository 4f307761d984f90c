import type {LitTip, OverlayAction, SidebarOverlay} from '../../companion/overlay.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {Size, ViewportRect} from '../../page/overlay/card-position.ts';
import {followPage} from '../../page/overlay/follow-page.ts';
import {overlayParent} from '../../page/overlay/mount.ts';
import type {DockedPosition} from '../../page/overlay/place-docked.ts';
import {findPublishControls} from '../../page/publish-gate/publish-controls.ts';
import {boxOfHandle, boxOfOpen, type DockedAt, findDockedSide, rectOf, roomAt} from './docked-box.ts';
import type {Overlay, Overlays} from './overlays.ts';

/** What the docked sidebar is to show, whatever room there is for it. */
export type SidebarContent = Pick<
	SidebarOverlay,
	'platform' | 'draft' | 'tab' | 'folded' | 'waiting' | 'silent' | 'notice'
>;

/** The sidebar docked in the page. */
export type DockedSidebar = {
	/** Draws it beside a composer, without covering it; where neither side of the page has room, as its handle. */
	draw(composer: DockedAt, content: SidebarContent): void;
	/** Leads the person to a tip of this composer, by its `tipKey`; with `focus` keys go there. False where the sidebar does not stand open with it. */
	lead(composer: Composer, tip: string, focus: boolean): boolean;
	/** Leads the keys into it, or its handle; false where it is not there, or they are in it already. */
	enter(): boolean;
	/** Where it stands open in the viewport; `undefined` while it is a handle or not there. */
	rect(): ViewportRect | undefined;
	/** Takes it out of the page. */
	remove(): void;
};

/** True for what can be seen and is not where the keys are. */
const isInFront = (host: HTMLElement): boolean =>
	host.isConnected && host.style.visibility === 'visible' && document.activeElement !== host;

/** False for a box that is only offered to be read. */
const isComposer = (at: DockedAt): at is Composer => 'kind' in at && 'revision' in at;

type Shown = {
	readonly overlay: Overlay;
	composer: DockedAt;
	/** The publish controls, sought anew with each drawing. */
	controls: readonly Element[];
	content: SidebarContent;
	size?: Size;
	/** True while it is drawn as a handle. */
	isHandle?: boolean;
	lit?: LitTip & {readonly revision: number};
	/** True until the keys have been led to the tip. */
	leads?: boolean;
	stop(): void;
};

const viewOf = ({content, lit}: Shown, side: DockedPosition | undefined): SidebarOverlay => ({
	kind: 'sidebar',
	...content,
	folded: content.folded || !side,
	noRoom: !side,
	room: roomAt(side),
	...(lit && {lit}),
});

/** Holds the sidebar while it stands. */
class Docked implements DockedSidebar {
	readonly #overlays: Pick<Overlays, 'open'>;
	readonly #acted: (action: OverlayAction) => void;
	#shown: Shown | undefined;

	constructor(overlays: Pick<Overlays, 'open'>, acted: (action: OverlayAction) => void) {
		this.#overlays = overlays;
		this.#acted = acted;
	}

	draw(composer: DockedAt, content: SidebarContent): void {
		if (this.#shown && !this.#standsAt(composer)) this.remove();
		if (this.#shown) Object.assign(this.#shown, {composer, content});
		else this.#open(composer, content);
		this.#redraw();
	}

	lead(composer: Composer, tip: string, focus: boolean): boolean {
		const shown = this.#shown;
		if (!shown?.size || shown.isHandle || shown.composer !== composer || !shown.overlay.host.isConnected) return false;
		shown.lit = {tip, focus, time: performance.now(), revision: composer.revision};
		shown.leads = focus;
		this.#redraw();
		return true;
	}

	enter(): boolean {
		const overlay = this.#shown?.size && this.#shown.overlay;
		if (!overlay || !isInFront(overlay.host)) return false;
		overlay.tellShown(true);
		return true;
	}

	rect(): ViewportRect | undefined {
		const shown = this.#shown;
		return shown?.size && !shown.isHandle ? rectOf(shown.overlay.host) : undefined;
	}

	remove(): void {
		this.#shown?.overlay.close();
		this.#forget();
	}

	#open(composer: DockedAt, content: SidebarContent): void {
		const overlay = this.#overlays.open(composer.field, 'sidebar', {
			drawn: size => this.#drawn(size),
			acted: this.#acted,
			lost: () => this.#forget(),
		});
		if (!overlay) return;
		this.#shown = {overlay, composer, controls: [], content, stop: followPage(event => this.#moved(event))};
	}

	#standsAt({field}: DockedAt): boolean {
		const {host} = this.#shown?.overlay ?? {};
		return host?.isConnected === true && host.parentElement === overlayParent(field);
	}

	#redraw(): void {
		const shown = this.#shown;
		if (!shown) return;
		shown.controls = isComposer(shown.composer) ? findPublishControls(shown.composer) : [];
		const side = findDockedSide(shown);
		const isHandle = shown.content.folded || !side;
		// What was drawn last has another size than what is to be drawn.
		if (isHandle !== shown.isHandle) delete shown.size;
		shown.isHandle = isHandle;
		if (!isComposer(shown.composer) || shown.lit?.revision !== shown.composer.revision) delete shown.lit;
		shown.overlay.draw(viewOf(shown, side));
		this.#stand();
	}

	#stand(): void {
		const shown = this.#shown;
		if (!shown?.size) return;
		const side = shown.isHandle ? undefined : findDockedSide(shown);
		const box = side ? boxOfOpen(shown.size, side) : boxOfHandle(shown.size, shown);
		if (!box) {
			shown.overlay.hide();
			return;
		}
		shown.overlay.place(box);
		shown.overlay.show();
	}

	#drawn({width, height}: Size): void {
		const shown = this.#shown;
		if (!shown) return;
		shown.size = {width, height};
		this.#stand();
		if (!shown.leads) return;
		shown.leads = false;
		shown.overlay.tellShown(true);
	}

	// An open one stands beside what is written, however far the page is scrolled.
	#moved({type}: Event): void {
		if (type === 'resize') this.#redraw();
		else if (this.#shown?.isHandle) this.#stand();
	}

	#forget(): void {
		this.#shown?.stop();
		this.#shown = undefined;
	}
}

/** A sidebar for this frame; nothing is in the page before the first `draw`. `acted` hears what the person does in it. */
export const createDockedSidebar = (
	overlays: Pick<Overlays, 'open'>,
	acted: (action: OverlayAction) => void,
): DockedSidebar => new Docked(overlays, acted);
