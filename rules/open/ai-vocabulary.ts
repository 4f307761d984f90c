import type {Rule} from '../../engine/rule.ts';

export default {
points:[4],level:'hint',start:'off',on:{surfaces:['post','comment','share']},
when:{all:[{measure:{of:'words',atLeast:40}},{count:{of:{phrase:{
sv:['djupdyk*','avgörande','sömlös*','robust*','banbrytande','navigera*','utforska*','främja*','belys*','understryk*','möjliggör*','holistisk*','mångfacetterad*','nyanserad*','dynamisk*','transformativ*','(snabbt|ständigt) föränderlig*','frigör*','banar väg','värdefull* insikt*','vittnar om','hörnsten*','katalysator*','nya höjder','ovärderlig*','genomgripande'],
en:['delv*','intricate*','intricac*','underscor*','showcas*','pivotal','meticulous*','multifaceted','tapestr*','testament to','leverag*','foster*','seamless*','nuanced','vibrant','streamlin*','transformative','ever-evolving','embark*','bolster*','interplay','invaluable','noteworthy','moreover','furthermore','unwavering','bustling','resonat*','whisper*'],
}},distinct:true,atLeast:3}}]},
say:{
sv:{saw:'Här står ”{words}” i samma text.',why:'Just de orden dyker upp i väldigt många texter nu, och då hörs din röst mindre.',try:'Byt två av dem mot hur du skulle säga det över en kaffe.'},
en:{saw:'“{words}” sit together in this text.',why:'Those words turn up nearly everywhere just now, and your own voice gets harder to hear among them.',try:'Swap two of them for how you would say it over coffee.'}},
source:{url:'https://doi.org/10.1126/sciadv.adt3813',read:'2026-11-22'},
examples:{
sv:{tip:['I ett ständigt föränderligt klimat är det avgörande att navigera rätt. Påhittlampans robusta plattform möjliggör värdefulla insikter och banar väg för ett holistiskt sätt att arbeta med ljus, år efter år, i hus efter hus, för alla som bor och arbetar där.','Lingonby utforskar nya sätt att främja lek. Den mångfacetterade parken vittnar om ett genomgripande arbete där barn, vuxna och äldre har fått vara med från början. Platsen är en hörnsten i stadsdelen och en katalysator för mer liv mellan husen på kvällarna.'],none:['Tre sätt att dela mätdata provades. Två kraschade. Det tredje, ett vanligt kalkylblad på måndagar, används fortfarande av alla nio. Det hade jag aldrig gissat, men nu frågar jag alltid vad folk redan öppnar på morgonen innan något nytt byggs.','Ett robust stativ och en dynamisk kväll.']},
en:{tip:['Our seamless platform underscores a pivotal shift in how homes use light. It fosters a nuanced view of energy, streamlines every evening and offers invaluable help to anyone who lives or works in a house with many stairs, doors, children and guests.','The new park is a testament to a vibrant community. Its intricate paths showcase local plants, and every bench resonates with the stories of the people who were asked what they missed most when the old square was closed three years ago.'],none:['I tried three ways to share meter data with landlords. Two crashed. The third, a plain spreadsheet every Monday, is still used by all nine of them. I would not have guessed it, so now I ask what people already open each morning before I build.','A seamless scarf in vibrant, intricate wool.']},
}}
 satisfies Rule;
