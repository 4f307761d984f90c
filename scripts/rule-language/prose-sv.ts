import type {Prose} from './prose.ts';

const around = [
	'Det som står alldeles intill träffen går att ställa krav på: `before`, `after`, `notBefore` och `notAfter` tar ord, eller enstaka skiljetecken.',
	'```json\n{"phrase": {"sv": [{"term": "nytta", "notBefore": ["dra", "till"]}]}}\n```',
];

/** The Swedish page's own words. */
export const proseSv: Prose = {
	title: 'Språket som tipsen skrivs i',
	opening: [
		'Sidan görs av `npm run schema` ur schemat och orden om dess namn. Det som ändras här skrivs över. Alla exempel körs av testerna.',
		'I `when` står vad ett tips lägger märke till. Ett villkor är ett objekt med en sorts villkor i, och kan också säga var det letar (`within`) och vad som får det att låta bli (`unless`):',
		'```json\n{"phrase": {"sv": ["helhetslösning"], "en": ["synergy"]}, "within": "opening", "unless": {"signal": "question"}}\n```',
		'Villkor fogas ihop med `any`, `all`, `not`, `absent` och `min`. Ett tips läser bara meningar på språk som dess villkor talar. `signal` talar svenska och engelska. `entity`, `measure`, `media`, `parent`, `repeat` och `fact` behöver inget språk. Webbadresser, kontonamn, kod och citat läses inte, utom när en `entity` är just en sådan, och för `entity` i tips under `protect/`.',
		'Samma förklaringar finns i `rule-set.schema.json`, så att en editor kan föreslå namnen medan du skriver. Koppla filen till schemat i editorns inställningar. Där förklaras också allt annat som kan stå i råden.',
	],
	kinds: 'Sorterna, med var sitt avsnitt:',
	found: 'Hittas i',
	name: 'Namn',
	meaning: 'Vad det är',
	example: 'Exempel',
	number: 'Värde',
	more: {
		phrase: [
			'Så skrivs en fras:',
			'| Skrivet | Betyder |\n|---|---|\n| `två ord` | De här orden, i följd |\n| `(en\\|ett) sak` | Ett av alternativen |\n| `(väldigt )?bra` | Får finnas eller inte |\n| `strateg*` | Vilka bokstäver som helst därefter |\n| `vi {1,3} bryr` | Ett till tre ord emellan, högst åtta |',
			'Som objekt kan en fras säga mer: `{"term": "nytta", "exact": true}` tar inga böjningar och inga sammansättningar, och `forms` räknar upp fler former.',
			...around,
		],
		pattern: [
			'Ett mönster ser texten med små bokstäver, raka citattecken och vanliga mellanslag. Med `{"pattern": "…", "caseSensitive": true}` ser det versalerna som de är. `\\b` och `\\w` kan å, ä och ö. `^` och `$` är radens kanter, `\\A` och `\\z` textens. Lookaround och bakåtreferenser finns inte: letandet tar tid i proportion till texten, vad man än skriver.',
			...around,
		],
		count: ['`of` är ett villkor. Om `atLeast` och `atMost`: se [tal](#tal).'],
		measure: [
			'`of` är ett av måtten. Om `atLeast` och `atMost`: se [tal](#tal). Ett mått har ingen plats: det gäller hela texten, eller den del som `within` nämner.',
		],
		repeat: ['`of` är ett av de här. Om `atLeast` och `atMost`: se [tal](#tal).'],
		absent: ['Skillnaden mot [not](#not): en text på ett annat språk räknas inte som att orden saknas.'],
	},
	within: ['`within` håller villkoret till en del av texten. Det räcker att villkoret håller i en sådan del.'],
	unless: [
		'`unless` är ett villkor som tar bort träffar: en träff försvinner om `unless` också hittar något i samma stycke. Har `unless` ett eget `within` letar det i träffens mening, eller i början, slutet eller det som besvaras. En träff utan plats försvinner så fort `unless` håller.',
		'```json\n{"phrase": {"sv": ["helhetslösning"]}, "unless": {"phrase": {"sv": ["till exempel"]}, "within": "sentence"}}\n```',
	],
	numbersTitle: 'tal',
	numbers: [
		'`measure`, `count` och `repeat` håller från `atLeast` och upp till `atMost`. Var och en är ett tal, eller ett tal per ställe: nyckeln `nätverk/yta` går före `nätverk`, som går före ytan, och `else` gäller på alla andra ställen och måste finnas med.',
		'```json\n{"measure": {"of": "hashtags", "atLeast": {"else": 6, "linkedin": 4, "instagram": 12, "mastodon/reply": 3}}}\n```',
	],
};
