import { WordSet } from './word-set.ts';

/**
 * Given names common in Sweden, and abroad among those who live here. No package has a list both
 * long and small: the best (Faker's) holds a hundred of each and weighs megabytes.
 */
export const givenNames = new WordSet(
  `abdi abdirahman abdul abdullah abdullahi abraham ada adam adel adele adina adrian agata agda
    agnes agneta agnieszka ahmad ahmed ahmet aida aino aisha aysha aicha aksel alan alba albert
    albin aleksander aleksandra alena alex alexander alexandra alexia alexis alf alfons alfred algot
    ali alice alicia alina alisa allan alma alva alvar alvin amal amalia amanda amani amelia amelie
    amer amin amina amir amira amy ana anastasia anders andre andrea andreas andrej andrew andrius
    andrzej anett anette angela angelica angelika anika anita anja ann anna annabell anne anneli
    annelie annette annica annicka annie annika annikki anton antonia antonio arash ari ariana asal
    arman arne arnold aron artur arvid asa asha ashraf asif asma asta astrid atle august augusta
    aurora ava aws axel ayan ayla aylin azad aziz babak bahar baran barbara barbro bashir basma
    beata beatrice bella ben bengt benjamin benny berit bernt bert berta bertil betty bianca bilal
    birger birgit birgitta bjarne bjork bjorn bo bodil boel bogdan borje bosse brian brita britt
    britta bror bruno burak caesar cajsa calle camilla carin carina carita carl carla carlos carola
    carolina caroline casper catarina catharina cathrine catrin cecilia charles charlie charlotta
    charlotte chris christel christer christian christin christina christine christoffer christopher
    cilla claes clara clas claudia conny connie cornelia curt cynthia dag dagmar dagny dalia dan
    dana daniel daniela daniella danny dario darius david davit deniz denise dennis derya diana
    diego dilan dina disa dmitri donya doris dorota dorothea ebba ebbe ebrahim edgar edit edith
    edmund eduard edvard edvin edward efraim egon eila einar eira eivor elena eleni eleonor eleonora
    elham elia elias elif elin elina elinor elis elisa elisabet elisabeth elise elizabeth elke ella
    ellen elli ellinor elma elmer elmira elof elov elsa elsie elsy elton elvira elvis elwin emanuel
    embla emelie emil emilia emilie emily emina emir emma emmy engla enis enrique enya eric erica
    erik erika erland erling ernst esma ester esther eugen eva evald evalena eve evelin evelina
    evelyn evert ewa fabian fadi fadumo faduma fahad faisal farah farhad farid fariba farida fatemeh
    fatima fatma fatme fatuma felicia felix ferdinand fernando fikret filip filippa filippos firas
    flora folke frank frans franz franziska fredrik freja frida fridolf fritiof fritjof gabriel
    gabriella gabrielle george georg gerd gerda gert gertrud ghazal gideon gina gisela gitte goran
    gosta grazyna greger gregor greta gretel gudrun gull gullan gulli gun gunborg gunda gunhild
    gunilla gunnar gunnel gunvor gurli gustaf gustav gustave gusten guy habib habiba hadi hadil
    hadja hakan haldis halima hamid hamza hana hani hanna hannah hannele hannes hans harald hari
    harriet harry hasan hassan hassen hatice hawa hedda hedvig hege heidi heikki helen helena helene
    helga helge helin helmer helmi helmut hendrik henning henny henriette henrik henry herbert
    herman hermine hilda hildegard hilding hilma hillevi hjalmar hjordis hoda holger hossein huda
    hugo hulda husein hussein hussain ibrahim ida idris ilhan ilkka ilona ilse iman imre ina inas
    inez inga ingbritt ingeborg ingegard ingegerd ingela ingemar inger ingmar ingolf ingrid ingvar
    ioana ion irena irene irina iris irma isa isabel isabell isabella isabelle isac isak ismail isra
    ivan ivar ivo iwona jack jacob jacqueline jakob jama jamal james jamila jan jana jane janet
    janina janne jannike jari jarl jarmo jasmin jasmina jasmine jason javier jeanette jeff jelena
    jennie jennifer jenny jens jeremias jerker jerry jesper jesse jessica jessika jill jim jimmy
    joachim joakim joanna joar joel johan johanna johannes john johnny jon jonas jonatan jonathan
    jonna jonny joran jorg jorgen jorge josef josefin josefina josefine joseph joseline josephine
    josip juan judit judith juha juhani jukka juliette julia julian juliana julius juni jutta kadir
    kai kaija kaj kajsa kalle kamal karen kari karim karima karin karina karl karla karolina karsten
    kasim kasper kassandra katarina kate katharina kathrine kati katja katrin katrina kaveh kay
    keijo kenan kenneth kenny kent kerstin kerttu kevin khadija khadra khaled khalid kia kicki kim
    kira kirsi kirsten kjell klara klas klaus knut konrad konstantin krister kristian kristin
    kristina kristine kristofer kristoffer krystyna krzysztof kurt kaare ladan laila lamia lana lars
    lasse laszlo laura lauri laurits layla leif leila lejla lena lenita lennart lennox leo leon
    leona leonard leonora leopold lia liam liban lidia lilian lilly lillian lily lina linda linden
    line linn linnea linus lisa lisbet lisbeth lise liselott liselotte lisen liv liza lo lotta
    lotten lottie louis louise lova love lovis lovisa lubna lucas lucia lucy ludmila ludvig ludwig
    luis luisa lukas luna lydia lykke maarit madeleine madelene mads magda magdalena magnhild magnus
    mahdi mahmoud mahmud mahnaz maissa maj maja maja-lisa majken majlis majvor majbritt malcolm
    malena malik malin malka malte malva mandy manfred mansour manuel manuela mara marcel marcin
    marco marcus marek margaret margareta margaretha margarita margit margot marguerite margret mari
    maria mariam mariana marianne marie mariella marielle marija marika marina mario marion marit
    marita marius mark marko markus marlene marta marte martha martin martina marwa mary maryam
    maryan masoud mathias mathilda mathilde matilda mats matte matteo matteus matti mattias mattis
    maud maurice maurits max maxim maximilian may medina mehdi mehmet mehran melanie melina melissa
    melker melvin mercedes meron mia micael michael michaela michelle mickael mickan micke mihai
    miika mikael mikaela mike miko mila milan milena milla milo milos mimmi mina mira miranda mirela
    miriam mirja mirjam mirjana mirko moa mohamad mohamed mohammad mohammed mohamud moha mona monica
    monika morgan moritz morteza mostafa muhammad muhammed muna murat musa mustafa myra nabil nada
    nadia nadifa nadine nadja nahid naima najma nana nancy nanna naomi narges nasim nasra nasrin
    natalia natalie natasha nathalie nathan natalja neda negar nellie nelly nemo nermin nettan
    nicholas nichole niclas nicolas nicole nicolina nida niilo nike niklas niko nikola nikolai
    nikolaj nikolaus nils nima nina noa noah noel noelle noor noomi nora nour nova novalie oda odd
    oksana ola olav olavi ole oleg olena olga oliver olivia olle olof olov omar omid orvar oscar
    oskar osman osvald oswald otto ove pamela paola parisa parvin pascal pasi patricia patrick
    patrik paul paula paulina pauline pavel pedro pehr pekka pelle penny per pernilla pernille peter
    petra petri petter philip phillip pia pirjo pirkko piotr pierre pontus preben rabia rachel
    radmila rafael ragna ragnar ragnhild rahel rahim rahma raija raimo rakel ralf ramin ramon randi
    rania rasmus raul reza rebecca rebecka rebecka regina reijo reima reine reinhold rene renata
    renate ricardo richard rickard rigmor rikard rim rita ritva robert roberta roberto robin roger
    roksana roland rolf roman ronald ronja ronny rosa rosanna rose rosemarie rosita roxana roy roya
    ruben rudolf rune rut ruth ryszard saad saana sabina sabrina sadia saeed saga said saida salah
    saleh salem salim sally salma salman salome salomon sam samantha samar sami samia samir samira
    samuel sandra sanela sanna sanne santeri sara sarah saskia seada sebastian selam selim selma
    semir senada serena sergej sergio seth severin shadi shahin shahla shahram shamsa sharif sharon
    sheila shirin shukri sigbritt sigfrid signe signhild sigrid sigurd sigvard sigyn siiri silas
    silja silva silvia simon simona simone sinan siri sirkka sirpa siv sixten slavica sofi sofia
    sofie soili solange soledad solgerd solveig solvig sonia sonja sonny sophia sophie soraya
    stanislav stefan stefania stefanie steffan steffen stellan sten stephanie steve steven stig
    stina sture sue sulejman sune susan susann susanna susanne suzana suzanne svante svea sven
    svenne svetlana sylvia synnove szymon taina tage tahir taimi tamara tamas tanja tanya tara tareq
    tarik tariq tarja tatiana tatjana ted teodor terese teresa teresia teresita terje terttu tess
    thea thelma theo theodor therese theresia thomas thor thorbjorn thore thorsten tiffany tilda
    tilde tim timo timothy tina tindra tobias tom tomas tomasz tommie tommy tomoko tone toni tony
    tor torbjorn tord tore torgny torhild torkel torsten torun torvald tova tove trine truls tuija
    tuomas tuula tuva tyra tyko ulf ulla ullacarin ulrica ulrik ulrika ulrike urban urho ursula uwe
    vaino valborg valdemar valentin valentina valeria valfrid valter vanessa vanja vasilis veera
    vega veikko vendela vera verner veronica veronika vesna vibeke vicky victor victoria vida viggo
    viking viktor viktoria vilda vilgot vilhelm vilhelmina vilja ville vilma vincent viola violeta
    violetta virginia virpi viveca viveka vivi vivianne vladimir waldemar wali walter wanda warsan
    wendela wenche werner wilhelm wille william willy wilma wilmer wolfgang yahya yana yasin yasmin
    yasmine yasser yeliz yngve yonas yordanos yosef younes yousef yrsa yuliia yuriy yusuf yvette
    yvonne zahra zaid zainab zara zarah zeinab zelda zeynep zlatan zlatko zoe zofia zoran zuzana`,
  `ylva fredrika lillemor barbara jannica janica petronella meja livia celine joline molly ellie
    hasse kenta jocke fredde vilmer loke ture elvin colin alve otis jonny malgorzata katarzyna pawel
    lukasz jakub michal mateusz wojciech hodan sagal ifrah hibo hamdi rasha ghada hanan maha manal
    nisreen nisrin reem rima sahar sawsan suad wafa zaynab zahraa ahlam asmaa bushra dalal dunya
    eman esraa hajar leyla mouna nawal noura rawan roza ruqaya salwa samah shahad yusra zina
    abdulkadir abdulahi adnan akram amjad anas anwar ashkan ayman bassam burhan diyar ehsan emad
    fares faris ghassan haider haidar hesham hicham hisham imad ismet issa jalal jawad kareem laith
    mahmood majid marwan mazen mehmed mohsen moustafa muhamed munir nader naser nasser osama othman
    qasim rami rashid riad saif sajjad sardar shahab sherif sohrab tamer wael walid waleed wissam
    yaser yassin youssef zaher ziad oleksandr oleksandra yuliya yulia iryna olha svitlana tetiana
    tetyana nataliia nataliya mykola volodymyr serhii serhiy andrii andriy dmytro viktoriia
    viktoriya kateryna mariia mariya anastasiia anastasiya liudmyla lyudmyla halyna bohdan taras
    vira nadiia nadiya oleh ihor vasyl petro ivanna sofiia sofiya anya hanna semhar tesfay yohannes
    mehari bereket abel samrawit hiwet luam merhawi filmon kidane shilan rojin berivan avin soran
    kawa rebwar mahsa nazanin niloufar soheila tahereh zohreh golnaz fereshteh masoumeh mojgan
    farzaneh behrouz kamran mehrdad navid omid pouya siavash vahid xhevahire arta besa blerta drita
    flutura valbona arben agim besnim bekim faton fatmir ilir lirim luan petrit shkelzen valon
    dragan dragana goran jovana ljiljana milica miodrag nenad nevena predrag ruzica sladana slobodan
    snezana suada vesna zeljko zorica hatidza nermina mirsad mirza nihad senad somchai siriporn
    malee phuong thi minh linh hoa wei ming xiao priya rajesh sanjay anjali deepa sunita ravi arjun
    lakshmi grethe solbritt inglill ingalill annlouise annsofie anncharlotte annkatrin annkristin
    majlis gunbritt`,
  `åke åsa åse åslög älva ängla örjan östen göran göte gösta jörgen jöran mårten märit märta måns
    pär pål sölve sören söndra torbjörn björn börje håkan ingegärd ingegärda hjördis annmari
    annmarie britt-marie`,
);

