/** More first names of Sweden and the English-speaking countries, own selection, for telling that a text speaks of a person: an expression without anchors. */
export const moreFirstNames =
	`Agneta Aina Albin Alexandra Alva Andrea Anette Angelica Ann Anna-Karin Ann-Marie Anne Annie Arvid August Barbro Beata Beatrice Beatrix Berit Bertil Birger Bodil Britta Börje Carin Carina Carl Carolina
Charlie Christer Claes Conny Dag Dagny Diana Doris Edit Edith Edvin Einar Eleonora Elias Elina Elliot Elvira Emelie Emilia Erika Ernst Esbjörn Ester Evelina Evert Farhad Filippa Folke Frans Gabriel Gerd Gerda
Gisela Greta Gudrun Gun Gunborg Gunnel Gun-Britt Gösta Hampus Harald Harry Hedda Hedvig Helen Helga Helge Henning Herman Hilda Hilma Hjalmar Holger Inga Inger Ingemar Ingvar Iris Isabelle Isak Isabella Ivar Jacqueline
Janne Jasmine Jens Jerker Joel Jonathan Jonna Josef Julius Jörgen Kajsa Karolina Katarina Katja Kent Kerstin Kim Kurt Lillemor Lina Linn Lisa Lisbet Lisen Love Lovisa Lukas Madeleine Magdalena Maj Majvor Malte Manfred Margareta
Margit Mari Marika Marina Marta Max Melker Melvin Mia Michaela Micke Mikaela Milla Mimmi Minna Miriam Mona Märta Nadja Natalie Nina Noel Noor Nora Nour Oliver Olivia Olle Olov Oskar Ove Paula Paulina Peder Pia Ragnar
Ragnhild Ralf Rebecca Reza Roger Roland Ronja Ronny Rune Rut Ruth Sally Samir Sanna Selma Signe Sigrid Sigvard Siv Sixten Sofie Solveig Staffan Stig Stina Sture Sune Susanna Svante Sven-Åke Sonja Tage Tekla Tilda Tilde Tim Tina
Tomas Tommy Tor Tora Torbjörn Tord Tore Torsten Tova Tuva Ture Tyra Uno Urban Ursula Valter Vanessa Vendela Verner Viggo Vilgot Viking Ville Viola Viveca Wilhelmina Yngve Ylva Yvonne Åke Åsa Örjan
Aaron Abigail Alan Albert Alex Alfie Alison Amber Amelia Arlo Arthur Audrey Barnaby Bella Ben Bernard Bernie Beth Bethany Bill Bob Bradley Brenda Brian Bridget Callum Cameron Carl Carla Carol Cheryl Chloe Chris Claire Clare Clementine Clive
Colin Craig Daisy Damian Dan Darren Dave Dawn Dean Debbie Delphine Denise Dennis Derek Dominic Dorothy Doug Duncan Dylan Edith Eddie Eleanor Elena Ellie Elliott Eloise Enoch Ernest Esme Ethan Ethel Eve Ezra Fiona Florence Frank Fred Freddie Gail
Gareth Gavin Gemma Geoff Georgia Gerald Gideon Gillian Glenn Graham Greg Gwen Hannah Harold Harriet Harvey Hazel Henry Hilary Howard Hugh Ian Imogen Irene Isaac Isabel Isla Ivy Jack Jackie Jake Jane Janet Janice Jasper Jean Jeff Jenna Jeremy Jess
Jessie Jim Jo Joan Joanna Joanne Joe Joel Jordan Josh Joyce Jude Judith Judy Julian Julie Kate Katie Kathy Keith Keeley Kelly Ken Kieran Kirsty Kyle Lauren Leah Lee Leo Leon Lewis Liam Lily Linda Lionel Lloyd Logan Lorraine Louis Louise Lucille
Luke Lydia Lynn Mabel Maisie Malcolm Marcus Marguerite Marion Mark Marnie Martha Martin Mason Matt Maureen Max Maya Megan Melanie Mick Mike Millie Miles Miranda Moira Molly Muriel Nadia Naomi Natasha Nathan Neil Nick Nigel Nina Norma Norman Odalys
Ollie Orla Oscar Owen Padraig Pam Pamela Pat Paula Pauline Peggy Penny Percy Pete Phil Philip Phoebe Poppy Rachael Ralph Ray Rebecca Reece Reggie Rhys Rita Rob Robin Rod Roger Ron Rosalind Rosie Roy Rupert Ruby Russell Ruth Sally Sam Samantha Sandra
Saoirse Scarlett Sean Shannon Sharon Sheila Shirley Sid Sienna Simon Sinead Siobhan Solomon Stan Stella Steve Stewart Stuart Sue Susan Sylvia Tara Ted Terry Tessa Theo Tia Tilly Toby Tony Tracey Tracy Trevor Trudy Tyler Vera Veronica Vicky Victor
Vincent Violet Wayne Wendy Wilfred Wilf Winnie Yasmin Yvette Zachary Zara Zoe Zoltan Thaddeus Everett Aurelio Doreen Ebenezer`
		.split(/\s+/)
		.join('|');

const alsoWords = new Set(
	'Love Dag Tor Bill Mark Rob Pat Sue Frank Gun Iris Viola Violet Ruby Hazel Ivy Daisy Poppy Penny Robin Amber Dawn Eve Jack Mason Miles Rod Stan Carol Ray Urban Max Uno Tim Norma Dean Kim Ville Rune Maj Jean Jo Ernst Percy Sid Florence Georgia Jordan Chris Ron Will Victor Viking August Mona Stella Ken Ben Dan Don Lee Leo Bob Alma Kelly Sally Siv Tage Ture Tora Tord Marina Diana Doris Noel Herman Magdalena Charlie Logan Russell Reece Sam Norman Solomon Max Elliot Bella Beth'.split(
		' ',
	),
);

/** The same names without those that are everyday words or places too, for where a capital is not looked at. */
export const namesOnly: readonly string[] = moreFirstNames.split('|').filter(name => !alsoWords.has(name));
