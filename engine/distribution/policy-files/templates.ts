import type {PolicyFile} from './policy-file.ts';
import {escapeXml} from './profile-file.ts';
import {firefoxKey} from './registry-file.ts';
import {type PolicyTemplate, policyTemplates} from './template-words.ts';

const elementOf = ({key, kind}: PolicyTemplate, path: string): string => {
	if (kind === 'list') return `<list id="${key}" key="${path}\\${key}" valuePrefix=""/>`;
	if (kind === 'text') return `<text id="${key}" valueName="${key}" required="true" maxLength="1048576"/>`;
	const [least, most] = key === 'updateMinutes' ? [15, 1440] : [0, 2147483647];
	return `<decimal id="${key}" valueName="${key}" required="true" minValue="${least}" maxValue="${most}"/>`;
};

const policyOf = (
	template: PolicyTemplate,
	path: string,
): string => `    <policy name="${template.key}" class="Both" displayName="$(string.${template.key})" explainText="$(string.${template.key}_help)" presentation="$(presentation.${template.key})" key="${path}">
      <parentCategory ref="akta"/>
      <supportedOn ref="firefox"/>
      <elements>
        ${elementOf(template, path)}
      </elements>
    </policy>`;

const admx = (id: string): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="akta" namespace="Akta.Policies.Firefox"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="firefox" displayName="$(string.firefox)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="akta" displayName="$(string.akta)"/>
  </categories>
  <policies>
${policyTemplates.map(template => policyOf(template, escapeXml(firefoxKey(id)))).join('\n')}
  </policies>
</policyDefinitions>
`;

const presentationOf = ({key, kind}: PolicyTemplate, label: string): string => {
	if (kind === 'list') return `<listBox refId="${key}">${label}</listBox>`;
	if (kind === 'text') return `<textBox refId="${key}"><label>${label}</label></textBox>`;
	return `<decimalTextBox refId="${key}" defaultValue="${key === 'updateMinutes' ? 720 : 1}">${label}</decimalTextBox>`;
};

const heads = {
	sv: {about: 'Inställningar för Äkta i Firefox', supported: 'Firefox 140 eller senare'},
	en: {about: 'Settings for Äkta in Firefox', supported: 'Firefox 140 or later'},
};

const adml = (language: 'sv' | 'en'): string => {
	const {about, supported} = heads[language];
	const strings = policyTemplates.flatMap(template => {
		const {name, help} = template[language];
		return [
			`      <string id="${template.key}">${escapeXml(name)}</string>`,
			`      <string id="${template.key}_help">${escapeXml(help)}</string>`,
		];
	});
	const presentations = policyTemplates.map(
		template =>
			`      <presentation id="${template.key}">${presentationOf(template, escapeXml(template[language].label))}</presentation>`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>${about}</displayName>
  <description>${about}</description>
  <resources>
    <stringTable>
      <string id="akta">Äkta</string>
      <string id="firefox">${supported}</string>
${strings.join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
};

/** The templates a Windows administrator loads to set Äkta for Firefox by group policy, in both languages. */
export const firefoxTemplates = (id: string): PolicyFile[] => [
	{
		name: 'akta.admx',
		text: admx(id),
		where: {
			sv: 'Windows med grupprincip: lägg filen i PolicyDefinitions.',
			en: 'Windows with group policy: put the file into PolicyDefinitions.',
		},
	},
	{
		name: 'sv-SE/akta.adml',
		text: adml('sv'),
		where: {sv: 'Lägg filen i PolicyDefinitions\\sv-SE.', en: 'Put the file into PolicyDefinitions\\sv-SE.'},
	},
	{
		name: 'en-US/akta.adml',
		text: adml('en'),
		where: {sv: 'Lägg filen i PolicyDefinitions\\en-US.', en: 'Put the file into PolicyDefinitions\\en-US.'},
	},
];