/**
 * Those that are also words, months, places or organizations: they count only before what is surely
 * a surname, and with a capital.
 */
export const doubtfulNames = new WordSet(
  `ada adele alba alex alf alice alma alva amanda ana andrea ari arman asta aurora ava ben bo bror
    calle charlie clara dag dan dana dina disa ebba eira elsa embla embla engla ester eve flora
    frank freja frida gerd gull gun guy hans hawa heidi hilda hope ina iris isa ion jack jan jana
    jane jari jasmin jill jim jon juni kai kaj kari karen kay kent kim kira klara lana leo leon lia
    lily lina linda line linnea liv lo lova love luna lykke maj mari mark mara matte mats max may
    mila mina mira moha morgan musa nada nana nemo nike noa nora nova oda odd ola ove paris penny
    per rim rita rosa rose rut saga said salem sally sam selma sten stig sue svea tage tara ted tim
    tom tone tor tore tova tuva urban vega vera vida viking vilja viola virginia zoe silva stella
    ella maria-ungdom joy grace viktoria victoria alan art bill august augusta medina milan morgan
    rabia regina roman severin valborg vilda linden bella olav nova viola hana hari muna lo inga
    helga thi hoa minh ming wei malee maha rami eman arta abel otis loke måns pär pål söndra andre
    ann adel ängla tilde maxim myra jarl knut frans christian edit curt emir marina åse`,
);

/** Those that are words at the beginning of a sentence, and surely names inside one. */
export const namesLikeWords = new WordSet(
  `lisa lena sara tina axel björn karl sven svenne britt kasper oskar olle pascal tindra vanja
    veronika lotta lucia mike robin jasmine gunnel sonny rune noel lars`,
);
