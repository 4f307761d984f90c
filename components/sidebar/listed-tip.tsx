import {Component} from 'preact';
import {TipView, type TipViewProps} from '../tip/tip-view.tsx';

type ListedTipProps = TipViewProps & {readonly open: boolean};

const contentOf = ({tip, about, organisation, language, lit}: ListedTipProps): string =>
	JSON.stringify([tip, about, organisation?.name, organisation?.mail, language, lit]);

/** A tip in the sidebar's list, drawn anew only when it says something new: each answer of the worker is made of new objects. */
export class ListedTip extends Component<ListedTipProps> {
	#content = contentOf(this.props);

	override shouldComponentUpdate(next: ListedTipProps): boolean {
		const content = contentOf(next);
		const isNew = content !== this.#content;
		this.#content = content;
		return isNew;
	}

	override render() {
		return <TipView {...this.props} />;
	}
}
