/**
 * Given names of many peoples in Latin letters, without accents, in lower case.
 * Sources: the lists of given names of Faker for Python 40 (MIT; Cyrillic ones written in Latin letters by us), and the
 * names of the US Census of 1990 (public domain) as in the package `names` 0.3 (MIT).
 */
// oxfmt-ignore
export const FIRST_NAMES = `
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aagot aahana aahil aalam aalee aalim
aaliyah aamil aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush
aaryan aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim ab aba abaan abagail abayomi
abb abbas abbey abbi abbie abbigail abbos abbott abby abdalla abdallah abdelatif abdelkader abdellah abderaouf
abderrahmane abdi abdiel abdihakim abdirahman abdis abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir
abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf
abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abe abebi abednego abeer abeiku abel abela
abelardo abelone abena abeni abha abhimanyu abhiram abid abie abigael abigail abigaili abigale abigayle abilio
abina abiodun abiona abiye abjorn ablen abner abosede abraham abram abril abror abubakar abubakr abuzar abyasa
acar acarkan ace acey achiel achieng achille achim achsah acie acikel acilay aclan acy ada adaeze adah adak adal
adalberg adalbergur adalbert adalberto adalbjorg adalbjorn adalbjort adalborg adalborgar adaldis adalfridur
adalgeir adalheidur adaline adalmundur adalradur adalros adalsteina adalsteinn adalsteinunn adalveig adalyn
adalynn adam adamaris adamina adamo adams adan adasal add adda addi addie addison addisyn addy addyson ade adean
adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida adelaide adelard
adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adell adella
adelle adelmo adelyn adelynn adem aden adena adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina
adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adi adia adiarja adiel adiela adigun adika adikara
adil adila adilene adimu adin adina adinata adis adison aditya adlai adlan adline admir admiral adnan adolf
adolfine adolfo adolfs adolph adolphe adolphus adomas adonis adora adoracion adra adrain adria adriaan adrian
adriana adriane adriania adrianna adrianne adriano adriel adrien adriene adrienn adrienne adrija adrijana
adriyan adron adunni advaith advay advik advika adviye adweta adwoa adya adyson aedan aedin aegileif aegir aela
aengus aenne aerozol aesa aesgerdur aesir aevar aevarr afanasiy afaq afer aferdita affie afia afife afil
afinogen afiq afolarin afonso afra afrim afruza aftin afton afua aga agafon agafya agahadi agakisi agamali
agamusa agap agapi agapito agapiy agastya agata agatha agathe agatopod agaxan agbegim agca agda age agent aggey
aggie aggrey agim agla aglaia aglay aglaya agloida agmur agnar agne agnea agnen agnes agnesa agnese agnesh
agneshka agness agneta agnete agni agnieszka agnolo agnos agnus agop agostina agostino agripina agris agron
agtsi agueda agus agust agusta agustin agustina agustus ah ahat ahmad ahmed ahmet ahsen ahter ahti ai aicha aida
aidan aide aideen aiden aidyn aiga aigars aija aijuka aiko aila ailbhe aileen ailene aili ailis ailish aimable
aime aimee aimo aina ainara ainars aine aino ainoa ainsley airi aisha aishani aishling aisling aislinn aistis
aisyah aitana aitor aivar aivaras aivars aiyana aiyanna aja ajala ajan ajani ajda ajeng ajiman ajimat ajimin
ajiono ajla ajna ajoke akalan akanmu akar akarsana akashiya akatay akay akbar akbas akboga akcabay akcasu
akcivan akdora akdurmus ake akeelah akeem akemi akgol akgunes aki akif akiko akilah akim akinal akinkunmi
akinlabi akinwale akinyi akira akise akkerman akmal akmaner akmaral akobir akos akosua akoth akoz akram
aksakusti aksay aksel akseli aksentiya akshay aksidan aksintiya aksogut aksoy aktemur akua akulina akumaa akumu
akver akwasi akwesi akyildiz ala alaaddin alabama alabezek alade aladin aladino alaeddin alain alaina alaine
alambana alamiro alamu alan alana alanalp alane alani alanis alaniya alanna alannah alanta alanzo alara alastair
alattin alaya alayna alaz alba alban albano albeiro alberico albert alberta alberte albertha albertina albertine
alberto alberts albertus albin albina albino albion albiyana albrecht albulena alby alcan alcee alcide alcides
alcie alcira alda aldair aldar aldemar alden alderano aldin aldis aldny aldo aldona aldonza ale alea aleah
alease alec alecia aleck aleen aleena aleg aleida aleisha aleix alejandra alejandrina alejandro alejo alek aleks
aleksandar aleksander aleksandr aleksandra aleksandras aleksandrina aleksandrs aleksanteri aleksei aleksej
aleksey aleksi aleksia alekzandriyan alemsah alen alena alene alenka aleodor ales alesha aleshia alesia
alessandra alessandro alessia alessio aleta aletha alethea alethia aletta alevandr alevtin alevtina alex alexa
alexandar alexande alexander alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro
alexandros alexandru alexe alexei alexej alexi alexia alexina alexis alexius alexus alexys alexzander alf alfa
alfar alfdis alferd alfey alfgeir alfgerdur alfgrimur alfheidur alfhildur alfie alfifa alfio alfons alfonse
alfonsina alfonso alfonz alfonzo alford alfred alfreda alfredia alfredo alfreds alfros alfrun alfsol alfthor
alfur alger algernon algie algirdas algis algot ali alia aliabbas aliana alica alice alicia alicja alida
aliihsan alijah alika alin alina aline alinur alirio aliro alis alisa alise aliseydi alisha alishia alisia
alisik alisiya alison alissa alisson alistair alistar alister alita alivia alix aliya aliyah aliyu aliza alize
alizee alja aljaz aljosa alka alkor alla allahverdi allan allana allean alleen allegra allen allena allene alli
allie alline allison allisson ally allyn allyson allyssa alma almar almasi almast almaz almeda almedia almendra
almer almeta almina almir almira almon almond almudena almus almut almuth almyra alois aloisia alojz alojzia
alojzij alojzija aloma alona alondra alonso alonza alonzo aloys aloyse aloysius alparslan alpcan alpha alpheus
alphonce alphons alphonse alphonsine alphonso alphonsus alpin alpsu alrekur alrun alsoy alston alta altagracia
altaya altha althea altie altin altinbike altincicek altinisin altinkaya alto altogan alton altug alva alvah
alvan alvar alvaro alve alveiro alvena alver alvera alverda alverta alvia alvie alvilda alvin alvina alvine
alvira alvis alvy alwilda alwin alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia alyson alyssa
alyssia alyvia alzbeta alzina ama amac amada amadea amadeo amadeus amado amador amahle amaia amaira amal amalia
amalie amalija amaliya amancio amanda amandine amando amani amar amara amarachi amare amari amarilis amarion
amaris amaro amaru amasa amaury amaya ambar amber amberly ambers ambr ambre ambrose ambrosio ambroz amedeo
amedeu amee amel amela amelia amelie amelija americo amerigo amey ami amiah amico amie amiee amil amilcar amilia
amin amina aminatu amine amir amira amirah amit amiya amiyah amleto amma ammie ammon amoke amol amon amondi
among amope amor amoriya amos amparo amra amre amri amrita amruta amundi amvrosiy amy amya amza ana anabel
anabela anabella anabelle anacleto anaelle anahera anahi anahis anaida anais analia analisa anamaria anamariya
anamika ananias ananiy anar anargul anaru anas anasa anastacia anastacio anastasia anastasie anastasio
anastasios anastasiya anastatia anastazie anastazja anatol anatole anatoli anatolie anatolij anatoliy anatoliya
anay anaya anca ancel ancil ancizar ancuta anda andela andera anders anderson andic andika andile andjela
andjelina andon andor andra andrada andrae andras andre andrea andreas andree andreea andrei andreia andrej
andreja andrejka andrejs andrena andres andress andrew andrey andri andria andrian andriana andrija andrin
andrina andris andrius andriy andron andronik andrus andrzej andwele andy ane anej anel anelina anemona anes
aneta anete anett anetta anette anezka anfernee anfinn angalia angantyr angavu ange angel angela angele angelena
angeles angelia angelic angelica angelika angelina angeline angelino angelique angelita angelka angella angelo
angelyn anggabaya anghel anghelina angi angie angila angla angle anglea angus anh ani anibal anica anice anicet
anie aniela anika anikey anikita aniko animira anina anirudh anis anisa anisha anisim anisoara anissa anita
anitra anitsa aniya aniyah anja anjali anjanette anjelica anjolaoluwa anka anke ankheya ankica anmol ann anna
annabel annabell annabella annabelle annah annak annalee annalena annaliese annalisa annalise annamae annamaria
annamarie annar annarr annas annastacia anne annedore annegret annegrete annekatrin anneke annel anneleen
annelene anneli annelie annelies anneliese annelise annelle annelore annemarie annemette annemie annemijn anner
annerose annes annet annett annetta annette anney anni annia annibale annica annice annick annie anniina annija
annika annikki annina annis annita annmarie annukka annunziata anny anom anomaliya anon anona anoni anouk anri
ansaldo ansel anselm anselma anselmo ansgar ansh ansis ansley anson ansora anssi antal antanas ante antero
anthoney anthony antim antione antionette antip antje anto antoalina antoaneta antoin antoine antoinette anton
antone antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antonija
antonin antonina antonino antonio antonios antoniu antonius antoniy antons antony antoon antra ants antti antun
antwain antwan antwon anu anunciacion anusha anuta anvar anvi anwar anya anyango anyelo anyi anza anze anzhela
anzhelika aodhan aoibheann aoibhin aoibhinn aoife aongus apaydin apisara apolena apolinar apolinariya
apollinariy apolline apollo apollon apollonia apolonia apostolos april apryl aqil aquiles ara arabella araceli
aracelis aracely aradhana arah aral araliya araminta aran aranka aranzazu aras arba arben arbey arbie arbjartur
arbjorg arbjorn arbjort arbnor arcan arcelia arch archer archibald archie arda ardath ardelia ardell ardella
ardelle arden ardeth ardian ardis ardit ardita ardith ardyce arefiy areli arelia arelius arely arent ares aretha
arey arezki argeir argelia argemiro argentina argie argils argono argu arham ari aria ariadna arian ariana
ariane arianna arianne aribert aric arica arie ariel ariela ariele ariella arielle arietta arif arifcan arija
arijus arike ariki arikol arild arilius arin arina arinbjorg arinbjorn arinola aripinar aris arisa arisara
arisoy aristarkh aristide aristides aristita arius arizona arja arjun arkadiusz arkadiy arkadiya arkhip arkie
arkut arla arlan arland arlaug arlean arleen arlen arlena arlene arlet arleth arletha arletta arlette arley
arlie arlin arlind arlinda arline arlington arlis arlo arly arlyn arlyne armahan arman armand armanda armandas
armande armandina armando armands armani armann armas armelle armend armenia armey armida armin arminas arminda
arminta armond armstead arna arnald arnaldo arnaldur arnar arnas arnau arnaud arnaude arnav arnberg arnbergur
arnbjorg arnbjorn arnborg arnd arndis arndor arndt arne arnes arnett arnetta arnette arney arnfinna arnfinnur
arnfreyr arnfridur arnfried arngeir arngerdur arngils arngrimur arngunnur arnheidur arnhildur arni arnie arnika
arnim arnina arnis arnita arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnmodur
arnmundur arno arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnost arnros arnrun arnsteinn arnthor
arnthora arnthrudur arnulf arnulfo arnulfur arnvidur arny aroa aroha aron aronas arora arpad arpag arra arran
arrie arron arsael arsaell arsen arsena arsenie arsenio arseniy arsim arsipatra arsol art arta artan artanto
artawan artelia artem artemio artemisa artemiy arther arthor arthora arthur artie artis arto arttu artturi artur
arturas arturo arturs aru arun arunas arunima arusi arveig arvel arvid arvids arvil arvilla arvin arvo arvok
arvydas arya aryan aryana aryanna arziye arzu asa asad asael asafe asake asalet asali asani asanti asatira
asberg asbergur asberry asbjorg asbjorn asborg asbury ascension asdis asdrubal ase aselina asfridur asgautur
asgeir asger asgerdur asgils asgrimur asha ashan ashanti ashby ashely asher ashildur ashlea ashlee ashleigh
ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashton ashtyn asi asif asifa asila asilbek asim asiman
asir asiri asirwada asirwanda askatla askell askja asko askold askur asla aslakur aslan aslanhan aslaug aslaugur
asleif asley aslijan asliye asma asma'u asmadi asman asmar asmianto asmini asmira asmundur asmuni asny asolfur
ason aspar aspen asrodur asros asrun assa assar assia assumpta assunta ast asta astbjorg astbjorn astbjort
astdis astfridur astgeir astgerdur astheidur asthildur asthor astmar astmundur aston astradur astrid astride
astridur astrikur astrit astromeriya astros astrun astthor astthora astthrudur astvald astvaldur astvar astveig
astvin asu asuka asuncion asvaldur asvardur asvor aswani ataahua atabala atagun atalay atalia atamoglan atanur
atasagun atatore atena atenulf atfat atgun atha athanasios atharv atheel athena athman athuman athumani ati
atiena atieno atila atilgan atilhan atilio atina atinuke atit atiyye atla atlanta atlas atli atma atmaja atnan
atsushi attaf atte atticus attie attila attilio attracta aubra aubree aubrey aubrie aud audbergur audbert
audbjorg audbjorn audbjort auddis aude audgeir audie audkell audley audlin audmundur audna audny audolfur audra
audrea audrey audria audriana audrianna audrie audrina audrius audrun audry audun audunn audur audy august
augusta augustas auguste augustin augustina augustine augusto augusts augustus aukusti aulikki aulis aundrea
aune aunyaporn aura auraq aurea aureja aurel aurelia aurelian aureliana aureliano aurelie aurelien aurelija
aurelio aurica aurilla aurimas aurora aurore aurthur ausma ausra ausrine austar austen austin austine austmann
austmar auston austra austri austyn auther author authur autry autumn ava avah avdey avel avelina avelino aver
averi averie averil averkiy averno avery averyan avgiya avgust avgustian avgustin avi avie avigeya avis
avksentiy avni avo avon avram avreli avreliy avril avror avsin avtonom avtorka avunc awadil awamil awamiri awan
awani awero awesi awhina awilda awj awlya awmar awrad axel axelia axelle axelma axenia axinte aya ayaan ayako
ayamin ayan ayana ayanna ayasun ayaydin aybet aybora aycagul aycan aydan aydar aydemir ayden aydin aydinbey
aydinc ayduru ayelen ayesha aygonenc aygul aygun aygutalp ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil
aylin aylla ayman aymen aymeric aynilhayat aynimah aynur ayodeji ayodele ayoka ayoub aypar ayren aysan aysar
ayse ayseana aysel aysema aysenur aysevim aysoy aysu aysuna aytek ayten aytoz aytuna ayu ayub ayulker ayush
ayushman ayvas ayyaruk ayyubi azaan azad azade azahar azahara azalea azalee azaliya azar azaria azariah azariy
azban azeeb azeglio azeneth azettin aziz aziza azize azizi azra azucena azul azuolas azzie baaba baahir baaizeed
baaqee baaqir baaree baashir baasim baasit baba babar babara babasola babatunji babawale babe baber babett
babette baby babyboy baccio bachittar badawi badegul badr baering baeringur baeron bagas bagdas bagdat
baghyawati bagiya bagra bagus bagya baha bahaa bahaddin bahadir bahadurjit bahari bahati bahittin bahiy bahtinur
bahuraksa bahuwarna bahuwirya baiba bailee bailey bailie bairbel bairbre bairon bajragin bajram bakari bakda
baker bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala
balamantri balangga balapati balatekin balaxanim balazs balca baldassare baldey baldomero baldrun balduino
baldur baldvin baldvina baldwin bale baleegh balendra balhaar bali balidin balijan balina balinda balint
baljiwan ballard balli baltas baltasar baltazar balthasar balvan balveer balz bama bambad bambang bambi banara
banawa banawi bancar bandile banel banjeet banks banu bao baptist baptiste baqar baqir bara barabara barak
baraka barasa barb barbar barbara barbel barbera barbie barbora barbra barbro barbu bardi bardur bari barica
baris bariscan barkha barna barnabas barnard barnett barney barnie baron barr barraq barrett barri barrie barron
barry barsen bart bartek bartholomaus bartholomew bartley bartolome bartolomej bartolomeo bartolomeu barton bas
basaam basarab basay bascom baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah
bashkim basil basile basilia basilio basim basir basok basriye bassam bassi bastiaan bastian bastien batal
batirhan batool batsislava baturay baudelio baudouin baugur bautista baxter bayard baydu baykan baylee baylie
bayman bayram bayron bayruhan baytal bayzettin bazam bazhen bea beadie beat beata beate beatrice beatrijs
beatris beatrix beatriz beau beauden beaulah bebba bebe becho beckett beckham becki beckie becky beda bedford
bedi bediriye bedri bedrich bee beecher begga begim begona behbud behiza behrem behruz beinir beinteinn beitir
bekan bekbay bekim bekir bektasi bela belarmino belen belgizar belia belinda belisario belisima belkis belkize
bell bella belle bellisan bello belo belomira belton belva ben bena benadik benard benas bence bendeguz benedek
benedetto benedict benedicte benedicto benedikt benedikta benedikte benedita benek benelena bengibay bengt
bengta beni benia beniamin benice benicio benidikt benidikta benigna benigno benita benito benjaman benjamen
benjamim benjamin benjamine benji benjiman benjman benn benna bennett benney bennie benno benny benoit benol
benone benoni benony benson bent benta bente bentey benthe bentina bentley bento benton benvenuto beppe bera
berat beray berdie beren berend berends berengere berenice berent berezat berg bergdis bergen bergey bergfinnur
bergfridur bergheidur berghildur berghreinn bergjon berglaug berglin berglind bergljot bergmann bergmannia
bergmar bergmundur bergny bergran bergrin bergros bergrun bergsteinn bergsveinn bergthor bergthora bergur
bergvin berimir berin berislava berit beriya beriye berkal berki berkley berksay berlin berna bernabe bernadett
bernadette bernadine bernard bernarda bernardina bernardine bernardino bernardita bernardo bernd berndt berneice
bernetta bernfried bernhard bernhardine bernhardur berni bernice bernie berniece bernita bernodia bernodus bernt
bernward bero beroslav berra berran berrin berry bersi bert berta bertalan bertel bertha berthe berthold bertie
bertil bertina berto bertold berton bertram bertrand bertulis beryl besart besarta besey beshte besim besin
besnik bess besse bessi bessie beste bestla beta betania beth betha bethan bethanie bethann bethany bethel
bethzy betina betino betsey betsy bett bette betti bettie bettina betty bettyann bettye bettyjane bettylou
betuel beula beulah bev bevan beverlee beverley beverly beya beyda beyhatun beyler beyonce beyzade bezek
bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka
bibi bibiana bibisora bibuwa bican bidayet biddie bieke biel bienvenida bil bilaal bilal bilay bilena bilender
bilgen bilginur bilgutay bilha biljana bilkay bilkisu bill billi billie billy billye bilol biltas bilyan bimala
bina binay binbasar binisik binko bino birben bird birdella birdie birger birgid birgir birgit birgitt birgitta
birgitte birgul birkir birna birnir birousk birsan birsen birt birta birte birtha birthe birtie birtingur birtir
birtna biruta bisar bisenti biser bisera biserka bishakha bishop bitten bitul biyanka bizhan bjargar bjargdis
bjargey bjargheidur bjarghildur bjarglind bjargmundur bjargthor bjarkan bjarkar bjarkey bjarki bjarklind bjarma
bjarmar bjarmi bjarnar bjarndis bjarne bjarney bjarnfinnur bjarnfredur bjarnfridur bjarngerdur bjarnhardur
bjarnhedinn bjarnheidur bjarnhildur bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnsteinn
bjarnthor bjarnthora bjarnthrudur bjarnveig bjarny bjartey bjartmann bjartmar bjartmey bjartthor bjartur bjolan
bjolfur bjorg bjorgey bjorgheidur bjorghildur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjork bjorn bjorney
bjornfridur bjornolfur bjort bladimir blaedis blaengur blaer blaevar blaey blago blagodatka blagomir blagosvet
blagosveta blagovest blagoy blahoslav blain blaine blair blaise blake blanaid blanca blanch blanchard blanche
blanchie blandine blanduzia blane blanka blas blathnaid blaz blaze blazej blazena blazhe blerim blerina blerta
blessing blida blin bliss blomey blondell blossom bluette bluford blythe bo boas boaz bob boban bobba bobbi
bobbie bobby bobbye bobette bobur bode bodhi bodi bodil bodo bodromir bodurka bodvar boe boel bog boga bogatimur
bogdalina bogdan bogdana bogdanna bogdis bogey bogga boghildur bogi boginya boglarka bogodar bogolyub bogomil
bogomir bogorodka bogoslav bogoy boguslav boguslava bohdan bohdana bohumil bohumila bohumir bohus bohuslav
bohuslava boi boil boila bojan boje bok bolatito bolden bolen boleslav bolli boluwatife boma bone bonface bong
bonifac boniface bonifacio bonifatsiya bonislav bonita bonko bonnie bonny bono bonu booker boone borahan boratas
borbala borena borg borgar borgdis borge borghildur borgny borgrun borgthor borgthora borgulfur boris boriska
borislav borivoj borja borje borkur borris bortecin borut boryanka borys bose bosibori boss bostjan boston bot
bothildur botnia botolfur botond botsa bouchra bowman boyan boyce boycho boyd boyko boynak boysie bozbag bozena
bozerk bozhan bozhidar bozhidara bozhik bozhimir bozhin bozhinel bozhinela bozhko bozho bozhur bozhurka bozica
bozidara bozo boztas bra brad braden bradford bradley bradly bradut brady bradyn braeden braedon braelyn braga
braghildur bragi brahim braiden brain brak bram bramwel branch branda brandan branddis brande brandee branden
brandi brandie brandin brandon brandt brandur brandusa brandy brandyn branislav branislava branka branko brannon
branson brant brantley braulio bravin braxton brayan brayden braydon braylen braylon brea breana breandan breann
breanna breanne brecht breda bree breeda breege breffni breki brencis brenda brendah brendan brenden brendon
brenna brennan brennen brennon breno brent brenton breonna bresi brestir bret bretislav brett bria brian briana
brianda brianna brianne brice brid bridger bridget bridgett bridgette bridgit bridie briek brielle brien briet
brieuc briget brigette brighid brigid brigida brigita brigitta brigitte brijesh briley brilyant brimar brimdis
brimhildur brimi brimir brimrun brinda brinley brion brionna brisa bristol brit brita britany britney britni
britny britt britta brittaney brittani brittanie brittany britteny brittnay brittnee brittney brittni brittnie
brittny britton brjann brock broddi broderick brodie brody brogan brona bronach bronagh bronislav bronislava
bronson bronwen bronwyn brook brooke brooklyn brooklynn brooks bror brown bruce bruna brunhild brunhilde bruni
brunilda bruno bryan bryana bryanna bryant bryce brycen brylee bryn bryndis brynfridur bryngeir bryngerdur
brynheidur brynhildur brynja brynjar brynjolfur brynjulfur brynlee brynleifur brynn brynny brynsteinn brynthor
bryntyr bryon bryony bryson bryton brzana bucha buck bucur bud budd buddie buddy budi budimir buel buelah buell
buena buenaventura buffy buford buget buhari bui bujar bukurije bula bulah bulunc buna bunk bunmi bunny bunyamun
buraid burak burakhan burc burckhard burcuhan burdette buren bureyre burgess burghard buri burim burk burkard
burke burkhard burkhardt burkney burkni burl burleigh burley burma burnell burnett burney burnice burnie burns
burr burrel burrell burt burton busara bush busisiwe busra busranur buster butch butler buyrukhan bylgja bynum
byrd byrdie byron bystrik cabbar cabir cacilia cacilie caddie cade caden cadence cael caesar caetana caga cagak
cagdan cager caglar caglasin cagveren cahal cahan cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden
cailin cailum cailyn cain caio cait caitlin caitlyn caitlynn caitriona caius cajsa cakar caket cakirca
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calandra calcedonio caldonia cale caleb calebe
caleigh calhoun cali calim calin calista calisto calixta calixto calla callan calleigh callie callum calogero
calti calum calvin calvince cam cambria camden camelia camellia cameron cami camie camil camila camilla camille
camillo camillus camilo camisha cammie cammy camok campbell campo camren camron camryn canal canan canberk
candace candance candela candelaria candelario candelas candeniz candi candice candida candido candie candis
candra candrakanta candy candyce canfeza cangur canice cannie cannon cannur canseven cansin cantemir cantez
canur canyon caoilfhionn caoimhe caoimhin caolain caolan caomhan cap capa capitola capkan cappie caprice captain
capucine cara caragh caraka caren carey cari caridad carie carin carina carine carisa carissa carita carl carla
carlee carleen carleigh carlena carlene carleton carletta carley carli carlie carlijn carline carlisle carlita
carlito carlo carlos carlota carlotta carlton carly carlyle carlyn carma carman carmel carmela carmelia
carmelina carmelita carmella carmelo carmen carmenza carmina carmine carminho carmon carnell caro carol carola
carolann carole carolee carolien carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carra
carren carri carrie carrol carroll carry carsen carson carsten carter carub cary caryl carylon caryn cas
casandra case casemiro casen casey cash casian casiana casie casimer casimir casimira casimiro cason caspar
casper cass cassandra cassaundra cassey cassi cassidy cassie cassius cassondra cassy caswell cataleya catalin
catalina catarina caterina cathal catharina catharine catherin catherina catherine catheriona cathern catheryn
cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca cato catrice
catrin catrina catrine catrinel catriona catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono
cawuk cayadi cayden caydence cayetana cayetano cayla caylee cazimir ceara ceasar cebesoy cebrian cecelia cecep
cecil cecila cecile cecilia cecilie cecilija cecilio cecille cecily cedide cedric cedrick cedrin ceferino ceil
celal celem celena celene celesta celeste celestia celestin celestina celestine celestino celia celie celikkan
celikyurek celilay celina celinda celine celsa celso cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk
cena cenan cengiz cengkal cengkir centa centrine ceola cephus cerasela cerci cercis cesar cesare cetin cetinsu
cevale cevheri cevikoz cevregul ceyhun ceyla ceylin ceylon ceyran cezar cezara cezary cezayir chaaya chabane
chace chachiya chacho chadd chadrick chadwick chae chaifah chaim chaitaly chaitanya chaiwut chaka chakradev
chakradhar chakrika chalisa chalmer chalmers chamali chaman chameli champ champak chan chana chanakya chance
chancey chanchal chancy chanda chandani chandler chandra chandran chandresh chanel chanell chanelle chaney
chanez chang changaz chanie chanikan chaniya chankete chanko channie channing chano chantal chantay chante
chantel chantell chantelle chanya chao chara charan chardafon chardafona charis charise charissa charisse
charita charity charla charle charlee charleen charlena charlene charles charlesetta charlesh charlette charley
charlie charline charlize charlott charlotta charlotte charlottie charls charlsie charlton charly charlyn
charmain charmaine charo charodey charolette charos charvi chas chase chashida chasidy chasity chasmum chassidy
chastity chatresh chatura chau chauncey chauncy chaush chausiki chavdar chavvi chawin chawish chaya chayanin
chayapat chaz che chebet chedomir chege chelangat chelo chelsea chelsey chelsi chelsie chelsy chema chen cheng
chenko chenyu chepkemoi chepkoech chepkorir chepo cher cheragh chere cheree cherelle cheresha cheri cherie
cherif cherilyn cherise cherish cherith cherly cherlyn cherno chernorizets cherotich cherrelle cherri cherrie
cherry cherryl cheruiyot chery cheryl cheryle cheryll cheslav chesley chessie chester chestina chet chetvrta
cheusi cheyanne cheyenne chi chia chiamaka chiang chiara chibuzo chidimma chieh chieko chien chigozie chih
chijioke chiko chilo chimere chin chinedu chinelo ching chinyere chip chipukizi chiquita chiraz chita chiu chiyo
chizoba chka chloe chloie chocho chochomir chona chonar chong choni chono chonyu chris chrissie chrissy christ
christa christabel christal christeen christel christelle christen christena christene christer christi christia
christiaan christian christiana christiane christianne christie christin christina christine christinia
christion christl christof christofer christoffer christop christoper christoph christophe christopher christos
christy chrystal chu chuan chubrik chubrina chucho chuck chude chudo chudomir chudoslav chuk chuki chukwudi
chukwuemeka chun chung chus chuy chvor chyna chynna cian cianan ciaobella ciara ciaran ciarra ciarrai cicely
cicero cici cidal cielo ciera cierra cihan cihandide ciji cilga cilla cilli cillian cilly cimnaz cinda
cinderella cindi cindie cindoruk cindy cinerk cingiz cinnamon cinta cinthia cinthya cintia cinzia ciprian
cipriana cipriano cira ciriaco ciril cirillo cirino cirkeline ciro cisem citlali citlalli citra civgin claas
clabe claes claiborne clair claire clara clarabelle clarance clare clarence claretha claretta claribel clarice
clarinda clarine claris clarisa clarissa clarisse clarita clark clarke clarnce clas classie claud claude
claudette claudia claudie claudina claudine claudio claudiu claudius claudy claus clavs clay clayton clearence
cleave cleda clelia clell clella clem clemence clemencia clemens clement clemente clementina clementine clemie
clemma clemmie clemon cleo cleola cleon cleone cleopatra cleophas cleora cleotilde cleta cleto cletus cleva
cleve cleveland clevie clide cliff cliffie clifford clifton climaco clint clinton cliodhna cliona clive clodagh
clodomiro cloe clora clorinda clothilde clotilda clotilde clovis cloyd clyda clyde clydie clytie coby codey codi
codie codin codrin codrina codrut codruta cody coen cogay cohen cokan colbert colby cole coleen coleman colene
coleton coletta colette coley colie colin coline colins colleen collen collene collette collie collier collin
collince collins collis colm colman colomba colon colonel colpan colt colten colter colton coluccio colum
columba columbia columbus colvin come comfort commodore con conal conall conan conard concepcion concepta
conception concetta concha conchita conchur conleth conley conn connell conner connie connor conny conor conrad
conradin conrado consolata constanca constance constant constanta constantin constantina constantine constantino
constanza constanze consuela consuelo contessa contina conway coolidge cooper copur cora coraima coral coralee
coralia coralie coraline corazon corbett corbin cord corda cordaro cordelia cordell cordella cordero cordia
cordie cordula corean coreen corene corentin coretta corey cori corie corina corine corinna corinne coriolano
corliss cormac cormack corneille cornel cornelia cornelio cornelious cornelis corneliu cornelius cornell cornie
corona corrado corrie corrin corrina corrine corrinne corry corsin cortez cortney corvin corwin cory cosima
cosimo coskun cosmas cosme cosmin cosmina cosmo cosqun costache costantino costanzo costel costin coty council
courteney courtland courtney coy craig crawford creed crenguta creola crescencia cressie crete crin crina cris
criselda crissie crissy crista cristal cristea cristen cristhian cristhofer cristi cristian cristiana cristiano
cristie cristin cristina cristine cristobal cristofer cristofor cristopher cristy crockett cruz crysta crystal
crystle csaba csilla csongor ctibor ctirad cuc cuheyna cullen cuman cumsud cuneyit curdin curley curro curt
curtis curtiss custodia custodio cvetka cvetko cydney cyndi cyndy cyntha cynthia cyprian cyriel cyril cyrill
cyrille cyrstal cyrus cythia czeslaw daamin daan daanish daanyaal daawood dabbah dabir dabney dace dacia dacian
daciana dacin dadap dadas dadey dadi dadina daeja dafina dafinka dafne dag dagbjartur dagbjorg dagbjort dagel
dagfari dagfinnur dagfridur daggeir daggros dagheidur daghfal dagistan dagmann dagmar dagmara dagmey dagny
dagnyr dagobert dagoberto dagrun dagthor dagur dahiana dahlia dai daiana daiga daija daijah daina daine dainess
dainis dainius daire dairine dairo daisey daisha daisie daisy daisye daiyaan daja dajana dakhil dakoda dakota
dakotah daksh daksha dakshesh dalaja dalan dalbert dalbir daldis dale dalene daler daley dalia dalibor dalila
dalili dalima daliman dalimin daliono dalkilic dalla dallas dalli dallilja dallin dalmann dalmar dalmas dalros
dalton dalvin damar damarcus damari damarion damaris dameer dameon damian damiano damien damienne damife damijan
damini damion damir damjan damjana damlanur damon damond damu damurah damyana damyanti dan dana danae danang
dancan dancun dandre dane daneen danelina danelius danelle danette daney danfridur dangelo danheidur danhildur
dani dania danial danica daniel daniela daniele danielius daniell daniella danielle daniels danijel danijela
danika danila danille danilo danimira danique danis danish daniswara danita danitza danival danjuma danka dann
danna dannette dannie danniel dannielle danny danson dante danu danuja danuse danuta dany danyel danyell
danyelle daphine daphne daquan dara daragh darain darby darcel darcey darci darcie darcy dardan dardanela darell
daren daria darian dariana dariati darien darija darijan darika darimin darin darina darinka dario darion daris
darius dariusz dariya darja darko darl darla darleen darlena darlene darline darling darlyne darmaji darman
darmana darmanto darnell darold daron darpan darragh darran darrel darrell darren darri darrian darrick darrien
darrin darrion darrius darron darry darryl darryle darryll darryn darsh darsirah darta dartono daru daruna
darvin darwin darwyn dary darya daryani daryl daryle daryn dasa dashawn dasia dastageer daud daudi daulton
daunte davante dave davey davi davian david davida davide davie davin davina davion davis davnet davon davonta
davonte davor davorin davy davyd dawid dawn dawna dawne dawson dawud dax daxton dayamai dayami dayana dayanara
dayar dayita dayle dayna dayne dayse daysi dayton dayyaan dea deacon deadra deaglan dean deana deandra deandre
deandrea deane deangelo deann deanna deanne deante dearbhail dearbhaile dearbhla deasia deb debbi debbie debbra
debby debera debi debora deborah deborrah debra debrah debroah decebal dechko decho dechyu declan dede dedra
dedric dedrick dee deeann deeanna deedee deedra deegan deena deepa deetta deflorina deforest deger degmeer deha
deiby deicy deidra deidre deion deirbhile deirdre deisy deividas deja dejah dejan dejon dejuan delaine delana
delaney delano delbert delcho delcie delena delfin delfina delfino delia deliah deliana delicia delil delila
delilah delina delinda delisa dell della dellar delle dellia dellie delma delmar delmas delmer delmus delmy
delois deloise delora deloras delores deloris delorse delos delpha delphia delphin delphine delsie delta delton
delvin delwin delya delyan delyana dema demarco demarcus demario demarion dementiy demeter demetra demetri
demetria demetric demetrice demetrio demetrios demetrius demi demian demid demilade demir demirbuken demirela
demiriz demirok demiryurek demond demonte dempsey demus demyan dena denae dencho dendy deneen denes denese
deniandra denice deniel deniis denika denimir denine denis denisa denise denisha denislav denislavena denisse
denita deniyan deniz denizalp denkel denna dennie dennis dennise dennitsa denny denton denver denyse denzel
denzell denzil deon deondre deonna deonta deontae deonte dequan derald derdidas dereck derek dereon deric derick
derik derkay derl derly dermot dermott deron derrek derrell derrick derval dervilla dervla derwin derya deryanur
deryl desean deshaun deshawn desho desi desiderio desilian desimilyana desimir desirae desire desiree desislav
desiyana deslav desmond despin despina despinka despot dessa dessie destany destin destinee destiney destini
destiny destry detelin detlef detlev detra dev devan devansh devante devaughn deven devi devika devin deviner
devon devona devonta devontae devonte devora devorah devyn deward dewayne dewey dewi dewitt dex dexter deya
deyan deyanira dezider dezso dezzie dhriti dhruv dia diah diallo diamandi diamantina diamond dian diana dianah
diandra diane diann dianna dianne diar diarmaid diarmuid dicie dick dickie dickson dicy dida didda didier didina
didko didrik diederik diedra diedre diedrich diego dierdre dierk dieter diethard diethelm diether dietlind
dietlinde dietmar dietrich digdaya digna dijana dijon diken diko dilan dilara dilcan dilder dildora dilfeza
dilhus dilja dillan dillard dillie dillion dillon dilmana dilnoz dilnur dilsad dilsat dilsitan dilyan dima dimas
dimaz dimitra dimitri dimitrina dimitrios dimka dimmbla dimmey dimple dina dinah dincer dinckol dincsu dinda
dinis dink dinna dino dinorah dinu diogo diomedes dion dione dionicio dionigi dionisia dionisio dionna dionne
dionte dionyz dipa dipta dirican dirja dirk dirlik dis disa disella dismas dita ditmar ditte dittmar divan divil
divina divizie diviziya divya dixie dixon diya diyor diyora djamel djuana djuna dmitri dmitriy dmitro doa
dobrina dobromila dobromysl dobroslav dobroslava doc docha dochia docia dock doctor dodie dodo dofri dogan
doganalp dogannur dogansah dogg doguhan dogun doina dola dolensoy doll dolli dollie dolly dollye dolores doloris
dolph dolphine dolphus dolun dom domagoj domald domaldi domaldur domantas domas domen domenic domenica domenick
domenico domenika domhildur domhnall dominga domingo domingos dominic dominica dominick dominik dominika
dominique dominque dominyka dominykas domitila domnica domonique don dona donaciano donagh donal donald donaldur
donat donata donatas donatella donatello donato donavan donavon dondre donell donella doner donetta donette dong
donia donie donika donita doniyor donn donna donnacha donncha donnell donnetta donnette donnie donny dono
donough donovan donta dontae donte donya dor dora doralisa dorathea dorathy dorcas dorcus doreatha doreen dorel
dorene doretha dorethea doretta dorey dori doria dorian doriana dorie dorien dorin dorina dorinda dorine dorinel
doris dorit dorita dorla dorle dorli dorman dorofey dorota dorotea doroteja dorotha dorothe dorothea dorothee
dorothy dorottya dorr dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dosha doshia doshie
dosia dosotheus doss dossie dosta dot dottie dotty doug douglas douglass dounia dove dovie dovile dovud dovydas
dow doyinsola doyka doyle dozier draga dragan dragana dragica dragitsa drago dragos dragutin drahomir drahomira
drahoslav drahoslava drajat drake drauma draumey draupnir draven drazen dreama dreki drema drengur drenka drew
dries drifa drilon drita driton drofn droplaug drott drucilla drury drusilla dua duane duard duarte duban ducu
duda dudley dufa duff dufgus dufthakur dugfus duha dui duilio duje duke dulce dulcie duma dumisani dumisile
dumitra dumitrana dumitru duna duncan dundaralp dung dunia dunja dunn dunya dunyamali dunyo duong durab duracan
durante durdali durdica durdona durell durgadin durmusali durna duro durodola durrell durrusehvar dursadiye
dursun duruk duruoz durward durwood dusan dusanka dushka dustan dusti dustin dusty dustyn duuk duvan duwayne
duyen duyguhan dvalinn dwain dwaine dwan dwana dwane dwayne dwi dwight dwyane dyan dylan dylano dyllan dylon
dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn dyukyana dzhana dzhaner dzhanko dzhikhad
dzhinevra dzhon dzhuliya dzidra dzintars dzintra e'zoza eadaoin eakumbu eamon eamonn ean eanna earl earle
earlean earleen earlene earley earlie earline early earnest earnestine eartha easter easton eathel eavan eba ebb
ebba ebbe ebbi ebbie eben ebeneser ebenezer eber eberg eberhard eberhardt ebert eboni ebonie ebonney ebony
ebuakil ebuka ecaterina ecegul ecemis echo eckard eckart eckehard eckhard eckhardt eckhart ecrin ed eda edaviye
edd edda eddah eddie eddy edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden eder edgar
edgaras edgard edgardo edgars edgubay edhitha edi edie edier edil edilberto edilma edilon edilson edin edina
edinah edinson edison edisson edit edita edite edith editha edla edmon edmond edmonia edmund edmundo edmunds
edna ednah edoardo edon edona edouard edra edrie edris edryu edsel edson edu eduar eduard eduarda eduardo
eduards edvald edvar edvard edvardas edvin edvinas edvins edw edwar edward edwardo edwin edwina edyth edythe
eelis eemeli eemil eerik eero eesaa eesha eetu eeva efe efemia effa effie efil efim efimena efka eflatun efraim
efrain efrem efren efrosiniya efser eftimia eftimie ega egbert egedia egenur eggert eggrun eggthor egidijus egil
egill egils egla egle egon egor egzon egzona ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eidar eider
eidny eidunn eidur eidvile eija eijaz eik eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimer
eimhear einar einari einbjorg eindis einer einey einfridur einhildur einina einir eino einrun einthor einvardur
eir eira eiravati eirdis eirfinna eirik eirika eirikur eirny eirun eitel eithan eithel eithne eivin eivind eivor
eja ejaz ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene
ekim ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ektar ektor ekundayo ekundu ela eladia eladio elaf elaina
elaine elam elamiye elana elane elanor elariz elayne elba elberg elbert elberta elbridge elby elcin elcira elcy
elda eldar eldbjorg elden elder eldey eldgrimur eldjarn eldlilja eldmar eldon eldor eldora eldred eldridge
eldrun eldur elea elean eleanor eleanora eleanore elease eleazar electa eleina elektra elektron elemag elemer
elena elenborg elene eleni elenitsa elenko elenor elenora elenore elentinus eleodoro eleoneta eleonor eleonora
eleonore eleuterio elex elfa elfar elfi elfida elfie elfradur elfreda elfrieda elfriede elfur elgie elgin elgun
elhan eli elia eliabeth eliakimu elian eliana eliane elianna elias elicia elick elida elidia elie eliecer elien
elieser eliette eliezer elif elifnur eliga eligah elige eligia eligio elihu eliisa elijah elimar elin elina
elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinheidur elinmundur elinor elinore
elinros elio eliona eliot eliott eliros elis elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta
elisaveta elise eliseo elisey elisha elisiya eliska elissa elita elitsa eliud eliz eliza elizabet elizabeta
elizabete elizabeth elizah elizar elizaveta elizbeth elize elizebeth elka elkana elke elkin elko ell ella
elladio ellamae ellan ellar elle ellen ellena eller ellert ellery elley elli elliana ellidi ellie ellin ellinor
elliot elliott ellis ellisif ellison ellsworth ellwood elly ellyn elma elman elmar elmars elmer elmeri elmidar
elmina elmir elmira elmire elmo elmore elmyra elna elnora elnur elo eloa eloah elodia elodie elof eloi elois
eloisa eloise elon elona elonzo elosy elouise elove eloy elphas elpidio elroy els elsa elsabet elsad elsbeth
else elsebeth elsi elsie elsworth elsy elta elton elturan eluh elva elvan elvana elvar elver elvera elvi elvia
elvie elvin elvina elvira elvire elvis elvy elwanda elwin elwira elwood elwyn elxan ely elyas elyse elyssa elza
elzada elzbieta elzie elzy ema emal emaline eman emanoil emanuel emanuela emanuele emanuella emanuelly emanuil
emanuila emas ember embla embrek embuh emeka emelda emelia emeliana emelie emelina emeline emely emelyan emelyne
emer emerald emeralda emerita emerson emery emese emett emiel emigdio emiko emil emilce emile emilee emilia
emilian emiliana emilianna emiliano emilie emilien emilija emilio emilis emiliya emiliyan emilly emils emilse
emily emin emina emine emir emiro emirsan emis emit emma emmaculate emmah emmalee emmaline emmanuel emmanuelle
emmanuil emmer emmerich emmet emmett emmi emmie emmit emmitt emmons emmy emogene emong emory emperatriz empluk
emran emre emrullah emry emy en ena enar encarna encarnacion encarnita encho enda endah endo endra endre endrit
ene enea enedina eneida eneka enes enfes engelbert engilbert engilbjartur engilbjort engiljon engill engilrad
engilros engin enginiz engla enid enika eniko eniola enis enith enitsa enja enna ennio ennis enno eno enoch
enock enok enola enos enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enyu enzi enzio enzo
eoghan eoin eola eowyn ephantus ephraim ephram ephriam epifan epifania epifanio eppie epsie era eral eraldo
erasmo erasmus erast erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan
erdursun eredin erem eremey eremia eremiya eren erenalp erensoy eres ergana ergener erginel ergonul ergul ergun
erhard erhardt eric erica erich erick ericka erie erik erika erikas eriks erin erina erincer erinn erion eris
erkan erkilic erkinel erkki erksoy erla erland erlar erle erlen erlendur erlene erlin erlinda erline erling
erlingur erma ermanis ermanno ermelinda ermenegildo ermes ermil ermilya ermina ermine erminia ermolay ermutlu
erna ernest ernestas ernestina ernestine ernesto ernests ernie ernir erno ernst erny erofey erogul erol eron
eroz erpur errol ersat ersec ersel ersen ertan erten ertun ertuncay erva ervaniye ervin erving erwan erwin
eryildiz eryk erykah eryn erzsebet esa esau esben esco esekiel esen esenbay esengun esenturk esequiel esfandyar
eshan eshana esi esila esim esja esjar esker eskil eskinalp esko eslemnur esley esma esmanperi esmarelda esmee
esmeralda esmira esna esneider esparta espartaco espen esperanza espiridion esra esref essa essence essex essi
essie esta esteban estefan estefana estefani estefania estefany estel estela estell estella estelle ester estera
esteri estes estevan esther estiawan estie estill estiono estiva estiven eston estrella esupofo eszter eta etela
etelka etelvina etha ethan ethel ethelbert ethelene ethelyn ethen ether ethie ethna ethne ethyl ethyle etibar
etien etienne etiqad etizaaz etna etsuko etta etter ettie ettore euan eudora eufemia eufrosina eugen eugena
eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalie eulogio eun euna eunan eunice eunika euphemia
eura eusebia eusebio eusebiu eustace eustaquio eustatiu eustolia eutimio eutropio eva evald evaldas evalds
evalena evaline evalyn evalyne evamaria evan evance evander evangelia evangelina evangeline evangelista
evangelos evanghelina evans evaristo evcimen evde evdokim evdokiya eve evelena evelia evelien eveliina evelin
evelina eveline evelio evelyn evelyne evelynn ever everet everett everette everline everlyne evert evertt evette
evey evfemia evfrosiniya evgenia evgeniy evgeniya evgraf evi evia evie evija evita evlalia evlampiy evon evonne
evpraksiya evridika evrim evrimer evsey evstafiy evstakhiy evstati evstatiy evstigney evtim evy ewa ewald ewan
ewart ewatomi ewelina ewell ewin ewing exa exequiel exie ey eyberg eybjorg eybjort eydan eydis eyfridur eygerdur
eyglo eyhildur eyja eyjalin eyjolfur eylaugur eyleif eyleifur eylin eymar eymundur eyrikur eyros eyrun eysteinn
eythor eythora eythrudur eyvar eyveig eyvindur eyvor eyyub eyyup ezekiel ezell ezequiel ezgin ezgutekin ezio
ezra ezzard fa faas faber fabia fabian fabiana fabien fabienne fabio fabiola fabiyana fabrice fabricio fabrisius
fabrizia fabrizio facundo fadekemi faderera fadey fadil fadila fadile fadime fae fafnir fahari fahmi fahrullah
faina fainche faiq fairy faisa faith faizah faizan faize falak falan falgeir falguni falk falki falko fallon
falon falur fami famil fanaka fancy fang fannar fannberg fanndis fanney fanngeir fanni fannie fannlaug fanny
fannye faqid farah faraj faraja farangiz faras fares farhan farhiya farhod farhunnisa farid farida farijika
fariq faris fariz fariza faron farouk farrah farrell farris faruk farzona fate fathonah fatigul fatih fatiha
fatima fatimah fatime fatinur fatma fatmanur fatmir fatmire faton fatteh fatuma faustas faustina faustino fausto
faviola fawn fay faye fayette fayize fazil fazli fazul fe feargal fearghal febe febi februn fed fedde fedele
feden federica federico federigo fedir fedor fedosiy fedot fehim fehintola fehmiye fei feisal fekla felecia
felica felice felicia feliciana feliciano felicidad felicie felicien felicita felicitas felicity feliks feline
felipa felipe felisa felisha felista felister felistus felix felizitas fella felton fem fema femke fen feng
fengur fenna fenne fenni fenrir fenton fenya feofan feoktist ferahdiba ferapont ferat feraye ferd ferdi
ferdinand ferdinando feremez ferenc fergal fergus ferhan ferhat feriel ferihan ferinaz ferman fermin fermina
fermuta fern fernand fernanda fernande fernando ferne ferney ferny ferre ferrell ferris fersan fertram feruza
feryas ferzi festus fetullah fevroniya feyha feykir feyruz feyzin feza fia fiachra fiamma fibikemi ficho fidan
fidaye fidel fidela fidelia fidelis fidelma fidencio fides fidvi fielding fien fiene fifa fifill fiifi fikayomi
fikiya filaret filatey filcho fildan fili filiberto filidan filimon filion filip filipa filipas filipe filipia
filipini filipopol filipp filippa filippia filippo filippus filit filiz filko filo filofteia filomena filomir
fimar fimka finbar finbarr findo finian finis finley finn finna finnbjorg finnbjork finnbjorn finnboga finnbogi
finnborg finndis finnegan finney finnfridur finngeir finnjon finnlaug finnlaugur finnros finnur finnvardur
finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino fircho firdavs
firdevis firdovsi firman firmin firo firs firudin fisher fisnik fitan fitim fitnat fito fitore fitria fitriani
fitzgerald fitzhugh fiyaz fjalar fjalldis fjarki fjola fjolar fjolla fjolmundur fjolnir fjolvar fjornir flamur
flannan flavia flavie flavio flaviu flaviya fleda fleet fleeta flem fleming flemming fleta fletcher fleur flint
flo floare floarea floki flonnie floor floortje flor flora florance flore florea florence florencia florencio
florene florent florenta florentin florentina florentine florentino floretta flori floria florian floriana
floriane florica florida floridor florie florika florim florin florina florinda florine floris floro florrie
flosi flossie flovent floy floyd flurin flurina flynn foch fodil fodor foka folashade folda folke folker folkert
folki folu foma fonda fonn ford forest fori forni forrest fortunat fortunata fortunato forum fosil fossmar
foster fotima fotinka fotiy fount fouzia foy frado fran franc franca francene frances francesca francesco
franchesca franci francia francie francies francina francine francis francisc francisca francisco franciscus
francisek franciska francisquita franciszek franck franco francois francoise francy franjo frank franka frankie
franklin frankline franklyn franky frann frans fransisca fransiska frantisek frantiska frants frantsislav franz
franziska frar fraser fratsil frauke frazer frazier fred freda fredda freddie freddy frede frederic frederica
frederick fredericka frederico frederik frederika frederike frederikke frederique fredi fredia fredie fredo
fredric fredrick fredricka fredrik fredrika fredy freeda freeman fregn freia freida freja fremont french fresia
freya freybjorn freydis freygardur freygerdur freyja freylaug freyleif freymar freymodur freymundur freyr
freysteinn freythor freyvidur fricis frida fridah fridberg fridbergur fridbert fridbjorg fridbjorn fridbjort
fridborg friddis friddora fridey fridfinna fridfinnur fridgeir fridgerdur fridjon fridjona fridlaug fridlaugur
fridleif fridleifur fridlin fridmann fridmar fridmey fridmundur fridny fridolin fridrich fridrik fridrika
fridrikka fridros fridrun fridsemd fridsteinn fridthjofur fridthor fridthora fridur fridveig fridvin frieda
friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo
friedrich friend frigg frimann frithjof fritz frode frodi frodmar frodny frodo froilan frol frona fronia fronie
fronka fronnie frosti frostros frusina fryderyk fstk fuad fuga fugen fugo fuko fulgencio fuller fulton fulvio
fuma fumiko funi fura furman fusi fuzayl fuzuli fylkir fynn gabe gabel gabi gabin gabino gabor gabriel gabriela
gabriele gabrielius gabriella gabrielle gabrielly gaby gada gadang gading gaduh gaefa gaeflaug gael gaelle
gaetan gaetano gagan gage gaia gaida gaige gail gaiman gaines gaither gaja gal gala galak galaktion galang galar
galasso galdur gale galen galena galentin galien galih galilea galimir galina galiono galip galiyan gallego galo
galuh galur galvarino galya gamaliel gaman gamani gamanto gambira gamblang gambo gancho ganda gandewa gandi
ganep gang ganga gangsa gangsar gani ganim ganimete ganislav ganiye ganjaran ganna gannon gano gantar gantsomir
ganutsa gara garan garang garda gardar gardner garech gareth garett garey garfield garibaldi garima garland
garner garnet garnett garo garold garpur garret garreth garrett garri garrick garrison garry garth garvan garvin
gary gaspar gaspard gaspare gasper gasti gaston gastone gathoni gatis gato gatot gatra gatso gauge gaui gauja
gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gauthildur gauti gautrekur gautur gautvidur
gavan gaven gavin gavrila gavrilo gavyn gawati gay gayathri gaye gayla gayle gaylen gaylene gaylon gaylord
gaynell gaynelle gazel gazmend gbadebo gbolahan gbowoade gda geanina gearld gearldine gearoid geary gebhard
gecho gedeon gederts gediminas gedion gee geert geetika gefjun gefn geir geira geirardur geirbjorg geirdis
geirfinna geirfinnur geirfridur geirhardur geirhildur geirhjortur geirhvatur geiri geirlaug geirlaugur
geirleifur geirlod geirmundur geirny geirolfur geirridur geirrodur geirrun geirthjofur geirthrudur geirtryggur
geirvaldur geisli gejza gelemir gelengul gellir gelsomina gelu gema gemma gena genadi genadivaleriev genadiy
genaro gencaslan gencay gencho gene general genesis geneva genevie genevieve genevive genevra genia genie
genislav genko genna gennadiy gennaro gennie genny geno genovefa genoveva genta gentiana geo geodim geoff
geoffrey geoffroy geofrey geomil georg georgann georganna george georgeann georgeanna georgel georgelena
georgene georges georgeta georgetta georgette georgi georgia georgian georgiana georgiann georgianna georgianne
georgie georgina georgine georgios georgitsa georgiy geovanni geovanny gerald geraldine geraldo geralyn gerard
gerarda gerardine gerardo gerardus gerasim geraud geray gercho gerd gerda gerdan gerdana gerdar gerdi gerdur
gereon gerfried gerga gergan gergely gergelyub gergey gergin gergo gerhard gerhardt gerhart gerhild geri gerlind
gerlinde germain germaine german germana gernot gero gerold gerolf geronimo geroy gerrard gerri gerrit gerry
gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertude
gervasio gerwin gery gesa gesare gesche gesho gesine gestheidur gestny gestrun gestur geta gethera getislav
getko geto getrude getso geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani
ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe
gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib
ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian giana giancarlo gianfrancesco
gianfranco gianina gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibson gica gichka gicu
gideon gidget giedre giedrius giel giesela gifford gifty gigi gigja gigjar gijs giko gil gilang gilbert gilberte
gilberto gilda gildardo gildroy giles gilford gilles gillian gillie gillis gilly gilma gilman gilmar gilmer
gilmore gils gilslaug gina ginette ginger ginny gino gintare ginyas gioacchino gioachino gioele gioffre gioia
gion gionata giorgia giorgian giorgiana giorgio giosue giovani giovanna giovanni giovanny girik girindra girish
girolamo girtha girts gisa gisbert gisela gisele giselle gisla gisley gisli gislina gislinde gislny gislrun
gislunn gisselle gissunn gissur gita gitau githinji gitonga gitta gitte giulia giuliana giuliano giulietta
giulio giuseppa giuseppe giuseppina giustino giveza giz gizdalen gizdana gizela gizella gizem gizur gjaflaug
gjuki gladis gladstone glady gladyce gladys glafira glauco glayds glbitsa gleb glen glenda glendon glendora
glenka glenn glenna glennie glennis glenwood glenys glib glinda glo gloa globjort glod glodis gloey gloi gloria
glory glover glumur glynda glynis glynn gna gneisti gnupur gnyr goa goda godelieva godelieve godfrey godi
godmundur godofredo godwin goebel goffredo gogo gohar goi gok gokay gokbudun gokce gokcebalan gokcil goken
gokhan goknur gokperi goksev gokten golda golden goldia goldie goli goma goncafer goncalo gonen gonul gonzalo
gopal goran gorazd gordan gordana gorden gordey gordiy gordon gorge gorgunay goriya gorklu gorm gorsev gosta
gostomysl gote gotsa gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz
governor goyo gozel gozem grace gracelyn gracia graciana graciano gracie graciela grady graeme grafitsa grafton
graham graig grainne grani grania grankell grant granville gratian gratiana gratiela graves gray grayce graydon
grayling grayson grazia graziano graziella grazyna greca grecia greco green greene greet greg grega greger gregg
greggory gregoire gregor gregoria gregorian gregorio gregory grein greipur grelod gremislav greppur gret greta
gretar gretchen grete gretel grethe gretl gretta grettir greyson gricelda griet grieta griffin griffith grigore
grigoriy grima grimar grimey grimheidur grimhildur grimkell grimlaugur grimnir grimolfur grimulfur grimur
grimyana grisel griselda grit gro groa grove grover grozdinka grzegorz gua guadalupe guarino gucal gucluer
gucyeter gudberg gudbergur gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrandur guddis gudfinna
gudfinnur gudfredur gudfridur gudgeir gudjon gudjona gudlaug gudlaugur gudleif gudleifur gudleikur gudlin
gudmann gudmar gudmey gudmon gudmunda gudmundina gudmundur gudni gudny gudradur gudridur gudrodur gudrun
gudsteina gudsteinn gudthor gudula gudvardur gudveig gudveigur gudvin guenter guenther guglielmo gugu gugulethu
guido guilford guilherme guillaume guillermina guillermo guiomar guiseppe guiying gul gulab gulaga gulay gulbala
gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam
gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig gully gulmira
gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin gulsen gulseref gulseren
gulsevil gulshan gulsiye gulsu gulsum gultac gulten gulter gulus gulustan gulxar gulzadiye gulzar gumercindo
gumi gumma gumustekin gun guna gunar gunars gunay gunaydin gunbir gunborg gunda gundel gunden gundhild gundi
gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney gungordu gungoren gunhild gunilla gunita gunkurt
gunn gunnar gunnberg gunnbjorg gunnbjorn gunnbjort gunnborg gunndis gunndor gunndora gunnel gunnella gunner
gunnfinna gunnfridur gunngeir gunnhallur gunnharda gunnheidur gunnhildur gunnjona gunnlaug gunnlaugur gunnleif
gunnleifur gunnlod gunnolfur gunnoli gunnrodur gunnrun gunnsteinn gunnthor gunnthora gunnthorunn gunnur
gunnvaldur gunnveig gunnvor gunny gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor
gurarda gurcuye gurelcem guriy gurli gurney gurry gursal gurten gus guss gussie gust gusta gustaaf gustaf gustas
gustav gustave gustavo gustavus gustaw gusti gustie gusztav guthrie gutti guttormur guus guusje guvercin guy
guzey gvardiana gvozdeyka gwen gwenael gwenaelle gwenda gwendolen gwendoline gwendolyn gwenn gwyn gwyneth gyda
gydja gydridur gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyrdir gyte gytis gytta gyugra gyula gyurgya gzim
ha habib habiba habibe habibu habil haciali hacile hadassa hadassah hadda haddi haddur haddy haden hadi hadicha
hadija hadithi hadiza hadjer hadley hadrey hadrien hae haengur haenir hafberg hafbjorg hafborg hafdis hafey
hafgrimur hafiz hafiza haflida haflidi haflina hafnar hafni hafny hafros hafrun hafsa hafsat hafshah hafsteina
hafsteinn hafthor hafthora hagalin hagbardur hagbert hagen hai haiba haiden hailee hailey hailie hairyanto
hajnalka hajo hakan hakeem haki hakikat hakim hakon hakonia hal halbert hale haleigh halenur haley haleygur
halfdan hali halid halidun halie halil halim halima halina halisi haliye hall halla hallbera hallberg hallbjorg
hallbjorn hallborg halldis halldor halldora halle halley hallfredur hallfridur hallgardur hallgeir hallgerdur
hallgils hallgrimur hallgunnur hallie hallkatla hallkell hallmann hallmar hallmundur hallny hallrun hallsteinn
hallthor hallur hallvardur hallveig hallvor halsey haluk ham hamar hami hamid hamilton hamima hamis hamish
hamisi hamiyet hamp hampton hampus hamsini hamundur hamza hamzah han hana hanako hanbiken handy hanedan hang
hanh hani hania hanife hanim hanja hank hanna hannabel hannah hannchen hanne hannele hannelore hannes hanney
hanni hannibal hanno hanns hannu hanny hanora hans hansa hansel hansford hansgeorg hansina hansjoachim hansjorg
hansjurg hansjurgen hanson hanspeter hansruedi hanss hansueli hansultan hao haralamb haralambie harald haraldur
harambee harbinaz hardana harden hardi hardie hardik hardin harding hardy harekur hari harijs harimurti
harinakshi harini haris harish harita hariz harja harjasa harjaya harjo harl harlan harland harlaugur harlen
harlene harley harlie harlon harlow harm harman harmon harmony harnail harol harold haroldo haron harpa harper
harrell harri harrie harriet harriett harriette harris harrison harro harrold harry harsana harsanto harsaya
harsh harshil hart hartaka hartana hartley hartmann hartmut hartmuth harto hartvig hartwell hartwig haruka
haruko harun haruna harve harvey harvie harvy hasan hasbek hasel hasgul hashiki hasim haskell hasna hasret
hassan hassie hasso hasta hasteinn hatem hatice hatima hatin hattie haudur hauksteinn haukur haukvaldur hauwa
hava havali havar havard havardur havarr haven havse hawa hawehindi hayali hayat haydee hayden hayel hayes
haylee hayleigh hayley haylie hayret hayrunnisa hays hayward haywood hazeem hazel hazelle hazen hazine hazle
hazrat heath heather heaven heba heber hebert hector hedda hedi hedinn hedvig hedviga hedvika hedwig hedy hee
hege heida heidar heidarr heidberg heidbert heidbjorg heidbjork heidbjort heidbra heiddis heide heidelinde
heidelore heidemarie heiderose heidi heidlaug heidlindur heidloa heidmann heidmar heidmundur heidny heidrekur
heidros heidrun heidur heidveig heidy heike heikir heikki heiko heilmodur heimir heimo heiner heinfried heini
heino heinrekur heinrich heinz heisi heitor hekima hekime hekla hekmet hektor helaine helan heleen helen helena
helene helfried helga helge helgi heli helina heliodoro hella helle hellen hellena hellevi hellmut hellmuth
helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise helvi helyn hema hemal hemang hemangini hemani
hemi hemmert hence henderson hendra hendri hendrik hendrikka henery henife henk henna henner henni hennie
henning henny henretta henri henric henrich henricus henrieta henrietta henriette henrik henrika henrike
henrikki henriks henrique henry henryk hera heracleea heraclio heraldo herb herbert herberto herbjorg herbjorn
herbjort herborg herdis herfinnur herfridur hergeir hergerdur hergill hergils heribert heriberto herjolfur
herlaug herlaugur herleifur herlinda herlinde herluf herma herman hermanis hermann hermanni hermelinda
hermenegildo hermes hermila hermina herminda hermine herminia herminio hermodur hermon hermundur hernan hernando
herney herrmann herschel hershel hershell hersilia hersir hersteinn hersveinn herta hertha herthrudur heru
hervar hervardur herve hervey hervin hervor herwig heryanto hesbon hessie hester hesti hettie hetty heva
heyvetullah heyward hezekiah hezniye hezron hezzie hicham hicran hicsonmez hidaya hidde hideki hideo hidir hiedi
hien hifzullah hilah hilal hilaria hilario hilarius hilary hilayda hilbert hilda hildah hildar hildburg hilde
hildegard hildegarde hildegart hildegund hildegunde hildibergur hildibjorg hildibrandur hildigeir hildigerdur
hildiglumur hildigunnur hildimar hildimundur hilding hildingur hildir hildiridur hildisif hildithor hildred
hildur hilkka hill hillard hillary hillery hillevi hilliard hilma hilmar hilmer hilmir hilton hiltraud hiltrud
himawan himinbjorg himri hind hindal hinet hinewai hinrich hinrik hinrika hinrikka hipolito hiral hiram hiroko
hiroshi hisako hitesh hjallkar hjalmar hjalmdis hjalmer hjalmey hjalmfridur hjalmgeir hjalmgerdur hjalmros
hjalmrun hjalmthor hjalmtyr hjalmur hjalmveig hjalta hjalte hjaltey hjalti hjarnar hjordis hjorfridur hjorleif
hjorleifur hjorny hjortfridur hjortthor hjortur hjorvar hladgerdur hledis hlegestur hleidar hler hlidar hlidberg
hlif hlifar hlin hlini hljomur hlodmundur hlodur hlodvardur hlodver hlokk hlynur hnefill hnikar hnikarr hoa
hoang hoani hobart hobert hobson hocine hodari hodd hodur hogna hogni hoke holden holgeir holger holland holley
holli hollie hollis holly holm holmar holmbert holmbjorg holmdis holmes holmfastur holmfridur holmgeir
holmgrimur holmkell holmsteinn holmthor holti homer homero honey hong honora honore hoover hope horace horacio
horatio horatiu hordur horea horia horn horst hortencia hortense hortensia hortenzia horton horymir hosea hoseas
hosie hoskadem hoskuldur hosteen houcine houda houston howard howell hoy hoyt hraerekur hrafn hrafna hrafnar
hrafnbergur hrafnborg hrafndis hrafney hrafngerdur hrafnheidur hrafnhildur hrafnkatla hrafnkell hrafnlaug
hrafntinna hrafntyr hrannar hrappur hraunar hraundis hredhaan hrefna hreggvidur hreidar hreidmar hreimur
hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir hrodmar hrodny hrodolfur hrodvar hroi
hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund hrutur hrvoje hsia hsiang hsien hsin hsing hsiu
hsiung hsuan hsueh hua huban hubbard hubert hubertine hubertus huda hudavent hudson hue huey hugberg hugbjorg
hugbjort hugborg hugdis hugh hughes hughey hughie hugi huginn hugleikur hugljuf hugo hugrun hugues huguette hui
huia hukumdar huld hulda huldah huldar huldis huldrun hulya humaira humaiya humayra humberto humeyra humi
humoyun humphrey hunalp hunbjorg hunbogi hundis hung hungerdur huni hunn hunor hunrodur hunt hunter huong
hurbert hurdogan hurican hurley hurmet hurside huruyet huryasar huseyin huseyn huseynqulu husmen husnuhal
hussein huston huxley huy huzaifa huzuri hvannar hvonn hwa hyacinth hye hyltir hylur hyman hymen hynek hyo hyon
hyrum hyun iacob iain ian iancu ianis iara iasmina ib ibaad iban iben ibeth ibidapo ibironke ibis ibolya
ibraaheem ibraheem ibrahim ibrani ibrohim ibun ica icey icha icho icie icimbike icy ida idabelle idalia idamae
idda ide idell idella idik idika idiris idrees idris idriz idun idunn ieremia iesa iesha ieshia ieva ifa ifeanyi
ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya ige iglika ignac ignace ignacia ignacio ignacy ignas ignat
ignatius ignatiy ignatz ignaz ignazio igne igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham
iida iiris iisakki ijaya ijli ika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikhtiandr ikin ikiz iklim ikraam
ikram ikramah ikrimah ikshita ila ilah ilalmis ilan ilana ilari ilaria ilarie ilarion ilbek ilcho ilda ildefonso
ildem ildes ildiko ildiz ileana ileen ilene ilenia ilga ilgi ilham ilhan iliana ilianna ilias ilich ilie ilija
ilim ilinca ilinda iliomar ilir iliya iliyan ilja ilka ilkbahar ilkim ilkin ilkka ilklima ilko illa illugi illya
ilma ilmafer ilmari ilmars ilmur ilo ilona ilonka ilper ilqar ilsa ilse ilsu ilteris iluminada ilya ilyas ilyes
ilze ima imam imane imani imanol imants imany imara imaran imelda imene imer imge imi imilian imke immaculate
immanuel immo immy imo imogen imogene imona imran imre imren imrich imrihan imron ina inaki inan inancli inara
inaya incho incifir inda indah indali indi indiana indie indira indra indrajit indre indrek indridi indrikis
indy ine inell ines inesa inese ineta inez infant ing inga ingalill ingberg ingbert ingdis inge ingeborg
ingeburg ingegard ingegerd ingela ingelise ingelore ingemar ingemund inger ingetraud ingetraut ingey ingheidur
inghildur ingi ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifinna
ingifridur ingigerdur ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimunda ingimundur
ingiridur ingiros ingisol ingithor ingivaldur ingiveig ingjaldur ingmar ingo ingolf ingolfur ingram ingrid
ingrida ingried ingrun ingthor inguna ingunn ingvaldur ingvar ingveldur ingvi inigo inioluwa inka inken inkeri
inko inmaculada inna innocent innokentiy inocencia inocencio inocentiu inqilab insa insaf inta intan intihap
intiqam intizar ioan ioana ioanina ioannis iola iolanda ion iona ione ionel ionela ionelia ionica ionut iosefina
iosif ipat ipatiy ipolit ippazio ippolit ir ira iraida irakliy ireland iren irena irene iretioluwa irfan irian
iriana iridenta iridian irin irina irine irinel irineus iriney iris irish iriyan irja irko irl irla irma
irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irnanto irnik
irpa irsad irungu irunn irva irven irvin irvine irving irwan irwin irya iryna isa isaac isaack isaak isabel
isabela isabell isabella isabelle isabelly isac isack isadora isadore isafold isai isaiah isaias isak isalind
isaline isam isamar isaque isar isarr isaura isay isaya isbjorg isbjorn iscan isdis ise isela iseldur iseoluwa
isey isfandiyor isfold isgeir isgerdur isha ishaan isham ishani ishanvi ishildur ishita ishmael ishola ishwar
isiah isidor isidora isidore isidoro isidra isidro isikay isikhiya isiman isin isis iskr iskren isla islam
islaug isleif isleifur islime islom ismael ismail ismar ismayil ismet ismey ismik ismo ismoil isobel isol isold
isolde isolfur isolina isom isperikh isra israel israfil isreal isrun issa issac issack issi issol istan istatko
istiliyana istilyan istvan isus isveig ita italo itanya itko itso ituri itzel itziar iulia iulian iuliana iuliu
iunn iurie iustin iustina iustinian iva ivah ivalena ivamina ivan ivana ivanesa ivanichka ivanka ivanna ivano
ivar ivars ivecen iveliana ivelisse iver iverson iveta ivette ivey ivica ivie ivinka ivka ivo ivona ivone ivonne
ivor ivory ivy iwan iwo iwona ixtiyar iya iyabode iyadunni iyana iyanna iyiyurek iymona iza izaaz izabela
izabele izabella izabelle izaiah izayah ize izel izetta izgu izidor izidora izmail izola izora izot iztok
izyaslav ja ja'far jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabari jabbaar jabbar jabez jabir jabr
jabulani jacalyn jace jacek jacelyn jacey jacinda jacinta jacintha jacinto jack jackeline jackelyn jacki jackie
jackline jacklyn jackqueline jackson jacky jaclyn jacob jacobine jacobo jacobus jacoby jacopo jacqualine jacque
jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacqui jacquie jacquiline
jacquline jacqulyn jad jada jade jaden jader jadiel jadon jadranka jadwiga jadyn jae jaeda jaeden jael jaelyn
jaelynn jaeman jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jagger jagrati jagvi jahangir jahanzeb
jahdami jahdari jaheem jaheim jahi jahiem jahir jahiz jahm jahongir jai jaida jaiden jaider jaidyn jail jailene
jailyn jaiman jaime jaimee jaimie jair jairaj jairo jairus jais jajuan jaka jakayla jake jaki jakob jakobe
jakobina jakobs jakop jakov jakub jalaal jalal jaleel jalees jaleesa jalen jalia jalil jalisa jalissa jaliyah
jalmari jalol jalon jalsa jalyn jalynn jama jamaal jamal jamalia jamar jamarcus jamari jamarion jame jamee
jameel jamel james jameson jamey jami jamie jamika jamil jamila jamin jamir jamison jamiya jammie jamshid jamya
jan jana janae janaki janani janay jane janean janee janeen janel janell janella janelle janene janessa janet
janeta janeth janett janetta janette janey janez jangwa jani janiah janic janice janick janie janiece janik
janin janina janine janis janise janita janiya janiyah janja jankat janko jann janna janne jannet janneth
jannette janni jannie jannik jannika jannis jano janos janosch januja janus janusz janya janyce japhet japheth
jaquan jaquelin jaqueline jaquelyn jaquez jara jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth
jarmila jarmo jarnbra jarne jarngerdur jarngrimur jarno jarod jarolim jaromir jaromira jaron jaroslav jaroslava
jaroslaw jarrad jarred jarrell jarret jarrett jarrod jarthrudur jarun jaruthip jaruwan jarvis jarwa jarwadi
jarwi jase jasen jasiah jasin jasiri jaslene jaslyn jasmani jasmijn jasmin jasmina jasmine jasminka jasmit
jasmyn jasmyne jasna jason jasper jasur jaswadi jatgeir jati jatin jatmiko jatmundur jatvardur jaunita javan
javen javi javier javiera javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay jaya jayadi jayce
jaycee jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylee jayleen
jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jayson jayvion jayvon jazeps
jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jc jean jeana jeane jeanelle jeanene jeanett jeanetta
jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeannot jeanny jeb
jebet jecinta jed jedediah jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery
jeffie jeffrey jeffry jefri jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena jelita jelka
jelle jelte jemal jemima jemimah jemma jemutai jen jena jenae jenaro jene jenee jenel jenell jenelle jenetta
jenette jeneva jeni jenice jenifer jeniffer jenilee jenine jenipher jenise jenna jennefer jennell jennette jenni
jennie jennifer jenniffer jennine jennings jenny jeno jens jensen jensina jente jep jepchirchir jepchumba
jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad jerald jeraldine jeramiah jeramie jeramy jere
jered jerel jereme jeremey jeremi jeremiah jeremias jeremie jeremy jergus jeri jerica jerilyn jerilynn jerimiah
jerimy jerker jerlene jermain jermaine jerman jermey jermiah jernej jerneja jerod jeroen jerold jerome jeromy
jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerry jerson
jerusha jeruto jeryl jerzy jes jesca jesenia jesica jesper jess jesse jessee jessenia jessi jessia jessica
jessie jessika jessy jessye jestine jesus jesusa jesusita jet jethro jetmir jeton jett jetta jettie jevgeni
jevon jewel jewell jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony ji jie jil jiles jill jillian jim
jimena jimmie jimmy jin jina jinawi jindra jindrich jindriska jing jinjuta jinnie jinny jinthe jip jiri jirina
jitka jitrin jo joa joachim joacim joakim joan joana joane joanie joann joanna joanne joannes joannie joao
joaquim joaquin joaquina joash job jobe jobst jocelyn jocelyne jocelynn jochem jochen jochum jodee jodi jodie
jodis jody joe joeann joel joell joella joelle joellen joep joerg joeri joeseph joesph joetta joette joey
joffrey jofridur johan johana johann johanna johannah johanne johannes johans johathan john johna johnathan
johnathon johnetta johnette johney johnie johnna johnnie johnny johnpaul johnsie johnson johnstone johny joi
joie joke jokla joko jokubas jokull jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie
jolien jolijn jolin jolina joline jolyn jolynn jomar jomundur jon jona jonah jonanna jonar jonas jonasina
jonatan jonathan jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora jone jonell jonelle jones joney
jonfridur jong jongeir jongerd jonheidur jonhildur joni jonida jonie jonina joninna jonmundur jonna jonnie jonny
jono jonsteinn jonthor jony joojo joona joonas joonatan joost joppe jora joram joran jordan jordana jorden jordi
jordin jordon jordy jordyn joren joretta jorfi jorg jorge jorgen jorgina joridur joris jorja jorlaug jorma
jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jory jos josafat josavin jose josebina josee josef
josefa josefiina josefin josefina josefine josefita joselin joseline joseluis joselyn josep joseph josepha
josephat josephina josephine josephus josette josh joshua joshuah josiah josiane josianne josie josiephine josip
josipa josko joslyn joso jospeh josphat josphine josse jossie jost josteinn josua josue josy jouko jouni journey
jovan jovana jovani jovanni jovanny jovany jovin jovina jovita joy joya joyce joycelyn joye joyline jozef jozefa
jozefina jozica jozo jozsef jua juan juana juanita juanito judah judd jude judea judi judie judit judita judith
judson judy judyth juelz juergen juha juhana juhani juho jui jukka jula jule julee julene jules juli julia
julian juliana juliane juliann julianna julianne julie julieann julien julienne juliet julieta julieth julietta
juliette julija julijana julijs julio julious juliros julisa julissa julita julius juliusz juluis juma jumaane
jumadi jumari jun juna june jung juni junia juniana junie junior junious junita junius junko juozas juraj jure
jurek jurg jurgen jurgita juri jurij juris jurre jussi justa justas justen justice justin justina justinas
justine justiniani justo juston justus justyn justyna jusuf jutta juul juulia juuso juvenal juwan juwon jyoti
jyrki jytte ka kaamil kaan kaaren kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kacey kachela kaci
kacie kacper kacung kacy kada kade kadeem kaden kadence kader kadifeyka kadijah kadin kadinana kadir kadlin
kadri kadyn kaeden kaeja kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kahu kahurangi kai kaia kaiden
kaija kaila kailee kailey kailyn kaique kairav kaisa kaiser kaitlin kaitlyn kaitlynn kaiya kaj kaja kajen
kajetan kajji kajsa kajus kakali kaktus kala kalbi kaldi kale kaleb kaleem kaleema kaleena kaleigh kalel kalen
kalene kalervo kalevi kaley kaleya kalgay kali kalie kalim kalina kalisa kaliyah kalla kalle kallie kallistrat
kalman kalmann kalmar kalpit kaltrina kaluda kaluwa kalvin kalyn kam kamal kamala kamar kamari kamaria kamau
kambali kamden kameron kameya kami kamidin kamiel kamil kamila kamilah kamilla kamilly kamma kamolchanok kamora
kamran kamren kamron kamryn kamya kana kanak kanda kandace kandef kandi kandice kandis kandra kandy kane kanesha
kani kania kanini kanisha kanpulat kanusha kanye kaombwe kaori kapagan kapitola kapiton kaprasius kar kara
karaamat karabas karaca karaer karakucak karam karama karamelita karan karanbay karani karanja karatas karcan
karcho kardelen kardi kare kareem kareen karel karen karena karey kari karie karim karima karimah kariman karimi
karin karina karine karis karisa karissa karitas kariuki karja karkur karl karla karlee karleen karlene karles
karley karlfried karlheinz karli karlie karlijn karlina karlinna karlis karlo karlotta karlukhan karly karlyn
karma karman karmen karna karo karol karola karole karolien karoliina karolin karolina karoline karolis karoly
karolyn karon karp karren karri karrie karry karsa karsana karson karsten karsyn karta karter kartika karvel
kary karya karyl karyme karyn kasam kasandra kasen kasey kash kasha kashan kashangaki kashif kashish kashvi kasi
kasidi kasie kasif kasim kasimir kasiran kasiyah kaskazi kason kaspar kaspars kasper kassandra kassidy kassie
kassim kastiel kastriot kasusra kasyan kata katakomb katalin katalina katalinka katana katariina katarina
katarinus katarzyna katastrofa katcha kate katelijne katelin katelyn katelynn katerin katerina katerine
kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn
kathey kathi kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn
kati katia katica katie katina katinka katja katla katleen katlin katlyn katlynn kato katri katrice katrien
katriina katrijn katrin katrina katrine katriona kattie katty katy kauko kaunka kauri kauthar kaver kavon kavurt
kavya kawaca kawaya kawkab kawthar kay kaya kayagun kayce kaycee kayden kaydence kaye kaygusuz kayit kayla
kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayrabay kaysan
kayson kayun kazi kazim kazime kazimierz kazimir kazuko kazuo kazuya keagan kealan keandre keanna keano keanu
keara keaton kecia keegan keelan keeley keely keena keenan keenen keesha keeva kefser kegan keifer keijo keiko
keila keion keira keisha keith keitha keji kelami kelan kelby kelcie keld kelechi keli kelis kellan kelle kellee
kellen kelley kelli kellie kelly kellye kelsea kelsey kelsi kelsie kelton kelvin kem kemal kemba kemberly kemboi
kemuma kemunto ken kena kenan kenari kenda kendal kendall kendell kendra kendrick kenedy kenes keneth kenia
kenichi kenisha kenji kenley kenn kenna kennard kennedi kennedy kennet kenneth kenney kennith kennth kenny kent
kenter kenth kenton kenyangi kenyatta kenyetta kenyon kenza kenzie kenzo keon kera keran keranka keren keri
kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kerwin kesha keshaun keshawn keshia kestutis
kete keti ketilbjorg ketilbjorn ketilfridur ketill ketilridur keturah keva kevan keven kevim kevin kevon kevork
keya keyaan keyla keyon keyshawn kezban kezia keziah khaalid khaan khacho khadidja khadija khadijah khaled
khalid khalil khalilah khamani khamisi khana khanko khanyisile kharalambi kharalampi kharalan kharbingr khari
khariton kharitoniya kharizan kharlampiy khasan khasatin khavtelin khebr khefestion khektor khenrieta kheraklit
khernani khiminay khinka khinko khino khiry khitko khloe khoa kholi khoma khoroz khrabr khrabrin khranimir
khranislava khrelko khrelo khrisanka khrischo khrisim khrisimir khriso khrista khristalin khristela khristiela
khristilian khristiliyana khristina khristivilin khristiyan khristo khristodor khristoelena khristofor
khristomil khristomir khristoslav khristozar khristozornitsian khristozornitsomil khristya khrondel khrusan
khuana khuban khubav khubavelka khubaven khuben khvoyne kia kiaan kiah kian kiana kiandra kianna kiano kiapo
kiara kiaran kiarie kiarra kibafupia kibar kiber kibet kibibi kiburi kick kiddy kiefer kiel kiera kieran kiernan
kieron kierra kiersten kiesha kieth kifaye kijana kijani kike kikelomo kiki kiley kilian kilicbay kiljan killian
kilonzo kim kimani kimanzi kimathi kimba kimball kimber kimberely kimberlee kimberley kimberli kimberlie
kimberly kimbery kimbilio kimbo kimbra kimcho kimeu kimi kimiko kimmo kimon kimora kimutai kimya kin kina kinaya
kindra kinel king kinga kingston kinka kinley kino kinsey kinsley kinta kinte kinubi kinuthia kinyanjui kinyua
kiojah kioko kip kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprislav kipriyan kiprono kiprop kiprotich
kipruto kipsang kiptoo kipyegon kir kira kiramettin kirat kirby kircho kirgiz kiri kirien kiril kirill kirilo
kirk kirka kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirt kirui kiryak kiryaki kiryako kis kisha
kisima kismet kit kitan kitchitsa kito kitodar kitomir kitti kittie kitty kiume kivilcim kiwara kiya kiyasi
kiyoko kiyoshi kizil kiziltunc kizzie kizzy kjalar kjallakur kjalvor kjaran kjarr kjartan kjarval kjeld kjell
kjersti kjetil kjoi klaas kladia klaengur klara klare klas klaudia klaudie klaus klavdija klavdiy klavdiya klavs
klea klemen klemens klement klementina klemenz kleopatra kleuna klim kliment kloe klothilde kloya knina knorr
knox knud knut knute knutur kobe koby kocabas kocak kockan koda kodchaporn kodran kody koech koen koenraad kofi
koggi koha kojo koker kokimira koko koktas kolawole kolbeinn kolbjorg kolbjorn kolbra kolbrun kolby kolcho
koldan koldis kole kolfinna kolfinnur kolfreyja kolgrima kolgrimur kolka kolmar kolo koloman kolskeggur kolten
kolton kolur kolvidur kolyu komara komnin koncagul kondo kondrat kondratiy konguralp konkordia konner konnor
konny konon konrad konradi konradus konstantin konstantina konstantinos konstantinus konstanty konstanze konul
kopan kopur kora koray korbin korbinian kordell kordula korede korey kori korinna korir korka korkmazalp
kormakur kormlod kornel kornelia kornelija kornelius korneliya kornil kort kortney korugan kory kosemen kosgei
kosisochukwu kostadinka kostyantin kosukhan kotryna kotuz kourtney kovu koycho koyno koyo kozma kraig kraki
kralina krasidara krasiyana kreszentia kreszenz kria kriemhild kris krish krisha krishna krisi krisjanis kriss
krissy krista kristabela kristal kristall kristan kristaps kristberg kristbergur kristbjorg kristbjorn kristborg
kristdor kristeen kristel kristen kristens kristensa krister kristers kristey kristfinnur kristfridur kristgeir
kristgerdur kristi kristiaan kristian kristiana kristiane kristianna kristie kristien kristiina kristijan
kristin kristina kristine kristinn kristiya kristjan kristjana kristjon kristjona kristlaug kristlaugur kristle
kristleifur kristlin kristlind kristmann kristmar kristmundur kristny kristof kristofer kristoffer kristolina
kristopher kristros kristrun krists kristthor kristthora kristupas kristvaldur kristvardur kristveig kristvin
kristvina kristy kristyn kristyna krisztian krisztina krisztofer kritika krstanka krummi krysta krystal krysten
krystian krystin krystina krystle krystof krystyna krzysztof ksandriniya ksawery ksenija kseniya kuan kubran
kuchanua kuddusi kujoe kujtim kullervo kulnun kum kumar kumiko kumral kumush kunaporn kuncara kunibert kunigunda
kunigunde kunka kunkyi kuno kunta kunthara kuo kupriyan kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima
kustaa kusuma kutay kutgun kutun kuzma kveldulfur kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka kwame
kwamena kwasi kweku kweli kwesi kya kyalo kyan kyano kyara kyla kylah kylan kyle kylee kyleigh kylene kyler
kylian kylie kyllian kyllikki kym kymani kymberly kyoko kyong kyosuke kyra kyree kyrie kyson kyung laban labeeb
labib labinot labuh lacey lachelle lachlan laci lacie lacin lacramioara lacresha lacy lada ladarius ladawn
laddie ladimir ladina ladislau ladislaus ladislav ladislava ladli ladonna lady laeeq lael laela laerke laetitia
lafayette lafe lage lahiah lahoma lai laia laika laila lailah lailati laimonis laine lainey laini laiq lais
laisha laith lajita lajlaj lajos lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakia
lakiesha lakisha lakita laksana laksh lakshit lakshmi lala lale lalita lalka lalko lalla lalo laly lam lamar
lamarcus lambert lamberto lambi lambo lambyu lameck lamine lamonica lamont lamonte lan lana lanang lance landan
landen lander landin lando landon landyn lane lanell lanelle lanette laney lang langalibalele langat langgeng
lani lanie lanita lanjar lannie lanny lanora lanselot lantar laoise laora laqeet laquan laquanda laquita lar
lara larae laraine laras laree larensina larent larentius laretta larey larhonda larisa larissa larita lark
larkin laron laronda larraine larry lars larue larus lary lasandra lascar lashanda lashandra lashaun lashaunda
lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda laskal laskar lasmanto lasmono lasonya lasse
lassi lassie lastr laswi laszlo latanya latarsha latasha latashia lateef latesha latia laticia latif latifah
latika latin latina latisha latko lato latonia latonya latoria latosha latoya latoyia latrell latrice latricia
latrina latrisha latsa latyu laufar laufey laufheidur laufhildur lauga laugey laugheidur laugi launa laura
lauralee lauran laurance laure laureano laureen laurel lauren laurena laurence laurene laurens laurent laurentia
laurentiu laurenz lauretta laurette lauri laurian lauriane laurice laurie laurin laurina laurinda laurine lauris
laurita laurits lauritz lauryn laurynas laus laust lautaro lavada lavanya lavar lavelle lavender lavenia lavera
lavern laverna laverne laveta lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna lavonne
lavr lavrentiy lawana lawanda lawanna lawerence lawrance lawrence lawrencia lawson lawton lawyer layla laylah
laylo layne layth layton lazar lazaro laze lazim laziz lazura lazzaro lchezarka lea leafy leah leala leamon lean
leana leander leandr leandra leandre leandro leane leaner leann leanna leanne leano leanora leart leatha
leatrice lecho lecia leda ledion ledun lee leeann leeanna leeanne leela leen leena leeroy leesa leevi lefter
lega legawa lei leia leida leider leidolfur leidy leif leifur leigh leigha leighann leighton leiknir leikny
leila leilani leire leisa leisha leitha leja lejla leka leke lekha lekisha leko lela lelah leland lelar lelia
lella lem lembah lemma lemmie lemon lempi lemuel len lena lenah lenard lenche lene leni lenin lenita lenka lenko
lenn lenna lennard lennart lennarth lennert lennie lennon lenny lenon lenora lenord lenore lenwood leo leocadia
leocadio leokadia leola leoma leon leona leonard leonarda leonardo leonce leoncio leone leonel leonhard leoni
leonia leonid leonida leonidas leonie leonila leonor leonora leonore leons leontin leontina leontine leontiy
leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota ler lera lere leroy lerze les lesa
lesana lese lesha lesia leslee lesley lesli leslie lesly less lessie lesta lester leszek leta letha lethia
leticia leticija letisha letisiya letitia letizia letta lettie letty lev leva levar levcho levent levente levern
levi levie levin levina levis levko levon levoslav levy lew lewis lex lexi lexie lexis lexus leydi leyla leyli
leyre lezize lezlie lhanzey li lia liam lian liana liane liang lianne lias liba liban libardo libbie libby
liberta liberto liberty libia libni libor librada libusa libuse lica liceth licho licia lida liddie lidia lidie
lidija lidiya lidiyka lidwina lidya lieke lien liene liepa lies liesa liesbet liesbeth lieschen liesel lieselot
lieselotte lieve lieven lieze lif lifdis liga lige ligia ligita liisa lika likhiya lila lilah lilburn lilcho
lili lilia lilian liliana liliane lilianna lilie lilija lilijana lilita liliya lilja liljana liljar liljuros
lilko lill lilla lillard lillemor liller lilli lillia lilliam lillian lilliana lillianna lillie lillis lilly
lilo lilou lily lilyan lilyana lilyanka lilyanna lim liman limar limazah limon lin lina linah linas linberg
linbjorg lincoln lind linda lindah lindar lindberg lindbergh linddis linde lindell linden lindis lindita lindsay
lindsey lindsy lindy line lineik linet linette liney ling lingny linh linhildur lini link linn linna linnea
linnie lino linsey lintang linton linus linwood linzy lio lioara lioba lionel lipe lipika liridon liridona lirim
lirjan lis lisa lisabet lisabeth lisandra lisandro lisanne lisbet lisbeth lise lisebet liselott liselotte liseth
lisette lish lisha lisle lissa lissette lissi lissie lissy listalin liston lita litha littie little littleton
litzy liv liva livia livingstone livio liviu liwia liya liyaaqat liyaqat liz liza lizabeth lizbeth lize lizete
lizeth lizette lizz lizzette lizzie lizzy ljiljana ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica ljubisa
ljubov ljudmila ljufur llewellyn lloyd lo loa loan lockie loda lode lodewijk lodmundur lodovico loek loes lofn
loftur loftveig logan logey logi lohit loic loice loida lois loise lokbra loke loki lola lolita lolla lollie
loma lon lona londa londisizwe londiwe london londyn lone loney long longin loni lonie lonna lonnie lonny lonzo
loot lopa lope lora loraine loralee loran lorans lorayne lorcan lore lorean loredana loree loreen lorelai
lorelei loreley loren lorena lorene lorens lorenz lorenza lorenzo loreta loreto loretta lorette loretto lori
loria loriann lorie lorik lorilee lorin lorina lorinda lorine loring loris lorita lorna lorne lorraine lorrayne
lorretta lorri lorriane lorrie lorrine lory lossie lot lota lotfi lothar loti lott lotta lotte lotti lottie lou
louana louane louann louanna louanne louella louetta loui louie louis louisa louise louisiana louka loula louna
loura lourdes lourenco lourie lousie louvenia lova lovcho love lovell lovella lovett lovetta lovey lovie lovina
lovis lovisa lovre lovro lowe lowell lowie loy loyal loyce loyd loyola lozan lozana lozanka lozen lu luan luana
luann luanna luanne luara luay luba luberta lubica lubomir lubomira lubor lubos luboslav luboslava luc luca
lucas lucca luce lucentiu lucero lucetta lucette luchezar luchino lucho luci lucia lucian luciana luciano lucie
lucien lucienne lucija lucila lucile lucilla lucille lucina lucinda lucindy lucio lucious lucius lucky lucrecia
lucretia lucretiu lucrezia lucy luda ludek ludger ludie ludivina ludivine ludmila ludmilla ludo ludolf ludomil
ludomila ludovic ludovica ludovico ludovicus ludovit ludvig ludvik ludvika ludwig ludwina lue luej luella luena
luetta lufen lugenia luhung luigi luigia luigina luis luisa luisana luise luisina luitgard luiz luiza lujza luka
lukan lukas lukasz luke lukita lukiya lukka lukman luko lukyan lula lulah lular lulcho luli lulie luljeta lulla
lulu luluh lulut lulzim lum luminita lumir luna lundi lung lungile lunna lupe lupita luqmaan luqman lura lurana
lurena lurhur lurlene lurline lusia lusinda lusio lusiya luster lut lute luter lutf lutfan lutfi lutgarde
lutgardis lutgart luther luthfi lutie lutz luuk luvenia luverne luvinia luvisa luwar luwes luyanda luz luzia
luzie luzius luzmira lwandile lya lyam lyanka lyda lydell lydia lydiah lydiane lydianne lydie lydur lykke lyla
lylah lyle lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette lyngar lyngheidur
lynley lynn lynna lynne lynnette lynsey lynwood lyric lysiane lytingur lyubim lyubimi lyubina lyublina lyubomir
lyuboslava lyubosmysl lyubov lyudmila lyulyana lyusila ma maahir maaike maajid maalik maanas maanav maaria
maarit maarten maartje maawiya maaya maaz maazin mabad mabel mabell mabelle mabil mable mac macarena macaria
macario macarthur macauley mace macel maceo macey macharia machelle maci macide macie maciej mack mackenzie macs
macy mad madaha madalena madalene madalin madalina madaline madalyn madalynn madani madara maddalena madden
maddie maddison maddox maddux maddy made madelaine madeleine madelene madelief madeline madelyn madelynn madge
madhav madhavi madie madilyn madilynn madina madini madisen madison madisyn madiyan madleina madlen madlyn madoa
madonna madora mads madyan madyson mae maebell maebelle maegan mael maelle maelys maeva maeve mafalda maftuna
magali magalie magaly magan magaret magarete magda magdalen magdalena magdalene magdaline magdolna magen magga
maggey maggi maggie maggy magna magndis magne magnea magnes magney magnfridur magngeir magnheidur magnhildur
magni magnolia magnthor magnthora magnus magnusina magny magret magrit mahad mahala mahali mahalia mahalie mahaz
mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahfooz mahfud mahfuj mahfuz mahi mahigul mahika
mahir mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia maicol maida maidis maie
maighread maija maik maike maiken maikol maila maile maimuna maimunah maina maingi maira maire mairead mairin
mairtin maisa maisha maisie maisol maisy maite maivi maiya maj maja majani majd majdi majdy majeed majella
majken major majorie majvor makai makaila makala makan makar makara makarena makau makayla makeda makeen makena
makenna makenzie makhi makhno makini makokha makori maks maksim maksimiliyana maksimiljan maksimilyan maksude
maksur maksymilian makunga makuta makuu mal mala malachi malachy malak malakai malaki malaya malcolm malcom male
malea maleah malen malena malene malfridur malgorzata malhildur malia maliah malik malika malin malina malinda
malio malisa malissa malissie maliyah maliza malka malla malle mallie mallorie mallory malmfridur malorie malou
malte malthe maltina malu malva malvin malvina malwina mamadou maman mame mamen mamie mammie mamun man mana
manaaki manabu manadis manaf manah manaia manan manawa manbir manca manchestryunayted mancho manda mandi mandie
mandla mandlakhe mandy manel manerva manervia maney manford manfred mani manie manila manilla manja manley manly
mannie manning mano manoel manol manola manole manolina manolo manon mans mansfield manson mansurali mantas
mante manthan manu manual manuel manuela manuelita manuella manuelle manuil manus manush manya manyu mao maple
maqsud mar mara maraea maragaret maragret maralyn maranda marangoni maras marbjorn marc marcantonio marcel
marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcene
marchelle marchello marchelo marcheta marci marcia marcial marciano marcie marcin marcio marco marcos marcu
marcus marcy mardell mardis mare maree mareen mareike mareikura mareile marek mareks marel marela mareli marella
marely maren marese marey marfa marfridur marg marga margana margaret margareta margarete margaretha margarethe
margarett margaretta margarette margarida margarit margarita margarite margaritha margarito margart margaud
margaux marge margeir margene margeret margert margery marget margherita margie margit margita margitta margo
margorie margot margoth margret margreth margrethe margrett margretta margrieta margrimur margrit margrith
margrjet marguerita marguerite margueritte margunnur margurite margus marguy margy marheidur marhta mari maria
mariadi mariah mariam marian mariana mariane marianela mariangela marianita mariann marianna marianne mariano
marias maribel maribeth marica maricel maricela maricica maricruz marie mariechen marieke mariel mariela mariele
mariella marielle marieluise marietta mariette marija marijan marijana marijke marijn marijon marika mariko
marilee marilena marilla marilou marilu mariluz marilyn marilynn marin marina marincho marinda marine marinel
marinela marinella marineta marinette marini marinka marino marinus mario marioara mariola mariollita marion
mariotka maris marisa marise marisel marisela marisha marisol marissa maristela marit marita marite maritna
maritta maritza mariuca mariuerla marius mariusz marivel mariy mariya mariyah mariyan mariyka marja marjaana
marjan marjana marjanca marjani marjatta marjeta marjo marjon marjona marjorie marjory marjukka marjut mark
markas markel markell marketa marketta markita markku marko markrun markthor markus marla marlana marland
marlaug marlee marleen marleigh marlen marlena marlene marleny marley marlie marlies marliese marlin marline
marlis marlise marlo marlon marly marlyn marlys marlyse marna marni marnie marnita marnix marolina marolyn maron
maroof maros marquerite marques marquetta marquez marquis marquise marquita marquitta marri marrion marry mars
marsa marselia marselina marsellius marsh marsha marshal marshall marsibil marsilia marsito marsudi marsy mart
marta martaka martana martani marte marteinn martell marten martez marth martha marthe marthen marti martial
martijn martika martim martin martina martine martiniyan martino martins martirio marton martta martti marty
martyan martyn martynas marus marusa marush marusya marva marvel marvella marvin marvis marwa marwata marx mary
marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle marybeth maryellen maryetta maryjane
maryjo maryland marylee marylene marylin maryline maryln marylou marylouise marylyn marylynn maryrose maryse
maryvonne marzena masa masako masao masar masha masho maside masika masinde maslina mason massiel massimiliano
massimo massinissa masume mat matas mate matea matei matej mateja mateo mateus mateusz matevz matey math matha
matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis mathys mati matias matic matie
matija matilda matilde matiss matiu matjaz matka mato matous mats matt matta mattea matteo matthaus matthea
matthew matthia matthias matthieu matthijs matthilda matthildur matti mattia mattiana mattias mattie mattina
matts matty mattye matunda matus matvey matyas matyu maua maud maude maudie mauno maura maureen mauri maurice
mauricette mauricio maurilio maurin maurine maurita maurits mauritz maurizio mauro maurus maury maurycy maverick
mavie mavis mavuno max maxence maxi maxie maxim maxima maxime maximiano maximilian maximiliano maximilien
maximillian maximina maximino maximo maximus maxine maxwel maxwell maxx maya maybell maybelle maye mayerly
maykol mayme maymie maynard maynur mayo mayola mayra maysa mayte mayya maza mazie mazlum mbithi mboya mbugua
mburu mcarthur mcebisi mckayla mckenna mckenzie mckinley meabh meadow meagan meaghan mearl mechelle mechislav
mechthild mechthilde mechtild mecide mecit meda medard medeja media median medikha medina medora mee meelis
meera mees mefarettin mefharet mefodiy meg megan megane meggan megha meghan meghana meghann mehdi mehdiqulu
mehdiye mehin mehman mehmed mehmet mehmetzahir mehrigul mehrimoh mei meibh meik meike meinhard meinolf meinrad
meja mekhala mekhi mekkin mekkino mel melaha melaine melani melania melanie melanine melaniya melany melba
melbourne melchior melchor melda meldi melek meleknur melia melichar melida melihcan melikkan melina melinda
melisa melissa melissia melita melitta melker melkior melkolmur melkorka mell melle mellie mellisa mellissa
melodee melodi melodie melody melonie melony melrakki melros melton melul melva melville melvin melvina melvine
melvyn melwin melynda memili memphis mena menachem mendy menfeat mengi menguc menisan meno mensalder mentor
meral merba mercedes mercedez mercer merche mercy mercyline merdi mereana meredith merel meret merete merethe
mergim meri merideth meridith meriem merijn merike merilin merilyn merim merissa merita merja merkur merl merle
merlene merlin merlyn merna meropa merri merrie merrilee merrill merrily merritt merry mert mertel mertie merton
merva merve mervi mervin mervyn merwin mery meryem meryeme meryl merzuk mesak meshack meshur messiah messiana
mestur mesude mesut meta metaksa metehan metha methusalem metin metinkaya metka metod metrine metro metta mette
mettie metusalem meveddet mevludiye mevlut mey meyer meyhanim meyransa meyvant mezide mi mia miah mias mica
micael micaela micah micayla miceal micha michael michaela michaele michail michal michala michale micheal
micheala michel michela michelangelo michele micheletto michelina micheline michell michelle michelotto michial
michiel michiko mick mickael mickey micki mickie micky mie mieke miel miesha mieszko migdalia migle miglena
mignon miguel miguela miguelangel miguelina miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail mihin
mihkel mihnea mihrab mihriye miia miika mijo mik mika mikael mikaela mikaelina mikaere mikaila mikako mikal
mikala mikalah mikayil mikayla mike mikeal mikel mikelis mikels mikhail mikhaylena mikhaylina mikhaylo mikhey
miki mikita mikjall mikkael mikkalina mikkel mikki mikko miklos mikolaj mikolay mikulas mikyas mila milada
milagro milagros milan milana milara milas milay milburn milcah milda mildinberg mildiya mildred mildridur mile
milen milena miles miley milford miliana milica milissa militsa miliy milka milkah milla millaray millard mille
miller millicent millie mills milly milo milorad milos miloslav miloslava milost milosz milota milou milovan
milton miluse mima mimi mimir mimmi mimoza mimy min mina minda mindaugas mindi mindy minenhle miner minerva
minervia ming minh minibe minka minna minney minnie minny minodora minor minoru minta mintie mio mioara miodrag
miquel mir mira mirabela miracle miran miranda miranza miray mirbadin mircea mirco mirdza mireia mireille mirela
mirella mirena mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron
mirona mironshoh miropa miroslav miroslava miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha mirthe
mirtie miruna miryam misael mischa misha mishat mishka misla mislav misra miss missie missouri missy mist misti
mistie misty misuli mitali mitch mitchel mitchell mitchelle mitesh mitica mitofan mitoshka mitra mitrut mitsue
mitsuko mittie mituru mitzi mitzie mitzy miya miyesser miyoko mizhir mjadveig mjalldis mjallhvit mjoll mjollnir
mjolnir mkarkara mladen mladlena mlungisi mnqobi moa modena modest modesta modesto modi modis modris modupe moe
moeidur moesha moey mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohand moheidur mohini
mohinur mohlaroyim mohsim moira moises moisey mojca mojisola mojisoluwa mojmir mokey moli mollie molly momanyi
momera momoko mona monalisa monet monica monicah monika monique monis monja monna monnie monroe monserrat
monserrate mont montana monte montel montgomery montie montrell montserrat monty moody moon mora moraa moradeke
morayo mordechai mordur moreen morena morenike moreno morgan morgane mori moriah moric morine morits moritz mork
morolake morris mortadela morten mortimer morton mose moses moshe mosi mosinmileoluwa mossie mosunmola motunrayo
mouloud mounir mourad moureen mourib mourine moussa moya moyosore mozell mozella mozelle mrihani mstislav
mthokozisi muarra mubariz mubetcel mubina mucahit mucellib mucevher muchiri muema mueni muferrih mufide mufit
mugambi mugber mugdha mugendi muggur mugo mugur mugurel muhallil muhamed muhamet muhammad muhammadali
muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih
muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye
muhsina muhyettin mui muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir
mulayim mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munda mundheidur
mundhildur mundina munene munezzer mungai muni munif muninn munisa munyao munyoki muoi murad murat muratcan
murdock muret muriel murielle muriithi murilo murimi murit murithi muriuki murl murod murphy murray murry
mursalina mursinin mursita murti musa musafet musaffa musau musee musembi musemma musfira mushana mushtariy
musila muskunaz muslim muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki mutai
mutasim muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga
muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzekker muzhir mwamini
mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti my mya
myah mychal myer myesha mykel myla mylee mylene myles mylie myong myr myra myranda myriam myrkjartan myrkvi myrl
myrle myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle myrun myung mzamo na naadir naail naajy
naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nacer nachiket nachiyan nachko
nacho nacio nada nadeem nadege nadene nades nadeschda nadeshda nadezda nadezhda nadhir nadia nadim nadin nadine
nadir nadiya nadja nadka nadr nae naeem nael nafasat nafees nafesa nafii nafile nafis nafisat naftali nafula
nagi naglis nahashon nahiara nahla nahuel naiara naib naida naide nail naim naima naimh naina nair naja najair
najam najee najeeb najib najuma najwa nake nakesha naki nakia nakif nakip nakisha nakita nako naksh nakul nalan
nalar naliaka nallely nam namiq namon nan nana nanami nancee nancey nancho nanci nancie nancy nand nandini nando
nandor nanette nani nanie nanjala nanko nanna nannette nanni nannie nanny nano nansimir nansy nanyu naoimh
naoise naoki naoko naom naoma naomh naomi naomy naoto napoleon napoleone naradi narcis narcisa narciso narcisse
narcissus nardi narfi narhanim narimane naringul narji narkis nartsislav nas nasab naser nash nashipie nasiba
nasim nasir nasiru nasko nasra nasrullah nassim nastimir nastiya nastja nastradin nasuf nat natacha natalee
natali natalia natalie natalija natalio nataliya natalja nataly natalya natan natanael natanail nataniel natasa
natascha natasha natashia natasja natasza nate natella nath nathalia nathalie nathaly nathan nathanael nathanial
nathaniel nathari nathasha nathen natiq natisha natividad natko natosha natsko natso nattawun nattmordur nattsol
nattulfur naud naum nautica naveen navodnenka nawal nayara nayaret nayareth naycho nayda nayeli nayely nayfa
nayibe nayil nayo naz nazar nazaret nazario nazende nazi nazidil nazim nazimet nazir nazli nazlihan nazlim nazmi
ndegwa nderitu ndirangu nduku ndumiso ndung'u ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha
nebojsa necati necdat nechifor necilal necmettin necole necva ned neda nedas nedda nedelcho nedelin nedelyana
nedislav nedjma nedko nedo nedra nedyalko nedyu needham neel neelima neely neema nefaret nefiye neftali negoslav
negrita neha nehemiah nehip neida neider neil neill neisti neja nejc nejdet nekesa nel nela nelah nelcho nelcy
nelda nele nelia nelida nelie nelima nelio nelko nell nella nelle nelli nellie nello nelly nels nelson nelsy
nelu nelya nemanja nena nenad nencho nene nenita nenko nenna nenni nensislav neo neokli neola neolina neoma
neomi neppie neptun neptunus nerea nereida neres neriban nerijus nerim neringa nerissa nermin nery nesfe neshka
nesip neslinur neslisah nesrin nesrine nessa nestor neta nete netra netta nettie neva nevada nevaeh neval neveah
neven nevena nevenka nevenko nevgin neviliyan neville nevin nevio nevise nevsal nevsale nevyan newell newman
newt newton neycho neyka neyko neyran neza nezengul nezihi nezize ng'ang'a nga ngaire ngamia ngan nganga ngari
ngeni ngigi ngoc ngozi ngugi nguyet nhat nhien nhlanhla nia nial niall niamh niara nibaldo nicanor nicat niccolo
nichakarn nichelle nichifor nichol nichola nicholas nicholaus nichole nicholle nicholus nick nicki nickie
nicklas nicklaus nickolas nickole nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola
nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicoline nicolle
nicolo nicu niculina niculita nicusor nicuta nida nidbjorg nidhi nidia nidra niek niels nienke niesha nieves
nifont nigar nigel nigesa nigmet nigrita nihad nihai nihal nihan niharika niilo niina nik nika nikandr nikanor
nikau nikhil niki nikia nikifor nikita nikki nikko niklas niklaus niko nikodem nikodim nikoela nikol nikola
nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikole nikolett nikoletta nikolina nikon nikora niks
niksa nikulas nil nila nilam nilcan nilda nile niles nili nilima nilo nils nilsa nilson nilufar nim nimakoah
nimrat nina ninel ninetta ninfa nini ninioluwa ninja ninna ninnie nino ninoska ninthe nionila nira niracha
nirgul nirja nisa nisha nita nitara nitesh nives nixon niyaga niyaz niyazi niyilolawa njabulo njagi njala njall
njenga njeri njeru njiru njogu njoki njola njordur njoroge njozi njue njuguna nkazimulo nkiruka nnamdi nneka noa
noah noam nobantu nobie noble nobuhle nobuko noe noel noeleen noelia noeline noella noelle noemi noemie nohely
nohemi nohora noi noirin nojus nokkvi nokulunga nola nolan nolberto noleen nolen nolia nolie nollaig noma
nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla
noni nonie nonjabulo nonna nonni nonso noor noora noortje noppakao nora norah norbert norberto norbey nordmann
nore noreen norene noreta noretta nori norica noriko norina norine norita norka norma norman normand normann
normunds norris norton norval norwood notburga nothando nott noud nour nout nova novella novi novruz noxolo
nozibusiso nozima nozizwe nqobizitha nrima ntimi nu nuala nubar nubia nudret nugraha nuhu nula numbers numi nuno
nunzio nura nural nuran nuray nurbanu nurcan nurda nurdeniz nureta nuretdin nurettin nurey nurgil nurhayet nuri
nuria nuriat nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nurser nursim
nurtac nurten nuru nurul nurulla nurullah nurveren nury nusa nutcha nutkrita nutwadee nuyan nwabudike nya
nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasi nyasia nyawira nybjorg nydia nyla nylah nynke
nyoka nyoman nyongesa nyoni nyota nyree nyuki nyvard nzioka nzomo oakley oana oba obaid obanijesu obdulia obe
obed obianuju obie obinna obirdar obretim ocampo oceane ochieng ocie octa octav octave octavia octavian
octaviana octavie octavio octaviu octavius oda odalis odalys odarka odd odda oddbergur oddbjorg oddbjorn
oddfreyja oddfreyr oddfridur oddgeir oddgerdur oddhildur oddi oddie oddkell oddlaug oddleif oddleifur oddmar
oddny oddrun oddsteinn oddthor oddur oddvar oddveig oddvor odelia odeline odell odessa odette odhiambo odhran
odie odika odile odilia odin odina odinn odis odkanli odongo oduor odus oeshi ofeigur ofelia ofeliya offie
oganer ogden oge ogechi oget ogin ogmunda ogmundur ogn ognemir ognen ognena ogooluwa ogri ogulbas ogurata ogus
oguzman oisin oiva oivind ojas ojasvi ojvind ok okanay okbay oke okean okechukwu okello okey okguclu okhanes
okhrim okkas okoth oksana okseniya okseven okta oktavia oktavius oktaviya okto oktovia oktovius okturemis okturk
oktyabrina okumu okyalaz ola oladare oladimeji olaf olafia olafina olafur olajumoke olakunle olalla olan oland
olanrewaju olansile olar olasunmbo olav olavi olavia olca oldag oldrich ole oleg olegario olek oleksa oleksandr
olen olena olene oles oleta olevia oley olfert olga olgeir olgerts olgierd oli olie olimpi olimpia olimpiada
olimpian olimpiu olimpiy olin olina olinda oline oliva olive oliver olivera olivert olivia olivie olivier
olivija olivine oliviu oliwer oliwier olle olli ollie olly olnir olof ololade oloo olov olrun oluchi olufunke
olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi
oluwasegun oluwole olveig olver olvir olwen olwethu olympia om oma omaca omair omaira omaja oman omana omar
omari omarion omega omeir omelyan omer omi omie omina omisha omkaar omobobola omobolanle omodunni omolabake
omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omurtag omya ona onat oncel
oncho ondieki ondolfur ondrej oneal oneida onel onesmus oneta oney ongay ongen oni onie onik onisim onita onkar
onni onnie onofre onsal onufri onufriy onuker onundur onur onurcan onursu onveer onyango onyinye oona oonagh
opal opan opanas opha ophelia ophelie opiyo opung opwonya oqtay ora orah oral oralee oralia oran orange oranli
orazio orbrun orcin orduxan orelia oren orene oreofe orest orestas oreste oretha orfelina orfeus orfey orfhlaith
orfiye orgun orhan oriana orie orik orilla orin orina orinder orion oris orisya orjan ork orka orkhidey
orkhideya orkhip orla orlagh orlaigh orlaith orland orlando orlaugur orleana orlena orley orlin orlo orlygur
orma ormar ormheidur ormhildur ormur orn orna ornella orni ornolfur orpha orra orren orri orrie orrin orris
orsolya orson ortak ortansa ortodoksi ortrud ortrun ortse ortwin oruc orval orvar orvel orvil orville orvin
orvis orvokki orxan oryurek osa osama osamu osbaldo osborn osborne oscar osha osie osip osiyo osk oskar oskari
oskars osman osmo osogo osp ossama ossi ossian ossie ossur ostap osten ostromir osunleke osvald osvaldo osvalds
osvaldur osvifur oswald oswaldo oswin ota otabek otakar otavio otay otelia otfried otha othel othmar otho otieno
otilia otilija otis otkatla otkell otmar oto otri ott otta ottar ottarr ottavio ottfried otti ottie ottilia
ottilie ottis ottmar otto ottokar ottomar ottone otur otylie ouanes ouida ouma oussama outi ova ovanes ove ovid
ovidio ovidiu ovila oviya ovli ovun owais owe owen owens owethu owino owuor oxana oxar oyenike oyindasola oymak
oysha oystein oyvind ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil
ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu ozlem ozlu
ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie pa paavo pabla pablo paca pacho pachongruk
pacifica paco pada padma padmi padraic padraig padraigh padraigin page pahal pai paige paiman pairlee paisiy
paisley paityn paivi paivikki pak paker pakhom pakjira pako paksu pal pala paldis paley palfridur palhanna
palheidur palhildur palin palina pall pallavi palle pallie palma palmar palmer palmey palmfridur palmi palmira
palmiro paloma palomina palrun palvira pam pamala pambe pamela pamelia pamella pamfil pamila pamula panagachie
panait panas panay panayot panca pancho panda pande pandelis pandora pandu pane panfil panfilo pangeran pangestu
panini panji pankrac pankrat pankratiy pankrtiyyan pannawich pano pansy pantaley panteley panteleymon pantera
panto pantyu panya pao paola paoletta paolina paolo par parakhod paralee paramita paramon paraschiva parashkev
parashkevan parashkevitsa paraskev pardi parfen paride parin paris park parker parlee parley parman parmen
parmes parrish parsa parth parthenia particia parunka parush parvez pasa pascal pascale pascaline paschal
pascual pascuala pasi paskalia pasko paspanakhil pasqual pasquale pastor pastora pasty pat patchaploy
patcharaporn pate patience pato patrek patrekur patria patric patrica patrice patricia patricie patricija
patricio patrick patrik patrina patriotka patrisia patrizia patrizio patru patryk patsa patso patsy pattamon
pattapon pattatomporn patti pattie patty pau paul paula paule paulene pauletta paulette pauli paulica paulien
pauliina paulin paulina pauline paulino paulita paulius paulo pauls paun pauric pavani pavao pavel pavelin
paviliya pavko pavla pavlik pavlin pavlina pavlincho pavlo pavlomir pavol paw pawan pawel paxton paye payten
payton paz peace peadar peader pearce pearl pearla pearle pearlene pearley pearlie pearline pearly pearse peder
pedro peem peer peeter peg peggie peggy pehlil pei pekka pekkan peko pelageya pelaji pelay pelayo pele pelina
pelle pellegrino pembesin penchin pencho penelope penina peninah penko penney penni pennie penny peno pentti
penyu peo pepe pepelota pepijn pepino pepislav pepita pepito pepo pepper percho percival percy peren periana
perikl perinur peris perkasa perla perley perlita permelia permun pernell pernilla pernille pero perri perrine
perry pershing persiana persiyan pertti peruna pervaiz pesent peshka peta petar pete peter peteris peterson
petikongres petinka petkan petko peto petr petra petraki petrana petras petre petrea petri petrica petrina
petrinel petrisor petriyka petro petromil petromira petrona petronela petronella petronila petros petrozar petru
petrun petrunella petrus petrushka petrut petruta petter petteri petur peychin peycho peyko peyo peyodon
peyolina peytan peyton phanice phebe phelim phelix phenphitcha pheobe phil phileine philemon philip philipp
philippa philippe philippine philis phillip phillis philo philomena philomene phineas phoebe phoenix phubes phuc
phung phuong phylicia phylis phyliss phyllis pi pia piaras piedad pien pier pierangelo pierce pierette
piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierrette piersanti piet pieter
pietra pietro piia pijus pilar pili pilip pim pimen pin pina ping pink pinkey pinkie pinkney pintusorn pio piotr
piper pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius pjetur placido plamena platon pleas
pleasant ples plesu pleun plinio plodovitka pluma plummer po pok pol polad poleksina polikarp polin polina polk
pollie polly polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja popobawa poppy porfirio
porfiriy pornchanok porsche porsha porter portia posey potap poul povilas powell praba prabawa prabowo prabu
prakosa prames pranata pranav pranawa praneel pranit prasetya prasetyo praskovya pratt pratyush pravda pravoslav
prayitna prayoga prayogo preben precious predrag premysl prentice prentiss presa presley press preston pria
price pricilla priit prima primitiva primitivo primus prina prince princess prior prisca priscah priscila
priscilla priscillah prisha priska priya profira prokhir prokhor prokl prokofiy prokop proletina prosper
prostisveta prov providencia prudence prudencia prudencio prudie prvoletka pryor przemyslaw puccio puck puji puk
pumbaa punhan puntira pupi puput pura purcek purificacion purity purl purwa purwadi purwanto pushti puspa puti
putri putu qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit
qaratel qareeb qarin qaseem qasid qasif qasim qatadah qawee qay qays qiana qiang qiyas qori qosqar quadir quang
qudamah quddoos qudoos queen queenie quentin quiana quincy quinn quint quinten quinter quintin quinton quinty
quique quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub quyen raaghib raagini raahil raakin
raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih
rabit racha rachael rachal rachana racheal rachel rachele rachell rachelle rachid rachida rachit rachita rachko
racho racquel rada radek radeke raden radgeir radha radhee radhika radhildur radi radia radika radim radimira
radislav radit raditya radka radmila rado radomir radoslav radoslava radoslaw radostka radosveta radovan
radovana radu raducu raduz radvardur radvile rae raeann raed raees raegan raekwon rael raelene raelyn raelynn
raewyn raf rafa rafael rafaela rafaella rafail rafal rafan rafay rafe rafee rafeek rafeeq raffael raffaela
raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila rafiq rafn rafnar rafney rafnhildur
rafnkell raghav ragheb raghib ragna ragnar ragnbjorg ragner ragney ragnfridur ragnheidur ragnhild ragnhildur
raguel rahab raharja rahat rahayu raheel raheem rahel rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul
raid raiden raihan raija raik raili raimo raimondo raimonds raimund raimundo raina rainer rainka raisa raissa
raivis raivo rajab rajata rajeshri rajko rakeem rakel rakide raksha raleigh ralf ralph raluca rama ramadan
ramadhan ramazan ramid ramil ramina raminta ramiro ramiz ramon ramona ramonita ramsey ramunas ramune ramzi ran
rana ranae ranbir rance rancho rand randa randal randalin randall randee randel randell randi randidur randle
randolf randolph randver randy randyu ranee rangel rangga rani rania ranieri ranka rannva rannveig rannver
ransom ranveer raoul raphael raphaela raphaelle raquan raquel rares ras rasa rasate rashaad rashaan rashad
rashawn rasheed rasheeda rashid rashida rashidi rashko rasho rasim rasma rasmus rastislav rasul ratchanon
ratibor ratih ratmir ratna raul rauno raven ravi ravy rawiri ray rayaan rayan rayana rayburn raye rayen rayfield
rayford rayhona rayla raylene raymon raymond raymonde raymund raymundo rayna raynard rayne raynichka rayshawn
rayu rayyona razi razvan rcho rea reagan rean reanna reason reatha reba rebbeca rebbecca rebeca rebecca rebecka
rebeka rebekah rebekka rebihat recep recepali red reda redden redmond reece reed reena reese reet refet refik
refugia refugio refur regan regena regenia reggie regina reginal reginald reginbaldur reginbjorg regine reginia
reginn regis regitse regitze regula regulo rehaan rehema rehime rei reid reidar reidun reifnir reijo reiko
reilly reimar reimer reimund rein reina reinald reinaldo reinar reine reinel reiner reingard reinhard reinhardt
reinhart reinhild reinhilde reinhold reinis reino reita rejane reka reksa rella relu rem rema remazan rembrandt
remedios remi remigio remington remo remona remus remy remzi rena renaat renada renae renaldo renan renard
renata renate renato renaud renay renda rendy rene renea renee renetta rengiya rengul reni renita renna rennie
reno rens renske renzo reshoni resi respati ressie restu resulcan reta retha reto retta rettie reuben reubin
reva revka revza rex rexford rexhep rey reyansh reyes reyhan reyn reyna reynald reynalda reynaldo reynar reyndis
reynheidur reynhildur reynir reynold reynolds reyr reza rezin rezzak rhavi rhea rheba rheta rhett rhian rhianna
rhianne rhiannon rhoda rhona rhonda rhys ria riad rian riana rianna rica ricarda ricardas ricardo ricards
riccardo ricci ricciotti rice rich richard richardt richelle richerd richie richmond rick rickard rickey ricki
rickie ricky rico rida ridge ridhi ridwan rifkiye rigmor rigo rigoberto rihanna rihards riikka riina riitta rik
rika rikard rikardur rikey rikhard rikhardur rikka rikke rikki riku riley rilla rillie rim rima rimante rimma
rin rina rinaldo rinda rini rino rinor rio ripley ris risa risalet risasi rishi risper risto ristya rita ritchie
ritt ritva riva river rivka riya riyad riza riziki rizki rizvan rnest roan roar rob robb robbe robbi robbie
robbin robby robbyn robena robert roberta robertas robertina roberto roberts robin robinson robiya robjorg
robley robrt robt roby robyn rocco rochdi rochel rochell rochelle rochus rocio rock rocky rod rodah rodan roddy
roderic roderich roderick rodger rodgers rodica rodion rodney rodolfo rodolphe rodrick rodrigo rodrigue rodull
roe roel roeland roena rofn rogelina rogelio rogena roger rogers rogn rognvald rognvaldur rognvar rohaan rohan
rohat roise roisin rojnu rojus rok rokas rokkvi roko roksan roksana roksolana roland rolanda rolandas rolande
rolando rolands rolant roldan rolf roll rolla rolland rollande rollie rollin rollo roma romain romaine roman
romana romane romanita romano rome romel romelia romelina romello romen romeo romie romil romina romoleta romolo
romona romuald romualdas romul romulo romulus romy ron rona ronal ronald ronaldo ronan ronda rondal roni ronin
ronith ronja ronke ronna ronni ronnie ronny rono rony ronya roope roos roosa roosevelt roque rori rory ros rosa
rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva
rosalyn rosamaria rosamel rosamond rosana rosann rosanna rosanne rosant rosar rosaria rosarie rosario rosaura
rosberg rosbjorg rosborg rosco roscoe rose roseann roseanna roseanne rosel roselee roselia roselina roselinde
roseline rosella roselle roselyn roselyne rosemarie rosemary rosen rosena rosenberg rosenda rosendo rosenka
rosetta rosette rosevelt rosey rosfridur roshildur rosi rosia rosie rosimir rosina rosinberg rosinkar rosinkara
rosinkrans rosinkransa rosio rosislava rosita roska rosko roskva rosl roslaug roslin roslind roslinda roslyn
rosman rosmann rosmarie rosmary rosmunda rosmundur rosny ross rossa rossana rossie rostiana rostimir rostislav
rostislava roswell roswita roswitha rosy rotich rotraud rotraut rouven rowan rowena rowland roxana roxane roxann
roxanna roxanne roxelana roxie roxy roy roya royal royce royo roza rozalia rozalija rozalin rozaliya rozana
rozanne rozella rozeta rozin roziya rozka rozotsvet rozsa rua ruairi ruari rubani rubar rube ruben rubeyda rubi
rubie rubiela rubin ruby rubye rudecindo rudi rudiger rudite rudolf rudolfo rudolfs rudolph rudra rudy rueben
ruedi ruel ruffin ruffus rufina rufino rufus ruggero ruggiero rugile ruhide ruhiu ruhsat ruhshona ruhugul rui
ruie ruin rukia ruknettin rumaysa rumeysa rumislava run runa runar rundis rune rungo runhildur runi runny
runolfur rupert ruperta ruperto ruqayya ruqiya ruri rurik rusaliya rusen rush rushil ruska ruslan rusman rusne
russ russel russell rustin rusty rusul rut ruta rute ruth rutha ruthann ruthanne ruthe rutherford ruthie ruthild
rutur ruwaihim ruxanda ruxandra ruy ruza ruzena ruzhka ruzica ryan ryann ryder ryker rylan ryland rylee ryleigh
ryley rylie rym ryma ryne ryohei ryosuke ryszard ryte rytis ryurik rza s'fiso sa'adatu sa'diya saabir saad
saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara saariyah saba sabah sabahat
saban sabar sabari sabas sabastian sabatino sabbir sabeeh sabettin sabih sabihe sabil sabin sabina sabine sabiq
sabir sable saboor sabra sabri sabrina sabur saburah sacha sachi sachiko saci sad sada sadaka sadan sadao
sadaqat sadat saddam sade sadeed sadeti sadia sadie sadik sadiki sadiman sadina sadiq sadittin sadiye sadye
saeberg saebergur saebjorg saebjorn saebjort saeborg saedis saefinna saefridur saehildur saei saelaug saelaugur
saemann saemunda saemundur saeny saer saeros saerun saesol saethor saeunn saevald saevaldur saevar saevarr
saevin saevor safari safet safia safii safina safinaz safir safiri safiya safta safura saga sagcan sage sagit
sahat sahdiye sahigul sahil sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sai
saida saidi saiful saige saim saint sair sairah saire saka sakari sakarias sakhoriya sakina sakip sakir saksham
sakti sakura sal salah salami salbjorg saldis saleh salena salgerdur sali salih salim salima salimah salimet
salin salina salka salkin salley sallie sally salma salman salmann salmar salny salohiddin salome salomea
salomey salomon salsabila salud salurbay salvador salvar salvatore salvi salvor salwa sam samahat samaksh samama
samandar samanta samantha samar samara samarth samatha samella samesh sami samiah samie samiha samil samina
samir samira samiya samiyah sammie sammy samo sampson samson samsul samu samual samuel samuele samuil samuli
samurtay samwel samweli samxal samy sana sanaa sanai sanavber sanaya sancak sancar sancho sanda sandalio sandee
sandel sander sanders sandi sandie sandile sandis sandor sandra sandri sandrine sandro sandu sandur sandy sanela
sanford sang sani sanije sanita saniya saniyah sanja sanjar sanjuana sanjuanita sanka sanli sanna sanne sanni
sannie sanora santa santana sante santeri santia santiago santina santino santo santos sanur sanya sanziana
saoirse saood sapa saphira sara sarabi sarafina sarah sarahi sarai saran saraya sardor sargin sari sariah
saricabay sarina sarita sarka sarlota sarmite sarpkin sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz
sarya sasa sascha sasha saskia saso sathvik satia satomi satrettin satu saturnina saturnino satya sau saul
saulius saumu saumya saundra sauti sava savak savana savanah savanna savannah saveliy saverio saveta savilla
savina savion savki savni savon savva savvatiy sawyer saxi sayali sayan saydam saygin sayin sayrak sayuri sazime
scarlet scarleth scarlett scarlette schley schuyler scot scott scottie scotty seaborn seamus sean seana seanan
seaneen seanna season sebakhtin sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan
sebattin sebigul sebla sebrina secgul secme seda sedat sedef sedefcho sedife sedrick see seema sefania sefer
sefi sefiye segilola segismundo segundo seha sehamet sehel sehreban sehza seif seifur seija seimur sejda sekim
selah selaheddin selale selatin selcan selcen selcuk seldon selen selena selene seler selim selime selin selina
seline selivan seliverst selja selka selma selmer selmin selvi sem semaj semat semen semenarka semender semenica
semine semir semra semrin semsettin semsinisa sena senad senaida senan sencar sendogan seneca senia seniha
senkal senko senn senna senne sennur senol senora senta seona seosamh sep sepp seppe seppo septi septima sera
seracettin serafeddin serafim serafin serafina serah seraina serban serda seref sereina serena serenity serezli
serfinaz serge sergei sergej sergelinka sergey sergio sergiu sergius sergiy serhatmehmet serina serine serita
serkan serma serman sernur serol serpil servac server servinaz sesar seselia sesil sesilia seslav sessa sesselia
sesselja sessilia seth setsuko setya sevan sevar sevara sevastin sevastyan sevcan sevda sevdalin sevdan
sevdelina sevdi sevdinar seve sevelin sever severiano severin severina severine severino severo severt seveta
sevgen sevginur sevican sevil sevim sevinc sevinch sevindik sevket sevketfeza sevla sevsevil seward seyda seydo
seye seyfulla seyfullah seyhan seyithan seymour seymur seyran seyyide sezal sezen sezginbas sha shaban shad
shade shadrack shae shafter shahina shahnoza shahriyor shahzod shahzoda shaina shakia shakila shakira shakita
shala shalanda shalon shalonda shamar shameka shamika shamsuddeen shan shana shanae shanda shandi shandra shane
shaneka shanel shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanko
shanna shannan shannen shannon shanon shanou shanta shantae shantay shante shantel shantell shantelle shanti
shaquan shaquana shaquille shaquita shara sharan sharda shardae sharday sharde sharee sharell sharen shari
sharice sharie sharif sharika sharilyn sharita sharla sharleen sharlene sharmaine sharman sharo sharolyn sharon
sharonda sharri sharron sharyl sharyn shasta shatara shaun shauna shaunda shauneen shaunna shaunta shaunte
shaurya shavon shavonda shavonne shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shawnte
shay shayla shaylee shayna shayne shchedra shchedrin shchedyu shchefaniya shcheki shcheno shchenyu shcheriana
shcherion shcheriyan shcherko shchero shcheryu shchiliyan shchilyan shchilyanka shchiryan shchono shchrban
shchrkan shchtilka shchtrban shchtrkan shchurk shea sheamus sheba shedrick sheela sheelagh sheena shehu sheila
sheilah sheilla sheillah shekherezada sheki shekoni shela shelba shelbi shelbie shelby sheldon shelia shella
shelley shelli shellie shelly shelton shelva shelvia shelvie shem shemar shemeka shemika shena sheng shenika
shenita shenko shenna shenol shep shepherd shera sheree sherell sheri sherice sheridan sherie sherika sherill
sherilyn sherise sherita sherlene sherley sherly sherlyn sherman sheron sherree sherrell sherri sherrie sherril
sherrill sherron sherry sherryl sherwin sherwood shery sheryl sheryll sheyla sheyna shianne shibil shida shider
shiela shih shila shiloh shin shinead shinka shinko shino shipchan shira shirely shirko shirl shirlee shirleen
shirlene shirley shirleyann shirlie shirly shishman shivani shivansh shizue shizuko shkodri shmilo shmulyu sho
shohei shohjahon shohrux shoji shon shona shonda shondra shonna shonta shoshana shota shpilko shpresa shqipe
shravya shreya shu shukrona shusho shyann shyanne shyheim shyla sia sian sibbie sibel sibila sibilla sibille
sibonelo sibongile sibusisiwe sibusiso sibyl sibylla sibylle sid sidar siddharth siddie side sider sidiq sidki
sidney sidonia sidoniya sidor sie siebe siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried
siegrun siegward siem sien siena sienna sierra sif sifa sifonya sifuna sigbergur sigbert sigbjartur sigbjorn
sigdis sigdor sigdora sigfastur sigfinnur sigfredur sigfrid sigfrido sigfridur sigfried sigfus sigga sigge
siggeir siggerdur sighvatur sigismund sigita sigizmund sigjon siglaugur siglinde sigmann sigmar sigmund sigmunda
sigmundur signa signar signe signhildur signy sigri sigrid sigridur sigrikur sigrun sigsteinn sigthor sigthora
sigthrudur sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna
sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurda sigurdis
sigurdor sigurdora sigurdrif sigurdrifa sigurdur sigurey sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira
sigurgestur sigurgisli sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurjon sigurjona
sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina sigurlinn
sigurlinni sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas siguroddur
siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurthor sigurthora sigurunn
sigurvaldi sigurveig sigurvin sigurvina sigvaldi sigvard sigvardur sigyn sihawukele siim siiri sijuade siku sil
sila silagi silan silantiy silanur silas sile silfa silfrun silja silje silka silke silla sille silli silondile
silva silvan silvana silvano silver silvester silvestr silvestra silvestre silvestro silvi silvia silvian
silviana silvie silvija silvio silviu silviya silviyan silvo silyan silyana sim sima simao simas simber sime
simen simeon simi similoluwa simina simion simisola simiyu simmie simo simon simona simonas simone simonetta
simonia simonne simphiwe simphiweyinkosi simpson simten sina sinaida sinan sinasi sincere sinda sindre sindri
sindy sine sinead sing sini sinica sinikka sinisa sinklitikiya sintija sintiya siobain sioban siobhain siobhan
siofra sione siper siphesihle sirac sirap sirena siri sirin sirivan sirje sirkka sirman sirnir siro sirpa sirra
sirriye sirry sirus sirzad sisi siska sisko sisoya sissel sister sita sithembiso siti sitiwat sittik sittikorn
siu siv sivar sivert sivi sixi sixta sixten sixto siya siyabonga siylihan sjafnar sjoerd sjofn skaer skaeringur
skafti skaidrite skakalka skapti skarphedinn skarpheidur skefill skeggi skender skidi skip skirnir skjoldur
skolastika skorbut skorri skugga skuggi skula skuld skuli skulina skuta sky skye skyla skylar skyler slade
sladjana sladoledka slamet slav slava slavdo slave slaven slavena slaveya slaveyko slavi slavica slavil slavisa
slavka slavko slavomir slavomira slawomir sloane slobodan slyvia smaranda smari smekhoterapiya smidur smilte
smirna smith smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra snaedis snaefridur snaeholm
snaelaug snaelaugur snaer snaeringur snaeros snaerun snaethor snaevar snaevarr sneha sneider snezana snezhinka
snizhana snjafridur snjaka snjezana snjofridur snjoki snjolaug snjolaugur snjolfur snorra snorri snot socorro
soffanias soffia sofi sofia sofiane sofie sofija sofiya sofiyka sofon sofonias sofron sofus sohret soila sokmen
sokrat sokrates sol sola solange solberg solbergur solbjartur solbjorg solbjorn solbjort solborg solbra solbrun
soldis soldogg sole soledad soleh solene soley solfridur solgerdur solhildur soliha solimann solin soline
solkatla sollilja solma solmar solmaz solmundur solny soloman solomiya solomon solon solros solrun solva solvar
solveig solvej solver solvey solvi solvin solvina solvita solvor somadina somer sommer somtochukwu son sona
sonad sonata sondra sondre song songul songurkan sonia sonja sonji sonke sonnur sonny sonya soo sook soon
sophanias sophia sophie sophronia sophus sophy soraia sorana sorawut soraya sorcha soren sorin sorina sorine
sorli sos sosimo sotaro souad soufiane souma soumia sowande soydaner soykan soykut soyler soyselcuk sozer
sparkle spartak spartakus spas spasena spasiyana spela spencer spenser speranta sphiwe spirela spiridon spoi
spordi spring spurgeon squire srecko srmenka ssu stacee stacey staci stacia stacie stacy staffan stafford
stamatka stan stana stanca stancu stanford staniela stanimir stanimirka stanislaus stanislav stanislava
stanislavs stanislaw stanka stanko stanley stanton stapi star starkadur starla starling starr starri stasha
stasia stavisara stavros steen stef stefaan stefan stefana stefani stefania stefanie stefanija stefanny stefano
stefany steffanie steffen steffi stefica stefka stefnir stein steina steinar steinarr steinberg steinbergur
steinbjorg steinbjorn steinborg steindis steindor steindora steiney steinfinnur steinfridur steingerdur
steingrimur steinhildur steini steinkell steinlaug steinmann steinmar steinmodur steinn steinolfur steinrodur
steinros steinrun steinthor steinthora steinunn steinvardur steinvor stela stelian steliana stelina stella
stellah stellan steluta sten stepan stepanie stepanka stephaine stephan stephane stephani stephania stephanie
stephany stephen stephene stephenie stephine stephnie stephon sterling sterre stetson stevan steve steven stevie
steward stewart steyana stian stien stig stigheidur stigrun stigur stijn stilla stina stine stirnir stiven
stjarna stjepan stoimena stojan stoletka stone stonewall stoney storm stormur stormy storolfur stoyan stoyanka
stuart sture sturla sturlaugur sturri styr styrbjorn styrgerdur styrkar styrmir styrr su suanne suat suayp
subhan subomi subutiye sucaettin suci sudi sudie sudiksha sue sueann suellen sugra suha suhani suheyda suk sukri
sukru sukufe sukur sula suleiman sulema suleyla suleyman sulhi sullivan sultane sumarlidi sumarlina sumarros
sumayya sumerya sumeyye sumiko summer sumner sun sunay sune sunel suner sung sungara sunna sunnefa sunneva sunni
sunniva sunny sunshine supasit supasita suphi surya susam susan susana susanita susann susanna susannah susanne
suse susen susi susie sussanne sussie susy suus suvakit suvari suvi suwijuk suzan suzana suzann suzanna suzanne
suze suzer suzette suzi suzie suzy svafa svafar svafnir svala svali svalrun svan svana svanberg svanbergur
svanbjorg svanbjorn svanbjort svanborg svandis svaney svanfridur svangeir svanheidur svanhildur svanholm
svanhvit svani svanlaug svanlaugur svanmundur svanros svante svanthor svanthrudur svanur svatopluk svatoslav
svava svavar svea svein sveina sveinar sveinberg sveinbjartur sveinbjorg sveinbjorn sveinborg sveindis sveiney
sveinfridur sveingerdur sveinhildur sveinjon sveinlaug sveinlaugur sveinmar sveinn sveinros sveinrun sveinsina
sveinthor sveinungi sveinveig sven svend svenja svenning sverre sverrir svestina svetla svetlana svetlomir
svetlomira svetlyu svetoslav svetozar svezha svidna svitlana svobodka svolnir svorfudur svyatopolk svyatoslav
svyatoslava swala swaleh swantje swen swetlana syahrini sybil sybilla sybille syble sydell sydnee sydney sydni
sydnie syed sylas sylgja sylivia sylke sylva sylvain sylvaine sylvan sylvana sylvania sylvanus sylvere sylvester
sylvia sylviane sylvianne sylvie sylvio sylwia symone synnove synthia syreeta syrus sys szabolcs szilard
szilveszter szilvia szymon ta taahaa taahir taaj taalib taamir taanish taariq tab taban tabassum tabatha tabea
tabetha tabish tabita tabitha taciddin tacnur tad tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg
tafazal taft tagangul tage taha tahaw tahawwur taheem tahir tahj tahmaseb tahmeed tahmid tahoor tahseen tai
taial taichi taimur taina taine taisha taisir taisiya taisto taj taja tajammal tajammul tajuana tajudinn tajus
takako takatifu takisha takuma tal tala talal talan talat talayer talen talha talhah tali talia talib talibe
talisha talitha taliyah tallie talmadge talmage talon tam tama tamala tamam tamanna tamar tamara tamas tamasa
tamatha tamati tamaydin tambika tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie
tamika tamiko tamilla tamisha tammara tammera tammi tammie tammy tamra tamu tamya tan tana tanak tanay tanbay
tandogdu tandra tandri tandy tane taneka taneli tanesha tangaroa tangela tangul tanguy tanhan tania tanika
tanimu tanir tanish tanisha taniya taniyah tanja tanmayi tanna tanner tanpinar tanses tansev tansig tantri
tanveer tanvi tanya tanyolac tanyu tao tapani tapio tara tarah taraji tarak taranci taras taren tarfaan tarfur
tari tarik tariq tariyel tarja tarmo taro tarra tarsha tartis taru taryn tarzicius tasar tasdik tasha tashia
tashimira tashina tasia taskan tasnim tassilo tasvir taswir tate tatia tatiana tatianna tatjana tatsuo tatu
tatum tatyana tatyanna taufan taufik tauno taunya taurean taurus tautvydas tavares tavaris tavian tavion tavon
tawana tawanda tawanna tawkeel tawna tawny tawnya taya tayaydin taygan tayla taylak tayler taylor tayna tayshaun
tayyibe tayyip te tea teagan teber tecimer tecla ted teddie teddy tedi teea teela teemu teena teerth teetat
tegan teguh teija teisha teitny teitur teja tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telefonka
telemaco telim tella tellervo telly telma telman telmo telse temeka temidayo temika temime temir temira temirhan
temistocle temizkal tempie temple temucin tena tenesha tenika tenis tenisha tennessee tennie tennille tenvir
tenzin teo teobaldo teodor teodora teodoro teodors teodosi teodosia teodosio teodosiy teodoslav teodostin teofan
teofil teofila teofilo teohari teokhar teona tequila tera terance tercan tere tereasa terell terence terentiy
teresa terese teresia teresiah teresita teressa terez tereza terezia terezija terhi teri terica terina terisa
terje terlan tero terra terrance terrell terrence terresa terri terrie terrill terrilyn terry terttu tervel tesa
tesha tess tessa tessie tetyana teun teuta teuvo tevin tevs tex texanna texas texie teybet teymur teymuraz
teymurcin tezcan tezol thabani thabisa thabisile thabiti thad thaddaus thaddeus thalente thales thalia thanatcha
thandazile thandeka thandiwe thando thangbrandur thanh thao thea theadore theba theda thedore thekla thelma
thembeka thembekile thembile thembisile thengill theo theobald theodis theodocia theodoor theodor theodora
theodore theodoro theodoros theodosia theola theophil theophile theres theresa therese theresia theressa therman
theron thersa theta theyr thi thiago thiare thibaud thibault thibaut thibo thidrandi thidrik thierry thies
thijmen thijn thijs thilo thinhinane thinur thjalfi thjodann thjodbjorg thjodbjorn thjodgeir thjodhildur
thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thjostar thjostolfur thoka tholl thom thomas thomasena
thomasina thomasine thompson thor thora thoralf thoranna thorar thorarinn thorarna thorben thorberg thorbergur
thorbjorg thorbjorn thorbrandur thorda thordis thordur thore thorelfa thorelfur thorey thorfinna thorfinnur
thorfridur thorgardur thorgautur thorgeir thorgerdur thorgestur thorgils thorgisl thorgnyr thorgrima thorgrimur
thorgunna thorgunnur thorhaddur thorhalla thorhalli thorhallur thorhanna thorheidur thorhildur thorir thorkatla
thorkell thorlakur thorlaug thorlaugur thorleif thorleifur thorleikur thorlindur thormar thormodur thormundur
thornton thorny thorodda thoroddur thorolfur thorormur thororn thorri thorsteina thorsteinn thorsteinunn
thorsten thorstina thorunn thorvaldur thorvar thorvardur thorveig thorvor thorwald thos thra thrainn thrandur
thrastar thresa throstur throttur thruda thrudmar thrudur thrymur thu thufa thula thuo thura thure thuri
thuridur thurlow thurman thursa thurston thury thuthukile thuy thyra thyri thyrnir tia tiago tiana tianna tiara
tiare tiarna tiarnan tiarra tibe tiberia tiberiu tibo tibor tibra tiburcio ticen tichomir tiegan tien tiera
tiernan tierra ties tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tigin tigroni tiia tiina tiit tiiu
tijl tijmen tijn tijs tijuana tikha tikho tikhol tikhomir tikhon til tilda tilde tilden tilen tiliana till tilla
tillie tillman tillmann tilly tilman tilmann tilo tim timbul timcho timea timeo timi timika timm timmie timmothy
timmy timo timofey timofiy timon timotei timotej timoteo timoteus timotey timothee timothy timur timurtas tina
tinal tinca tincho tincuta tindar tindra tindri tindur tine tineke tiney ting tinie tinisha tinna tinne tinni
tinnie tino tiny tira tirdad tirsa tirta tirtayasa tirza tisa tish tisha tishie tishk tisho tistran tit titas
titi titilayo titin tito titus tivadar tiziana tiziano tjaldur tjasa tjorfi tjorvi toaneta tobe tobi tobias
tobiasz tobie tobin toby toccara tod todd todda tode todomirka todor todoraki todorin todorina todsawun tofiq
togan togrul toi toivo toka toker toki tokimir tokoz toktug tokunbo tola tolbert tolek toliana tolli tollie
tolonbay tolulope toluwanimi tolyu tom toma tomas tomasa tomasz tomaz tome tomeka tomen tomi tomie tomika tomiko
tominka tomislav tommaso tommi tommie tommy tommye tomo tomoko tomori tomoya tomris toms tomurcuk tona toncho
tonda tone tonette toney tonguc toni tonia tonicha tonie tonimir tonino tonisha tonislav tonita tonitsveta tonja
tonje tonko tonni tonny tono tonu tony tonya toomas toon topalko topias topolko topuz tor tora toralf torben
torbjorg torbjorn tord tore torel torey torfey torfheidur torfhildur torfi torgny torhan tori toriano toribio
torie torill torquato torrance torrence torrey torri torrie torry torsten tory tosha toshia toshiko toshio
toshka toska tota totko toto totso totyu tova tove tovuz towanda toy toya trace tracee tracey traci tracie tracy
trae traian tran trang transito traude traudel traudl traugott trausti traute travis travon trayvon tre treacy
treasa treasure treena tremaine tremayne trena trendafila trent trenten trenton tresa tressa tressie treva
trever trevin trevion trevon trevor trey treyton treyvon tri tricia trifon trifonka triin trilby trina trine
trinh trini trinidad trinity triona tripp tripti trish trisha trista tristan tristana tristen tristian tristin
triston triveni triya troels trofim trokhim trond trong trosha trostan troy trpka tru trude trudel trudi trudie
trudy true trufana trula trumaine truman trumann trung tryggva tryggvi tryggvina trystan tsai tsaneta tsarevna
tsetsa tski tsocho tsola tsonya tsonyu tsotso tsubasa tsuma tsung tsvetana tsvetelina tsvetilena tsvetlina
tsvetoliliya tsvetyana tu tuan tuana tucker tudor tudora tudorita tudosia tuere tufani tufka tugcan tugce
tugiman tugrulhan tugtas tui tuija tukelalp tukufu tula tulay tule tulia tulin tulio tullio tulun tumas tumer
tumi tumkurt tunahan tunar tuncboga tunchanok tunckilic tunde tung tunguc tunradee tuomas tuomo turabi tural
turan turcan turcein ture turgut turid turkalp turkan turkmen turknur turlough turner turvi turxan tutkucan
tutkun tutu tuukka tuula tuuli tuulia tuulikki tuur tuva tuyet tuyug tuzeer tuzenur tverdislav tvorimir twan
twana twanda twanna twila twyla ty tycho tye tyesha tygo tyisha tyla tyler tylor tymon tymoteusz tynisha tyquan
tyr tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyrone
tyrus tyshawn tyson tzu ua ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto
ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna uchita uda udant udarsh uddi udeen udeera udo udyati ueli
uffe ufukay ugan uge uggi ugla ugne ugo ugolino ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey uldis ulduz
ulf ulfa ulfar ulfat ulfdis ulfet ulfey ulfgeir ulfhedinn ulfheidur ulfhildur ulfkell ulfljotur ulfrun ulftyr
ulfur uli uliana ulises ulke ulkudes ulkum ulla ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag
ulugbey uluman ulutay ulva ulvi ulya ulyan ulyana ulysses uma umaarah umair umande umang umar umay umaya umberto
umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan un una unal undina undine unek
unggul uni unique unjani unknown unlen unna unnamed unnar unnati unnbjorg unnbjorn unndis unndor unni unnsteinn
unnthor unnur uno unsever unubol uolevi upadhriti upasna upik upkaar upma ura uraltay urania uranus urbain urban
urbano urdar urdur urfan urfettin urhan uriah uriel urijah urima urishilla urmas urmi uros urper urrab urs ursa
ursel ursina urska ursula urszula urte urvashi urvi usame uschi usha ushan ushindi usiku usman usmon ustim ustin
ustun usyi uta utama ute utkarsh utkucan utz uwe uxi uyanser uygun uzbay uzer uzeyir uzima uzsoy vacibe vaclav
vada vadim vafir vagn vagna vagnbjorg vagnfridur vahar vahid vahittin vaida vaidas vaino vaishnavi vajen vaka
vakare vaklina vakris vakur val vala valarie valary valberg valbergur valbjorg valbjork valbjorn valbjort
valborg valbrandur valda valdemar valdheidur valdi valdimar valdis valdor valeh valencia valene valentijn
valentim valentin valentina valentine valentino valentinus valer valere valeri valeria valerie valerij valerija
valerio valeriu valeriy valeriya valero valery valeryan valeska valey valfridur valgard valgardur valgeir
valgerda valgerdur valhildur vali valiant valid valija valinda valka valladur vallary vallie vally valmar
valmundur valny valon valorie valrie valros valrun valsteinn valter valthor valthrudur valtteri valtyr valur
valva valves valy valya vamakshi vance vanda vander vanesa vanessa vanetta vangeliya vania vanita vanja vanna
vannesa vannessa vannie vansha vanukhi vanya vapni vaqif var vara varenya varfolomey varfolomiy vargin varlaam
varlik varmar varsha varta varvara vasana vasare vasatika vasco vasenka vashilya vashon vashti vasif vasil
vasile vasilica vasiliki vasilina vasilisa vasiliy vaska vassie vassilios vasudha vasyl vatnar vatslav vaughan
vaughn vavrinec vaysal vazeh vebjorg vebjorn vechko vecide veda vedant vedat vedhika vedika vedis vedran veer
veera veerle veeti vefia vega vegard vegeir vegerdur veig veiga veigar veigur veijo veikko veis veit vejune
vekell vela velaug velaugur velda veli velia veliana velimir velinna velitdin veliyanka vella vello velma velta
velva velvet vemundur vena venancio venceslas venchislava venda vendela vendelin vendula venedikt venera
veneranda venessa venetsiya venetta veniamin venice venie venislava venita veniyamin venla vennie venus veny
veola ver vera verda verde verdell verdie vere verena vergie vergil verim verislava verl verla verle verlene
verlie verlin verline verlon verlyn vermundur vern verna vernal verne vernell vernelle verner verneri vernetta
vernhard vernhardur vernia vernice vernie vernita vernon vero verona veronica veronicah veronika veronique versa
versie vertie vesa veselin veselinka vesislav vesna veso vespasiyan vessie vesta vestar vesteinn vester vestmar
veta vetko vetrarros vetsa veturlidi veva vezat vezhda vezrife vi vibeka vibekka vic vicenta vicente vicentia
vicentiu vicho vicie vick vickey vicki vickie vicky victoire victor victoria victoriano victorina victorine
victorino victory vicy vid vida vidadi vidal vidar vide videlin viden vidhi vidima vidin vidir vidja vidoslav
vidyu viera vieroslava viesturs vif vifill vigalot vigdis vigdogg vigfus viggo viggunnur vigilija viglundur
vigmar vigmundur vignir vigny vigo vigri vigsteinn vigthor vigtyr vigur vihaan viivi vija vikar vikenti vikentiy
vikhr vikhren vikhroni viki viking vikingur vikki viktor viktoria viktorie viktorija viktorin viktoriya viktors
vilberg vilbergur vilbert vilbjorn vilbogi vilborg vilbrandur vildane vilde vildis vilem vilfridur vilgeir
vilgerdur vilgot vilhelm vilhelmiina vilhelmina vilhjalmur vilho vili viliam vilian vilis vilislav vilius viliya
viliyan vilizar vilizara viljami viljar viljem vilji viljo vilkhema villa villads ville villi villimey vilma
vilmar vilmer vilmos vilmundur vilnis vilny vilte vilums viman vina vinaya vinbjorg vince vincenc vincent
vincentio vincentiu vincenza vincenzo vinchentso vinciane vineta vinetu viney vinicio vinicius vinie vinita
vinjar vinko vinnie vinny vino vinsen vinsnt vinson vinsy vinton vinzenz viola violet violeta violetta violette
violin viorel viorela viorica vira virag viraj virdie virge virgel virgen virgia virgie virgil virgilio virgill
virgina virginia virginie virgle viridiana virman virpi virzhiniya visa visar visarion visha vishetin vishka
vishnyu visitacion vissarion visvaldis vit vita vitali vitalija vitalis vitaliy vitazoslav vitezslav vitko
vitlyan vito vitomir vitomira vitor vitoria vitosh vittoria vittorio vitus viva vivaan vivan viveka vivi vivian
viviana viviane vivianne vivien vivienne vjekoslav vjollca vlad vladelina vladilen vladilena vladimer vladimir
vladimira vladislav vladislavs vladlen vladlena vlado vlaicu vlas vlasta vlastimil vlo vlora voditsa voggur
voichita voicu vojtech voldemars volkan volker volkhard volkmar vollie volney volodimir volodimira volundur
voncile vonda vonetta voney vonnie vopni vordis vordur vorm vottur voynka vratislav vratko vrbunka vreneli
vrinda vrishti vritti vsemil vseslav vsevolod vtsa vu vula vuokko vuqar vurgun vusal vusumuzi vyacheslav
vyanjana vysheslav vytautas vyte vzkreseniya waahid waail waajid waceera wachira wade wadee wadi wadood wafa
wafae wafeeq wafi wafiq wafula wage wahab wahb wahban waheed wahhaab wahhaaj wahyu wai waida waimarie wainaina
waino wairimu wakeeta wakiman walburga waldemar waldo waldtraut walentina walfried walid walker wallace walli
wally walt walter walther walton waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema wan
wanda waneta wanetta wangari wangila wangui wani wanita wanja wanjala wanjiku wanjiru wanjohi wannes wanyama
wanyonyi ward warda wardaya wardell wardi warhi waridi warinder warjas warji warner warre warren warsa warsita
warta warwick waseme wash wasin wasis wassaya wassim watika watson watt wava waverly wawan waweru wayde wayland
waylon wayman waymon wayne wazir weaver webb webster weddy weena wei wekesa weldon wellington wells welton wen
wenceslao wenche wencke wende wendel wendelin wendell wendi wendie wendolin wendolyn wendy wenke wenona wenzel
wera werner wes wesley wesonga wess wessel westin westley weston wheeler whit whitley whitney wibke widisha
widya wiebke wieland wieslaw wigbert wikitoria wiktor wilber wilbert wilbur wilburn wilda wilder wiley wilford
wilfred wilfredo wilfrid wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus wilhemina wiliam
wilkie will willa willaim willam willard wille willem willena willene willetta willette willfried willi willia
william williams willian williard willibald willibert willie williemae willis willodean willow willum willy
wilma wilman wilmar wilmer wilson wilton wiltrud wim winda windell windy winfield winford winfred winfried wing
winifred winni winnie winnifred winny winona winston winter winthrop winton wira wirda wiremu wirt wishi wisnu
witold wladimir wm wojciech woldemar wolf wolfgang wolfhard wolfram wonda wong wood woodie woodroe woodrow
woodson woody worley worth wout wouter wriddhish wridesh wright wu wulan wulf wur wuraola wyatt wycliff wycliffe
wylie wyman wynell wynona xalak xalid xaliq xamis xanana xander xanim xankisi xanlar xaver xavi xavier xena
xenia xia xiao ximena xiomara xiti xiulan xiuying xobeen xochitl xolid xosrov xuan xudaverdi xudayar xudu xumar
xzavier ya yaa yaakov yaaseen yablen yablenka yachana yacho yacine yada yadavi yadid yadiel yadigar yadira yaeko
yael yafi yafir yaghnam yagin yagizkurt yagnesh yago yagoda yagodin yahaira yahia yahir yahsi yahsikan yahvi
yahya yahyaa yahyo yair yaiza yajaira yakim yakiv yako yakob yakobo yakoslav yakov yakub yalazabay yalcin yalgin
yalin yalislava yaltirak yaman yamar yameen yamid yamile yamilet yamilex yamin yamini yan yana yanachko yanadin
yanaki yanakin yanara yance yanche yancho yancy yandel yane yanedin yaneg yanek yanet yaneth yang yani yanichko
yanick yaniel yanik yanimir yanina yanira yanis yanisa yanislav yanislaviya yanka yanki yanko yankul yann yannic
yannick yannik yannis yano yanomil yantar yantsislav yanuariy yanush yaqeen yaqoot yaqub yar yara yarcho yareli
yarema yaretzi yargi yarina yaritza yarka yarm yarno yaromir yaropolk yaroslav yaroslava yartse yaryu yasaar
yasan yasar yasattin yaseen yasemen yasemin yasen yasena yaser yash yashar yashasvi yashawini yashem yashica
yashka yasho yashoda yashodhara yashon yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna
yasser yassin yassine yasti yastreb yasuhiro yasuko yatan yatana yathrib yatin yatso yauvani yavor yavora yavuz
yaw yawar yawer yayak yazan yazeed yazganalp yazgul yazmin yazo yda yecid yee yeferson yefrem yehuda yeimy
yeison yejide yekbun yekda yelena yelesen yelisaveta yelisey yen yeneral yeni yenifer yenny yeno yeny yepelek
yer yeraz yeremiya yergha yerko yerson yertan yesenia yesica yesid yesil yesoob yessenia yessi yessica yetisal
yetta yetunde yeva yevette yevgen yewande yfke yi yigit yildir yildiz yilma yilmaz yina yineth ying yinthe yja
ylenia ylfa ylfur ylja ylur ylva ylvi ylvie yma ymir yngvar yngve yngvi ynja yoan yoana yoann yoanna yocelyn
yochana yoel yoga yohan yohana yohane yoichi yoil yokhanna yoko yolal yolanda yolande yolando yolima yolina
yoliyan yolko yolonda yon yona yonatan yonathan yonetmen yong yonika yono yoom yordan yordanka york yoruc yosef
yoselin yoshie yoshiko yoshio yoshita yosip yosma yosuke youba youcef youlanda younes young youri yousef yousra
youssef yovan yovanka yovcho yovitsa yovko yovo yovro yovtso yozhi yr yrar yrja yrjo yrkill yrr yrsa ysaline yu
yuan yucel yucelen yudy yueh yuette yug yugi yui yuk yukhim yuki yukiko yuko yulanda yuli yulia yulian yuliana
yuliena yulieth yulisa yulissa yuliy yuliya yuliyan yuly yumiko yumun yun yung yuni yunis yunita yunona yunt
yunus yuonne yurani yurany yurdan yurdanur yurdaser yureed yurem yuri yuridia yuriko yurita yuriy yurtguven
yurtseven yurttas yury yusif yussuf yustianna yustim yustin yustina yustinian yusuf yuta yutika yuvenaliy yuvraj
yvan yves yvette yvon yvone yvonne zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach zacharia zachariah
zacharias zacharie zachary zachery zack zackariya zackary zackery zada zadie zaeem zaeka zaenab zafa zafar
zafeer zafer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahro zahrun zahur
zaib zaid zaida zaiden zain zainab zainabu zaira zaire zaitra zaituni zak zakaria zakarias zakariyo zakary
zakayo zakhar zakhari zakharin zakharinka zakhele zakho zakir zakiyaxon zalan zaliha zalindra zaman zamett
zamfir zamfira zamin zamiq zamir zamira zan zana zander zandra zane zaneta zango zanis zaniyah zanka zanko zansi
zapryan zara zarar zaraza zaria zariah zarina zarko zarna zashil zauqi zaur zavarin zaven zavier zavion zaweel
zayan zayd zayden zaynab zayne zayyan zayyir zbigniew zbynek zdenek zdenka zdenko zdislava zdravcho zdravelin
zdravelina zdravets zdravko zdukhostina zeb zebirce zebulon zechariah zed zeferino zehaan zehnia zehra zehranur
zejna zekayi zeke zeki zela zelaya zelda zelha zelia zelie zeljka zeljko zella zelma zelmira zelpha zemfira
zemyna zemzem zena zenaida zenas zende zengin zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile
zerafet zerdad zeride zeta zetta zettie zevlude zewad zeynal zeynelabidin zeynep zeyno zeynulla zgura zhaklin
zhane zhanin zhanna zhara zhelyazka zhenimira zheyna zhichka zhiva zhivomira zhorka zhuliana ziba zibuyile
ziedonis ziga ziggy zigmund zigrida zihni zika zikmund zilfa zillah zilmil zilpah zilpha zimran zina zinaida
zinal zineb zinhle zinko zinnura zinnure zinovi zinoviy zion zipporah zita ziva zivile ziya ziyaettin zizi
zlatan zlateya zlati zlatica zlatil zlatimir zlatiyan zlatka zlatko zlato zlatogor zlatomir zlatomira zlatoslav
zlatoslava zlatotsvet zlatozar zoa zoe zoey zofia zofie zofija zohrehan zoichka zoie zoila zoja zola zollie
zoltan zona zonia zophanias zophonias zora zoraida zoral zoran zorica zorka zoryan zosima zoya zsanett zsigmond
zsofia zsolt zsombor zsuzsanna zuba zubayr zubeyde zufer zuheyla zuhri zula zulaikha zulbiye zulema zuleyxa
zulfa zulfuye zulgarni zulma zumaridi zumre zumrud zunilda zuwayhir zuwena zuzana zuzichka zvezdan zvezdemira
zvezdin zvezdislav zvezdiyan zvezdolet zvezdomir zvonka zvonko zwatie zygimantas
`;
