/**
 * Family names of many peoples in Latin letters, without accents, in lower case.
 * Sources: the lists of family names of Faker for Python 40 (MIT; Cyrillic ones written in Latin letters by us), and the
 * 3,000 commonest of the US Census of 1990 (public domain) as in the package `names` 0.3 (MIT).
 */
// oxfmt-ignore
export const SURNAMES = `
't a' aaaqil aabid aadam aadil aages aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz
aaron aarts aas aasa aasen aasif aasim aasmae aatiq aavik aazim aba abaan ababei abad abada abarca abascal
abatantuono abate abba abbad abbadh abbagnale abbas abbasli abbasov abbasova abbassi abbes abbosov abbott
abdalla abdallah abdelaziz abdellaoui abdelli abdi abdiaziz abdifatah abdikadir abdille abdinoor abdirahman
abdou abdow abduazizov abduboriyov abdulhamidov abdulla abdullah abdullahi abdullaoglu abdullayeva abdullohov
abdumalikov abdurahmonov abe abed abel abele abella abellan abels aberg aberhart abernathy abicic abid abiola
abney abola abolina abolins abols aboraa abou abouda aboukir abrafi abragamovska abragamovskiy abraham
abrahamova abrahams abrahamsen abrahamsson abramchuk abramczuk abramenko abramov abramova abramovic abrams
abrassart abrego abreu abril abrorov abshire abubakar abubakrov abuga aburto abwao accardo acedo acerbi acero
acevedo achaorainn acharya achberger achbergerova acheampong achieng achison achleitner achola achour achouri
achtelik acker ackerl ackerman ackermann acosta acuna adadia adair adalbergs adalberts adalbjorns adalborgars
adalgeirs adalmunds adalrads adalsteinns adam adamaszek adamchuk adamczyk adame adamec adamecova adamenko
adamiuk adamova adamow adams adamski adamson adamu adan adasme adcock adda addis addison adebisi adegbite
adegoke adekunle adelaar adelakun adeleke adels adelusi ademiluyi aden ader aderibigbe aderogba adesiyan
adetokunbo adeyemi adeyemo adhaimh adhastair adhiambo adiels adinolfi adisa adkins adler adolfs adolfsson adolph
adoma adomah adomako adongo adow adriaansen adriaensdr adriaense adriaensen adriaenssens adrian adrians
adriansyah adriels adrovic adryaens adu adusei adutwum adutwumwaa adwubi adzijevic aebi aeby aedo aegirs aeije
aelftrud aerts aertsz aesirs aevarrs aevars afanasev afanaseva afanasjev afirifa afoakwa afolabi afolayan afonja
afrakomaa afruzova agafonov agafonova agaoglu agarwal agate agayeva agazzi agee aggarwal aghas agnars agnesi
agnew agnis agostinelli agostini agovic agrawal agren aguado aguayo agudelo agudo aguero aguila aguilar aguilera
aguilo aguirre agullo agurto agusti agustin agustina agusts agyapomaa agyapong agyare agyei agyeiwaa agyemang
ahearn ahearne ahern aherne ahlberg ahlgren ahlin ahlqvist ahlstrom ahluwalia ahmad ahmadi ahmadov ahmed aho
ahokas ahola ahonen ahortor ahuja ahumada aichholzer aichinger aidicin aigner aiken ailin ailpin aindriais
aindriu ainmneach ainsboro ainsworth airaksinen airchinnigh airligh airmeas airt aissani aissaoui aitigin aitken
ajao ajayi ajello ajewole akar akbarov akca akcay akdeniz akelis akello akerlund akerman akers akesson akgunduz
akhtar akimenko akinrinola akins akinwale akinyi akis akmacic akmalov akoaa akobirov akoth akoto akowua aksenov
aksenova aksu akulenko akumu akyaa akyeampomaa akyeampong akyena alabi alamo alanen alaniz alanko alarcon alas
alastair alastroim alatalo alba alber alberdi albero alberola albers albert albertini alberto alberts albin
alboni albornoz albrecht albright albu albuquerque alcala alcalde alcantar alcantara alcaraz alcazar alcolea
aldars alderman aldobrandi aldrich aldridge alegre alegria alejandro aleksa aleksander aleksandrenko aleksandrov
aleksandrova aleksandrzak alekseev alekseeva alekseyenko aleksiejuk aleksiychuk aleksyuk aleman alemannie
alemany alemdar alenburg alex alexander alexanders alexandersson alexandre alexius alexs alfaro alfars alfgeirs
alfgrims alfieri alfons alfonsi alfonso alford alfreds alfredsson alfs alfthors ali aliaga alicea alighieri
alinurov alio alis aliyev aliyeva alkovic alksne alksnis allain allal allali allan allans allard allas allemanie
allen allende allendes aller allerby alley allik allis allison allmhurain allred alm almagia almagro almansa
almanza almaraz almars almazan almeida almgren almonacid almonte almqvist aloba aloisio alonso alonzi alonzo
aloo alpaidis alreks alsina alston altamirano altenwerth altera altman altmann aluoch alva alvarado alvarez
alvaro alvars alve alvear alves alvins alzate alzinova amador amahle amaldi amalrada amann amanovic amanowicz
amara amaral amari amat amato amaya ambani amble ambrasas ambrose ambrozewicz ambrozic ambrozik ames ameur
amhalghaidh amhlaigh amhlaoigh amhlaoimh amidzic amigo amina aminova amirayeva amirov amirs ammaniti ammann
ammari amo amoa amoako amoakowaa amoanimaa amoasi amoit amon amondi amor amores amorim amoros amos ampadu ampofo
ampofowaa ampoma amponsa amponsah ampuero amrane amrani amrein amri amrouche amstel amundis amundsen anabadha
anand anarqizi anastasi anaya anciaux anda anderberg anderl anders andersen anderson andersson andile andonov
andorful andra andrade andras andrasek andrasik andrasikova andrasova andre andrearczyk andreas andreasen
andreasik andreassen andreasson andreev andreeva andrejczuk andren andreotti andreozzi andres andresen andreu
andrew andrews andreyko andriani andries andriishin andriishina andrijasevic andrijevic andris andriychuk
andriyenko andriyevich andriyovich androshchuk andrukiewicz andrusenko andruszko andrys andryszczyk andrzejewski
andrzejuk andziak anekvorakul anele anes anfinns angantyrs angarita angel angeli angerer anggraini anggriawan
angiolello angis anglada anglin anguiano anguillara anguissola anguita angulo angus angwenyi anichini anicic
anima aniola anisayeva anisimov anisimova anissimov anjos ankiewicz ankra ankunding anna annarrs annars annas
anne annels annes annraoi annsboro annus anokye anraoi ansa ansboro ansems ansomaa ansomah ansorova antal
antalova antelami anthony anthonys antic antikainen antoine antolkovic anton antonacci antonczak antonelli
antonello antonetti antonic antonini antonioni antonius antonov antonova antons antonsen antonsson antonucci
antony antoszczyk anttila anttonen antunes antunez antwi antwiwaa anusaigh anvarov anyango anyanwu anyona aodha
aodhain aodhchain aodhchaoin aodhgain aogain aoidh aoki aoko aonghais aonghuis aonghusa apablaza apanowicz
aparecida aparicio apine apinis apiyo apodaca apondi aponte aporti apostel appelman appia appiah applegate
apsite apsitis apte aquino arab aracena aragao aragon aragones aramburu arana arancibia aranda araneda arango
aranguiz arans araszkiewicz araujo aravena araya arazli arbjarts arbjorns arboleda arce archambault archer
archuleta arco arcos ardelean ardianto ardila arelius arellano arenas arend arendarczyk arendt arens arent
arents ares arevalo argan argeirs argentero argenti argento argils arguello argurio arias ariasso aribi ariels
ariens arifcanov arilius arinbjorns arino ariosto aris arius ariza arjona arkel arkhimovich arkhipenko arkhipov
arkhipova armani armanns armas armata armatys armellini armendariz armengol armenta armijo armstead armstrong
arnaiz arnal arnalds arnars arnau arnaud arnbergs arnbjorns arndors arnes arnesen arnett arnfinns arnfreyrs
arngeirs arngils arngrims arnis arnkells arnlaugs arnleifs arnljots arnmods arnmunds arnodds arnold arnolds
arnors arnott arnould arnsberg arnsteinns arnthors arnulfs arnvids aro aroca aronets arons aronsson arora aros
arranz arredondo arregui arreola arriaga arriagada arribas arrieta arrington arro arroyo arsaells arsenault
arsenich arslan arsoy arta artain arteaga artemenko artemev artemeva arths arthur arthurs artigas artim
artimishin artimishina artimovich artis artner arts artuir arturs artyukh artyushenko aru arula arvidsson arya
aryan aryani arzulu asadov asaels asamoa asamoah asante asantewaa asare asaula asberg asbergs asbjorns aschauer
aschman asenjo asensio asenso asgauts asgeirs asgils asgrims ash ashby ashcraft ashe asher ashley ashman ashton
asiama asiedu asieduwaa asikainen asilayeva asilbekov asis askells askew asks aslaks aslan aslanova aslaugs
aslund asmanova asmars asmiraeva asmundo asmunds asolfs asp aspars asplund asprucci asrods assche asselin assem
assuncao astbjorns asten astete astgeirs asthors astmars astmunds astorga astrads astriks astrom astthors
astudillo astuti astvalds astvars astvins asvalds asvards ata ataa atakisioglu atamanchuk atamanyuk atchison
atha athman atieno atienza atkins atkinson atlas atlis atroshchenko attia atwal atwood atzler aubert aubry auch
audbergs audberts audbjorns audet audgeirs audkells audmunds audolfs audunns auduns auer aufderhar auger
augustin augustine augustsson augustynek auinger aulenti auma aumann aun aune aunina aunins auraq aurora aus
austars austermuhle austin austmanns austmars austris autio auvinen auwera auzina auzins avalos avdeev avdeeva
avdyeyenko avendano averchenko avery avila aviles avogadro avoirt avotina avotins avramchuk avramenko awadh
awadil awamil awani awinja awino awj awmar awodiran awolowo awuah awuor axels axelsson axundlu axundov axundova
ayaan ayad ayadi ayala ayamin ayanda ayandokun ayers ayieko ayize aylinova ayllon aylward ayoola ayres ayubov
ayuma ayuso ayyubi azban azcona azevedo azhazha azizi azizov azizova aznar azocar azorin azzouz baa baafi baah
baalen baaqir baaree baashir baasim baasit baawia babak babanli babar babarichenko babati babato babayeva babb
babbo babcock babel babenko babey babic babich babichenko babij babiuch babiy babiychuk babjak babjakova babka
babko babol babtunde babu baca bacaeir bacaer bacak bach bacha bachanek bacher bachinger bachler bachmann bacia
bacic bacik back backer backes backlund backman backstrom bacon bacosi baczkiewicz badal badami badan badel
bader badia badilla badillo badoer badoglio badr badu baele baelen baena baer baere baerings baerons baert
baeten baetens baets baeyens baez baeza baggett baggio baghdadi bagirov bagirova bagley baglioni bagwell bah
bahamonde bahamondes baharia baharli bahati bahena bahl bahloul bahna bahno bahnova bahon bahr bahri bahringer
bai baidh baier bail bailey bailis bailly bain bains baird bairead baisceir bajaj bajak bajamonti bajan bajardi
bajc bajko bajwa bak baka bakalarczyk bakare bakari baker bakhouche bakhti bakiera bakiewicz bakixanov bakke
bakken bakker baklan bakos baksa bakshi bakumenko bakun bal bala balaban balaguer balakhurov balakrishnan balan
balas balasubramanian balatinac balawender balay balaz balazova balazs balazy balbi balbo balcewicz baldauf
balderas baldick balds baldvins baldwin baldwins baldys bale baleegh bales bali balic balik balincic balint
balistreri baljak balkanska ball balla ballard ballester ballesteros balmat balode balodis balog balogh balogun
balotelli baltasars baltins bambad bambis bamidele bamiloye ban bana banachowicz banain banak banas banasova
bancerz banda bandello bandera bandeville bandi bandura bandurka bandyk banek banerjee banicevic banik banko
banks bann bannain bannon bano banos banova banovac bansal bantwini banuelos banville bany banys banzer
baoigheallain baoighill baoill bappa baptista baquero bar barabash barac baracca barad barahona barajas baraka
baral baran baranets baranik baranka barankiewicz barankova barannik baranov baranova baranowicz baranowski
baranski barasa baraza barba barbarigo barbe barbee barber barbera barberini barbero barbey barbic barbier
barbieri barbieux barbir barbora barbosa barbour barbu barcaccia barcella barcelo barcena barclay barco barcz
barczuk bardis bards bare barej bareja barela barents barer barese baresi baresic barfield barger bargetze baria
baric baricevic barillaro barillon barisic barker barkholz barkley barkovic barksdale barlog barlow barman barna
barnaba barnard barnes barnett barneville barney barnhart baro baroffio baroid barok barokova baron barongo
barozzi barr barra barracco barragan barral barranco barraq barraza barre barreda barrena barrera barreto
barrett barria barrientos barriga barrio barrios barris barrnette barron barros barroso barrow barrows barry
barsanti barszczak barta barteczko bartel bartela bartell bartels barth barthel barthelemy bartholomew
bartkowicz bartl bartlett bartley bartlomiejczyk bartman bartocha bartoletti bartoli bartolome barton bartos
bartosik bartosikova bartosova bartoszak bartoszczyk bartova bartovic bartovicova bartus barun barusic bary
barzini bas basa basaam basadonna basaj basak bascunan baseer bashaar bashaarat basheerah bashir bashirian
bashpolchenko bashtan basic basista baska basko baskova basnec baso basova bass bassett bassi bassis basso
bastek baster bastiaanse bastiaense bastians bastias bastida bastidas bastien bastin basu baszak bataglia batal
batalla batchelar bateman bates bath batig batista batliner batlle batog batool batra batrac batrnek batta
battaglia battelli battig battisti battle batts baturinets batyuk batz bauch baudoux baudry bauduin bauer baugh
baughman baugs baum bauman baumann baumbach baumgart baumgartner baur bausch baustert bautista bauwens bauza
bava bavaud bave bawa bawol baxter baya bayda baydak bayeni bayer bayo bayon bayona bayrak bayramov
bazavluchenko bazela bazilevich bazilevska bazilevskiy bazin bazjak bazydlo bazylewicz bazyluk bazzi beach
beachain beagain beaglaoich beahan beakey beal bealatun beale beam bean beannuille bearain beard bearden
bearnain bearra beartlaigh beasley beasty beataigh beattie beatty beaty beauchamp beaudoin beaudry beaujean
beaulieu beaumont beauregard beaver beavers bebeshko bebic beccaria beccheria becerra bech becht bechtelar beck
becker beckers beckett beckham beckius beckman beckmann beckwith bedard bedi bednar bednarczyk bednarek bednarik
bednarikova bednarova bednarowicz bednarski bedoya bedrinov beebe beeck beeckman beeckmans beek beekman beer
beernaert beernink beffa beffort begay beggan beggs begin begley begonja begue beguelin beguin begum behan behl
behrendt behrens behruzov beice beier beieren beigg beijring beinirs beinteinns beireach beirgin beirn beirne
beissel beitirs bejarano bejger bejm bejma bejnarowicz bek beka bekaert bekans bekbergen beker bekus bela belaid
belaidi beland belanger belarbi belbachir belcher belda bele beletic belezhkova belhadj belisle beljajev
belkacem belkacemi belkadi belkheir belkhiri bell bellamy belle bellemans belletini bellido bellini bello
bellocchio bellucci belmans belmar belmonte belokonska belosevic belousov belousova belov belova belozerov
belozerova belpere belton beltran belyaev belyaeva belyakov belyakova belz belza bembenek bembo ben bena
benabdellah benahmed benaicha benaissa benali benamar benamara benameur benaouda benard benavent benavente
benavides benavidez benchapatranon bencheikh bencic bender benedetti benedict benedikts benes benesova benet
bengtsson benic benidikts benigni benitez benito benjamin benjamins benmoussa benner bennet bennett beno benoit
benonis benonys benova bensaid bensalah bensalem benslimane benson bentheim benthin bentley benton bents benus
benuska benuskova benusova benussi benyahia benyamina benyoucef benz benziane beolain beourgeois bera berakovic
beran beranek berankova beranova berberat berchem berchtold berdzik bereda berek berends berendse berendt
berengario berenguer berents beres beresford berg bergant bergdahl berge bergen berger bergeron bergfinns
berggren bergh berghe berghmans berghreinns bergin bergjons bergkvist berglund bergman bergmann bergmanns
bergmars bergmunds bergnaum bergoglio bergqvist bergs bergsteinns bergsten bergstrand bergstrom bergsveinns
bergthors bergvall bergvins berkahn berkane berkani berkel berkum berlusconi berman bermejo bermingham
berminghim bermudez bernaards bernad bernal bernard bernardi bernardic bernardini bernardova bernasconi bernat
bernatek bernatowicz berner bernetti berney bernhard bernhards bernicia bernie bernier bernini bernis bernodus
bernolak bernolakova bernstein berntsen berntsson berre berrios berrocal berry bersani berscheid bersis bertels
bertelsen bertemes berthelot bertho berthold bertilsson bertin bertoli bertolucci bertoni bertosa bertrams
bertran bertrand berube berus bervoets berzina berzins besancon besencon beska besnard bespalov bespalova bess
besse bessis besson best betancourt betancur bethea betka betlej betschart bett bettahar bettendorff bettin
bettoni betts betuels beuchat beuret beurret bevan bevc beverly bevilacqua bevz bevzenko bey beyens beyer bezak
bezakova bezborodko bezditko bezemer bezic bezjak bgidenko bhagat bhailis bhain bhaird bhaiteir bhakta bhal
bhaldraithe bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar
bheachain bheannuille bheatha bhebhe bhedleni bheithigh bhejelibomvu bhembe bhengu bhensela bhiadhtaigh bhial
bhiocaire bhloscaigh bhosc bhovungana bhreitheamhain bhreithimh bhriain bhride bhua bhui bhulbh bhulf bhungane
bia biachain biagi biagiotti biaidh bialach bialasik bialczyk bialk bialka bialous bianchi bianchini biasta
biataigh bibi bibisorayeva bicak bicanic bicek bicekova bichler bicz bidas biddle bie biedermann biegala bielas
bielat bielecki bielen bielik bielikova bien bienia bieniak bieri biernacik bierstraten biesaga biesek biesenbos
biesty bieszke biezenbos bigelow biggen biggs bignami bignardi bigot bii bijelic bijlsma bik bikelwayo bikwayo
bilaal bilbao bilek bilekova bilewicz bilge bilgin bilik bilir bilka bilko bilkova billings billingsley bills
billung bilodeau bilolov binaghi binda binder bingham bingula binner bins bintner bintz bionain biorain biorainn
bir birch bird birgen birgirs birkeland birkic birkirs birmingham birn birnbaum birnirs biro birtic birtings
birtirs biryukov biryukova birzniece birznieks bisaga bischof bishell bishop bisson biswas bite bitner bitschnau
bittner biver biwer biwott bixio biyase biyela bizhan bizjak bjargars bjargmunds bjargthors bjarkans bjarkars
bjarkis bjarmars bjarmis bjarnars bjarnfinns bjarnfreds bjarnhards bjarnhedinns bjarnis bjarnlaugs bjarnleifs
bjarnolfs bjarnsteinns bjarnthors bjartmanns bjartmars bjarts bjartthors bjelis bjolans bjolfs bjorgmunds
bjorgolfs bjorgulfs bjorgvins bjork bjorklund bjorkman bjornolfs bjorns blaak blaca black blackburn blackman
blackmon blackwell bladek blaengs blaers blaevars blagaic blaha blaho blahova blair blais blaise blake blakely
blalock blanc blanca blanch blanchard blanche blanchet blanchette blanco bland blanda blanes blank blankenship
blanton blasco blaser blasi blasik blaszczyk blaszyk blathmhaic blatnik blauensteiner blaut blazej blazejak
blazejczak blazejewicz blazejova blazek blazevic blaziak blazic blazicko blazkova blazquez bledsoe blees
bleijenberg blevins blewanus blick blin blinov blinova blioscain bliss blixt bloch block blocker bloemendaal
blokhin blokhina blokland blom blomberg blomgren blomkvist blommaert blomme blomqvist blondeel blondel blondiau
blonk bloom blose blot blouin blount blowick blue blum blumel bluszcz boada boadi boadu boaga boahen boakye
boakyewaa boas boase boatemaa boatemaah boaten boateng boba bobadilla bobak bobal boban bobanovic bobel bobev
bobik bobko bobo bobrov bobrova bobrowicz bobryk bobula bobulova boburov bobylev bobyleva bocca boccaccio
boccherini boccioni bocelli bochnak bochnia bochud bociek bock bodaicin bodart boddaugh bode bodek bodhlaeir
bodhlaer bodin bodis bodkin bodnar bodner bodoni bodson boduch bodurov bodvars bodych bodzak bodziony boe
boechat boeck boeckx boehm boer boers boeser boetet boezio bogaczyk bogadi bogaert bogaerts bogain bogan bogdal
bogdan bogdanov bogdanova boggs bogis bogisich bognar bogner bogovic bogumil bogus bogusiewicz boguta bohan
bohannon bohdanowicz bohlander bohler bohlin bohm bohman bohnbach bohorquez boiardo boichat boillat boily bois
boisvert boitani boito boivin boix bojanic bojarczuk bojczuk bojdo bok boke bokenkamp boksa boland bolander
bolanos bolcevic bolden boldu bolduc boles bolger bolghuidhir bolguidhir bolin boling bolivar boljkovac
bolkesteijn bollen bolliger bollinger bollis bolnbach bolshakov bolshakova bolton bolzmann boman bombieri
bompiani bona bonanno bonar bonatti bonaventura bonaya bonbach bond bondarenko bondaruk bondra bondrova bonds
bondt bondumier bondyra bone boner bones bonet bongiorno boniface bonilla bonino bonneau bonner bonnet bonnin
bonolis bonomo bonsra bonsu bont bonte bonueva bonvin bonvini booden boogaerts booker boon boone boonen
boonpungbaramee booth bophela bor bora borah borak borbely borczyk borde borden bore borejko borek borekova
boreland borer borg borgars borges borghese borgia borgstrom borgthors borgulfs borik borikova boris borisov
borisova borissov borja borjesson bork borka borkiewicz borko borkova borkowicz borkowski borks borland borman
borner borojevic boros borosak borovsky borovy borowski borquez borra borrani borras borrego borrell borremans
borromeo borromini borroni bors borsellino borsiere bortachain bortkiewicz boru boruc borun boryczko borysewicz
borysiak borysiewicz borysiuk borzomi borzych borzym bos bosak bosakova bosch bosco bose bosek bosibori bosilj
bosio bosire boska bosman bosmans bosnak bosnakova bosnjak bosnjakovic bossche bosshard bossi bossuyt bostic
boston bostrom bostrov bosurgi boswell botella botello botham botic botica botolfs botor botsford botta bottaro
botteron botticelli bottigliero bou bouabdellah bouafia boualem bouali bouaziz boubekeur boucetta bouchama
bouchard bouchareb bouchat boucher bouchet bouchez bouckaert boucsein boudart boudewijns boudiaf boudjemaa
boudraa boudreau boudreaux bouguerra bouhuizen bouillon boukhalfa boukhari boukhatem boulanger boulay boulogne
boumaza boumediene bounab bourdon bourgeois bourgondie bourguignon bourke bourquard bourque bourquin bousquet
boussaid boutaleb bouthoorn boutin bouvet bouvier bouwhuisen bouziane bouzid bouzidi bova boven bovene bovenen
bovet bovy bowater bowden bowe bowen bowens bower bowers bowie bowler bowles bowling bowman bowser box
boyabenyathi boyce boyd boyer boykin boylan boyle boyles boyse bozanic bozanovic bozic bozicevic bozickovic
bozikovic brach bracha brachaczek brachman bracke bracun bradaigh bradain bradden braden bradford bradic bradley
bradshaw bradtke brady brae braem bragadin bragaglia bragg bragin bragina bragis bragt brahier brahimi
brahmbhatt brahmi brajkovic brakus bralic bramante brambilla branaola brancaccio branch branciforte branco brand
brande brandenburger brandic brandl brandner brandon brands brandstatter brandstetter brandt brandtner branham
branka brankov brankovic brannelly brannon brannstrom brantley braoin braonain brar brassard brasseur brassil
braswell bratukhchev brauer braun bravo braxton bray brborkov brcko breanain breanndain breasail breaslain
breathnach breaux bree breeden breen bregar bregula breheny breisleain breit breitenberg brejnak brekis brekke
brenen brenna brennan brenner bres bresciani brese bresis breslin bresnehan bresse brestirs breton brett breuer
breugel breugelensis breugelmans breukeleveen breukelveen brewer brewster brezina brezinova brezjan breznik
briain brian brianain briand briartaigh bric briccialdi briceno brichard brichese brick bridge bridges bridson
briede briedis briel briemer brien briere brievingh briggs bright brimars brimirs brimis brink brinkley brinson
briody brionain briones briscoe brisee briseno brislane brisleain brisson brito britt britton britvec briutean
brizee brjanns brlas brlek brletic broberg brock brodawka broddis broderick brodin brodka brodowicz brody broeck
broeckx broeders broek broekhoven broeshart brogain brogan broggini broic broin broithe brojek brolchain brolin
broman broncel bronder broniarek broniek bronka bronson brookes brooks broome brophy broquet bros broschi
brosius brosnachain brosnan broszkiewicz brothers broughan broughton broussard brouwer brouwers browarczyk
brower brown browne browning brownlee broy broz brozda brozova bru bruachain bruadair bruadar bruce bruchem
bruck bruckner bruder brudny bruen bruggeman brugger brugman brugnaro bruic bruijn bruijne bruin bruiseal
brumleve brun bruna bruneau bruneel brunel brunelleschi brunello bruner brunet brunner bruno brunos brunovska
brunovsky brunson brunswijk brus bruscantini bruska brusko bruskova bruton bruun bruycker bruyere bruyn bruyne
bruyninckx bruynzeels bruzda bryan bryant bryczek bryda brygola bryja bryndza bryngeirs brynjars brynjolfs
brynjulfs brynleifs brynsteinns brynthors bryntyrs bryson bryzek brzakala brzek brzezinski brzezniak brzozowski
brzykcy buachalla buadha buadhachain buadhaigh buaile bubak bubel bucanac bucar buch buchalik buchanan
buchberger buchegger buchel bucher buchholz buchinger buchler buchner buck buckley buckner buckridge buczko
buczma bud budai budaqli budhlaeir budig budiman budiyanto budkiewicz budner budniak budrewicz budych budzen
budzich budzyn buelens buendia bueno buffington buford bugiel bugla bugno bugnon bugueno buhari buhler buhlmann
bui buick buijs builteir buis buisson buitleir buitrago bujard bujas bujko buk bukhosini bukovec bukovska
bukovsky bukowiec bukowski buksa bukvic bulak bulanda bulawa bulczak buljan bull bullard bulle bullock bultot
bulzoni bumb bumov bunch buncic bundi bundy bungic bunic bunlerngsri bunlupong bunn bunschoten buonauro buraid
burbano burc burca burcardo burch burchard burchardt burchett burchill burcul burczak burdach burden burdick
bures buresova burger burgess burgos burgstaller buric buris burk burke burkett burkhanlarski burkhart
burkiewicz burknis burks burleson burman burnach burnat burnett burnette burney burnham burns burov burova burr
burrell burri burris burroughs burrows bursic burt burton burtscher bury burza burzawa burzec bus busby buscetta
busch bush busienei busko busljeta busoni busquets bustamante bustos buszka buszkiewicz buszko buszta butala
butcher butkovic butkus butler butrym butselaar butte butterfield buttimer buttimore butts buuren buyse buysse
buytelaar buza buzov bwire byers bykov bykova bylina bylund bynum byra byrd byrne byrnes bystrek bystrom bystron
bytner byzdra bzdega bzdziuch bzymek caba cabala caballero caban cabanas cabanillas cabbarli cabello cabeza
cabezas cabhail cabibbo cabo caboto cabraigh cabral cabrera cabrero cabrini caccianemico caccioppoli caceres
cacko cadain cadden caddow cadefau cadena cadenas cader cadhain cadhla cadhlaigh cadogan cadorna caetani
cafarchia caffarelli cafferkey cafferky cafferty caffrey cafraigh cafua cafuk cagalj cagle cagney cagnin
cagnotto cahalane cahill cahillane cahir cai caibe caicedo caidin cailin cailpin caimbeal caimbeul cain caine
cainero caingne cainnigh cairbre caireallain cairn cairns caironi caiside caisin caisleain caislin caithir
caithlin caitigin cakala cal calaigh calarco calatayud calbhaigh calbo caldeira caldera calderon caldwell
calgari calhoun calik call callaghan callahan callain callan callanain callanan callaway callebaut callegari
callegaro calleja callens callewaert calligan callinan calloway cally calnain caluza calvert calvet calvey
calvillo calvo calzada camacho camalov camanni camara camargo camarillo cambier cameron camicione camilleri
camino camiscione cammarata cammel camp campanella campano campbell campenhout campillo campise campo campos
campoy camps camuccini camurcuoglu camus canainn canales canali canals canas canavan cancino candaux candelaria
candia canellas canet canete canetta canevascini canfield canil canizares canna cannan canniffe canning
cannizzaro cannon canny cano canova canovas cant cantero cantillo cantimori canton cantrell cantu cantwell cao
caoain caobhacain caobhain caochain caochlai caochlaigh caodhain caodhla caoidheain caoile caoileain caoillidhe
caoilte caoimh caoin caoindealbhain caoinigh caoinleain caola caolain caollai caollaidhe caomhain caomhanach
caomhanaigh caona caonaigh caothain capa capala caparros capdevila capecchi capek capekova capelle capiga capka
capko capkova capkovic capkovicova capla caplis caplovic caplovicova capone cappelli capples capps capua
capuaigh capuana car caraballo caracciolo carbaire carbajal carbajo carballo carbery carbo carbone carbonell
carcamo cardano cardenas cardon cardona cardoso cardozo carducci cardwell cares carey carfagna cargonja caric
carlberg carleton carley carli carlier carlin carlisle carlos carls carlsen carlson carlsson carlton carluis
carmaig carmichael carmody carmona carneiro carnera carnero carnes carney carnogurska carnogursky carnotte caro
carocci carolan caron carosone carpaccio carpenter carpentier carpio carr carra carragain carragher carraidhin
carrain carranza carrasco carraud carraux carre carreno carreon carrera carreras carrero carretero carrghamhna
carrghamhne carrier carriera carrig carrigan carrigy carrillo carrington carrion carrizo carro carroll carron
carry carson carsten cartain carter cartes carthaigh carthy carton cartur cartwright carty caruin carullo carun
caruso carvajal carvalho carver carville cary casa casadei casado casagrande casaide casal casale casaleggio
casalodi casals casanova casanovas casares casarez casarin casarlaigh casas case casellati cases casey cash
cashen cashman casier casillas casini cason caspar casper cassara cassart cassen casserley casserly cassiano
cassidy cassin castaneda castano castejon casteleyn castell castellanos castelli castellitto castello castells
castiglione castilla castillo castioni castle castrillo castrillon castro catailin catala catalan catalano
catenazzi cates cathail cathain cathala cathalain cathaoir cathasaigh cathbhaid cathbhuadha cathbhuadhaigh
cathbhuaidh cathey cathlain cathmhaoil cattaneo cattigan cattin caudill caudron cauley caulfield caune causey
cavalcante cavalcanti cavanagh cavanaugh cavanna cavazos cavieres cawley cazares cazorla cea ceadagain ceadaigh
ceafarcaigh ceallabhui ceallachain ceallaigh ceallbhui ceamharcaigh ceanainn ceannabhain ceannaigh ceanndubhain
ceannduibh ceannfhaola ceannfhaolaidh ceanntabhail ceapog ceara cearain cearbhaill cearbhain cearbhallain
cearbhlain cearmada cearna cearnaigh cearr cearrucain cearruin ceatharnaigh ceballos cebekhulu cebisa cebo
cebulak cech cechova ceci cecils cecot cedillo cegla ceh ceide ceidigh ceileachair ceilleachair ceirin ceirisc
ceiriuchain ceithearnaigh ceitig ceitin ceitinn ceja cekovska cekovsky celentano celis celma celmina celmins
celms celuch cendron cenge centek centekova centeno ceochain ceoinin ceorais ceothach ceothanach ceothanaigh
cepeda ceran cerar ceravolo cerda cerdan cerezo ceri cermak cermakova cerna cerne cernik cernikova cernoch
cernochova cerny ceron cerquiglini cerro cerucain cerutti cervantes cervantez cerven cervenova cerveny cervera
cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cestaric cetera cetin ceulemans ceuppens
ceynowa chaba chaban chabane chaber chaberek chabior chabot chacha chachaj chachula chacko chacon chada chadaj
chadha chadwick chagwe chahal chai chaib chaihirankarn chaisatit chakrabarti chakraborty chala chalenko
chalimoniuk chaliy chalupka chalupkova chamane chamberlain chambers chamorro champagne champion champlin chan
chana chance chand chanda chander chandia chandler chandra chandran chaney chang changawa chanlieva chao chaoin
chaoui chapa chaparro chapelle chapman chappell chappuis chapuis char charbonneau charef charest charette
charles charlier charlton charnish charo charoensuksopol charon charosova charpentier charpie charrier charron
chartier chartrand chase chastain chatain chatman chatriand chatriant chatterjee chatys chaudet chaudhari
chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chaves chavez chavis chawla
chayka cheara cheatham cheba chebet chebii cheboi chebon checa chechi cheda cheek cheema chege cheikh chekalyuk
chelagat chelangat chelimo chellaoua chemtai chemutai chen chenangat chenaux cheney cheng chengo chepchirchir
chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepkwony
chepngeno chepngetich cheptoo cherednik cherek chergui cherian cheriet cherif cherifi cherinko chernenko chernov
chernova cherono cherop cherotich cherry cherubini cheruiyot cherutich cheruto chervonenko chesang chesire
chester chestnut chetrafilski chevalier chevalley chevallier chevresson chevrolet cheyech chhabra chi chia
chiang chiao chiappetta chiaramonte chibani chibi chibini chico chieh chien chiesa chigi chih chikh childers
childress childs chiliza chin chindamo ching chinnici chirchir chisholm chittolini chiu chlad chlebda chlebek
chlipala chloig chmara chmielak chmielewski chmil cho choate chochol choda chodak choeychuen choi choille choina
choinnigh chojak chojna chojnacki chokshi cholewka cholody chomba chomhghaill chomiak chomik chomiuk chomsri
chonco chong chopard chopra choque chorazewicz chornovil choros chotzen chou choudhary choudhry choudhury
chouinard chovan chovanec chovanecova chovanova chow chowaniak chowdhury chowitunkit chrappa chrappova chretien
christen christensen christenson christiaens christian christians christiansen christie christoffersen christoph
christopher christophers christy chrodtrud chromy chrosain chruszcz chrzanowski chu chuan chuang chubay chuchla
chudik chudikova chudoba chueh chukchukov chukov chukwu chumachenko chumak chumba chumo chung chupetlovska
chuprina church churchill chuturkov chuyko chwala chwalisz chwedczuk chwedoruk chyb chylak ciabhain ciak ciampi
cianaigh cianain cianciolo ciani ciapa ciaragain ciaraigh ciarain ciarba ciardha ciardhubhain ciarka ciarmhacain
ciarmhaic ciarucain cias ciastek cibane cibhil cibin cibor cibula cibulka cibulkova cibulova cicala cich
cichorius cichos cichowlas cicilia cid ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch
ciepla ciepluch cieplucha ciereszko ciernaova ciernik ciernikova cierny cierpisz cierpka ciesielczyk ciesielka
ciesielski ciesiolka cieslak ciezka cifuentes cigan ciganik ciganikova ciganova ciganovic ciger cigerova
cignaroli cik cikotic cilea cilibrasi cill cillartrain cillin cilltrain cimarosa cimini cimoch cindric
cingizoglu cinneide cinneir cinnseala cinnseamain cintron ciobhain ciobhanaigh ciochon ciolczyk ciollabhain
cioltrain cionnaigh cionnaith cionnfhaola ciorain ciosain ciosog ciosoig ciothaigh ciothog cipolla cirino cirric
cirule cirulis cis cisneros cison cisterna cisternas citko ciuba ciuinin ciuk ciula ciurtain ciurus civaschi
cizmesija cizmic claassen claes claesdr claesen claesner claessens claesson claeys clafferty claffey claimhin
clair clancy claochlai claochlaoigh claonain clapa clarach clare claridge clark clarke clary classon claude
claus clausen clavero clavin clay clayton clear cleary clees cleir cleirchin cleireachain cleirigh clemens
clement clemente clements clemons clenaghan clerc clerck clercq clerkin clery cleveland clevenger clifford
clifton cline clinten clinton clocharta clochartaigh clochasaigh clogherty cloherty clohessey clohessy cloney
cloonan cloone clooney clootwijck close closset cloud cloutier cluanaigh cluanain cluin clumhain clunain clune
clunies cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain coady coakley coardi coates coats cobb cobhthaigh cobo
cobos cobrda cobrdova coburn coca cocci cochlain cochran cociarelli cock cockrell codina cody coe coelho coello
coen coene coenen cofala coffey coffman cofre cogain cogan cogiel cogley cohalan cohen coholan coighin coigil
coigligh coigny coile coileain coileir coiligeain coiligh coilin coillin coillte coimin coincheanainn coineain
coineoil coinghealla coingheallaigh coinghialla coinghiallaigh coinghiola coinin coinne coinneachain coinneain
coinneir coinneirtinne coinner coinnich coinnigh coinnin coinnleain coirbin coirnin coisdeala coisdealbha
coisteala coistealbhaigh coitir coitirigh coker colas colbach colbert colburn colby cole coleman coles coley
colfer colgan colhoun colic colin colinet coll colla collado collaigh collain collao collarain collard collart
collata collazo collen colleneler colleran collet collette colletti colley collier colligan collignon collin
collina collinder colling collins collis collodi colly colmain colman colom coloma colomer colon colot colpaert
colreavy colson coluim colum columbo colunga colvin comain comair comar comartun comas comber combi comboni
combre combs comencini comer comerford comeriato comhdhain comhghaill comhghain comhrai comisky comisso comman
comment commins comni comolli company compere compton comte comyn con conacha conagail conaill conain conaire
conallain conallta conamha conaola conaonaigh conarain conaty conba conbha conbhae conbhai conbhaigh conbhuaidh
conbhui conbhuidhe conboy concannon conceicao concepcion concha concharraige conchobhair conchoille conchradha
conchubhair conchuir conde condoleo condon condren condron conduibh condun conefrey conesa confhaola confraoich
congail conghaile conghamhna coninck conklin conlain conlan conleagha conley conlon conluain conmara conmee
conmhachain conmhai conmhaidhe conmhaoil conmhui conmi conmy conn connachain connachtaigh connachtain connachton
connaghy connaigh connain connallta connaughton connbhui connchamhain conneeley conneely connell connellan
connelly conner connery connghamhna connmhachain connmhai connmhaigh connoil connol connole connollaigh connolly
connor connors connuchain conoil conole conra conrach conrad conradi conraoi conree conroy conry consaidin
considine constant contarini conte conter conthra conti contra contractor contrafatto contreras conuchain convey
conway conwell coogan cook cooke cooksley coolahan coolen cooley cools coon coonan cooney cooper cop cope
copeland coppens coppola corbacho corbain corbat corbett corbin corbo corboz corcora corcorain corcoran corcos
cordero cordier cordoba cordova corduff coredo coret coreth corey coric corish corkery corlaigh corless corlett
corley corlu cormacain cormack cormaic corman cormican cormick cormier cormy cornejo cornelis cornelisse
cornelissen cornelisz cornelius cornell cornet cornett cornez cornil cornish cornut cornuz cornwell corominas
corona coronado coronel corpataux corput corr corra corrachain corradain corradi corragain corraidh corraidhin
corraigh corrain corral corrales corrdhuibh correa corredor correia correr corrghamhna corridan corrigan corry
corstiaens cortes cortese cortez cortina corvalan corwin cosain cosandey cosby coscair cosendey cosgair cosgrave
cosgrove cosic cosman cossiga cossy costa costagain costalonga costanzi coste costela costello costelloe coster
costigan cote coterlet cotic cotter cotto cotton cottrell couch coughlan coughlin coulombe coulon coulter
counihan courcey cournane courtenay courtier courtney courtois courvoisier cousin cousins coutts couture
couturier couvreur covarrubias covic covington cowan cowart cowely cowen cowley cox coy coyle coyne cozar
crabhain crabtree craft cragg crahan crahay craibhin craidheain craig crain craine craith cramer crampsey
crampsie crandall crane crangle cranley cranly craobhain craven craw crawford crawley creadaigh creag creagain
crean creech creed creedon cregan crehan creimin cremer cremin cremonesi crenshaw crespi crespo cresswell
cretton crevar crevoisier crews criado criagain cribbons crilly crimin crimmins crinion criodain criogain
criomhthain crionain criostoir criostuir crisafulli crisp crispi crist cristea cristoforetti crivelli crnekovic
crnkovic croad croal crocker crockett crodhal croft crohan croidheain croil croinin croithin crolly cromwell
crona cronallaigh cronelly cronghaile cronin cronly crook crooks crosain crosbie crosby cross crossan crota
crotaigh croteau crotty crouch crouse crow crowder crowe crowell crowley cruachain cruadhlaoich cruces cruchain
crudden cruickshank cruis cruise cruitin crum crump cruz cryan csonka cuacach cuadrado cuag cuagain cuaig
cualain cuana cuanachain cuanaigh cuanain cuanna cuannaigh cuarnain cuarta cubillos cubric cucek cuch cuda
cuddihy cudic cudzich cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia cui cuideagain cuideaganaigh
cuidithe cuigeannaigh cuijck cuileamhain cuileanain cuileannain cuilin cuilinn cuill cuilleain cuillin cuilliu
cuilliudha cuilriabhaigh cuimilin cuimin cuineain cuinn cuinneachain cuinneagain cuinneain cuinneir cuinnleain
cuirc cuireain cuirleain cuirnin cuirreain cuirrin cuirteir cuirteis cuise cuk cukier cukman cukon culachain
culain culhane culi culina culjak cullaigh cullen culligan cullinan cullinane culloty cully culot culp culpepper
culver cumascaigh cumhail cumhaill cumiskey cumisky cummerata cumming cummings cummins cummiskey cummisky
cundari cunduin cundun cunha cunnaidh cunnane cunneen cunningham cunny cunuin cunun cuomo cupic curatoli curci
curdaigh curdy curic curiel curley curnain curnane curneen curnyn curraidh curraidhin currain curran curraoin
currie currier curry cursa curtain curtin curtis cusack cusano cutler cutrufo cutuli cuvarli cuvelier cuyper
cuypers cuyvers cuzzocrea cvenic cvetko cvetkovic cvetnic cvitan cvrtila cwalile cwierz cwirko cyba cybul cydzik
cygal cyganik cylwik cyman cymbala cymer cyprich cyprichova cyr cyrek cyron cyrulik cyrus cywka czajka
czajkowski czajor czak czapiga czarnecki czech czenczek czerepak czerkies czermak czerner czerniakiewicz
czerniec czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek czuj czulak
czupryn czupryna czura czurylo czylok d' d'alia d'amore d'arcy d'hondt daako daakoaa daal daamin dabal dabhain
dabhoireann dabhrain dabir dabkiewicz dabo dabros dabrowicz dabrowka dabrowski dabukke dach dachev dachgelder
dachgeldt dachgelt dacko dada dadej dadis dado dadova daeid daele daems dagane dagbjarts dagfaris dagfinns
daggeirs daghnain dagli dagmanns dagnyrs dags dagsburg dagthors dahir dahl dahlberg dahlen dahlgren dahlin
dahlqvist dahlstrom dahm dahmane dahmani dai daibheid daibhid daibhidh daibhin daibhis daid daigle daiken dailey
daimhin dakhil dakhno dala dalaigh dalal dalberts dale daleiden dalem dalerov daley dalla dallaire dallape
dallara dallinger dallis dalmanns dalmars dalmau dalton daltun dalvins daly dalziel dam damanik damek damian
damijanic damirov damjanovic damjans damme damps damurah dan dana danachair danaher dancak dancakova danchenko
danchuk danciak danciakova dandanov dandolo dane danek danekova danel danelius dang dangl dani daniec daniel
daniels danielsen danielsson danieluk danilchuk danilczuk danilenko danilov danilova danilyuk danisz danivals
danjuma dankevich dankiewicz dankiv danko dankova danner danninger dano danova dans danso dantes daochain daoda
daola daoud daoudi dar dara daragan darain daraz darby darcy dardel darden dardenne dare dargacz dargain dargan
darius darko darlak darling darmody darnau darnell darojkovic darris darul das dasey dasgupta dash dashenko
dashkevich dass date datsenko datsyuk datta daud daugherty dautanec dautovic dave davenport davern davey david
davidenko davidova davids davidson davidsson davies davila davimuka davin davis davison davitt davodov davoren
davy davydov davydova daw dawick dawidczyk dawidek dawiec dawkins dawson dawud day dayal daza deacair deacon
deacy deadaigh deady deaganaigh deagha deaghdha deak deakova deal dean deane dearain deargain dearmada dease
deasmhumhna deasy deaton deaueroux debelic debeljak debnar debnarova debniak debosz debroux debruyne debski
decamps deceuninck dechamps decker deckers deckow declerck declercq decock deconinck decoster dee deegadan
deegan deehan deeley deely deeney deeny deep deere deery degroote degryse degueldre dehmel dehon deid deide
deigan deignan deirg deise deiseach deisigh dej dejardin dejesus dejneka dejonghe dekeyser dekker dekys dekysova
dela delacruz deladoey delaere delahaye delahunty delaney delannoy delap delargy delarosa delatorre delattre
delaunay delcourt delcroix deledda delekta deleon deleu deleze delforge delfosse delgadillo delgado delhaye
delhez delikat delisle delle dellucci delmas delmotte deloach delong delorme deloughrey deloughry delporte
deltour deluca deluga delvalle delvaux delvigne delwayo deman demanet demaret dementev dementeva demers
demeulenaere demeyer demeyere demianczuk demidenko demir demirel demmendaal demoulin dempsey demsar demus demuth
demuynck deneka denesik deng dengg deniels denihan denis denison denisov denisova denissov denk denkiewicz
dennehy dennenberg denney denning dennis dennison denny denson dent denton denys deo deol deoraidhin deorain
depero depoorter deprez deptuch depuydt derbal deregus derek derezic dergach dering derkach derkaoui dermody
dermott derouiche derradji derrig deryazhna deryazhniy derycke derylo desai desbiens descamps deschamps
deschenes descombes deshmukh deshpande deshusses desio desjardins desmedt desmet desmond desrochers desrosiers
dessart dessel dessy deszcz detaille dethier detka detournay detry detti deutschmann devally devan devane
devaney devanney devaux devdyuk devecka deveckova devenney dever devereaux devereux devery devi deville
devillers devilly devin devine devitt devlin devolder devore devos devoy devriendt dewaele dewan dewey dewez
dewilde dewitt dewitte dewulf dey deyneka deyneko deysun deze dhadho dhaibhidh dhaibhis dhaliwal dhar dhawan dhe
dhiarmada dhillon dhingra dhondt dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcain dhubhghail dhubhghaill
dhuibh dhuibhir dhuinn dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin dia diaconescu diaconu diaf diallo
diamond diarmada dias diaz dib dibbert dibiasi dick dickens dickerson dickey dicki dickie dickinson dickson dida
didier didovic didriks die diederich diego dieguez diehl dierckx dierick dierickx diesbach diesbergen dietl
dietrich dietz dieu dieudonne diez dif diffin diffley diggin diggins diggs dighe dignan dijck dijk dijkman
dijkstra dijoux dikane dildorova dill dillane dillard dillen dillon dilnozova dilnurova dima dimba dimbane
dimbani din dinabantu dinamarca dinan dinangwe dindela dindi dineen ding dingila dinneen dinu dinwa diochain
diochon diolain dioluin diolun diomasaigh diomedes dion dionne dionun diorain diothchain dippel dircken direain
dirksen dirnberger dirrane dirven discin disdero diskin ditschlerin dittrich divan divenney diver divine diviney
dixit dixon diyorayeva diyorov dizdar djebbar djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla
dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dlubak dludla
dludlu dlugajczyk dlugozima dlungwana dmitriev dmitrieva dmoch dobbelaere dobbin dobbins dobbs dobes dobler
dobosiewicz dobre dobric dobron dobrosz dobrowolski dobsinska dobsinsky dobson dochartaigh dochioiu dockery
dockx docolomanska docolomansky docquier doctor dodd dodge dodson doe doesburg dofris doghair dogherty doglioni
doherty dohn doibhilin doighre doingeard doirnin dokkum dokova doktor dolain dolainn dolan dolega dolenc dolezal
dolezalova dolic dolinar dolinsek doliwa dollis domagala domaldis domalds domanski domek domenech domhnaigh
domhnaill domhnallain domian dominczak domingo domingues dominguez dominikovic dominiks dominkovic domino domka
dommelen domon domowicz domurad domzal dona donagher donahue donaire donald donalds donaldson donaoile donarelli
donati donatoni doncabe doncevic donchadha donchu donda donegan dong dongen donghaile dongoran donini doniyorov
donkor donlon donnabhain donnacha donnagain donnain donnan donnay donncha donnchadha donnchaidh donnchu
donndhubhartaigh donndubhartaigh donnell donnellan donnelly donnghaile donnghusa donoghue donohoe donohue donoso
donovan dony doody dooey doogan doohan doolan dooley dooly dooren doorhof doorn doornhem doorty doppler dora
dorai doran dorawa dorcha dorchaidh dorchaidhe dorchaigh dorchain dordain dordan dore dorfer dorgan doria doring
doris dorka dorko dorkova dorman dorn dorna dornan dorner doroba dorobek dorobisz dorociak dorofeev dorofeeva
doronin doronina doroszkiewicz doroszuk dorot dorota dorotova dorova doroz dorr dorrian dors dorschner dorsey
dorsman doruch dorynek doshi dosotheus doss dossetti dossi dostal dostalova dostert dotsenko dotson doty doucet
doudigan dougherty doughty douglas douglass doumont dovara dove dovudov dow dowd dowdy dowell dower dowerg dowey
dowley dowling downar downes downey downing downs doyen doyle dozier draaisma drabczyk draghi dragicevic
dragobratovic dragojevic drajna drajnova drake drakulic drandic draper draupnirs draus draxler drazic drazyk
drej drekis drela drengs drennan drenthe dreszer dretvic drew drewa drewes drewicz drewnik drewniok drgas drian
dries driesen driessche driessen drisceoil driscin driscoll drishlov driver drobakha drobek drobik drobisz
drobna drobniak drobnik drobny drobot drochain droguett drohan droighneain drolet droma drona dronaidhe droney
drop droppa droppova dros drost drotar drotarova drouin droz drozd drozda drozdenko drozdov drozdova drozdowicz
drozdzal drozdziel drozdzik druachain druart drub drubin drum drumm drummond drummy druso druszcz drwiega
drygala drygas dryka drynda drysdale drywa drzal dua duah duan duane duarcain duarte dub duba dubandlela dubas
dubazane dube dubel dubenko dubey dubha dubhabhoireann dubhagain dubhaigh dubhain dubhartaigh dubhchain dubhda
dubhdabhoireann dubhdhain dubhgain dubhghaill dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhradain
dubhshlaine dubhthaigh dubhuidhe dubik dubina dubis dubnicka dubois dubose dubovecak dubovska dubovsky dubuisson
dubuque duc duchene duchesne duchnik duckworth duczek duczmal duda dudala dudas dudczak dudek dudekova dudik
dudikova dudka dudko dudkova dudkowiak dudley dudo dudok dudokova dudova dudzicz dudziec duenas duez duff duffin
duffy dufgus dufie dufour dufrane dufrasne dufresne dufthaks dugain dugal dugan dugar dugfus duggan duguay
duhamel duhig duhy duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeannaigh duibhgeannain duibhghealla
duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga duibhne duibhthe duigeannaigh duignan
duigneain duilearga duilleain duineacha duinn duinneacha duinneachain duinnin duinnlei duinnshle duinnshleibhe
duinsmearach duirnin duis duithche duivenvoorde duivenvoorden dujardin dujmovic dukada dukat duke dukes dukic
dula dulaigh dulak dulas dulbecco dulchaointigh dulemba dulewicz dulik dulla dullova dulohery dulova duma
dumakude dumala dumanli dumas dumin dumina dumins dumisa dumitrescu dumont dumortier dumoulin dunadhaighe dunai
dunaighe dunain dunal dunbar duncain duncan dunford dungan dunge dunham duniec dunlaing dunlap dunleavey
dunleavy dunn dunne dunning dunns dunny dunphy dunser dunshleibhe dunurta dunworth dunyoeva duodo duong dupliy
dupont dupre dupree dupuis dupuy duque duquesne durai duran durand durant durante duras durasevic durbin durca
durcain durchain durco durcova durczok durdik durdikova durdinets durdonova durdu durek durekova durgan durham
durica duricova durieux durinic duris durisova durka durkan durkin durko durkovic durkovicova durkovska
durkovsky durlak durlej durlik durma durmus durnan durnin durning duro duroux durova durovic durovicova durovsky
durovskyova durrihy dury durys dusa duse dusek dusekova dusicka dusickova dusik dusikova duska dusko duskova
dusova dussart dussen duszczak duszczyk duszkiewicz dutka dutko dutkova dutrieux dutt dutta dutton duval duvall
duvancic duvanel duvenvoirde duvivier duyaza duyvenvoorde duze duzy dvalinns dvojak dvonc dvoncova dvorak
dvorakova dvorska dvorsky dwala dwamena dwane dworczak dworniczak dwyer dyachkov dyachkova dyal dybal dybas
dybiec dybka dycha dyck dyczko dyda dydak dydo dye dyer dyja dyjach dyjas dyka dykas dykes dylak dylik dylong
dymarczyk dynak dynia dyrek dyris dyrmunds dys dyson dyszkiewicz dyszy dytko dytrych dywan dzapo dzene dzenis
dzezov dzhogov dzhun dzhus dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek
dzidek dziduch dziechciarz dziedzic dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak dziewa
dziewior dziewit dzieza dzika dzikiewicz dzindra dziob dziopa dziuban dziuda dziugiel dziurdzia dziurla dziwak
dzurjanin dzurjaninova dzwonnik dzyuba e'zozova eachaidh eachain eachmharcaigh eain ealanaidh eanaigh earl earle
early easboig easley eason easter eastman eaton ebbis ebenesers ebenezers ebergs eberhard eberhardt eberharter
eberl eberle ebert eberth ebner echevarria echeverria echols eck eckbauer ecker eckert eckhardt eco edberg eddy
eden eder edgars edilons edin edlinger edlund edman edmond edmonds edmondson edstrom edun edvalds edvards
edvardsen edvardsson edvars edvins edward edwards edwin eeckhout eelman eerden eerenbeemt effertz efimov efimova
efraims efremov efremova eftimie egan egea egger eggerts eggleston eggthors egills egisheim egli eglinton eglite
eglitis egorov egorova ehlert ehsaas eibhir eibl eichberger eichenberger eichhorn eichinger eichmann eidars eide
eids eigenwillig eijkelboom eijndhoven eijssel eikars eil eilfirt eilifs eimer einars einarsson einaudi einirs
einthors einvards eiriks eischen eisl eisner eiteagain eitheagain eivers eivins ejlaal ek ekai ekal ekberg
ekdahl ekelund ekeno ekert ekholm ekidor ekiru ekitela eklof eklund ekman ekstrand ekstrom ekwueme elam elatli
elbergs elberts elbertse eldars elder eldgrims eldjarns eldmars eldons eldors eldridge elds elentinus elert
elfars elfrads elgueta elias eliassen eliasson eliesers elifova elijah elimars elinbergs elinmunds elinors elis
eliseev eliseeva elizondo elkins eller ellerts ellery ellidis ellingsen ellington elliot elliott ellis ellison
ellsworth ellwart elmars elmore elo elofsson eloranta elorza eloy elrod elsemulder elsen elsenaar elsner elvars
elvins elvis elwart elwood ely elzas emanuelli emanuels emanuelsson emard embden embreks emelyanov emelyanova
emeralds emerson emery emils emilsson eminov emmanuel emmanuels emmelen emmen emmerich emmons emo emond emuria
en encina ender endo endrizzi ene engberg engdahl engel engeland engelen engels engen engilberts engilbjarts
engiljons engills engl england engle englebert engler english englund engman engstrom engvall ennis enoks enri
enright enriquez enschot entringer enzinger eochadha eochagain eochaidh eochain eoghain eoin eoinin eothach
epperson epps eraslan erazo erber erceg ercegovic erdman erdmann erdogan eregae ergotic ergul erhart erhout
erices erickson erics ericson ericsson erik eriks eriksen eriksson erjavec erkkila erlacher erlandsson erlars
erlends erler erlings erm ermakov ermakova ernestos erni ernirs ernits ernser ernst ernsts eronen erons
erpelding erps errani errigo ersek ershov ershova ertas ertl erupe erve ervin ervine erwin erzen es escalante
escalona escamilla escobar escobedo escolano escribano escriva escudero esekiels esekon esfandyar eshan esinyen
esjars eskelinen eskola espada espana espanol esparza espejo espinal espino espinosa espinoza espitia esposito
esquibel esquivel esras esson estay este esteban estefans estep estes esteve esteves estevez estey estrada
eterovic etheridge etienne etyang etzler etzold eubanks eugster eustace evalds evans evdokimov evdokimova
evelingen evensen evequoz everaert everde everett everhart evers everts evoy evrard evropovkirilov evseev
evseeva ewart ewen ewing ewoi exposito eyanae eybergs eybozhenko eyjolfs eylaugs eyleifs eymars eymunds eynde
eyriks eysteinns eythors eyvars eyvazali eyvazli eyvinds eze ezell ezeugo fabbri faber fabian fabianczyk
fabianova fabijanic fabiszak fabra fabre fabregas fabregat fabrisius fabrizi fabry fabus fabusova fac fachtna
fadden fadeev fadeeva fadel fadian fadipe faes faferek fafnirs fagain fagan fagerstrom faggiani fagiani fagotto
fagunwa faherty fahey fahy failbhe fair faircheallaigh fairchild fairhall faith faivre faizan fajardo fajimi
fajnor fajnorova fakazi fakude fal falabi falba falco falcon falcone faleti falgeirs falier falk falkis falkner
fall fallaci fallamhain fallon falloppio faloye fals faltyn falvey famula fan fang fanisa fankhauser fannars
fannbergs fanngeirs fannin fanning fannon fantini fantoni fantozzi fanucci faodhagain faoite faolain farago
farah faranain faranda farangizova farell farenyuk fares farhodov faria farias farida farina farinelli
farizayeva farizov farkas farkasovska farkasovsky farland farley farmer farnan farnese farnon farnsworth farr
farragher farrar farre farrell farrelly farren farris farrissey farrissy farrow farry farta fartushnyak faruga
faryna farzonova fasasi fasching fasiang fasiangova fastenko fatha fathaigh fatharta fathartaigh fattori
fauconnier faugno faulk faulkner faull faundez faure faust favata favre fay fazekas fazli fealy fearachain
fearachair fearadhaigh fearain fearchair feardhaigh fearghail fearghaile fearghaiosa fearghusa fearon fearrai
fearraidhe fearraigh fechant fechner fedak federici federico fedor fedorczyk fedorov fedorova fedoseev fedoseeva
fedotov fedotova fedyk fee feehan feeley feely feeney feenstra feeny feest fegan fehan feher fehilly fehr
fehringer feichin feichtenschlager feichter feichtinger feichtner feiereisen feighery feigl feijoo feil feinen
feinneadha feirtear feith feithin fekete felban felber feldek feldekova felder feldman feliciano feliksiak
feliniak felisiak feliu felix felixs fellah feller fellinger fellner felten feltgen felton feltz feltzer felus
fenelon fenerov feng fengs fenighty fenlon fennell fennelly fennessey fenning fenrirs fenton fenya fercher
ferdinands ferdyn ferenac feret fergus ferguson ferhat ferland ferm fermi fernandes fernandez feron ferrabosco
ferrada ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris ferrata
ferrazzi ferreira ferrell ferrer ferrera ferreras ferrero ferretti ferreyra ferris ferriter ferrucci ferry
ferstl fertrams feruzova fesenko feyder feykirs feys fhailghigh fhaolain fhearadhaigh fhearchair fheargail
fhearghail fhearghaile fhearghusa fhearraigh fheorais fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin
fhionnachta fhionnachtaigh fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhir fhlaithbheartaigh
fhlaithimh fhlannagain fhlannain fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh fiacha fiachain fiachna
fiachra fiaich fiala fialova fiannachta fiannachtaigh fiannaidh fiannaidhe fiannaigh fibonacci fica fichtinger
ficino ficner fico ficon ficova fidler fidor fidos fidura fidvi fiebig fiedler fiedorczuk fiedoruk field
fielding fields fieramosca fiere fierek fierens fierro fifills figat figheadora figueiredo figueras figueroa
figuerola fihlela fijak fijalek fijol fik fikus filak filali filangieri filar filas filatov filatova filban
filbin filc filcova filek filiks filip filipcic filipek filipekova filipenko filipic filipko filipkova filipova
filipovic filippelli filippini filippov filippova filippus filips fillion filogamo filus filusz filzi finan
finch findlay finegan finetti fink finka finke finkova finlay finley finn finnbjorns finnbogis finneachta
finneadha finnegan finneran finnerty finney finngeirs finnjons finnlaugs finns finnthighearn finnucane finnvards
finotto finucane finzi fiodhabhra fiol fiolek fiolka fiona fionartaigh fionnachta fionnachtaigh fionnagain
fionnain fionnallain fionndhubhcain fionnghaile fionnghalaigh fionnghusa fionnlaoich fionnmhacain fionntain
fioravanti fiorucci firat firbhisigh firdavsev firgantoro firmansyah firtear fisch fischbach fischer fischetti
fiser fiserova fish fisher fisk fit fita fitas fitch fithchealla fithcheallaigh fitrzyk fittipaldi fitz
fitzgerald fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fiutak fjalars
fjarkis fjodorov fjolars fjolmunds fjolnirs fjolvars fjornirs flaas flabhain flaga flaherty flahive flaiano
flaithbhearta flaithbheartaigh flaitheamhain flaithearta flaithimh flaithimhin flaitile flament flammang
flanagain flanagan flannabhra flannagain flannagan flannchadha flannelly flannery flannghaile flantz flarta
flasza flathamhain flatharta flathartaigh flatley flavin fleche fleck flego fleischhacker fleischmann fleming
flemmings fleszar fletcher fleury flieger fliegner flink flinn flint flisek flisiak floch floinn flokis flood
flor florea florence florents flores florez florian florio flosis flovents flowers floyd fluckiger flynn fo foa
foconi fodhladha fodor fofie fogaca fogarta fogartaigh fogarty fogas fogasova fogazzaro fogel foghladha foghlu
foghludha fogiel fogle fogt foidl foit fojt fokin fokina folan folch foletti foley folga folkesson folkis
folliero folta fomenko fomichev fomicheva fomin fomina fonck fondo fonjallaz fonseca font fontaine fontenot
foody foot foote forain foran forbes ford forde foreman foremniak forero forgac forgacova forget foriwaa forjan
forkin forma forman formbach fornaciari fornalik fornis forrest fors forsberg forsell forsgren forslund forsman
forster forstner forsyth forsythe forte fortier fortin fortner fortune fortuny fortuyn forysiak forza foscari
foser foss fossmars foster fosu fosua fotimayeva foucart foucher fountain fouquet fournier foust fowler fox foy
foyle fracci fracz fraczkiewicz fraher frainclin fraley frami frana franas franaszek franc frances franceschi
franch franchuk francillon francis francisco franck franco francois francoise franczuk frandsen franecki franek
franekova frania franiak franic franicevic franik franjic frank franka franke frankhuizen franklin franklins
franko frankova frankow frankowicz franks franns frano franova frans franscini fransen franssen fransson frantz
franusic franva franz franzen franzese franzs frars fras fraser fraszczyk frawley frazier freaney frechette
frederick frederiksen fredes fredriks fredriksen fredriksson free freeley freely freeman freeney freeth frei
freil frein freis freitag freitas frelek frelich frema fremie french frere frerichs frescobaldi fresh freshour
freudenberger freudenthaler frey freybjorns freygards freymars freymods freymunds freyrs freysteinns freythors
freyvids frias friberg frick frid fridbergs fridberts fridbjorns fridfinns fridgeirs fridjons fridlaugs
fridleifs fridmanns fridmars fridmunds fridriks frids fridsteinns fridthjofs fridthors fridvins friederich
friedl friedli friedman friedrich friedrichs friehus friel friend friesen frighil friis frimanns frimer
frimerova frimpomaa frisch friscic frisk frithile fritsch fritz fritzs frketic frodis frodmars frohlich frolov
frolova frommelt fron fronczek fronczyk fronia front froschauer froschl frost frostis fruhwirth frukacz frutos
fry frycz frydel frydrychowicz frye frymus frys ftacnik ftacnikova ftorek ftorekova fu fuada fuadachain fualain
fuallaigh fuarain fuarthain fuaruisce fucek fuchs fudalej fuente fuentealba fuentes fuenzalida fuertes fugate
fugiel fuhrmann fujiati fujii fujita fujiwara fukuda fulara fularczyk fulawka fuli fuller fulop fulton fultz
fundi funis funk funnell fura furaigh furda fureder furey furga furgal furgala furlan furmankiewicz furness
furrer furs furst fusani fuseli fusis fuster futyma fuzaylov fyda fydrych fyfe fylkirs gaasch gaba gabadela
gabaldon gabara gabba gabbana gabela gabelko gabhachain gabhain gabhann gabhezi gabhisa gabhlain gabka gabriel
gabrieli gabriels gabrielsson gabriyelov gabrovlieva gabrych gabryel gabryelczyk gabryszak gabud gacem gachain
gachanja gacheri gacheru gachoki gadda gaddis gade gadhra gadlela gadzala gadzina gaels gaete gaffney gafraigh
gagala gagashe gage gaggini gagliano gagliardi gagne gagnon gagys gahan gahleitner gaiatto gaibhin gaibhre
gaibhtheachain gaiciunas gailius gaillard gaillin gailliuin gailys gaine gaineard gaines gainey gairbhe gairbhia
gairbhighe gairbhin gaitan gaither gaito gaizauskas gajardo gajcy gajda gajdzik gajewski gajowiak gajownik
gajzler gakii gal gala galach galagan galain galaj galan galarza galat galaz galdames galdikas galds gale
galeano galeati galek galenzone galesic galeza galgallo galgalo galiano galiazzo galic galica galijn galik
galikova galilei galindo galkin galkina gall gallagher gallaher gallain galland gallant gallardo gallart
gallchobhair gallchoir galle gallego gallegos galleguillos gallen galler gallet gallez galligan gallivan gallo
gallogly galloway galon galos galova galovic galtarossa galu galuba galuppi galvan galvani galvez galvin galvis
gama gamaliels gamble gamboa gambu gambuse gamede gamez gamhna gamhnain gamon gamrat gamsjager ganaird gandhi
gandy ganesan ganesh gangemi gangl ganguly ganley ganly gann gannon gant gao gaoith gaoithin gaona gaora gapys
gara garaidh garate garavan garay garba garbaciak garbacik garbhain garces garcia garczarek garczyk gardars
garde gardiner gardner garety garg gargallo gargan garibaldi garibaldis garibay garica garland garmendia
garncarek garncarz garner garnett garnier garobbio garozzo garps garraghy garrahy garret garrett garrido garriga
garrihy garris garrison garrone garry gartlan gartland gartner garvey garvin gary garza garzon garzoni gas gasa
gascon gasek gasela gashi gasienica gasik gaskin gaskins gasmi gaspar gaspard gasparova gasparovic gasparovicova
gasperi gasser gassner gastel gastelum gaston gasz gaszczak gately gates gathain gathogo gathoni gati gatica
gatimu gatlin gatsheni gatti gatto gattringer gatwiri gaudin gaudreault gaudyn gaughan gauis gauks gauthier
gautier gautis gautreks gauts gautvids gavaghan gavalier gavalierova gavenda gavendova gavican gavigan gavin
gaviria gavornik gavornikova gavrilenko gavrilets gavrilishin gavrilishina gavriliv gavrilov gavrilova gavrilyuk
gavrish gavrishkevich gavryushenko gawliczek gawlowicz gay gaya gayda gaydabura gaydamaka gayday gaydenko
gayevska gayevskiy gaylord gaynard gaynor gaytan gayvoronska gayvoronskiy gazo gazova gazu gcaba gcaleka gcugcwa
gcumisa gcwabe gcwensa gealabhain gealagain gealbhain geanain geannain geany gearabhain gearachaigh gearailt
gearain gearan gearchaigh geard geargain gearty geary gebashe gebauer gebhezi gebura geca gedeza gedi gee geenen
geens geeraerts geerling geerts geertsen geest geffen gegic gegotek geherty gehringer geibheannaigh geibhinn
geidigh geier geiger geimhridh geirards geirfinns geirhards geirhjorts geirhvats geiris geirlaugs geirleifs
geirmunds geirolfs geirrods geirs geirthjofs geirtryggs geirvalds geisel geisler geislis geissler gelabert
geldens gelder gelemanovic gelinas gellemeyer gelli gellirs gemen gemert gemito gemza gence gendek gendera
gendron geneart genechten genefaas gengeshe gengler genot gent gentile gentileschi gentili gentilini gentry
geoghegan george georges georgescu georgs gepa gera geraci geraghty geralds gerard gerarghty gerasimov
gerasimova gerassimov gerber gerdars gerega gereta gerhold geris gerlach germain german germano gerrits gerritse
gerritsen gertz gerus gervais gesiarz gestel gests getka geudens geuens gevaert geyer gfeller ghabhann ghafoor
ghailing ghalloglaigh ghanee ghannam gharbi ghasaan ghauth ghayoor ghazi ghazzal gheimhridh gheorghiu gherbi
ghille ghilleathain ghirr ghislain ghoerle ghoill ghose ghosh ghuala ghunayn ghunna ghutayf giacconi giacometti
giammusso gianetti gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio gibb gibbon
gibbons gibbs gibert gibilisco giblin gibne gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru
gideons giec giedrojc giel gielen gierach gierak gierasimiuk gierat gierek gieron giers gierschner giersz giess
gietka giezek gifford gigaba giger gigjars gigli giguere gikonyo gil gilabert gilardoni gilbane gilbert gilberts
gilbride gilchrist gildea gilduff giles gilewicz gilgunn gilhooly gill gillain gillan gillard gilleathain gillen
gilles gillespie gillet gillette gilley gilliam gillic gillick gillieron gillies gilligan gilliland gillin
gillis gilliuin gillooly gilman gilmars gilmartin gilmore gilroy gils gilsenan gilson gimenez gimeno gina gindl
ginea giner ginese ginesio ginevan ging gingras gininda ginkel ginnea ginneadha ginneke ginnitty ginnity
gintalas ginty ginzburgas giobalain gioballain gioberti gioblain giobuin giobun giolitti giolla giollagain
giollain giollarnath giollarua giollaruaidhe gionain gionnachtaigh gionnain giontaigh giordano giorgetti giovine
gipson giradello giraldo giralt girard giraud giron girona giroux girschner girvan gisbert giselmeyer gislason
gislis giss gitahi gitari gitau githaiga githinji gitonga giulietti giunti giusti givens givern giza gizs gjukis
gladka glaibhin glaimhin glaisne glanc glapiak glasain glaser glasnovic glass glasses glatz glavan glavin glavor
glaza glazer glazier glazik gleannain gleason gleasure gleba gledhill gleeson glegola gleichner glenc glenn
glennon gliasain glica gligora glineur glionain glionnain glod gloden glodt gloin gloinn gloinne glois glonek
gloor glosteir gloster glover glowacki glowiak glowienka glownia gluck glums gluszko glynn gmeiner gmur gmurczyk
gnatz gneistis gniewek gnimh gnodde gnups gnyp gnyrs goba gobain gobert gobhann gobhozi goblet gocnik gocnikova
goda godana godard godart goddard godec godefroid goderts godet godfrey godfroid godide godin godinez godinic
godis godmunds godoy godunok godwin godyn godzik godzisz godzwon goedert goedhart goel goerens goergen goerle
goethals goethem goetz goetzinger goff goffaux goffin goffinet gogacz gogain gogan gogarty goggin gogol gogola
gohar goibin goicoechea goik goilin goill goillidhe goins goireachtaigh gois goj goje gokhale gokov gola golak
golan golas golczyk gold golda goldberg golden golding goldman goldner goldoni goldrick goldsmith goldstein gole
golek golenia golgi goliasz golik golino golisz goliszek golla gollain gollan gollner gollum golob goloborodko
golofit golon golonko golos golota golubev golubeva golubic golus golyash gomboc gomes gomez gomila gomis gomola
gomula gona goncalves gonet gong goni gonsior gontsarov gonzaga gonzales gonzalez gonzalo gooch good goode
gooden goodman goodrich goodson goodwin goossens goovaerts gopal goraj goral goransson gorbachev gorbacheva
gorbunov gorbunova gorczany gordeev gordeeva gordillo gordon gore gorecki gorenc gorevan gorey gorgol gorham
gori goris gorjup gorkiewicz gorlitz gormain gorman gornisiewicz gorol gorp gorshkov gorshkova gorski gortat
gorzelanczyk gos gosch goschl gosek gosik goska gospodarek goss gosselin gosset gossett gossiaux goswami gosz
gotfryd gothraidh gotic goto gotsholo gottardi gotthard gotti gottlieb gottskalks gottsveinns gotz goudriaan
gough gould goulden goulding goulet gour govaerts govarts govoni govorcinovic gowin goworek goyaerts goyal
goyette goyvaerts gozdur gozzano gozzi graaf grab graban grabara grabas grabczak grabher grabias grabner grabon
grabos grabowski grace gracia gracin grada gradaigh gradek gradenigo gradha gradinarova grady gradziel grae
graeve graf graham grahams grahn graindorge grainne graith graj gral gralaigh grallaigh gramhna gramsci gramza
granado granados granat granatelli granath granberg grand grande grandjean granger granis grankells granlund
granstrom grant grantham gras grasser grassi grassl grasso gratie grattan gratz gratzer gratzl grau gravel
gravensande graves gravina gray grayson grba grbac greachain greadaigh grealaigh grealish greally greanachain
greaney grebowiec grechanik grechko greco gredicak greef greehy greelish greely green greenberg greene
greenfelder greenfield greenholt greenwood greer gregersen gregg greggio gregoire gregor gregorczuk gregorek
gregori gregoric gregorio gregorova gregorowicz gregors gregory gregov gregus gregusova greig greij greil greill
grein greine greiner greips greisch gremese gren grenier grennan grepps gres gresham greszta gretars grethen
grettirs grewal grey grgic grgurevic grguric grgurovac grialais griallais grianain grianna grianra gribhthin
griego grier griesser grifeo griffen griffin griffith griffiths grifin griggs grigorev grigoreva grigoriev
grigsby grijalva grill grimani grimars grimes grimkells grimlaugs grimm grimnirs grimolfs grims grimulfs grinius
grinsven griobhtha griobhthain griofa griofha grishin grishina grisoni grissom gritsch gritsenko gritti grna
grnova groarke grob groborz grochola grochowina grodek groen groenendaal groenestein grogan grojean gromala
gromov gromova gron grondel grondelle grondin gronkiewicz gronlund gronostaj gronroos gronskis groof groogan
groot groote gros grosjean gross grossi grossman grosz grote grotek groth grottner grove grover groves growney
gruagain grubb grubba grubbs gruber grubisic gruchot gruijl gruijter gruil grunberger grund grundner gruner
grunt grunwald grupa gruson gruszczyk gruza gryciuk grycz gryga grygo grygorcewicz grygorowicz gryka grymuza
grys gryska gryszkiewicz gryta grzebyk grzech grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia
grzesiek grzeskow grzeszkowiak grzetic grzincic grznar grznarova grzywnowicz gschaider gschwandtner gstohl
gstrein gu guaire guairim guajardo gual gualandi gualtieri guarana guarato guard guardado guardia guardiola
guariento guarneri guay gubain gubben guberan gubernat guberovic gubeshe gubhela gubhuza gubulundu gucci guclu
gudbergs gudbjarnis gudbjarts gudbjorns gudbrands gude gudelj gudfinns gudfreds gudgeirs gudjons gudlaugs
gudleifs gudleiks gudmanns gudmars gudmons gudmunds gudnis gudrads gudrods gudsteinns gudthors gudvards gudveigs
gudvins guellec guendouz guerfi guerin guerra guerreiro guerrero guessoum guevara gugan guggenberger guglielmi
gugushe guha guibert guibhir guicciardini guichard guidhir guidone guidotti guidry guihan guijarro guilbert
guilfoyle guillarmod guillaume guillemette guillen guillet guilli guillon guillory guillot guillou guinan
guinane guinevan guiney guinizzelli guinn guinnane guinness guiot guiry guit guitart guithin guk gul gula gulan
gulati gulbrandsen gulcher gule gulen gulfam gulgowski guliwe gullberg gullery gullotta gulotta gulshan gulyaev
gulyaeva gulyas guma gumbi gumede gumieniak gumienna gumienny gumis gumprich gumula gunain gunarto gunawan
gundersen gunderson gunko gunn gunnars gunnarsson gunnbergs gunnbjorns gunndors gunngeirs gunnhalls gunning
gunnlaugs gunnleifs gunnolfs gunnolis gunnrods gunnsteinns gunnthors gunnvalds gunpf gunter gunther guo gupalo
gupta gure gurev gureva gurley gurule gusciora gusev guseva gushchin gushchina gusikowski gussoni gustafs
gustafson gustafsson gustavs gustavsson gustaw gustin gut gute guthrie gutierrez gutknecht gutkowski gutmann
gutsulyak guttis guttorms guy guyo guyon guyot guyton guz guzdek guzenko guziak guziy guzman guzniczak gwacela
gwagwa gwala gwamanda gwanyana gwara gwardiak gwija gwizdek gwynn gxabhashe gyamfi gyamfiaa gyasi gyasiwaa
gygjars gylfis gymirs gyrdirs gzhitska gzhitskiy gzyl haack haag haan haapala haapanen haapaniemi haarlem haas
haase haataja haavisto habdas haberl habha habibi habibov habibova hablak hablakova habpanom habsuda habsudova
hachemi hacker hackett hackl hadala hadam hadas haddad haddis haddouche hadds hadebe haderer hadfield hadhlairt
hadhra hadichayeva hadijayeva hadjadj hadji hadley hadrovic hadzic hae haeften haengreve haengs haenirs haering
hafbergs hafgrims haflidis hafliger hafnars hafner hafnis hafsteinns hafthors hagain hagalins hagan hagara
hagarova hagbards hagberg hagberts hagen hagendoorn hagenes hager hagg haggerty hagglund haggstrom haglund
hagman hagstrom hagurtaigh hahessy hahn haibheartaigh haicead haichir haid haiden haider haidhleart haidinger
hailgheanain hailgheasa hailin hailiosa hailpin haimhirgin hainaut hainchin haindl haines hainifin hainin
hainion hainle hainli hainligh hainmhireach hainmneach hainthin hainzl hairbheasaigh haire hairmeasaigh
hairmheasaigh hairston hairt hairtneada haiseadha haithbheartaigh haithchir haitheasa hajda hajdas hajdasz
hajder hajdu hajduga hajdukiewicz hajek haji hajkova hak hakala hakansson hakim hakis hakkarainen hakker
hakkinen hakons halak halake halakova halama halambek halapir halasz halat halder hale haley haleygs halfdans
halidov halik halim halimah halka hall hallachain hallahan hallanan hallberg hallbergs hallbjorns halldors
haller halleux halley hallfreds hallgards hallgeirs hallgils hallgren hallgrims hallik hallin hallinan hallissey
hallkells hallmann hallmanns hallmars hallmhurain hallmunds halloran halls hallsteinns hallthors hallvards halme
halmhain halonen halpen halpin halsdorf haluska haluskova halvarsson halvorsen halvorson ham hamadi hamadouche
hamalainen hamaland hamann hamars hamby hamdani hamdi hamel hamera hamerla hames hamidi hamill hamilton hamisi
hamlaoui hamlin hamm hammadi hammar hammarstrom hammer hammerer hammerl hammerle hammes hammond hammonds hammons
hamon hamoudi hampel hampton hamrol hamunds hamza hamzaoui han hanafin hanain hanak hanakova hanas hanbury hanc
hancer hancock hand handa handayani hande handke handl handler handy handzel hane haneberg hanegraaff hanek
hanekova hanel haney hangala hanka hankard hanke hankiewicz hankins hanko hankova hanks hanley hanlon hanluain
hanly hanna hannagain hannah hannaidh hanncard hannecart hannes hannibals hannigan hanninen hannlaoigh hannon
hannrachain hannraoi hannula hanrachtaigh hanrahan hanraoi hanratty hans hansen hanson hanssen hanssens hansson
hanus hanusaigh hanusek hanusekova hanusiak hanuska hanuskova hanusova hanzek hanzel hanzelova hao haodha
haodhgain haogain haoidhgin haoidhne haoilbheard haoileain haolain haollain haonachain haonghuis haonghusa hapka
haponiuk hara haraburda harahoe haralds haraldsson haran harapin harasimiuk harber harbin harcain harden harder
hardi hardiansyah hardie hardiman hardin harding hardison hardman hardy hare hareks haremza haren hargadain
hargadon hargain hargan hargreaves hargrove hari haring hariyah harju harkin harkins harkonen harlaigh harlaugs
harley harloff harlow harm harman harmon harms harnett haro harp harper harrachtain harragain harrell harrer
harrihy harrington harris harrison harry harrys hart harta hartagain hartati harte hartigan hartikainen hartl
hartley hartman hartmann hartmanns hartnett hartung hartvigs harty harvan harvanek harvanekova harvanova harvey
haryanti haryanto hasan hasanah hasanov hascak hascakova hasegawa haselaar hashimoto hasiak haskins haslauer
hasler haslinger haspengouw hass hassan hassanah hassani hassett hasteinns hastey hastie hastings hastuti hasty
hatch hatcher hatfield hathaway hattinger hatton hauck hauer hauffer haug hauge haugen haugh haughey haugland
hauks hauksteinns haukvalds haumer haupert hausberger hauser hausler hautala hautamaki havards havarrs havars
havel havens haverinen haverty havlicek havlickova havran havranka havranko havrankova havranova hawe hawk
hawkins hawks hawley hawro hawrylak hawthorn hawthorne hay hayashi hayden hayer hayes haynes hayre hayrioglu
hays hayward haywood hazenveld heachadha heachairn heachthigheirn head headhnu headhra headtromain heaffy
heagain heaghra heaghrain healai healaigh healaithe healey heallaigh healuighthe healy heamhthaigh heanachain
heanagain heanaigh heaney heanna heaphy hearain hearbhaird hearbhard hearcain hearchaidh hearchu heard hearghail
hearghaile hearn hearnain hearne hearrain hearty heath heathcote heaton heavey heba hebenstreit hebert
hechenberger hecimovic heck hecke hecker heckett hecko heckova heczko hedberg hedderman hedigan hedin hedinns
hedlund hedman hedrick hedstrom heeb heelan heenan heeney heer heere heerenveen heerkens heerschop heffernan
hefferon heffron hegarty hegde hegedus heger heggarty hegmann hehir hehl heibhrin heichthigheirn heidarrs
heidars heidbergs heidberts heideagain heideain heiden heidenreich heiderscheid heidhin heidhni heidhniu
heidlinds heidmanns heidmars heidmunds heidreks heidrich heifearnain heifrin heigcheartaigh heigearta
heigeartaigh heigheartaigh heighne heighnigh heighniu heigl heijden heijman heijmans heijmen heikirs heikkila
heikkinen heil heili heilidhe heiligh heilire heilmods heim heimhigh heimhin heimhrin heimhthigh heimirs hein
heindl heineachain heinen heini heinniu heino heinonen heinreks heinri heinrich heinrichs heinsalu heinsoo
heintz heintze heinz heinzl heireamhoin heirens heisis heiskanen heislin heiss heissenberger heiteagain
heithchir heithir hejduk hejna hekker hektors helak helaoire held helen heleniak helenius helery helgesson
helgis helin hell helland hellberg hellemans heller hellevoort hellgren hellman hellstrom hellwig helm helman
helmerhorst helminen helms helmuts helsen helton hely hemert hemetsberger hemma hemmen hemmer hemmerts
hempenstall hemphill henao henck henderson hendrick hendricks hendrickson hendrickx hendriks hendrikse hendrix
hendry hendzel henebry heneghan henegouwen henery heney hengen henin henk henke henley hennebry hennelley
hennelly hennessey hennessy henni hennig hennigan henning hennings henningsson henrard henri henric henriks
henriksen henriksson henrion henriques henriquez henrotte henry henrys hens henschel hensley henson henst
hentschel heochach heochadha heochaidh heodhasa heodhusa heoghain heoghanain hepburn hepenstall heraghty heras
heraty herba herbert herberts herbjorns herbst herbut herceg herck herd herda herdzik heredia heremans heretik
heretikova hereward herfinns hergeirs hergills hergils heribert hering heripon herity herjolfs herlaugs herleifs
herlihy herlufs herman hermann hermanns hermanowicz hermans hermansen hermansson hermes hermighausen hermiston
hermods hermosilla hermunds hernadez hernandes hernandez hernando herndon hernon herok heron herout herranz
herrera herrero herring herrington herrmann herron hersirs herstal hersteinns hersveinns hertrampf hervards
hervars hervas herve hervia hervins herzog hesbaye heser heskin heslin hess hesse hessel hession hester het
hethur hetmanczyk hettinger hettner heuertz heusden heuser heuvel hever hewelt hewitt hewson hexspoor heyden
heydrich heylen heymans heyne heyvaert hhoyiyane hiarfhlaithe hiarfhlatha hiarnain hiatt hiceadha hici hicidhe
hicin hickey hickle hickman hicks hicog hidalgo hidayanto hidayat hide hierro hietala hietanen hifearnain
higginbotham higgins high highne hightower higueras hilarius hilary hilbert hilberts hildars hildibergs
hildibrands hildigeirs hildiglums hildimars hildimunds hildings hildirs hildithors hilger hill hillen hiller
hillery hilliard hilll hillman hillow hills hilmars hilmer hilmerova hilmirs hilpert hilti hilton hiltunen himes
himmelbauer himris hinca hindeberg hinds hineiri hineirigh hines hinic hinkle hinneirghe hinney hinojosa hinriks
hinson hinterberger hinteregger hinterleitner hinton hintz hiocog hiolain hiollain hiomhair hionnghaile
hiorbhaird hiorbhard hirams hirsch hirschmann hirt hirthe hirvonen hishon histon hitchcock hite hjallkars
hjalmars hjalmarsson hjalmgeirs hjalms hjalmthors hjalmtyrs hjaltis hjarnars hjelm hjorleifs hjort hjorts
hjortthors hjorvars hlabangane hlabisa hladka hladky hlatshwayo hlavac hlavacik hlavacikova hlavacova hlegests
hleidars hlela hlengwa hlers hlidars hlidbergs hlifars hlinik hlinikova hlinis hlinka hlinkova hljoms hlodmunds
hlods hlodvards hlodvers hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hlyns hnat hnefills hnikarrs hnikars
ho hoang hoarau hoare hoareau hobain hoban hobbs hobson hocevar hochleitner hochreiter hocine hodak hodel hodge
hodges hodgson hodhra hodhrain hodkiewicz hodl hodnett hods hodson hodza hodzic hodzova hoecke hoedemakers
hoeger hoek hoeks hoekstra hoelen hoes hoevel hoeven hoey hofbauer hofer hoff hoffman hoffmann hofig hofinger
hofler hofman hofmann hofmeister hofstatter hofstetter hogain hogan hogberg hogg hoghartaigh hoglinger hoglund
hognis hogue hoibicin hoileain hoir hoirbheaird hoirbheard hoirchinnigh hoireabaird hoireabhaird hoireabhard
hoireachtaigh hoiscin hoisin hoistin hojda hojka hokkanen holappa holbrook holc holcik holcikova holcomb
holdaway holden holder holeksa holewa holgeirs holgers holgersson holguin holic holicek holicekova holicka
holickova holicova holik holikova holl hollain holland hollander hollarain hollaus holler holley holliday
hollingsworth hollins hollis holloway holluin hollywood holm holman holmars holmberg holmberts holmes holmfasts
holmgeirs holmgren holmgrims holmkells holmqvist holms holmsteinns holmstrom holmthors holohan holopainen holota
holst holsten holt holthuis holtis holton holub holubec holubecova holubek holubekova holubka holubko holubkova
holubok holubova holubowicz holuby holvoet holysz holzapfel holzenbecher holzer holzinger holzknecht holzl
holzmann homenick honan hondeveld honeycutt hong honing honkanen honkisz honore hood hoof hoog hoogers hoogh
hook hooker hooks hoop hooper hoover hope hopkins hoppe hoppenbrouwer hopper hopson hor hora horacek horackova
horain horak horakova horan horbacz horcain hordha hords hore horemans horgain horgan horl horle hormann
hormazabal horn horne horner hornich hornig hornik horrocks horst horton horvat horvatek horvath horvathova
horvatic horvatinec hosae hoseas hosey hoskins hoskulds hosp hoss hosseini hostaden hostak hostakova hoste hotz
hou houari houben houck houde houdijk hougardy hough houghton houle houlihan hourachain hourican hourigan
hourihane house houser houston houteveen hove hovel howard howarth howe howell howells howland howley hoyle
hoyos hoyt hoz hoza hozjan hozova hrabar hrabia hraereks hrafnars hrafnbergs hrafnkells hrafns hrafntyrs hranic
hranj hrannars hrapps hrasko hraskova hrastinski hraunars hrdlicka hrdlickova hreggvids hreidars hreidmars
hreims hreinns hren hrianka hriankova hribar hribernik hric hricova hrimnirs hrings hrmo hrmova hroalds hroars
hrobjarts hrobon hrobonova hrodgeirs hrodmars hrodolfs hrodvars hrois hrolfs hrollaugs hrolleifs hromunds hrovat
hrsak hruba hruby hruska hruskova hrusovska hrusovsky hruts hrvojic hrynkiewicz hrzenjak hsia hsiang hsiao hsieh
hsin hsing hsiung hsu hsueh hu hua huaillearan huaithne huaithnin hualla huallachain huallaigh huang huart huba
hubain hubbard hubel huber hubert huberts huberty hubin hubmann hubner hubova hucko huckova huczek huczko
hudacek hudacekova huddleston hudec hudecova hudgins hudson hudzik huel huels huemer huerta huertas huet huey
huff huffman hufnagl hug hugbergs huggins hughes huginns hugis hugleiks hugo hugos huguet huhn huhtala huidhir
huigin huiginn huijben huijbrechts huijs huijzing huirthille huiscin huisman huitseachain huka hulboj huldars
huljev hull hullain hulle huls hulshouts hulskes hulst hult hulten hultgren hultman humayrova humbert humblet
hume humeniuk humer humis hummel hummer humoyunov humphrey humphreys humphries hunbogis hunerik hung hunis hunns
hunrods hunt hunter huntley hunziker huotari huovinen hupka hupkova hurd hurdail hurley hurlimann hurmholtaigh
hurst hurt hurtado hurthuile hus husak husakova husar husarova husek husekova huseynli huseynoglu huseynov
huseynova huska huskova husnjak huso husova huss hussain hussein hussey hustak hustakova huston huszcza
hutagalung hutapea hutasoit hutchins hutchinson hutchison huter hutnik hutson hutta hutter hutterer hutton
huttova huttunen hutyra huurdeman huuskonen huxleys huybrechts huyghe huynh huys huysmans huzaifa hvannars hyatt
hyde hyjek hyland hyls hyltirs hyman hynek hynes hynman hytonen hyttinen hyvarinen hyvonen hyzy iacobucci
iacovelli iadanza iago iannelli iannotti iannucci iannuzzi ians iarla iasachta iascaire ibacache ibanez ibarra
ibikunle iborra ibraaheem ibrahim ibrahimli ibrahimoglu ibrahimov ibrahimova ibrohimov iciek idec idris idrisli
idrisoglu idzi iforayeva iftikhaar iglesia iglesias ignac ignatev ignateva ignatiuk ignatjev ignatov ignatova
igo igoe igors igras ihab ihalainen ihejirika ihnacak ihnacakova ihsaan ihsanoglu ihtiram ii ijli ikeda ikhlef
ikonen ilan ilchenko ildirimoglu ilic ilieva ilijic ilikov ilin ilina ilinovic iljin illes illugis ilori ilupeju
ilves ilyenko imali imbert imhof imiela iminza imiolczyk imis immanuels immonen imonova impastato impe imrich
imrichova imronov indridis indyk indyka infante infantino ingbergs ingibergs ingiberts ingibjarts ingibjorns
ingileifs ingimagns ingimars ingimunds ingis ingithors ingivalds ingjalds inglis ingmars ingoldsby ingolfs
ingram ingthors ingvalds ingvars ingvarsson ingvis iniesta iniguez inman inneirghe innocenti innseadun inonu
inostroza inoue intaum interiano interminei interminelli inzaghi inzunza iomaire iomhair ionescu ionita
ionrachtaigh ioppi iosa iosog iqbal irawan irby ireland ireri iriarte irizarry irla iroha irungu irvanets irvin
irvine irving irwin irzyk isaac isaacs isaev isaeva isah isakov isakova isaks isaksen isaksson isarrs isars
isaxanli isayenko isayevich isbell isbjorns iselds isella isern isfandiyorov isgeirs ishchak ishchenko ishii
ishikawa isidors iskierka isleifs isler islomov ismaels ismail ismars ismayilqizi ismoilov isolfs isom israels
israelsson issa issac issack issak issis iswahyudi iten ito iturra iustas ivancan ivanchenko ivandic ivanenko
ivanichuk ivanov ivanova ivanovic ivans ivars ivarsson ivashchenko ivask ivaska ivaskova ivasyuk ivers iversen
iverson ivey ivory ivsic ivy iwanczyk iwanow iwu iyanda iyengar iyer iymonova izaguirre izhak izhakevich
izquierdo ja'farov jaabir jaakkola jaakson jaanson jaanus jaaskelainen jaatinen jabir jablonski jabr jacak
jaceps jachimczak jachimczyk jachna jack jackel jackman jacks jackson jacob jacobi jacobs jacobsen jacobson
jacobsson jacoby jacot jacquemart jacquemin jacques jacquet jacquot jacuzzi jad jadot jadoul jaen jafari jafets
jagarinec jagecic jager jaggi jagielka jagielo jahdami jahdari jahn jahongirov jailani jaime jaimes jain
jaiyeola jaje jajko jakab jakel jakiel jakimiak jakis jakobiak jakobik jakobs jakobsen jakobson jakobsson
jakoniuk jakopec jakopovic jakops jakovac jakovic jakovlev jakovljevic jakub jakuba jakubaszek jakubcek
jakubcekova jakubcik jakubcikova jakubco jakubcova jakubec jakubecova jakubek jakubekova jakubik jakubikova
jakubiuk jakubka jakubko jakubkova jakubova jakubowski jakupic jakus jalaal jalakas jali jalil jalolov jalonen
jalovec jalovecova jalowiec jama jamaal jamar jamasijadu jambor jameel james jameson jamieson jamile jamils
jamison jamnik jamroz jamrozek jamrozy jamshidov jan janak janakova janasik janasz janc janca jancek jancekova
jancewicz janco jancova janczarek janczura janda jandl jandova jandula janecek janecekova janecka janecko
janeckova janek janekova janes janezic jani janic janicki janiga janik janikova janisch janisz janiszek
janiszewski janiuk jank janka jankauskas janke janko jankova jankowicz jankowski jano janocko janockova janos
janosek janosekova janosik janosikova janoska janosko janoskova janoso janosova janoszek janoszka janova
janowiak jans jansdr janse jansen jansse janssen janssens jansson jantos jantosovic jantosovicova jantsch jantti
januar januchta janus januszewicz januszko jany jao jaque jaquez jara jaracz jaramillo jarc jarczak jarczyk
jarema jaremek jaremko jargielo jargilo jarka jarkiewicz jarl jarls jarmula jarmuz jarmuzek jarngrims jaroch
jaros jarosiewicz jarosik jarosova jarosz jaroszuk jarrell jarrett jarso jarv jarve jarvela jarvenpaa jarvi
jarvinen jarvis jas jasica jasina jasinski jasionek jasko jaskola jaskolski jaskowiec jasminova jasnoch jasons
jasprica jasso jast jastrzebski jaszcz jaszczur jaszczyszyn jatgeirs jatmunds jatvards jauhiainen jauk jaume
jaunzema jaunzems jauregui javohirov javornik jaworski jayaraman jazdzyk jazwiec jdotte jean jebet jedlovska
jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak jedruszczak jedryczka jedrys
jedrzejek jefferies jeffers jefferson jeffries jefimov jefwa jeggij jegorov jehle jeitz jeka jekel jelagat
jelavic jele jelen jelic jelimo jelinek jelinkova jelle jellyman jemeli jemric jemutai jen jendek jendekova
jenek jenewein jenkins jenko jenni jennings jennis jens jensen jenssen jepchirchir jepchumba jepkemboi jepkemei
jepkirui jepkoech jepkogei jepkorir jepkosgei jepleting jepngetich jeppesen jeppsson jepsen jeptoo jerde jereb
jereczek jeremias jerez jeric jerkovic jermakov jerman jernigan jerono jerop jerotich jersov jerusalem jeruto
jerzyk jes jeske jespers jespersen jessa jessel jessen jesus jeszka jeszke jeter jett jewell jewula jezek jezior
jezkova jezyk jezyna jha jhaveri jia jiang jibela jibril jilani jiles jili jillo jimale jimenez jiminez jin
jiyane joakims joanns job jobe jobstl jochems jochums jockel jodar jode jodko joe joel joels joesaar jofre jogi
johal johann johannes johannessen johannesson johanns johans johansen johanson johansson john johns johnsen
johnson johnsson johnston johnstone joiner jois jokela jokinen jokiwe jokulls jolly joly jomars jomini jomo
jomunds jonak jonars jonas jonasson jonata jonatans jonatova jonbjorns jonckheere jonczyk jondors jones jong
jonge jongeirs jonghe joniak jonik jonjic jonker jonkman jonmunds jons jonsson jonsteinns jonthors joos joosten
jop jopich jorda jordon jorfis jorgens jorgensen joris jorlink jormunds jorquera jorris jorrisen jorunds jorvars
jorvis josafats josavins josefs josefsson joseph joseps joshi joshua joshuas josipovic josko jost josteinns
josuas joszko joubert jourdan jovanovac jovanovic jove jover jovic jovinelli jovins joy joyce joye joyner
jozefczak jozic jozwiak jozwik juan juarez judd jude judek juen jug jugovac juhanson juhasz juhkam juhlin jukic
julia julian julians julien julis julius julliard juma jumba jumiege junas junasova junck juncken juncker jung
jungfer jungwirth junior junis junitz junius junk junken juntunen juqula jurado juras jurasova juraszczyk jurca
jurcic jurcina jurcinova jurco jurcova jurczuk jurek jurekova jureks juresko juretic jurgens jurgenson juric
jurik jurikova jurina jurinova jurisic jurisson jurjevic jurka jurko jurkova jurkovic jurkovicova jurlina
juroszek jurrijens juskiewicz jussila justice juszczuk juttner juvara juvonen kaamil kaar kaari kaarik kaasik
kaay kabala kabalyuk kabanenko kabanov kabanova kabeer kaberia kabir kabiru kabui kaburu kabus kabza kachela
kaci kacperczyk kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kadak kadakia kaddour
kaddouri kade kadela kadenge kadenyuk kadi kadija kadlec kadlecova kadri kadzo kafel kafer kageha kagendo kager
kagi kagwiria kahindi kahinu kahkonen kahlina kahn kahr kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz
kairu kairys kaiser kaja kajak kajdan kajdas kajs kajstura kajuju kakai kakalis kakar kaktus kala kalama
kalamees kalan kalanjos kalarus kalashnikov kalashnikova kalazic kalchenko kalcher kalda kaldis kale kalebs
kaleem kaleema kaleja kalejs kalek kalekye kalenichenko kaletka kaliciak kalin kalinak kalinakova kalinin
kalinina kalinka kalinowski kalis kalisiak kaliska kalisky kalista kalita kaljula kaljurand kaljuste kaljuvee
kalka kalla kallas kallaste kallen kallert kallio kallstrom kalm kalman kalmanns kalmans kalmars kalmus kalnina
kalnins kaloki kalota kaltenbock kaltenbrunner kaltenegger kaluga kalume kalvaitis kalvelis kalvenas kalwa
kalwak kamal kamalanon kamande kamarainen kamathi kamau kambs kamdar kamel kamela kamene kamieniak kamieniarz
kaminski kammerer kamp kamper kamran kamronov kamyk kamyszek kan kanana kananu kanarek kanchin kanda kandie
kandora kandzia kandziora kane kanepa kaneps kanerva kang kang'ethe kangas kangethe kangley kangogo kangro
kangur kania kaniak kaniakova kanik kanini kaniski kanivets kanja kankaanpaa kannan kansy kant kantola kanyi kao
kapadia kapalka kapcia kapciak kapeller kapera kapinos kapka kaplan kapoor kapp kappel kapral kaprasius kapur
kapuscik kapustin kapustina kapustka kar kara karaamat karadeniz karagic karakashev karalus karam karamarko
karambu karan karani karanja karas karaskiewicz karczmarek karczmarz karels karge kargl kargol karhu karhunen
kari karier karikari karimi karims karis karisa kariuki karjalainen karki karkkainen karklina karklins karkocha
karks karkut karl karlberg karles karlis karlovic karlowicz karls karlsen karlsson karlstrom karmalyuk karmelic
karmelita karnas karner karnik karol karova karpa karpe karpenko karpeta karpiak karpiel karpik karpinski karpov
karpova karppinen karrer karro kars karsznia karttunen karu karuga karul karulova karuri karuza karvels karvinen
karvonen karwala karwan karwitha karwot karys karz kas kasak kasam kase kasel kasemaa kasemets kaser kashchenko
kashif kashyap kasiak kasica kasim kask kaspar kasparova kaspars kasper kasperczak kaspers kasprzak kass kassim
kassulke kasteelen kastelic kastelik kaster kastiels kastner kasyoka kaszkowiak kasznia kata katana katarinus
kathagen kathambi kathure katic kato katona katos katrov katrova kattai katz kaucic kauffman kauffmann kaufman
kaufmann kaul kaulina kaulins kaupas kauppila kauppinen kaur kautzer kauzlaric kavaliauskas kavanagh kavasch
kavaschova kawala kawiak kawira kawula kawulok kay kaya kaysan kayser kazakov kazakova kazana kazberuk kazek
kazik kazikova kazimierczuk kazimierczyk kazior kazirod kazlauskas kazmierczak kazmierczyk kazubek kazungu keady
kealey keally kealty kealy keane keaney keany keapock kearney kearns keary keating keaton keaveney keaveny
kebaili kebir kedzierski kedziorek keebler keeffe keegan keehan keelan keeley keeling keely keen keenaghan
keenahan keenan keene keeney keer keery keevers kehoe keightley keijser keijzer keinanen keitany keith kelder
kelecic kelekovic kelemen keler keleshev kelic kelleher keller kelley kellner kello kellogg kellova kelly kelo
kelova kelsey keltenie kelvey kelvin kemboi kemei kemmer kemp kempen kempka kempny kemppainen kendall kendi
kendra kendrick kendrova keng kenga kenig kenis keniz kenizova kenlan kenlon kenna kenneally kennedy kennellan
kennelly kenney kenny kensy kent kenyon keogan keogh keoghan keoghane keohan keohane keown keplinger ker keranen
kerans kerekes kerekovic kerger kerin kerins kerkhof kerkhofs kerley kerlin kerluke kermody kern kernan kerney
kerns kerova kerr kerrigan kerrisk kerschbaum kerschbaumer kerschen kertzmann kerubo kerville kerwick kesek
keskinen keskitalo keskula kesov kessler ketel keter ketilbjorns ketills ketola ketting kettunen keudel kevane
keville kevin kevo key keya keyes keys keyser khaba khabalidaka khaemba khaldi khaled khalif khalil khalsa
khambule khamis khamisi khan khanna khanyeza khanyile khaphela kharchenko khare kharitonov kharitonova khathi
khathide khathini khatri khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa khmara khokhlov khokhlova
kholose khomenko khomik khomo khonjwayo khorishko khosini khosla khoza khristenko khristich khuba khubisa
khuboni khudyak khukhuza khulu khuluse khumalo khumbuza khurana khuyameni khuzwayo khvrchilkov khwane khwela
kiama kiarie kibe kibet kibiwot kibiwott kibkalo kiboi kibor kiciak kidawa kidd kidney kidon kieber kieca
kiedrowicz kieffer kiehn kielan kielbik kielbowicz kielbus kielczyk kielek kielich kieloch kiely kiema kiepas
kiepura kieran kierane kierans kierat kierepka kiernan kieszek kigen kihara kihn kiik kiil kiilu kiio kiiru kiis
kiisk kij kijanka kijas kijnder kik kikas kikkas kilar kilawee kilback kilbane kilbride kilcoyne kilday kildea
kilduff kilfoyle kilgallen kilgallon kilgore kilhooly kilians kilimnik kiliszek kiljan kiljans kilk kilkenny
killeen killer killian killilea killooly killoran killoughry kilmartin kilmore kilonzi kilonzo kilpatrick
kilpelainen kilroe kilroy kim kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi kimball kimble kimbrough
kimeli kimemia kimeu kimosop kimotho kimtai kimura kimutai kinaghan kinahan kinal kincaid kind kinder kindle
kinet king king'ori kingori kingston kiniry kink kinkela kinlan kinlen kinnane kinnear kinnegan kinner kinnerk
kinney kinnon kinnunen kinny kinoti kinsch kinsella kinsey kint kintziger kinuthia kinya kinyanjui kinyua
kiogora kioko kipchirchir kipchumba kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei
kipkurui kiplagat kiplangat kipleting kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang
kiptanui kiptoo kiptui kiptum kipyego kipyegon kiragu kiraly kirby kirchmair kirchner kirilenko kirillov
kirillova kirimi kirincic kirk kirke kirkland kirkpatrick kirlin kirpenstein kirs kirsch kirschner kirsipuu
kirss kirui kirwa kirwan kiryluk kis kisakurek kisel kisela kiselev kiseleva kiselova kiser kisilu kiska kisman
kiss kissane kisseljov kiszczak kitchen kitheka kithinji kithome kiti kitonga kitov kitprapa kitsao kitson
kittakun kituku kitumaini kitur kitzler kitzmann kiuru kivela kivi kivilo kivimae kivimaki kivinen kiviniemi
kivistik kivisto kivuva kiwior kjaer kjalars kjallaks kjarans kjarrs kjartans kjarvals kjeldsen kjellberg kjois
klaarwater klaas klaengs klaja klama klamka klammer klanac klapac klapacova klapka klapko klapkova klapp klaric
klarin klashorst klasic klasson klatikrushev klatka klaturov klaus klausen klausner klavina klavins kleban
klebba kleczar kleibrink kleijse klein kleina kleinschmidt klejna klek klekot klemczak klemencic klemens klement
klemenzs klemm klemt klepac klepacova klepka klerks kleybrink kliber kligl klijn klima klimacek klimacekova
klimek klimekova klimko klimkova klimkovic klimkovicova klimo klimov klimova klin kline kling klingelhofer
klinger klingler klinkosz klisz kliszcz klizan klizanova kloch klocker klocko kloczko kloiber klokoc klokocova
klomp klopacka klopackova klopova kloppert klorek klos klosek klosiewicz kloska klosowicz klotz kluczek klucznik
kluczyk klug kluj klups klus klysz klyszcz klyta kmak knapek knapp knappe knaus kneafsey knecht kneip knez
knezevic knezovic kniaz kniec knight kniha knihova knockaert knoers knoll knorrs knott knowles knox knudsen knuf
knuts knutsen knutson knutsson knyazev knyazeva knych knysak ko kobak kobal kobayashi kobel kobelt kober koberl
kobia kobielska kobielsky kobilarov kobos kobryn kobza koc kocaj kocak kocakova kocan kocevar koch kochanowicz
kochel kocher kochman kocian kocianova kociemba kocijancic kocis kocisova kocjancic kock kocka kocko kockova
kocol kocova kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczy kodrans kodric kodukov koech
koehler koelpin koeman koenig koepp kof kofler koger koggis kogler kogo kohl kohler kohli kohn kohnen kohnke
kohut kohv koistinen koit koitla koiv koivisto koivula koivunen koj kojder kok kokalj kokanovic kokk kokko
kokkonen kokol kokoric kokoshkova kokosza kolaczek kolaczyk kolade kolak kolanek kolanko kolar kolarczyk kolarec
kolaric kolarova kolarz kolata kolb kolbeinns kolber kolbjorns kolbl kolbusz kolchev kolega kolehmainen kolek
kolen kolenc kolendo kolesar kolesarova kolesnichenko kolesnik kolesnikov kolesnikova kolev kolfinns kolgrims
kolic kolichkov kolipatkov kolisnichenko kolk kolka koll kollar kollarova koller kollmann kolm kolman kolmars
kolnik kolnikova kolobov kolobova koloch kolodub kolodziej kolodziejak kolodziejczyk kolonko kolpak kols
kolskeggs kolster kolsut kolton koltuniak kolvids koman komander komar komarov komarova kombe kombo komen
kominiak komisarczyk komisarek komissarov komissarova komljenovic komora komperda komsta komuda komulainen konat
konda kondej kondo kondratev kondrateva kondratjev konecna konecny kong kongchayasukawut kongsri koniec koniecko
konieczek konig koning konings kononov kononova kononowicz konopelski konopka konopkova konoplenko konoplya
konovalov konovalova konrad konradova konrads konsbruck konsek konstantinov konstantinova konstantinus konstanty
kont kontny konttinen kooij kool koome koomson koort kopa kopala kopciuch kopczyk kopec kopecka kopecky koperek
kopf kopiczko kopij kopik kopitko kopjar koponen kopova kopp koppa koppel koppensteiner koppova kops kopylov
kopylova kopysc kopyt kopytko kopyto korab koral korbel korbut korcak korcakova korda kordus kordys korec
korecova korek koren koret korgul korhonen korichi korir korkosz kormaks kornak kornek kornelius kornet korniak
kornilov kornilova korol korolenko korolev koroleva koronkiewicz koros korosec korov korpal korpanyuk korpela
korpi korsman korstman korsun kort korta korte kortelainen kortman korts koruturk korzekwa korzeniak korzh
korzonek kos kosak kosalka kosanovic kosc koscevic koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko
kosela kosgei koshelev kosheleva koshy kosi kosiak kosic kosidlo kosiec kosir koska koskei koskela koski
koskinen kosman kosnik kosno kosoko kosonen kosowicz koss kossak kossler kostanic kostek kostelac kosten koster
kostera kostin kostina kostka kostkova kostolzin kostorz kostov kostrec kostrecova kostro kosz kosznik kot kota
kotala koterba kothari kotian kotianova kotkas kotlarek kotnik kotov kotova kott kotulic kotulicova kouba
koubova kouidri kovac kovacek kovacevic kovacic kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova
kovalenko kovalev kovaleva kovalova kovalyuk kovanen kovar kovarova kovpak kowal kowala kowalak kowalczyk
kowalewski kowalik kowalowka kowalski kowaluk kowara koya koza kozacek kozacekova kozachenko kozacik kozacikova
kozaczuk kozak kozakova kozar kozdra kozdroj kozdron kozelj kozey koziarz koziatek kozica kozieja kozien koziol
kozka kozlak kozlov kozlova kozlowicz kozlowski kozma kozmon kozmonova kozok kozon kozova kozubal kozuszek
krabbe krack kraft krainer krainz krajcar krajci krajcik krajciova krajcir krajcirova krajco krajcova krajcovic
krajcovicova krajewski krajicek krajicekova krajnc krajniak krakis krakowczyk kral kralik kralikova kralj
kraljevic kraljic krall kralova kralovic kralovicova kramar kramaric kramarova kramberger kramer krammer kranc
kranjc krantz kranz krasa krasilnikov krasilnikova krasnohorska krasnohorsky krastina krastins kraszkiewicz
krata kratochvil kratochvilova kratzer kraus krause kraushaar krausova krauz krauza krawczyk kraxner krcelic
krebs krecichwost krecisz krecke kreczmer krefta kregiel kreidl kreiger krein kreiner krejcova krekora kremer
kremser krenc krenn krepa kreslina kreslins kresonja kretek kretowicz kreusel kreuzer krezolek kriegl kriens
krier krieva krievina krievins krievs kriisa kris krish krishna krishnamurthy krishnan kristalls kristbergs
kristbjorns kristdors kristens kristensen kristensson kristers kristfinns kristgeirs kristians kristiansen
kristiansson kristinns kristjans kristjons kristlaugs kristleifs kristmanns kristmars kristmunds kristof
kristofers kristoffersen kristoffersson kristofova kristthors kristvalds kristvards kristvins krittayanukoon
krivec krivoshapkova kriz krizan krizanova krizik krizikova krizova krkov krochmal kroczak krogh kroker krokosz
krol krolczyk krolikiewicz kroll krolov kronberger kronenberg kronsteiner kroon krop kropilak kropilakova krotak
krotakova krpan krsanac krueger krug kruger kruglov kruk krumina krumins krummis kruns krupa krupova krus
kruschwitz kruse krushovska kruszka kruszona kruze kruzel kryk krylov krylova krysik krysta krystkowiak
kryszczuk kryszkiewicz kryukov kryukova krywult kryza krzan krzelj krzempek krzeszowiec krznaric krzosek krzyk
krzykala krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzyzostaniak
ksel kshlerin ksiezak ksiezyk ku kuan kub kuba kubaczyk kuban kubanek kubasiak kubasiewicz kubec kubecova kubek
kubekova kubheka kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova kubieniec kubik kubikova kubina
kubisz kubko kubkova kubo kubon kubova kubow kubowicz kubrak kucab kucera kucerova kucewicz kucharski kucharz
kucharzyk kuchciak kuchev kuchkudelova kuciak kucic kuciel kucz kuczaj kuczak kudela kudelka kuder kudlacik
kudlacz kudlak kudra kudrjavtsev kudryashov kudryashova kudryavtsev kudryavtseva kuffa kuffel kuffova kugler
kuhar kuhic kuhl kuhlman kuhn kuhnert kuijc kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujawiak kujda
kujundzic kuk kukawka kukiela kukier kukkonen kukucka kukuczka kulach kulagin kulagina kulakov kulakova kulas
kulczak kuliberda kulikov kulikova kulis kulisz kulkarni kulma kulmala kulon kultys kulus kumar kumer kumi
kummer kumorek kumpulainen kumsoontorn kumushova kuna kunac kunc kuncewicz kunda kunde kundova kundu kundzina
kundzins kunen kunene kunert kung kung'u kungu kuningas kunka kunkova kunova kunysz kunz kunze kuo kuosmanen
kupa kupaj kuphal kupidura kupka kupko kupkova kupova kups kupsjak kurach kuran kurant kurbiel kurc kurcz
kurczab kurczak kurda kurek kurg kurgat kuria kurian kurki kurm kurniawan kurnik kuronen kuropatwa kurowski kurp
kurpanik kurpisz kursa kurtakova kurtazhova kurtoic kurtyka kurtz kuruc kurucova kurui kuruvilla kurvits
kurylowicz kurys kurz kurzac kurzaj kurzak kurzmann kurzydlo kurzyna kus kusa kuscevic kusch kusek kusen kusi
kusik kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir kusnirova kuso kusova kuster kustosz
kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kutch kutek kutera kutnik kutsar kutt kuus kuuse
kuusela kuusik kuusisto kuusk kuvalis kuvezdic kuykendall kuza kuzia kuzior kuziora kuzmic kuzmin kuzmina
kuznetsov kuznetsova kuznia kveldulfs kvist kwaadland kwaakye kwaakyewaa kwak kwamboka kwapien kwapis
kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwemoi kweyama kwiatkowski kwinta kwoka kyalo kyc kycia kyei
kyeiwaa kyerewaa kyle kyllonen kyne kysel kysela kyselova laakkonen laakso laaksonen laan laane laanemets laar
laarhoven laarse laas laats laba labadie labado labaj labas labbe labeeb labelle labhra labhradha labhru
labinjan labno labocha labonte laboy labra labrecque labuda labudda labudova labus laca lacasse lace lacey
lachacz lachance lachapelle lachmann lachnain lachtnain lachut laciak lacina lacis lacka lackey lackner lacko
lackova laco lacombe lacova lacroix lacy lad lada ladavac ladd ladeck lademann ladhradha ladner ladniak ladziak
laenen laer laere laet lafferty laffey laffray laflamme lafleur lafontaine lagarde lagat lage lagerweij
laghmainn lagiewka lagler lago lagoda lagos laguna lagzdina lagzdins lah lahaye lahey lahiah lahiffe lahmar laht
lahteenmaki lahti lahtinen lahy lai laib laideain laidhe laidhigh laidhin laidhleis laighin laighnigh laiho
lailasari lailligh lailliu laimer laimhbheartaigh laimhin laine laing lainn laird laithbheartaigh laithimh
laithmhe laitinen lajcak lajcakova lajciak lajciakova lajlaj lakatos lakaza lake lakehal lakhal lakhdari lakin
lakoseljac lakota laks laksita laksmiwati lal lala lalak laliberte lall lalla lallaidh lallaigh lallemand lally
lalonde lalor laloux lam lamac lamacova lamar lamas lamb lambe lambers lambert lamberts lamborghini lambot
lambotte lambrecht lambrechts lambregt lamch lament lamesch lamhain lamhna lammas lammens lammer lammi lamont
lamontagne lamore lamotte lamoureux lampa lampart lampert lampinen lampl lamprecht lamri lamula lamy lan
lanagain lancaster lance lancisi land landa lande landeghem landen landers landin landis landl landon landrum
landry landstrom landy lane lanfranchi lang langa langan langat lange langeni langer langern langevoort langford
langier langiewicz langley langlois langosh langston langworth lanier lanigan lanka lankford lankinen lankle
lanners lansink lantz lanz laochdha laodhog laoghaire laoghog laoi laoidh laoidhe laoidhigh laoingsigh laoithe
laon laouar lapacz lapain lapaj lapierre lapin lapina laplante lapointe laporte lapot lappalainen lappin lapsa
lara larbi larcain larcher lardinois lardner larentius larents largan largey laribi larionov larionova lariviere
larkin laroche larocque larose larouche larranaga larrea lars larsen larson larsson larue larus larysz lasa
lasaidhe lasak lasic lasica laskawiec laskowski laskus lass lassen lassila lassiter lassnig lastra laszcz
laszczyk laszkiewicz laszlo laszuk lata latacz latek lathaigh latham lathrope latier latif latko lato latoszek
latour latreche latt lattuada latupono latuszek latvala lau laufars laughlin laugis laukkanen launay laur
laureano laurenson laurent laureys lauri lauridsen laurila lauritsen lauritzs laursen lauwers lauzon lavallee
lavan lavell lavelle laverty lavery lavigne lavin lavoie lavrenko lavrentev lavrenteva lavric law lawal lawler
lawless lawlor lawniczek lawrence laws lawson lawton lay laylova layne layth layton lazar lazarek lazarenko
lazarev lazareva lazcano lazizov lazo lazuardi leach leacy leadus leagha leahy leal leallaigh leamhna leanachain
leannain leannon leao learmonth leary leathaigh leathlobhair leavey leavitt leban lebar lebeau lebedev lebedeva
lebel leber leblanc lebon lebreton lebron lebrun lebsack lechner leclerc leclercq lecocq lecomte leconte lecoq
ledbetter leddin leddon leddy lede ledent lederer ledesma ledford ledner ledoux leduc ledwich ledwith ledzion
lee leeb leech leek leemans leemput leen leene leeney lees leeuw leeuwen lefebvre lefevre leffler lefort legault
legendre leger leggett legnante legovic legowik legrain legrand legros leguit legutko lehane lehikoinen lehiste
lehman lehmann lehner leht lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen lei leibetseder leidhin
leidhinn leidolfs leifs leighin leighinn leiknirs leineachain leino leinonen leis leite leitgeb leith leithner
leitner leiva lejeune lejk lejman leks leland lelas lelei leleu leleux lelievre lelijveld lelito lelonek leloup
lemaire lemaitre lemanowicz lemay lemayian lembede lember lemeshko lemiesz lemieszek lemieux lemire lemke
lemmens lemmer lemoine lemon lemonnier lemons lempart lempereur lemus lenaerts lenaghan lenarcik lenc lenda
leneghan lenehan lengauer lengyel lenic lenihan lenik lennane lennartsson lennon lenoir lensen lentz lenz leoid
leon leonard leonardi leonards leoncavallo leone leonetti leonhards leonhartsberger leoniak leoniuk leonowicz
leons leopardi leopold leopolds leos lepa lepage lepak lepek lepianka lepik lepisto lepka lepp leppanen leppik
lepsik lepsikova lercari lerch lercher lerma lerner leroux leroy lers lertsattayanusak leruth lesage lesch
lescic lesic lesiewicz lesik lesisz lesjak leskinen lesko leskovar leskovic leslie lesna lesner lesniak lesnik
lesny lessard lestari lester leszcz leszczak leszczuk leszczyk leszczynski leszkiewicz letelier letellier lether
letkiewicz leto letourneau letova letta lettiere lettner leu leunberger leuschke leutgeb leuven levan levchenko
leveque levesque levin levine levis levy lew lewa lewandowski lewek lewicz lewis lewko ley leyden leydon leys
leysen leyton leyva lezon lheureux lhoir li liadhain liagha liaghain liain liam liang liao liathaigh liathain
libby liber libert liblik lica lice lichon lichtenegger licis licul liddane liddy lideadha liden lidstrom lie
liebelt liedtke liegeois liekens lien lienard liendert liepa liepina liepins lier lierde lieshout lievens ligas
ligenza lighe light ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi lijn likar likhachev
likhacheva liles lilja liljars liljegren lill lillemets lillis lillo lilly lim lima limazah limbourg limburg
limo limon limonadov lin linares linbergs lincoln lind linda lindahl lindars lindau lindberg lindbergs lindblad
lindblom linde lindell linden linder lindfors lindgren lindh lindholm lindinger lindkvist lindmark lindner
lindorfer lindquist lindqvist lindroos lindsay lindsey lindskog lindstrom lindvall linehan linek ling linis link
linka linke linkiewicz linn linna linnane linny linschoten linskey linster lintner linton liodain lionachain
lionnain liostun liovic lipa lipinski lipka lipko lipkova lipok lipova lipowicz lipp lippens lippomano lipponen
lips lipscomb liptak liptakova lira lis lisak lisenko lisica lisicka lisicky lisik liska liskiewicz liskova
lison liss list liston listwan litewka lithe littel littizzetto little littlefield littlejohn litva litvin
litvinenko litvova litwa litwinczuk litwiniuk litwinowicz liu liukkonen lively liverotti livingston liyaaqat
liyaqat lizama lizana lizon lizurej ljosalfs ljots ljubetic ljubic ljubicic ljufs ljung ljungberg ljunggren
ljungqvist llabres llado llamas llano llanos lledo llobet llopis llorens llorente lloret lloyd lluch lo loaiza
loba lobacz lobanov lobanova lobato lobo lobos lochain lochel lochlainn lochlann lochnain lochrain lochtnain
locke lockett lockhart locklear lockman lockwood lodej lodmunds lodyga loep loera lof loffler lofgren lofton
lofts loftus logain logan logar loghan loginov loginova logis logsdon logue lohmus loibhead loibl loideain
loididh loidl loineachain loingscigh loingse loingseachain loingsigh loinn loinne loinnigh loinnsge loinnsgigh
loirgneain loiseau loj loja lojek lojekova lojen lojka lojko lojkova lojova lokaj loke lokietek lokis lokk
lollobrigida lomax lombard lombardi lombardo lombroso lomeli lomgaigh lommert lomp lonagain lonain lonargain
londain london londono londra lonen lonergan long longaigh longain longan longhena longode longoria lonn lonnain
lonndra lonndraigh lonndun lonnradh loo loock loomis loon looney loorits loos looveren looy lopes lopez lopresti
lorang lorca lorcain lorch lord lordain lordan loreal loredan lorencin lorens lorent lorenz lorenzo lorenzs
lorreijn losa losada losatapornpipit losekann losiak losiewicz loska lotharingen lott loucif loughlin loughnane
loughran loughrey loughry louis lounis loureiro lourenco louws lovato love lovelace lovell lovett lovgren lovric
low lowe lower lowery lowney lowry loya loyal loyd loyola lozada lozano lu luachra luag luain luaire luaithrinn
luanaigh luasa luasaigh luay lubelo lubenets lubera luberda lubhaing lubhog lubina lubinova luboch lubowitz lubs
luc lucarelli lucas lucchesi lucciano lucel lucena lucero lucey luciani lucic lucid lucio lucitt luckiewicz
luczak luczka luczkiewicz luczyk luddy ludhog ludonga ludovisi ludvigs ludviks ludwig ludwik ludwin ludwiniak
ludwisiak ludzik lueilwitz luengo luettgen luevano luger lughadha lughbhadha lugo luht luibhead luik luin
luineachain luinenburg luing luinigh luis luisead luitgardis lujan lukac lukacova lukacs lukas lukash lukasik
lukasiuk lukasz luke lukhele lukic lukin lukina lukinic lukk lukowiak lukowicz luks luksa luksic luksova
lukstina lukstins luksza lula lulankov lulek lumbasi lumbreras lumi lumiste lumpkin lumumba luna lunaigh lunam
lund lundberg lundblad lunde lundell lundgren lundh lundholm lundin lundis lundkvist lundmark lundon lundquist
lundqvist lundra lundstrom lundy lung lunham lunney lunny lunsford luo luog luoma lupain lupina lupiy lupo
luptak luptakova luqe luqmaan luqman luque lurgain luria luscher luse lusiak lusis lusk lussier lussu
lustenberger luster luszczak luszczyk lut luters lutf lutgen luther luthers luthi lutholoni luthra luthuli luts
lutsenko luttenberger lutterveld lutz luukkonen luvuno lux luxardo luxemburg luyckx luyssel luyten luz luzi
lwandle ly lyashko lyczak lyczek lyden lydon lyds lyjak lyle lyles lyman lynch lynchechaun lynchehaun lyne lyng
lyngars lynn lynskey lyon lyons lyp lys lysaght lyskawa lytings lytkin lytkina lytle ma maalik maalim maaren
maas maasgouw maasik maaswinkel maath maatta maawiya mabanga mabaso mabhena mabhodla mabhoko mabika mabizela
mabry mabuya mabuyakhulu mabuza mac maca macadoo macaleavy macallen macaloon macan macanally macart macarthur
macasa macauley macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy maccarville macclenaghan
maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak macdermott macdevitt
macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer mace macedo macegan macejkovic macek
macekova macelgunn macesic macever macevoy macfadden macfall macfaull macgee macgeehan macgill macgilligan
macging macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgroarty macguinness
macgurk mach macha machacek machacekova machackova machado machain machale macharia machata machatova machenry
macher macheta machnac machnacova machniak macho machon machova machowiak machowicz machuca machugh machul
macias maciejczuk maciejewicz maciejewski maciejko maciejuk macik macikova macinerney macingwane macinnes
maciocha maciol maciuk maciuszek mack macka mackay macken mackenna mackenzie mackeown mackesey mackevitt mackey
mackle macko mackova mackovic mackovicova mackow maclean maclysaght macmahon macmillan macmonagle macmorrow
macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneill macnelis macnulty
maco macon macova macpherson macphilbin macrea macshea macsweeney mactiernan maculewicz macveagh macveigh
macwilliams mad madadhain madagain madaidh madaidhe madaidhin madain madajczyk madan madani madaoin madar madara
madariaga madaric madaricova madarova madden maddock maddox maddy made madej madejczyk madejova madela mader
madera maderna maderno madhubuti madi madiba madide madigan madinaeva madinane madison madisson madiyan madlala
madlanduna madlula madondo madonsela madrid madrigal madro madrzak madrzyk madsen madu maduma maduna madunic
madura madzia madziar madziba mae maeda maenpaa maeots maertens maes maesalu maestas maestre maeyer maffei
mafobo maftunova mafuleka mafulela magagula magain magal magalhaes magalova magan magana magann magar magauran
mageba magee mageean magennis magennity mageto maggio maggioli maggis maghanga maghnuis magi magic magier magill
maginn maglio magnani magngeirs magnis magnthors magnus magnusson magolwana magombo magononde magoza magrassi
magrath magryta magubane maguidhir maguire magujwa magutshwa magwaza magyar mahajan mahal mahamba mahamed
mahamud mahan maharaj mahat mahaye mahbeer mahbub mahdiev mahe mahedy maheen mahendra maher maheswara mahfuj
mahfuz mahi mahieu mahlaba mahlalela mahlangu mahlase mahlinza mahlobo mahmood mahmoud mahmoudi mahmudov
mahmudova mahnet mahon mahoney mahony mahulube mahy mai maia maicin maidana maidin maidla maier maierhofer
maillard maille maillet maillot main maina mainchin maine maingi maingin mainichin mainin mainka mainnin mair
maire mairhofer mairtin maitha maithnin maithya maitiu maiyo maj majak majcen majchrzak majczyna majd majdak
majdan majdanova majdenic majeed majerczyk majerus majeska majesky majewicz majewski majnusz majoka majola major
majorana majorczyk majorek majors majos majozi majsterek majstorovic majtczak majtyka majumdar majzner mak
makans makar makarenko makaronski makarov makarova makaruk makau makela makena makhanya makhathini makhaye
makhaza makhedama makhlouf makhloufi makhoba makhubo makhulukhulu makhunga maki makiela makinde makinen makinwa
makkonen makles mako makogon makokha makori makos makosz makova makovac makovec makovecova makovica makovicka
makovicky makovy makowski maksimov maksimova maksimowicz maksym makulec makulu makungu makurat mala malacarne
malachovska malachovsky malakova malambule malaparte malara malarczyk malas malatesta malave malcharek malcher
malcherek malcolm maldonado malecha malecki malek malembe malenchini malesza maleszka maletic malevu malewicz
malfait malherbe malhotra maliglowka malik malikova malina malinen malinga malinova malinowski malipiero malisek
malisekova malishko malisz malka malki mall mallet malley mallick mallien mallon mallory malloy malm malmberg
malmgren malmqvist malmstrom malnar malo maloba maloca malocha maloid malon malone maloney malosev malota
malowney malpighi malsen maltais maluki maluleka maly malycha malys malysiak malyszek malyszka malz malzer
mamani mamba mambo mamcarz mamchur mamic mammen mamo mamojka mamojkova mamontov mamontova mamula man manachain
manacorda manahan manana manavski mancebo mancilla mancini manco mand manda mandal mandala mandasari mandel
mander manderscheid mandl mandla mandrysz mane manfreds mangal mangale mangan mangat mangcamane mangede mangel
mangen mangena mangethe mangfova mangold mangrov mangunsong mani manis manista manjon manley mann mannan manne
mannik manninen manning mannion manniste mannisto mannix mannoia manntain manole manolesso manqele manrique
manriquez mans mansa mansell mansfield mansilla mansiz manso manson mansour mansouri mansson mansur mansveld
mansvelt mantain mante mantegazza mantegna mantilla mantshinga mantyla manuel manuels manullang manunta manyoni
manzanares manzano manzezulu manzi manzini manzoni mao maoil maoilceir maoilcheir maoilcheire maoilchiarain
maoildhia maoileachain maoileadaigh maoileagain maoileain maoileala maoileanaigh maoilearca maoileide
maoileoghain maoileoin maoilfheabhail maoilia maoiliadh maoiligeain maoilin maoilmhiadhaigh maoilmhichil
maoilmhin maoilriain maoilshearcaigh maoineachain maoinigh maoir maol maolagain maolain maolalaidh maolalaigh
maolalla maolallaidh maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe maoldhomhnaigh maoldomhnaigh
maolduin maolfhabhail maolfhabhaill maolfhachtna maolghuala maolmhochoirghe maolmhuaidh maolmhudhog maolmhuire
maolmuaidh maolriaghain maolriain maolruaidh maolruaidhe maolruana maolruanai maolruanaigh maoltuile maonagail
maonaigh maongail maonghaile maothagain maouche maphalala maphanga maphindela maphisa mapholoba maphumulo maples
maquet mara marach marambio maranain maranga marangoni maras marasovic maraszek marat marazzi marbjorns marbun
marcacci marcachain marcaigh marceron marchal marchand marchant marchlewicz marcin marcinczyk marcinek
marcinekova marciniak marciniszyn marcinko marcinkova marcinkowski marcinova marco marcol marconi marcos
marcotte marcoux marcum marcus mardesic mardhiyah mardones marduras mare marec marecek marecekova marechal marek
marekova marels marenzio mares maresova maretic marfell margas margeirs margita margitova margol margraf
margreiter margrims mari marian marianova marias maric maricevic marie marien marijanovic marijons marin
marinetti maringer marini marinkovic marino marinos marinovic marion maripuu maris mariscal maritim marius
marjanovic marjonova marjons mark markanjevic markey markham markiel markiewicz markkanen markl marklund marko
markos markosova markov markova markovac markovic markovicova markowski marks markthors markus markusova marley
marlier marlow marmol marnach marnain marnan maroa marolt maron marons maroof maros marosova marosz marpaung
marquardt marques marquet marquez marren marrero marrinan marris marron marrone marroquin marry mars marsden
marsellius marsh marshall marsic marsili marta martain martan martanova marte marteinns martel martens
martensson marthens marti martic martikainen martin martinak martinakova martincek martincekova martincevic
martineau martinec martinecova martinek martinekova martinelli martinez martinic martinka martinko martinkova
martinkovic martinkovicova martino martinova martinovic martinovicova martins martinsen martinson martinsson
marton martorell martova marttila marttinen martucci marty martyka martyn martynov martynova martynowicz marus
marusic maruszczak maruszczyk marvin marvins marwa marx marxer mary maryadi maryamova maryati marzic marzorati
mas masai masango masar masarik masarikova masarova masaryk masarykova mascagni mascarenas mascaro mascheroni
masek maseko masese masha mashaba mashasha mashimane mashinini mashiya masiak masibekela masika masikane masila
masilela masina masinde masinga maskova maslach maslankiewicz maslo maslon maslov maslova maslyak masna masny
masokha mason masondo maspero massa massart masse masseron masset massey massin masson mast mastandrea master
masters masterson mastroianni masuku maszczyk maszkiewicz maszota mata matacz matagne matahlija matamala matana
matano matara matas mate matejczuk matejczyk matejka matejkova matejuk matela matelot matenko mateo mateos mater
materek materka materne matesa mateu mateusiak mathaba mathebela mathebula matheka mathenge mathenjwa matheson
mathetha mathews mathghamhna mathias mathiasen mathibela mathiesen mathieu mathis mathisen mathol mathonsi
mathot mathula mathuna mathunjwa mathurin mathwasa mathy mati matias matiasko matiaskova matic matijas matijevic
matikainen matilainen matile matinawin matko matkovic matla matlock matokanovic maton matos matosevic matousek
matouskova matovina matraszek matson matsuda matsumoto matt mattarella matteotti matthai matthew matthews
matthias matthijs matthys mattias mattila mattingly mattis mattox mattson mattsson matula matulewicz matulic
matulin matulka matura maturana matus matusewicz matusiak matuszewski matuszyk matveev matveeva matvejev
matviyenko matwiejczyk matyash matyjas matyjasek matyjaszek matyka matynia matyszczak maughan maulana mauldin
maundu maureira maurer maurery maureryova maurice maury mauti mavela mavra mavric mavundla mavuso mawanda maweu
mawewe mawia mawira maximus maxs maxwell maya mayaka mayasari mayberry maye mayer mayerhofer mayert mayes mayeza
mayfield mayise mayisela maynard mayo mayol mayor mayoral mayorga mayr mayrhofer mays maza mazalankosi mazan
mazanek mazek mazepa maziarczyk mazibuko mazik mazilescu maziya mazouz mazouzi mazur mazurek mazurkiewicz mazwi
mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje
mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbithi mbiti mbogo mbokazi mboko
mbonambi mbonane mbongwa mbongwe mbotho mboya mboyisa mbriartaigh mbugua mbui mbula mbulaze mbulazi mbuli
mbungela mbunjwa mburu mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcadams mcaleavy mcaleenan mcaleer mcalinney
mcalister mcallister mcaloon mcalunny mcambe mcambi mcanally mcanco mcandrew mcanulty mcanyana mcardle mcareavey
mcarthur mcatee mcateer mcauley mcauliffe mcaveigh mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky
mccafferty mccaffrey mccaffry mccahill mccain mccall mccallion mccallum mccann mccardle mccarney mccarra
mccarron mccartan mccarte mccarter mccarthy mccartney mccarty mccarville mccaughan mccaughey mccaul mccauley
mccausland mccay mcclain mcclean mcclellan mcclelland mcclendon mccloskey mccloud mcclure mccluskey mccolgan
mccoll mccollam mccollum mccombs mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccord
mccorkill mccorley mccormack mccormick mccorry mccourt mccoy mccracken mccrann mccrary mccray mccrea mccready
mccreanor mccrory mccrossan mccrudden mccullagh mccullough mccumiskey mccumisky mccurdy mccurley mccurtin
mccusker mcdade mcdaeid mcdaid mcdaniel mcdermod mcdermott mcdevitt mcdonagh mcdonald mcdonough mcdougald
mcdowall mcdowell mcduffie mcdunphy mcdwyer mcdyer mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea
mcelroe mcelroy mcelwaine mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen
mcfadden mcfall mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey
mcgauran mcgaw mcgeady mcgee mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcghee mcgill
mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginnis mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey
mcglinchy mcgloin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath
mcgraw mcgreal mcgregor mcgrenehan mcgroarty mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness
mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchugh mchunu mcildownie mcilroe mcilroy mcilwee mcineely
mcinerney mcinnes mcintosh mcintyre mcisaac mcivor mckaigue mckay mckee mckeegan mckeever mckelvey mckendry
mckeniry mckenna mckenny mckenzie mckeogh mckeon mckeown mckernon mckevitt mckie mckiernan mckillop mcking
mckinley mckinney mckinnon mcknight mclachlan mclain mclaughlin mclaverty mclean mcleer mcleese mcleigh mclendon
mcleod mcloon mcloone mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanus mcmaster mcmenamin mcmillan
mcmillian mcmonagle mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe mcnair mcnally mcnamara mcnamee
mcnaughton mcnea mcneal mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnulty
mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen
mcquilkan mcquillan mcquillen mcquin mcquinn mcrae mcrann mcready mcroarty mcrory mcshane mcsharry mcsheehy
mcteague mcternan mctiernan mctigue mcusi mcveagh mcveigh mcvicker mcvitty mcwalter mcwaye mcwhorter mcwilliams
mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meachair mead
meade meadhra meadhrai meadog meador meadows meads meaghan meagher mealaid meallain mealoid mealoide meaney
meanman means meany meara mearai mearaidh mearain meardha mearlaigh mears mebarki mecheri meciar meciarova mecik
medac meddah medeiros medel medhurst medic medici medina medjahed medley medrala medrano medvecka medvecky
medved medvedenko medvedev medvedeva medvedova mee meehan meek meeks meenaghan meenan meer meeres meersman meert
mees meester meeus meeusen meftah megantara megaw megger mehigan mehloluhlaza mehrimohova mehrojov mei meic
meidhir meidhreach meier meijer meili meindl meirligh meirnigh meis meisch meiscill meissner meister meitheagain
meixner mejer mejia mejias mekkinos melady melander melani melaniuk melcer melchior meldon melendez meler melero
melet melgar meli melia melican melichar melicharek melicharekova melicharova melicher melichercik
melichercikova melicherik melicherikova melicherova melin melis melka melkiors melkolms mella mellado mellet
mellon mellor melnik melnikov melnikova melo melody melrakkis melton melville melvin memela memon mena menard
menchaca mendak mende mendes mendez mendizabal mendonca mendoza mendyka menendez meneses meng mengolo mennea
menon mens mensa mensah mensalders mensik mensikova menthonnex menton mentzel menza menziwa merabet merah
merakov meraz mercadante mercader mercado mercalli mercantini mercati mercer merchant merchel mercier mercks
merckx merda meredith mergen merila merilainen merino merisi merkas merkurs merkushev merkusheva merkx merle
mernagh merrigan merrill merritt merry mersch mertens mertz merz merzoug merzougui mesa mesaric mesbah mescall
mesic mesjasz meskill messaoudi messer messina messner mestdagh meszaros metcalf metcalfe metel metella
methavorakul methusalems mets mettler metusalems metz metzger metzler meucci meulen meunier meurant meurisse
meusburger mey meyer meyers meyiwa meyvants meza mezei meziane meziani mezzetta mfeka mfusi mgabadeli mgabhi
mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhadaidh mhairtin mhaistir mhaoil mhaoir mhartain mhayise
mheana mhileadha mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu mhoir
mhuircheartaigh mhuire mhuiris miadha miadhachain miadhaigh miah mianaigh mianain miara mias miasik miasko mical
micca micetic mich michael michaels michalak michalczak michalech michalechova michalek michalekova michalica
michalicova michalik michalikova michalka michalkiewicz michalko michalkova michalski michaud michaux michel
michelangeli micheletti michels michelson micheni michiels michielsen michniak michnik michnowicz middelkoop
middlemiss middleton midhe midhia midura miechowicz miecznik miekina miekus mielcarek mielcarz mielke mieloch
mierzwiak mies mieszala mietka miettinen mietus migala migda migliaccio mignon migon miguel migwi mihalic
mihalik mihalikova mihaljevic mihelcic mihelic mihhailov mihic mihoubi mijas mijsberg mik mikaels mikhalyuk
mikhaylichenko mikhaylov mikhaylova mikhaylyuk mikheev mikheeva mikic mikiciuk mikita mikityuk mikjalls mikk
mikkaels mikkels mikkelsen mikkola mikkonen miklaszewicz miklavcic miklecic miklik miklikova miklos miklosko
mikloskova miklosova mikoda mikolajczyk mikolajewicz mikosz miksza mikulak mikulakova mikulandra mikulcic
mikulec mikulik mikulikova mikus mikusek mikusova mil mila milachkov milam milanesi milanova milas milatic
milcarz milczarczyk mildinbergs mileada mileadha milej milenkov miles miletic milevoj milewczyk milewski miley
milicic milina milka milla millan millar millard millea milleadha miller millet millican milligan mills milmo
milne milner miloslavic milota milotic milotova miloudi milovac milroy miltenburg milton mimica mimirs mimouni
mims mimun minac minacova minayo miner minet minguez minhas miniati minihan minihane minkiewicz minkina minne
minogue minor minta minton miochain miocic miodek miodhachain miodhchain mionachain mionain mios miotke miozga
mir miralles miramontes miranda miranov mireles mirga mirgos miriti miro mirocha mironczuk mironiuk mironov
mironova mironshohov miros mirosavljevic miroshnichenko mirs mirt misak miscell mise mishchenko mishin mishina
mishra misiarz misiaszek misicher misiejuk misik misiko misikova misior misiuk misiurek miskell misko miskovic
miskowiec mispelen misra missoni misteal mistrik mistrikova mistry miszkiel miszkiewicz miszkurka miszta
misztela mital mitchell mitei mitek mitera mitoraj mitra mitschke mitt mittal mitter mitteregger mitterer
mitterlehner mittermayr miura mixon miya mizak mize mizgala mizia mjadu mjoli mjollnirs mjolnirs mjwara mkhabela
mkhandlela mkhathini mkhatshwa mkhithi mkhize mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba
mladenov mladenova mlakar mlalane mlalazi mlambo mlangatshe mlangeni mlawula mleczak mleczek mlinar mlinaric
mlocek mlodzik mlondo mlot mlotek mlotshwa mlungisi mlungwana mlynar mlynarik mlynarikova mlynarova mlynarz
mlynczak mlynczyk mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni
mngwemkhulu mngwengwe mnikathi mnisi mnogoznaeva mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa
mnyamande mnyandu mnyoni mo moan moberg mobley mocanu moccia mocenigo mochain mochev mochlichen mochoirghe
mochoraigh mocibob mock moczko modhrain modi modiano modig modigliani modis modric modugno mody moe moeller moen
moenen moens moensendijk moerman moes moet mofardin moffatt moffett moffit mogain mogaka mogeni mogensen mogere
mogherini moghrain mogire mohamed mohammad mohammadi mohammed mohammedi mohamud mohan mohanty mohaupt moher
mohinurova mohlaroyimova mohr moidhe moilanen moineal moiniol moirin moiseev moiseeva moisio moithide moj mojica
mojsa mojzis mojzisova mokadem mokaya mokhtari mokrane mokrani mokros mokrosova mokua mokwa mol molak molano
molchanov molchanova molder molegraaf molek molen molenaar moles molesini molga molin molina moliner molins
molis molitor molka moll moller molloy molnar moloney molraoghain molyneux momanyi momberg monachain monaco
monaghan monagle monahan moncada mondaca mondadori mondaini mondise mondragon monduzzi moneta monfort mong'are
mongain mongan mongare monghaile monicelli moniuszko monk monkiewicz monks monnard monnet monney monnier mononen
monreal monroe monroy monsalve montague montalban montalcini montalti montalvo montana montanari montanariello
montandon montanelli montanez montano monte montecchi montecino montecinos monteiro montemayor montenegro
montero montes montesano montesinos montessori monteverdi montez montgomery monti montoya montserrat montyanov
moody mook moon moone moonen mooney moons moor moore moors moosbrugger mora moraa morabito morachain moraes
moraga morahan morain morais moraleda morales moran morand morandi morandini morante morar morara morard morata
moravcik moravcikova moravcova moravec moravecova morawiak morawo morcillo morcinek mordak mordal mordha mords
moreau moreels moreira morek morel moreland morell morellato moreno morera mores moresi moretti morey morgagni
morgala morgan morgans mori moriarty moric moricova morillo morin moris morissette morits moritz moritzs morka
morlacchi morley mornane moron moroney morosini morova moroz morozov morozova morpurgo morrell morricone morrin
morris morrison morrissey morrocco morrow morse morsli mortati mortensen morth mortier mortimer mortka morton
morucci morvan moryc morys moscarda moschino mosciski mose moseley mosemann moser moses moseti mosher mosiolek
mosis moskal moskalik moslavac mosley mosquera moss mostefaoui mostek mosur mota motak motha mothain mothair
motley mott motte mottet mottiez mottus moturi motycka motyckova motyka motykova mou moulay moulin moulton
mountain moura moureau mourib mousel moussa moussaoui mouton moy moya moyano moyer moylan moynihan mozart
mozdzierz mpangazitha mpanza mphahlwa mphankomo mphazima mphemba mphephethwa mpikela mpila mpofana mpumuza
mpungose mpunzana mqadi mqungebe mrak mraoiligh mraovic mraz mrazek mrazekova mrazik mrazikova mrazka mrazko
mrazkova mrazova mriosain mroczko mrotek mroz mrozek mrozowicz msamkhulu msane msani mseleku mshazi mshengu
mshibe mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msuthu msuya msweli mszyca mthabela
mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali
mtumaseli mtuswa mu muadaigh muange muarain muasya mubinova muc mucha muchai muchangi muchemi mucheru muchira
muchiri muchoki muchova muchui mucka mucko mudden mude mudgway mudlaff mudri mudronja mueller muema muendo mueni
muev muga mugabhain mugain mugambi muganli mugendi muggs mugica mugo mugure muhammadaliyev muhammadaminov
muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov
muhammadsolihov muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev muhia muhlbacher muhlberger
muhlbock muhle muhonen muhonja muhoro muhovic muhr muhsinova muhumed muia muichille muigai muighe muijs muilcin
muilleagain muilleoir muilligh muimhneachain muimhnigh muimi muinde muindi muineachain muineog muinghile
muinilligh muinneachain muinnile muir muircheartaigh muireadhaigh muireagain muireain muirean muireann muirgeain
muirgheasa muirgheasain muirighthe muiris muirithe muirneachain muirthile muirthin muiruri muizzova mukami
mukherjee mukhin mukhina mukhopadhyay mukhwana mukiri mukoya muktar mukundi mulain mularz mulawa mulcahy mulcair
mulder mulders muldoon muldowney mule mulei mulet mulgrave mulgrew mulhare mulhern muli mulichen mulinge mulis
mulkerrin mullaghan mullain mullala mullaly mullan mullane mullaney mullany mullarkey mullen muller mullerova
mullery mulligan mullin mullins mullner mullooly mullooney mulloughney mulloy mulongo mulqueen mulqueeny mulrain
mulrooney mulroy mulry mulryan mulvany mulvenna mulvey mulvihill mulvin mulvy mulwa mulyani mumba mumbe mumbi
mumbua mumo mumtozova munari muncy mundia munene munga mungai munguia munguti muni muniak muninns munis
munisayeva muniz munnelly munoz munro munroe munshi munson munster munyao munyi munyiva munyoki munyua munywoki
muoki mur murach murachain murachu murae murage muraguri murakami murangiri muraoile murat muratori muratovic
muravev muraveva muraya murazik murchadha murchaidhe murchain murchu murcia murdoch murdock mureithi murgas
murgasova murghaile murialdo murigi muriithi murillo murimi murin murinova muriset murithi muriuki muriungi murk
murnain murnane murnin muro murodov murphy murraigh murray murrell murri murrihy murry mursalinaeva murtagh
murthuile murthy murty muru murugi murunga murungi musa musatti musau musaxanli muscet muse musee musembi
musfirayeva mushtariyeva musi musial musiala musil musila musili musilova musimbi musiolik muskala muslimaeva
muslimov mustac mustafa mustafayev mustakova mustapha mustapic mustofa mustonen musumba musungu musy musya
musyimi musyoka musyoki mutahi mutai mutanu mutegi mutembei mutemi mutethia muteti muthama muthami muthee
muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti mutia mutie mutinda mutindi
mutio mutiso mutisya mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo muur muursepp
muxlisayeva muxtaroglu muya muynck muzayyanova muzdalifayeva muzic muzina muzyk mvelase mveni mvubu mvuyana
mwadime mwai mwaka mwakio mwalimu mwamburi mwandla mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura
mwelase mwema mwenda mwende mwendia mwendwa mwero mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo
mwongela mwongeli myasnikov myasnikova mycek mydlak mydlarz mydlo mydlova myeni myers myeza myga myhre myk
myklebust myles myllymaki myrcha myrcik myrick myrkjartans myrkvis mysiak mysior myszak myszk myszor mytnik
mytych mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu mzyk na naail
nababan nabeel nabialek nabih nabwire naccari nacer nacinovic naczk nadal nadeau nadeem nader nadhraigh nadi
nadig nadkarni naeem naess naessens naf nafula nafuna nagar nagarajan nagel nagele nagi nagioglu nagl nagle
naglik nagorka nagy nagys naibei naidu naik nail naili nailin nainggolan nair nais najam najeeb najera najmudin
nakagawa nakajima nakamura nakhumicha nakic nala nalazek nalecz nalepka nalepkova nalewajek nalewajko naliaka
nalivayko nallon nally nalty namaga namysl namyslo nance nanda nandisa nandwa nangle nanjala naoidheanain naomh
naomi napier napitupulu napolitano naquin naradhaigh naraigh narain narang naranjo narasimhan narayan narayanan
narfis narozna narozny narpati narula narusis narvaez nary nasambu nascher nascimento naser naserian nash
nashiruddin nasiadka nasimiyu naslund nasri nastaj nastaly nasyiah nasyidah natanaels natanek nataniels natans
natarajan nath natsir natt natta nattmords nattulfs naughton naujokas naumiuk naumov naumova nauseda nava navara
navarova navarrete navarria navarro navas navez navone navratil navratilova nawoj nawrocki nawrotek nayak nayar
naylor nazar nazarenko nazareth nazarewicz nazari nazario nazarko nazarov nazarova nazimek ncala ncama ncanana
ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndawo
ndawonde ndege ndegwa nderitu ndichu ndiema ndima ndimande ndinda ndinisa ndirangu ndiritu ndiwa ndiyema ndlala
ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati nduku
nduli ndunda ndung'u ndunge ndungu nduta ndwandwe ndwiga nea neabhail neacail neachtain neal nealon neancol
nearaigh neary nebot necci nederlotharingen nedermeijer nedic nedjar nedyalkov nedzi nee needham neehan neelan
neelin neely neenan neerachapong neff negele negoda negrete negron nehring neil neilan neilian neill neilson
neira neirynck neistis nek nekesa nekrasov nekrasova neligan nelima nelis nelissen nelson nemcova nemec nemecek
nemeckova nemes nemeth nene nennis nenzi neporozhniy neptunus nerger nes nesbitt neska nestayko nesterenko
nesterov nesterova nesterowicz nestor nestorowicz neto nette nettles neu neubacher neubauer neugebauer neuhauser
neuhold neulinger neumann neumayer neumayr neumeister neumuller neuner neureiter neureuther neuschafer neustrie
neuteboom neuville neuwirth neuzerling nevado nevala nevalainen nevarez neve neven neves neveu neville nevin
newberry newby newcomb newell newman newsom newsome newton ney neyens neylon ng ng'ang'a ngala nganga ngao ngari
ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeno ngetich ngiba ngidi
ngige ngigi ngina ngo ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane ngubeni ngugi ngui ngumbao
ngungunyana ngunjiri ngure nguyen ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane nhlanhla nhlanhlampofu nhlapho
nhleko nhlengethwa ni nia niadh niaidh niallagain niallain niallghais niallghuis nianain niathain nibali nicaise
nicewicz nicholas nicholls nichols nicholson nickel nickels nickerson nicol nicolas nicolau nicolay nicoletti
nicolini nicolucci nieborak niebudek niechcial niecko niedbal niederl niedojadlo niedospial niedzwiadek nieh
niels nielsen nielson niemczuk niemeier niemela niemi nieminen niemira nienow nieradko nieradzik niermann
nieroda niescior niescioruk niesporek nieszporek nieto nieuwenhuijsen nieuwstraten nieves nievo niewiara niewola
nigam nigg niggli nihoe niiranen niit nijak nijman nijs nikanors nikel nikiforov nikiforova nikitin nikitina
niklasson niklewicz nikolaev nikolaeva nikolais nikolajuk nikolas nikolaus nikolic nikolov nikolyuk nikonov
nikonova niksa nikula nikulas niland nilles nils nilsen nilsson nilufarova nimac nimwegen ninalowo nino niocail
nioclais nipp niquille niscoromni nisevic nishimura niskanen nissen nissinen nistor nita nitek nitkiewicz nitra
nitrova nitti nitto nitzsche niu nix nixon nizet nizetic niznanska niznansky njagi njalls njambi njapha njau
njenga njeri njeru njihia njiki njinji njiru njogu njoka njoki njoku njomane njords njoroge njue njuguna njuki
nkabinde nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane
nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack noams nobauer noble nobles nocek noculak nodanga
nodlomo noe noel noels nogantshi nogiec nogla nogueira noguera nogues nohlmans nois nojek nojman nokkvis nolan
noland nolcini nolen nollee nolty nombela nombhoco nomm nomme nommik nomndayi nomvuma nondaba nondlela nonduma
nongalaza nongalo nonis nonkosi nonkululeko nonnis nontanda nontuli nonyana noonan noone noor noordeloos
noordijk noordmark noort noot norac noraidh norambuena noras norberg norberts norbiato nord nordberg nordgren
nordin nordio nordlander nordlund nordmanns nordqvist nordstrom noren norgaard norgren nori noriega noris norlin
norling norman normand normanns norramon norris norrman norry northeim norton norwood nosachenko nosbusch
nosenko nosiglia noskov noskova nosov nosova noszczyk nota notarbartolo notova nouar noui nouri nousiainen
novaes novais novak novakova novaro novembers novikov novikova novitasari novoa novosel novota novotna novotny
nowacki nowak nowakowski nowanqa nowek nowicki nowotka nowotnik nowotny nowrot noyes nozimova nozka nozulu
nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa
ntim ntinyari ntombela ntsele ntshalintshali ntshangase ntshingila ntshiza ntuli nuadhain nuadhan nuallain
nuanain nuffel nugent nugnes nugroho nuin nulty numbers numis nunain nunes nunez nunn nunne nur nuraini
nurdiyanti nurek nuriyeva nurk nurkiewicz nurm nurmi nurminen nurmuhammadov nus nussbaumer nussle nusslin nuut
nuutinen nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nuyts nwachukwu nwosu nxamalala nxasana nxele nxumalo
nyaako nyaakoaa nyaboke nyabuti nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane
nyambose nyambu nyambura nyame nyamu nyamweya nyanchama nyanda nyandeni nyang'au nyangaresi nyangau nyangweso
nyantakyi nyathi nyawa nyawira nyawo nyawokhulu nyawose nyazitla nyberg nyc nyembe nyembezi nyeuwenhuysen nygard
nygren nyhan nyide nyk nykanen nylander nylen nylund nyman nyoike nyokabi nyokayebululu nyongesa nyongwana nys
nyssen nystrom nytko nyvards nzai nzama nzamela nzau nzilani nzima nzimande nzimase nzioka nzioki nzisa nzomo
nzuki nzuza o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brien o'brown o'bryan o'bryen o'byrne
o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary o'clery o'connell o'conner
o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell o'donoghue o'donohoe
o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil o'friel o'gallagher
o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire o'halloran o'hanlon o'hanrahan o'hara
o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane
o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'kon o'leary o'loan o'looney o'loughlin o'loughlinn
o'mahoney o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty
o'rahilly o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey
o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole oak oakes oakley
obama obando obara obare obarzanek obasanjo obeng oberbrunner oberemko oberg oberhauser oberhofer oberleitner
obermayr obermuller oberndorfer oberweis obi obiala obiero obonyo obradovic obratov obrien obroinin obst obsut
obsutova obuchowicz obuya ocalan ocampo ocana ocasio ocenas ocenasova och ochab ochal ochieng ochnik ochnio
ochoa ochola ochota ochten ochwat oconnell oconnor oczko oczkowicz oda oddbergs oddbjorns oddfreyrs oddgeirs
oddis oddkells oddleifs oddmars odds oddsteinns oddthors oddvars odegard odell odera odero oderwald odescalchi
odetola odhiambo odinaeva odinga odinns odintsov odintsova odira odiwuor odobasic odom odongo odonnell odoyo
odrzywolek odunsi oduor oduori oehri oemencs oennen oestrovsky oever ofeigs offredi ofiara ofner ofori ofosu
ogada ogain ogawa ogbuehi ogden ogega oger ogeto ogindan oginga oginni oglaza ogle oglesby ogmunds ogola ogolla
ogonek ograbek ogris ogrodowicz ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu
ogweno ohara ohlsson ohman ohri oibicin oikarinen oilifir oinonen oirchinnigh oireachtaigh oirschot oisin oispuu
oistigin oitir oja ojala ojanen ojaste ojeda ojiambo ojo ojua ojukwu ojwang okada okafor okamoto okech okeefe
okeke okello okelo okemwa oketch okeyo okhrimenko okhrimovich okinyi okla okongo okonkwo okoro okoth okraska oks
oksanen oktaviani oktavius oktos oktovius okuku okumu okuneva okyere olabode oladipupo olafs olah olaiya olander
olas olasupo olate olausson olave olavs olawale olaya olbrych olchawa oldham olea olearczyk oleary olejniczak
olejnik oleksa oleksak oleksiewicz oleksik oleksiuk olesen olesiejuk olesk oleskiewicz oleszczak oleszko
olewniczak olgeirs olguin oliboni olifirenko olinger olis oliva olivares olivarez olivas olive oliveira oliver
olivera oliveras olivers oliverts olivetti olivier olivo oliynik olko olkowicz oller ollikainen ollila ollivier
olma olmedo olmo olmos olnirs olofsson oloo olowokeere oloyede olsen olson olsson olst olszewski olszowa olszyna
olthof olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi olvera olvers olvirs olykan om
omair omalley omani omar omari omars ombasa ombati ombui omeir omidina ominova omiotek omis omma ommeren omojola
omollo omolo omondi omotoso omran omwenga omweri omwoyo onate ondari ondiek ondieki onditi ondolfs ondras
ondrasek ondrasekova ondrasik ondrasikova ondrasova ondrejka ondrejko ondrejkova ondrejkovic ondrejkovicova
ondricka ondrus ondrusek ondrusekova ondruska ondrusko ondruskova ondrusova oneal oneil oneill onge ongeri onio
onishchenko onishchuk onisto onjengenyamazane onoh onsongo ontiveros onufriyenko onunds onwuka onyancha onyango
onyiego ooko oommen ooms ooste oosten oostendorp oosterhek oosterhout oostveen ooyen op opalach opanasenko
oparinde opas opazo opiola opiyo opizzi oplustil oplustilova opmans opoka opoku opondo opper oppong oprea opuku
opyrchal oquendo oralaigh oras orav orawiec orban orbanic orchard ordenes ordonez orekhov orekhova orellana
orengo oreskovic orfeus org organisciak orina orjuela orkisz orlando orlaugs orleans orlic orlik orlikova orlov
orlova orlovic orlowski orlygs orman ormars ormeno orms ormsby orn ornat ornelas ornolfs orns orobets orosco
orosz orourke orozco orpel orr orrego orris orsini orsolic orsos orsulic orszulik orta ortega ortese ortiz
ortmann ortner ortolani ortuno orucov orvars orwa orwat orzechowski orzeszek osada osborn osborne oscair oscuro
osei osgair oshin oshodi osiadacz osial osica osiemo osik osinski osipiuk osipov osipova osipowicz osiyeva oska
oskars oskarsson osko oskroba oslizlo osman osojca osorio osoro ospelt ospina ospino oss ossama ossandon ossani
osses ossipov ossola ostafin ostapchuk ostapczuk ostapiuk ostasz ostberg osterberg ostergaard osterhoudt
ostermann ostinelli ostling ostlund ostman ostrega ostrowski osuna osuntokun osvalds osvifs oswald oszust ota
otabekov otcenas otcenasova otero oti otiende otieno otiwa otkells otmani otremba otris ots ott ottarrs ottars
otte ottino ottis otto ottos ottosson otuo ou ouali ouchene oude oudewater ouellet ouellette ouko ouma oun
ounapuu outlaw ouwel ouwerkerk ovadia ovalle ovcharenko ovchinnikov ovchinnikova overdijk overeem overgaard
oversteeg overstreet overton oviedo ovnarski ovsiyenko owais owczarczak owczarek owen owens owino owiti
owokoniran owolabi owoyemi owsiak owsianka owsiany owuor owusu owusuwaa oxars oyadiran oyaifo oyarce oyaro
oyarzo oyarzun oyekan oyeniyi oyetoro oyeyemi oyinlola oyoo oyshayeva oyugi oza ozieblo ozimec ozuna paakkonen
paal paananen paap paas paavilainen paavola pabis pabisiak pablo pabon paccot pace pacelli pacetti pacewicz
pacharzka pacheco pacher pachla pachler pachnik pacholak pacholczak pacholek pacholik pachoud pachowicz pachuta
pacia pacillo pack pacocha pacomio pacura pacyga paczos padberg padden padgett padilla padlo padmanabhan
padmasari padovano padron paegle paepe paez paffrath pagac pagacz pagan paganini page pages pagliaro pagnotto
pai paidin paier paige paillet paimo paine painter pairceir paiva pajak pajda pajdak pajek pajer pajerova paju
pajula pajunen pajur pakarinen pakhomov pakhomova pakos pakosz pal pala palac palacio palacios palak palan
palastri palau palazzo palega palej palen palgan palic palica paliga paliy palka palko palkova palkovic
palkovicova pall palla palladio pallares pallo pallova palls palm palma palman palmars palmer palmgren palmis
palmisano palmqvist palo palomaki palomar palomares palombi palomino palomo palonek palov palova palovcik
palovcikova palovic palovicova palovova palsson paltrinieri palu paluch paluchova palumbo palus paluszak palyga
pamic pammer pan panasewicz panasiewicz panatta pancerz panchal panchuk pandey pandit panduric pandya panfilov
panfilova pang pangestu paniagua panicucci panicz panov panova pant pantoja panus panzera pao paoletti paolini
paolucci paor pap papafava papak paparic papetti papp pappas paprotny paquay paquet paquette paquin paquot para
parada paradi paradis parafiniuk parashkevov parasyuk parda pardo pare paredes pareja parejo parekh parent
pareto parham parijs parikh parini paris parish parisi parisian park parker parkes parkin parkinson parkitna
parkitny parkkinen parks parmar parmentier parmer parmes parmitano parn parna parnell parnpuu parpinel parr
parra parraguez parri parris parrish parrott parry parsa parson parsons partanen partel partida partlainn
partridge parts partzelt parus paruta parviainen parys parzer parzonka parzyszek pasanen pascal pascarella
paschoud pasciak pascual pasek pasekova pasiak pasich pasieczna pasierbek pasiut paska pasko paskova pasman
pasnik pasolini pasqua pasquier passalacqua passchiers pasten pastine pastoors pastor pastucha pastula pastuszek
pastuszko pasuk paszkowiak pasztaleniec pasztor pataki patalas patberg patchett pate patel paten paterson pathak
patil patino patkov patla patoka patola paton patora patreks patrick patricks patriks patrzalek patten patterson
patton pattyn patyna pau paucek pauer pauk pauko paukova paul paulauskas paulicek paulicekova paulik paulikova
paulitsch paulovic paulovicova paulsen paulson paulsson paulus pauly pausini pauw pauwels pavanello pavarotti
pavel pavelek pavelekova pavelic pavelka pavelko pavelkova pavelova pavert pavez pavic pavicic pavin pavka pavko
pavkova pavkovic pavlenko pavlic pavlicek pavlicekova pavlichenko pavlicko pavlik pavlikova pavlikovska
pavlikovsky pavlin pavlo pavlov pavlova pavlovic pavlovicova pavlovova pavol pavolova pavon pavone pavuk
pavukova paw pawela pawelkiewicz pawelko pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos
pawlowski pawlukiewicz paxton payer payet payne payton paz pazdan pazdziora pazera pazik pazola pazos peachey
peacock peano pearce pearson pease peatain pechel peciak peck pecnik pecotic pecur peda pedalov pederiva
pedersen pedersoli pederson pedisic pedrak pedraza pedrazzini pedrero pedro pedroni pedros pedrosa pedroza
pedrycz pedzik peer peeters peeva peham peharda pehkonen pei peiffer peinado peircin peiro peitrequin peixoto
pekkala pekkarinen peksa pela pelaez pelayo pelekh pelikan pelikanova pelka pelkonen pellegrini pellet pelletier
pelli pellicer pellico pelser peltier peltola peltonen peltoniemi pemberton pena penaloza penalver penar penas
pence pender pendl pendleton pendzhakova peng penic penkala penn pennanen pennetta pennington pent penttila
penttinen penz peoples pepe pepin pepper pera perak peral perala perales peralta peranda perano percic perck
perczak perdomo perdue perea perebiynis pereira perello perepelitsya perera peres pereyra perez pergande
pergolesi peri peric perini perisic perka perkins perko perkona perkons perkov perkovic perlik permadi permata
permchart pernak perner peron peronne peros perozzo perreault perret perri perrier perrin perron perrono perrot
perry perryman pers persico persijn person persson pertile pertini pertiwi pertl perusko peruzzi pesa
pesendorfer pesic peska pesko peskova pesonen pesta pestov pestova peszko petek peter peterlik peters peterse
petersen peterson petersson petit petitjean petlyura petralli petrassi petrauskas petrenko petric petricevic
petrik petrocelli petrov petrova petrovic petrovicka petrovicky petrucci petrucelli petrus petruska petruskova
petruzzi petryk pets pettai pettersen pettersson pettit petty petukhov petukhova petz peukert pevetsova peyton
pezda pezzali pfannerstill pfeffer pfeifer pfeiffer pfister pfleger phadraig phaidin phakathi phakathwayo pham
phan phartholain phartolain phathwayo phayre phearsain phelan phelps phetha phethela phewa phikela philban
philbin philib philip philipp philippart philippe philips phillips phillipsen phingoshe phipps phoil phoseka
phoswa phungula phusilarungrueng phuthini pi piacentini pianduangsri piane pianka piascik piasecki piaseczna
piatek piatkiewicz piazzi picard piccand piccinni piccio pich pichardo piche picheta pichler pichon pichpandecha
pickens pickering pickett piddubna piddubniy pieber piechna piechura pieczarka pieczyrak piegza piejko piekacz
piekara piekarek piekart pielach pielech pielka pieper pierard pierce pierchala pierrard pierre pierret piersa
pierson pierz pierzak piesik piestrzeniewicz pieszak pieters pietila pietrak pietrangeli pietras pietrasiak
pietrasz pietraszkiewicz pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga pietrzak piette pigafetta
piggott pignatti pigott pigula pihelgas pihl pihlak piho piir piirainen piirsalu pik pika pikatsingkorn pike
pikec pikk pikor pikova piksa pikula pikyanski pilarek pilbin pilich pilipczuk pilipenko piljek pilka pillai
pillay pilon pilz pimenta pimentel pina pinamonte pincheira pincherle pinda pinder pindor pindral pineau pineda
pinedo pineiro pingle pinheiro pinho pinilla pininfarina pino pinol pinson pintar pintaric pinter pinto pintor
pinzon pioch piogoid piorek piotain piotrak piotrkowicz piotrowiak piotrowski piovani piper piquer pirandello
pirard pirc pircher pire pirelli pires piret pirinen pirker pirlot pirnat piron pirotte pirson pisacane pisani
pisano pisaroni pishchovkoleva piskor pison pistoletto pisut pisutova piszcz pitala pitanuwat pitek pitkanen
pitt pittman pitts pitula pitura piwek piwowarek pizarro pizon pizzamano pizzetti pizziol pizzo pjets pkemoi
pkov pla plak plana planas planeta plank plantak plantard plante plantek plas plaskota plath platini platt
plattner platzer plaucha plauchova plavec plavecova plavucha plavuchova plaza plazanin plch plchova pleban
plebanek pleimeann pleimionn plekancova plekanec plese plesivcova plesivec pleskot plesniak pletschette plewnia
plich plizga plocharczyk plocienniczak plodzien ploeg plona ploom ploshchakov ploskonka plourde plover pluijm
plummer plyunkova plyutsova pniak poakov poblete pochet pochopien pochron pociask pocius pock poczatek poczta
poder podeszwa podgorna podgorny podhradska podhradsky podkonicka podkonicky podkowa podlesna podniece podnieks
podpora podra podsiadla podsiedlik poe poelmans poerio pogacnik pogorzelec pohjola pohl poil poindexter pointner
poirier pokas pokorna pokorny pokos pokrzywa pokuaa pokusa pol polak polakiewicz polakova polanco poland polani
polasik polaszek polauaypon polchlopek pold poldma poldmaa pole polesel poleszak polet poletek polewka polfliet
poliak poliakova polic policht polis politowicz politz polizzi poljak poljakov polk poll polla pollak pollakova
pollanen pollard pollet pollich pollock pollu polnik polo polom polonijo polovic polpo poltavets polyakov
polyakova polzer polzl pomaa pomares pombo pometta pompa ponce poncelet ponci poncin ponder pondov pongpanitch
pongrac poniedzialek ponomarev ponomareva pons pont pontecorvo ponti pool poole poom poos pop popa pope popescu
popielarczyk popov popova popovic poppe poppel porcel porcellato poreda poropat porras porta porter portero
portilla portillo portka portmann porto porubjak porubjakova porwol porzio porzucek posada posalee posch poschl
posey poska poslon posluszna posluszny posmyk posnik pospiech pospisil pospisilova post postawa postl postma
potaczek potapov potapova potega pothanun potier potocnik potoczek potoczna potok potter potters pottier potts
potvin potyrala pou poucke poulain poulin pouliot poulsen pouros pouw povilonis powala powalka powazka powell
power powers powierza powlowski poza pozder pozega pozo pozuelo pozzecco praagh prabhakar prabhu prabowo
prachayaroch pracz praczyk prada pradana pradhan pradipta prado praet praga prager prakalpawong prakasa prakash
pranowo prantl praoidheail prasad prasasta prasek prasetya prasetyo prashad prastuti prat pratama prater pratesi
prather prati pratiwi prats pratt prawdzik praxmarer prayoga prayoonhong prazmo prazuch preciado preda predovan
predovic preiss prejs prelec prem prempeh prendergast prenner prentice preocanin pres prescott presley pressley
preston preuss prevost prewitt prial pribanic price priede priedite prieditis priego priest prieto prikhodko
primachenko primozic prince pringle prinov prins prinsen prinz priondargas priondragais priongaloid priors
priselac pritchard pritchett pritula priuli privet priymak prndachka probst proc procacci procek proch prochazka
prochazkova prochownik procter proctor prodi prohaska proietti proinnsias prokhorov prokhorova prokop prokopczuk
prokopczyk prokopiak prokopovich prokurat proll pronobis proost prosacco proshkov prostak protasiuk protsenko
proulx prouse provencher provost proykova prpic prskalo prtenjaca pruchnik prucnal pruett pruitt pruschke pruul
pruvost prvanova pryal prygiel pryk pryor prystupa pryszcz przeklasa przekop przekwas przenioslo przerwa
przewloka przewozna przewozniak przewoznik przewozny przybycien przybylski przybys przystupa pszczolka ptechkova
ptok pu puc pucci puccini puch pucher puchner puckett pudelek pudjiastuti puente puentes puerta puga pugh
pugliese puglisi puhakka puharic puhringer puig puirseal pujadas pujol pukk puklus puklusova pula pulci pulev
pulgar pulido puljiz pulk pulka pulkkinen pullen pulliam pundel puntigam punz pupak pupakova pupek puranen
purcell purdy puri purina purins purmale purmals purnawati purnell purohit purvis purwanti puscasu pushkar puska
puskar puskaric puskarova puskova puspasari puspita pustovit pusz put putek putinja putnam puto putra putz
puusepp puustinen puvi pyc pych pyda pyle pyrkosz pyrz pys pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel
pyziak qaasim qabeel qabiloglu qadar qadeer qafarov qahtan qaim qais qarabagli qaseem qasif qasimov qian qiao
qin qiu qoculu qomazitha qosali quadir quaide qualls qualter quarles quartey quartier quasimodo queally queen
queenane querini quero querol quesada quevedo quezada quick quigley quigney quijada quill quillinan quilty quin
quinlan quinlivan quinn quinney quinny quinones quinonez quintana quintanilla quintero quinteros quintus quirke
quiroga quiros quiroz quispe quitzon qurbanli qurbanov qusay qutaybah qutqasinli qwabe raab raadik raag raaghib
raakin raamat raashid raatib raatikainen raba rabah rabar rabb rabbani rabbitte rabee rabhartaigh rabhi
rabhlaigh rabia rabiah rabiej rabitsch rabl rachedi rachtagain racine rackham racz raczkiewicz radchenko radel
radelic rademaker radenovic rader radford radgeirs radhakrishnan radi radic radin radinovic radisch radke radko
radl radman radocaj radojkovic radolovic radosevic radovic radvards radzewicz radziewicz radzio raed rael
raemdonck raes raeymaekers rafaels rafay rafeek rafferty rafi rafnars rafnkells rafns rafter raftery raftis
ragan raghaill raghaille raghallaigh raghavan raghna raghnaill ragland ragnars ragsdale raguels ragus raguz
rahal rahayu raheel rahija rahilly rahimah rahman rahmani rahmawati rahmoune rahmouni rai raid raidma raifearta
raifteiri raighill raighilligh raighle raighne raight raigne rails raimondi rainer raines rainey rainne rains
rais raisanen raith raithbheartaigh raithile raj raja rajagopal rajagopalan rajala rajan rajasa rajata rajch
rajchel rajcic rajczak rajczyk rajda rajh rajman rajn rajtar raju rak rakela rakova rakovan rakovanova rakuljic
rakus raleigh raljevic rallaigh ralston ram rama ramachandran ramadan ramadhan ramaekers ramaker ramakrishnan
raman ramanathan ramaswamy ramazzotti ramdani ramdedovic ramesh ramey ramirez ramis ramon ramos ramsak ramsauer
ramsay ramsey rana ranaigh rand randall randazzo randhawa randle randles randmaa randoja randolph randvers raney
ranganathan rangel rangelov rankin rannvers ransom ranta rantala rantanen rao raol rapa rapin rapisardi rapp
rappaz rapraz rasala rasanen rascon raseta rashid rasic rask raskin rasmus rasmussen raspor rastelli rastija
rastoder rastogi raszkiewicz ratajczak ratcliff ratemo rath rathaile rathallaigh ratka ratke ratliff ratsep
ratta rattan ratti rattigan raty rau rauch raud raudsepp rauhala raurica rausch rauscher rauter rautiainen
rautio ravaglioli raval ravel ravi ravn rawa rawley ray raya rayel rayhonova raymond raynaud rayner raynor
rayyonova razniak razny razo razov rduch rea reachtabhair reachtabhra reachtagain reachtain reachtair reachtaire
reachtar reachtuire read reade reader reagain reagan real reamoinn reamonn reanachain reannachain reardon reaves
reavy rebane rebic rebis rebolledo rebollo rebrik recer recers rechberger recio reckinger recko recte rector
redd reddin redding reddy redi redican reding redko redl redman redmond redondo reece reed reede reeder reedy
reen rees reese reeves refs regalado regan rege regge reginbalds reginns regnier reguera rehn rehorst reich
reichel reicher reichert reichl reichmann reid reidars reidy reif reifnirs reig reijers reill reilly reimann
reimars reimes reina reinars reinbacher reindl reiner reinert reinger reinhardt reinharts reinholds reinikainen
reinisch reinprecht reinsalu reinthaler reis reischl reiser reising reisinger reisner reitbauer reiter reiterer
reithil reithofer reitinger rej rejek rejmak rejmer rejniak rek remacle rembacz rembisz remmel remmers rempel
remy ren renard renaud renault renders rendon rendulic renehan rengifo renier renner rensi renson renteria renzi
repiska repisky repo requena resanovic resch resendez resnik respighi restrepo reszke retamal retamales
rettenbacher reuter reva revilla rey reyes reyna reynaert reynalds reynars reynaud reynders reynell reynirs
reynolds reynoldson reynoso reyrs rezende rezig rezler rezmer rhatigan rhattigan rheineck rhoades rhoads rhodes
ri riabhaigh riada riagain riain riallaigh riardain riascos riba ribaric ribas ribeiro ribera ribes ribic
ribicic ricart riccardi riccati ricci ricciardi rice rich richard richardova richards richardson richer richey
richie richmond richtar richtarova richter rickard ricker ricketts ricko ricks rico ricolfi ridder riddick
riddle rider ridge ridgeway ridire ridley rieder riedl riedler riedmann rieger riegler riehl riekstina riekstins
riem riener rienzo riepl riera ries rieser riet rietveld riffo rigaux riggins riggs righi rigney riha rihova
riihimaki riikonen rijcken rijetkovic rijks rijn rijnsbergen rijntjes rijthoven rikards rikhards rikke rile
riley rimpopov rinaldi rincon rinehart riney ring ringhofer rinn rinne rinner rintala rio rioba riocaird riogain
riogh rioghbhardain riojas riollain riordain riordan rios riou rioux ripoll rippey rippin riquelme ris risa
risch risek riska risko riskova risma rismondo riso risova rissanen risteard ritacca ritchie ritosa ritter rius
rivard rivas rivera rivero riveros rivers riviere riyanti rizzo rizzoli roa roach roache roark roarke roarty
roba robadey robaszkiewicz robb robbins robbrechts robel roberge roberson robert roberts robertson robertsson
robeson robhachain robhartaigh robi robin robinette robins robinson robison robitaille robiyayeva robledo robles
robson roby roca rocamora rocca roccabonella roce roch rocha rochain roche rocher rochowiak rock rockwell
roczniak roda rodachain rodai rodaigh rodain rodarte rodden roddy rode roden rodenas rodgers rodionov rodionova
rodrigez rodrigo rodrigue rodrigues rodriguez rodriquez rodulls rodzen roe roeck roelandt roels roero roessink
rogacz rogahn rogal roger rogers rogerson rogge rogiers rogner rognvalds rognvars rogosic rogov rogova rogowski
rogula rohaan rohac rohacek rohacekova rohacik rohacikova rohacova rohan rohde rohleder rohrdanz rohrer rohricht
rohrmoser roht rohtla roibin roig roijen roisde roiste roithleain roj rojas rojek rojekova rojka rojko rojkova
rojnic rojo rok rokkvis rolain rolak roland rolants roldan rolek rolfs rolfson rolland rollinger rollins rolon
rom roma romagnoli romaguera romain roman romanchuk romancik romancikova romanczyk romanenko romanens romanets
romaniak romankiewicz romano romanov romanova romanowski romans rombaut rombouts romejko romeos romer romero
romeu romijn romiti romo romova rompa rompaey ronain ronalds ronan ronayne roncalli ronkainen ronkko ronning
rono ronoh roo roob roodesteijn rooij room rooney roos roose roosen roosenboom roosileht root roots roover rop
roper ropero ropiak roque rorat rorricht ros rosa rosada rosado rosales rosants rosario rosars rosas rosbergs
rose rosell rosello rosemann rosen rosenbaum rosenberg rosenberger rosenbergs rosengren rosenow rosenqvist
rosenthal rosero roshlov rosiello rosin rosina rosinbergs rosinkars rosinkrans rosinova rosis roskosz roskoth
roslon rosmanns rosmini rosmunds rosner roso rosolek rosova ross rosseel rosselat rosselet rossellat rosselli
rossellini rossello rossetti rossi rossini rossiter rossler rossmann rossum roszkiewicz roszko roter roth
rothallaigh rothlainn rotich rottensteiner rotter rotteveel rottiers roukes roura rourke rouse roush rousseau
rousseaux roussel rousselet rousset rout rouwenhorst rouwhorst roux rovira rowan rowe rowell rowland rowlands
rowley roy royal roybal royer royo rozak rozas roze rozewicz rozhkov rozhkova rozic rozite rozitis roziyayeva
rozman rozmiarek rozum rozumek rozynek rua ruachain ruadhain ruadhainn ruadhchain ruaidhe ruaidhin ruaidhinn
ruaidhri ruain ruairc ruanadha ruanai ruanaidhe ruanain ruane ruano rubacha rubaj ruban rubars rubben rubbia
rubene rubenis rubens ruberto rubesa rubets rubik rubikova rubilar rubin rubinic rubio ruchala rucker rudaigh
rudd rudden ruddy rudik rudkins rudko rudolf rudolfs rudolph rudowicz rudyk rudzik rudzite rudzitis ruecker
rueda ruegg ruelas ruelle ruff ruffin ruffini rufus rufusova ruggeri ruggieri rugut ruhshonova ruijs ruiseal
ruiter ruiz rukavina ruman rumaysayeva rumjantsev rumora runaidhe runars runis runolfs runolfsdottir runolfsson
runte runu runyon ruotsalainen rup rupnik rupp ruppersberger ruppert ruqiyayeva rurarz ruriks rurka rus rusakov
rusakova rush rushing rusiniak rusko ruskova rusnak rusnakova rusova russ russel russell russo rust rusticucci
ruszczak ruszel rut rutar ruth rutherford rutkowski rutledge ruto rutowicz ruts rutten rutto ruud ruus ruuskanen
ruutel ruwa ruz ruzicka ruzickova ryabchenko ryabets ryaboshapka ryabov ryabova ryabovil ryan rybakov rybakova
rybar rybarik rybarikova rybarova rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryck rycke ryczko
rydberg ryden ryder ryfa rygula rykala ryle rymarz ryndak rynn rynne rys rysa ryska rysko ryskova rysova rysz
ryszkiewicz rytkonen ryynanen ryznar rzaca rzad rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo sa
sa'idu saabir saad saadi saafir saahir saajid saal saalim saaqib saar saare saarela saari saarinen saariyah
saastamoinen saavedra sabah sabak sabala sabater sabatini sabbatini sabbe sabeeh sabela sabelo sabharwal sabil
sabinova sabiq sabir sabljak sabol saboor sabotic sabri sabrinova sabur saburah sachar sacharczuk sachdev
sachdeva sachenko saci sacre sacristan saczuk sadan sadaqat saddamov sade sadeed sadej sadiqov sadixov sadixova
sadiyeva sadlak sadler sadlik sadlocha sado sadoch sadownik sadowski sadowy sadura sady sadza saebergs saebjorns
saefullah saeis saelaugs saelens saemanns saemunds saenz saers saether saethors saevalds saevarrs saevars
saevins saez safak safari saffi safinayeva safirs safitri safiyeva safo safoaa safonov safonova safronov sagal
sagar sager sagese sagmeister sagnelli sagredo saha sahbuzlu sahli sahlin sahni sahota sahraoui sahsuvarli
saidani saidi saidov saidova sailer saina saini sainio sainz sair sairseal saito saitoti saiz saj sajda sajewicz
sajnog sakac sakalauskas sakamoto sakarias sakarya sakinayeva saks saksen sakwa sala salach salah salahudin
salaj salajka salajkova salajova salako salamanca salami salamoglu salandra salas salat salata salawa salazar
salcedo salcher salcido saldana saldias saldivar saldivia saleh salem sales salet salgado salgari salhi salic
salieri salim salinas salisbury saliy sallinen salm salmanns salmars salmela salmen salmeron salmi salminen
salmon salo salohiddinov salom salomaa salomon salomons salomonsson salonen salopek salter salu saluda salumae
salumets salva salvador salvars salvemini salvi salvini salvo salwin salz salzer salzmann sam sama samandarov
samaniego samel samele samelova sameya sami samiec samiloglu samilov saminova samirov samirova samiyeva sammer
sammon sammy samoei samokhodov samol samoraj samosir samoylenko samoylov samoylova sampaio sampath samper sample
sampson samra sams samson samsonov samsonova samsons samuel samuelova samuels samuelsson samul samulak samwel
samyn san sanabria sanborn sanches sanchez sancho sandal sandanezwe sandberg sande sandell sandels sander
sanders sanderson sandgren sandhu sandi sandin sandor sandoval sandoz sandris sands sandstrom sandvik sane
sanetra sanford sang sangha sanghvi sanguineti sangwani sangweni sanhueza sani sanitra sanitrova sanjarov
sanjuan sankar sankaran sankiewicz sanmartin sanmiguel sans sansoni sansonnens sant santacruz santamaria santana
santander santen santi santiago santibanez santic santillan santner santorio santoro santos santoso sanudo sanz
saoraidhe saors saoudi sapa sapala sapeta sapp saptono sapundzhieva saputra sarabia saraceno saracino saraf
saragat saragih saran sarap sarapuu sardelic sardorov sargac sargent saric sarin sarkan sarkanova sarkar sarkozi
sarlija sarma sarmiento sarna sarneel sarniak sarosiek sarota sarpong sarraf sarsfield saruni sarv sarvarov
sarvinozova sas sasak sasaki sasiadek sass sastre sastry saternus sathe satherley sato satora satriani satsyuk
satta satterfield sattler sauber sauberlich sauceda saucedo saudan sauer saul sauli saulite saulitis saunders
saura sauro sauvage savage savant savard savelev saveleva saveljev savenko savin savina savoie savolainen
savorgnan sawayn sawe sawhney sawicki sawko sawyer saxena saxis saxo sayah sayenko sayers saylor sayyid sazonov
sazonova sbarbaro scaduto scalaidhe scalaighe scalera scales scalfaro scallaigh scallan scallon scally scamarcio
scanaill scandone scanlain scanlan scanlon scannail scannaill scannell scannlain scaramucci scarborough scardino
scarfoglio scarlatti scarpa scarpetta scarponi sceachain sceallain schaack schaaf schachinger schachner schacht
schaden schadler schaefer schaeffer schafer schaffer schagen schakelaar schalk schaller schamberger schandl
schank schantl schar scharer scharf scharinger scharroo schartner schartz schatteleijn schatz schatzl schaub
schauer schaus scheel scheer scheffers scheibe scheiber scheidegger scheidl schell schellekens schelvis schenk
schenkel schepens schepers schepper scherer scherms scherr scherrer scherz scherzer scheucher scheuermann
schevinghuizen schiaparelli schiavo schiavone schicchi schiefer schiestl schiffer schilcher schiller schilling
schilt schiltz schimmel schimpl schinagl schindler schinke schinner schinnerl schintgen schipper schlager
schlatter schlauchin schleich schlesser schlogl schlosser schmeler schmid schmidinger schmidl schmidt schmidtke
schmied schmiedecke schmiedt schmit schmitt schmitz schmolzer schmuck schnabl schneeberger schneider schnyder
schober schoberl schoch schoen schoffmann schofield schokman scholl scholler scholten scholtes scholtz scholz
schomber schon schonauer schonberger schonland schoofs schoonbroodt schopf schotte schottin schou schouten
schowalter schrader schramm schrammel schrant schranz schreiber schreiner schrempf schrenk schrijver schrik
schrittwieser schroder schroeder schroeff schryver schubert schuchhardt schuh schuijt schuler schulist schuller
schulte schulten schultz schulz schumacher schumm schummer schuppe schurch schuster schutter schutz schuurmans
schuylenborch schwab schwaiger schwaighofer schwartsbach schwartz schwarz schwarzinger schwarzl schwass
schweiger schweighofer schweinfurt schweitzer schweizer schwendinger schwital schyns scialpi scibior scibisz
scieszka scolai scolaidhe scolaighe scollaigh scollain scollan scott scotti scotto scribhin scriven scroggins
scruggs scullion scully scuylenborchs se seachnasaigh seafraidh seafraigh seagha seaghain seain seal seally
seals sealy seaman seamuis seanachain seanaigh seanain seanainn seanlaoich searcaigh searle searlog searraigh
sears seartha seasnain seay sebastian sebastians sebo sebova sec seco secova sedano seddiki seddio sedek
sedlacek sedlackova sedlak sedlakova sedlar sedliak sedliakova seebacher seery segarra segebahn segers segerson
segersun segerszoen seghers segni segovia segovic segre seguel segui seguin segura sehgal seibhleain seibhlin
seidel seidl seifert seifs seighin seil seiler seims seinin seip seireadain seiser seitheachain seithneachain
seitric seitz seiwald sekera sekerova sekhon selami selby sele selecka selecky selendic seleznev selezneva self
selin seliverstov seliverstova sellers sels sem sembathwa semenchenko semenov semenova semenowicz semialjac
semik semitecolo sen senator sendor sener senger sengupta sengwayo senicic senko senkova senn senouci sensoy
seochfhradha seochru seoighe seoin separovic sepp seppa seppala seppanen sepulveda serao sereda serem sergeev
sergeeva sergejev serlupi sermonti serna serra serraglio serrano serrato sersic servais serwa serwaa serwach
serzysko sesars seshadri sesils sestak sestan sestig seta seth sethi setiawan setrick setty sevarova sevcik
sevcikova seven sever sevilla sevillano sevinchova sevrin sevtsenko seward sewell seweryniak sexton seymour
sezer sezgin sforza sgalambro sgarbi sgulla sha shabalala shabane shabangu shabliy shackelford shafer shaffer
shaffrey shah shahinova shahnozova shahriyorov shahzodov shailer shakhray shamase shamhrain shamray shan
shanahan shand shandu shangase shange shankar shanker shanks shanley shannon shanny shao shapiro shapoval sharaf
sharapov sharapova shariff sharkey sharma sharov sharova sharp sharpe sharry shashkov shashkova shaughnessy
shaver shaw shazi shcherbak shcherbakov shcherbakova shcherban shchiritsya shchors shchrbov shchukin shchukina
shea sheahan sheane shearer sheedy sheehan sheehy sheeran sheerin sheets sheffield shehu sheikh sheil sheilds
sheitric shekoni shelby sheldon shelembe shelest shell shelley shelton shen sheng shengele shenoy sheoinin
shepard shepherd sheppard shere sheremet sheremeta sheridan sherlock sherman sherrill sherrod sherry sherwood
shestakov shestakova sheth shetty shevchenko shevlin shezi shi shibase shiel shields shiels shih shikuku shilo
shilov shilova shimizu shine shinga shinkarenko shipley shipman shipp shirley shiryaev shiryaeva shitric
shiurdain shiurtain shiyan shkembova shmorgun shoba shockley shoemaker shohjahonov shohruxov shomais shombela
shook short shorter shortt shovkoplyas shoyisa shozi shroff shtepa shtokalo shu shubin shubina shukhevich shukla
shukronova shuler shultz shupe shutko shvachka shvachko shvayka shvedchenko siacais siadhachain siadhail
siaghail siara siardain siarkiewicz siatka sibal sibalic sibalukhulu sibanda sibaya sibeko sibhene sibhleain
sibiga sibilia sibindi sibisi sibiya sibul sich siciarz sidheail sidhu sidi sidler sidlo sidlova sidor sidorczuk
sidorov sidorova siebenaler sieber sieberer siebert sieczko siedlaczek siedlarz siedlik sieg siegel siegl
siegrist sieja siejak siekierka siele siembab siemek siemienczuk siemieniec siemion sieradzan siergiej siering
sierota sierpien sierra sierzant siewert siewiera siffredi sifuna sigagu sigbergs sigberts sigbjarts sigbjorns
sigdors sigegede sigei sigerson sigfasts sigfinns sigfreds sigfus siggeirs sighvats sigjons sigl siglaugs
sigmanns sigmars sigmunds signars sigriks sigris sigrist sigs sigsteinns sigthors sigtryggs sigtyrs sigurbalds
sigurbergs sigurbjarnis sigurbjarts sigurbjorns sigurbrands sigurdors sigurds sigurfinns sigurgeirs sigurgests
sigurgislis sigurgrims sigurhans sigurhjorts sigurjons sigurkarls sigurlas sigurlaugs sigurleifs sigurlidis
sigurlinnis sigurmanns sigurmars sigurmons sigurmunds sigurnyas sigurnyjas sigurodds sigurolis sigurpalls
sigursteinns sigursveinns sigurthors sigurvaldis sigurvins sigvaldis sigvards sihombing sihotang sihvonen siim
sijadu sikes sikhakhane sikhosana sikhunyana sikiric sikk sikobi sikora sikorski sikuku sikwayo sila silangwe
sild silin silina silins silk silke sillanpaa sillaots sillaste siller sillis silm silva silveira silvennoinen
silver silverman silvestri sima simanjuntak simara simard simashkevich simba simbolon simek simekova simelane
simeoin simeoni simeonov simic simicic simik simikova simiyu simka simko simkova simmon simmonds simmons simms
simo simoens simoes simola simon simoncic simoncicova simonen simonenko simonic simonis simonov simonova
simonovic simonovicova simons simonsen simonsson simova simpkins simpson sims simson simunic simunovic sinaga
sinan sinclair sindris sinema singer singh singhal singletary singleton sinha sinisi sinkiewicz sinkovec
sinkovic sinner sinnott sinozic siochain siochfhradha siochru sioda siomoin sionachain sionain sionainn
sionnaigh sioradain siorain siothchain sip sipek sipes sipic sipila sipos siqueira sirait sirchenko sire
sireelert siregar sirel siren sirin siripaiboo sirko sirnirs sirobaba sirois sirotenko sirotic sirus sirvio
sisask sishangwe sishi sishiya sisk sismondi sisneros sisson sitar sitati sith sithenjwa sithigh sithole
sithombo siththe sithuli sitienei sitnikov sitnikova sito sitolotolo sitompul sitorus sitters sittisaowapak
situm situma situmorang siudek siun siurdain sivars sivertsen siwa siwczak siwele siwka sixli sixtus siyaya
siyeshe sizemore sjafnars sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand
sjostrom skaerings skaers skaftis skaggs skala skalik skalka skally skantar skantarova skaptis skara
skarphedinns skeahan skeffington skefills skeggis skehan skelly skelton skenderovic skiba skidis skidmore
skiepko skierka skiles skinner skirda skirnirs skivington skjolds skladanek sklar sklarova sklenar sklenarik
sklenarikova sklenarova sklenica sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoda skog
skoglund skok skokan skokanova skold skolik skomra skoneczna skonieczka skoog skopenko skorik skorobogatko
skorris skotarczak skotarek skov skoviera skovierova skowronski skowyra skrijelj skriniar skriniarova skrinska
skrlin skrnicki skrobek skrobot skrtic skrzecz skubala skubis skuggis skugor skuja skujina skujins skulis
skultety skultetyova skunca skup skupin skupnjak skutas skutecka skutecky skutnik skwira slaba slabosz slade
sladek sladonja slaetsdochter slagmolen slahor slahorova slamain slamon slaninkova slastan slastanova slatara
slater slattery slaughter slavica slavik slavikova slawik slebioda sleczka sledge sledzik slegers sleibhin
slevin sleziak slimak slimani slingerland slipek slivka slivko slivkova sliwinski sliz sloan sloane sloboda
slobodnik slobodnikova slobodova slobodzian sloka slomian slomiany slon slone slonka sloot slota slotova slovak
slovakova slovinec slovinecova slowey slowiak sluaghdhain slupek slupik slyk slyne slysz slyusar smagacz smagala
smail smajda smajdova smal smalec small smalley smalls smallwood smardz smaris smart smealain smedt smeede
smeets smektala smela smet smetek smets smid smidova smids smieja smieszek smik smiley smirnoff smirnov smirnova
smit smith smitham smits smoczyk smokovic smolain smolders smolec smolic smolka smolorz smorag smoter smrdanski
smrek smrekova smullen smutek smykala smykla smyl smyrills smyth smythe snaebjarts snaebjorns snaeholms
snaelaugs snaerings snaers snaethors snaevarrs snaevars snauwaert sneed snell snider snieg snjokis snjolaugs
snjolfs snoch snodgrass snorris snow snowden snyder soares sobarzo sobczak sobel sobieszczyk sobilo sobisz
sobkiewicz sobkow sobolak sobolev soboleva sobolewski sobota sobowale sobrero sobrino sobstyl sobus socha sochaj
soczewka soczowka soderberg sodergren soderholm soderini soderlund soderman soderqvist soderstrom sodhi soding
soduba soest soffanias soffici sofonias sofus soi soini soininen soita sojda sokac sokcevic sokhela sokhulu
sokhwebula sokic sokk sokol sokolov sokolova sokolowski sokrates sola solana solanki solano solar solarczyk
solarek solari solberg solbergs solbjarts solbjorns soldo sole solej solejova solek soler solera solheim solich
solihayeva solimanns solimena solis soliwoda soliz sollima solmars solmunds solnica soloducha solomon solomun
solons solorio solorzano solovev soloveva solovjov solsona soltan soltani soltes soltesova soltys soltysek
soltysova solvars solvers solvins solvis solzer som somachain soman somboni somers somfula somko sommaruga
sommer sommerfeld sommers somogyi somoza sompisi sondej sondergaard sondini sondisa song songiya soni sonnino
sonnleitner sonqandile sontag sontuli soo sood sooksawang soolachan soolaghan soon soos soosaar soosalu soot
soots sopadzhieva sopata soper sophanias sophus soprano soranzo sorattanachai sorbian sordi sorens sorensen
sorenson sorgatz sorger soria soriano soric sorlis sornat sorokin sorokina soroko sorrentino sosa sosic sosnain
sosniak sosnowka sosnowski sostaric sot sotelo sothole soto sotobe soucy soudani soukup soukupova souma sousa
southee souza sowa sowala sowell sowers sowman soyinka soylu spaan spadafora spadlo spaendonc spaendonck spain
spallanzani spanevello spangler spanhaak spann sparks spartakus spaulding spealain spear spears speer speijer
spelman spence spencer spenser speri sperl spicer spiegl spier spies spiess spika spiker spilar spilarova
spillane spindler spinelli spinka spinola spiolain spiollain spisic spitzer spivey spois spolain spoljaric
spolnik spordis sporek sporer sporri sporysz sprague spralja sprawka spreeuw spreeuwel spreitzer sprenger
spreuwel springer sproge sprogis sprong spruill spruit spruyt sprycha spurlock spychaj squarcione squires sraffa
sridhar srinivas srinivasan srisoontorn srivastava sroga srokosz sromek srsen stac stace stachelek stachewicz
stachow staciwa stack stacy stadelmann stadlbauer stadler stael staelens stafford staglieno stahl stahr stalder
staley stallings stamm stamper stamrood stan stanaszek stancin stanclik stancu standaert standun stanek stanescu
stanfield stanford stange stangl staniaszek stanic stanicic staniczek staniewicz stanishev stanislawczyk
stanislawek stankevicius stankiewicz stankova stanley stanleys stanton stanuch stapis staples stapleton stapor
staquet starcevic starega starek stark starkads starkenberg starkey starks starnes starosciak starosta starostka
starostova starr starris startek starzak stas stasiak stasica stasko stassin stastna stastny staton staub
staudacher staude staudinger staudt stauffer staunton stawczyk stawinoga stawowczyk stclair stearns stebel
stecher steciuk steckel steckiewicz steed steele steen steenbakkers steenbeek steer stefan stefanec stefanek
stefanekova stefanelli stefanik stefanikova stefanka stefankiewicz stefanko stefankova stefanova stefanovic
stefanovicova stefans stefanski steffen steffensen stefnirs stefovic stefunko stefunkova steger stehr steichen
steidl steiger stein steinacher steinarrs steinars steinbacher steinbauer steinberg steinberger steinbergs
steinbjorns steinbock steindl steindors steiner steinfinns steingrims steininger steinis steinke steinkellner
steinkells steinlechner steinmann steinmanns steinmars steinmeiern steinmetz steinmods steinns steinolfs
steinrods steinthors steinvards steinwender stejskal stejskalova stelmakh stelmasiak stelzer stelzl stempel
stempin stempniak stenberg stenlund stenson stenstrom stepak stepanek stepankova stepanov stepanova stephen
stephens stephenson stepien stepka stepp sterckx sterkman sterling stern sterna stets stettler stettyn steuber
steuer steurer stevens stevenson steward stewart stey steyaert stibhin stichter stiebitz stiedemann stiegler
stifanic stiffel stifter stigs stiles still stiller stimac stin stinis stinson stiofain stipanovic stiperski
stirnirs stjohn stoc stoch stochaj stochel stochmal stock stocker stockhammer stockinger stockl stockli stockton
stoddard stodola stodolova stoffel stoffelsz stoger stoiber stoica stoices stoj stojak stojanov stojcevic
stojnic stokes stoll stolnik stoltenberg stoltman stoltmann stoltz stolz stolze stondun stone stoner stook
stopar stoppani storey storladi storm storms storolfs story stosic stosik stosio stout stovall stover stoykov
stozek straaten stracke stradivari straka strakova stralen strama stranc strand strandberg strange strangio
strasser straszak stratford stratton strauss strawa strawbridge strazdina strazdins strazicic strba strbac
strbova street streeter streich streicher strelkov strelkova strickland strid striebitz strigt strigter strijker
strik strinavic stringer strljic strnad strnadova strnisko strniskova strobl stroh strohmaier strohmayer
strohmeier strojna strojwas stroka strom stroman stromberg strong stroobants strosin stroud stroz strug strukelj
strycek strycekova strycharz stryjek strzadala strzala strzelczak strzepek strzoda strzyz stserbakov stuart
stubbs stucchi stucki stuckler studer stuglik stuivenberg stummer stump stumpf stundun stupak stupalo sturlan
sturlas sturlaugs sturm sturris stus stutz stwora styn stypa stypka stypula styrbjorns styrkars styrmirs styrna
styrrs styrs su suarez suartini suazo subbotin subbotina subocz subramaniam subramanian suchenek suchojad suchon
suchora suchta suciu suda sudak sudiati sudnik suggs sugier sugrue suhonen suibhne suijker suilleabhain
suilliobhain suinvorde suipeal suits sujjaboriboon sukhanov sukhanova sukhenai sukurlu sukurov sularz sulc
sulcova sule suleiman suleymanli suleymanov sulg sulich sulik sullivan sultanli sultanov sulzer sumarlidis
sumayyeva sumera summers summerville sumner sun sunavcova sunavec sundaram sundberg sundell sunder sundin
sundqvist sundstrom sung sunjic suomalainen suominen supel supernak superson suppan supple supraha suprunenko
sur sura surac suran suraprachit suraprasert surbek surdel surdyk sureda suresh suri surian surina surka surkova
surmiak suryatmi suryono sus susa susanti susi susnik sussebier sustar suszka suszko suter sutherland sutinen
sutor sutt sutter sutton suur suvi suvorov suvorova suwarno suzuki svab svabova svaby svafars svafnirs svahn
svalis svanberg svanbergs svanbjorns svangeirs svanholms svanis svanlaugs svanmunds svans svantesson svanthors
svard svavars svec svecova svedberg svehla svehlova sveinars sveinbergs sveinbjarts sveinbjorns sveinjons
sveinlaugs sveinmars sveinns sveinthors sveinungis svends svendsen svensson sverko sverres sverrirs svetlicic
sviridenko svistun svoboda svobodova svolnirs svorfuds svrbik svrbikova swacha swaczyna swafford swain swaleh
swaminathan swamy swan swaniawski swann swanson swart swartz swatek swazi sweeney sweeny sweet swennen swenson
swiadek swiatek swiatkiewicz swic swiech swierad swiergiel swierkosz swierkot swierszcz swies swieton swift
swigon swinnen swistek swit switaj switzer swords sych sycz sydor sygut sykala sykes sykora sykorova sykut
syldatk sylvester symonowicz symons synak synnott syombua sypek sypien sypula syrjala syroka syrus syslo sysoev
sysoeva szabla szabo szachniewicz szafarz szaj szajda szajek szajna szajner szalai szalaj szalas szalast szalata
szalkiewicz szambelan szara szarejko szarpak szaruga szarzec szatanik szatko szczap szczechowicz szczepan
szczepaniak szczepaniec szczepaniuk szczepanski szczerbiak szczerek szczesiak szczot szczubelek szczudlo
szczypek szczypior szeja szekely szekeres szela szelest szemraj szeszko szewczyk szilagyi szkaradek szkatula
szklarek szkoda szkola szkopek szkup szlachcic szlaga szlapa szlapka szlek szlufik szmagaj szmaj szmajda szmalec
szmelter szmuc szmurlo sznura szok szoka szoke szoltysik szostak szott szpala szpara szpila szpyra szpyrka szpyt
szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec szumilo szumna
szumny szurek szuta szwaj szwaja szwalek szwiec szyba szybiak szyc szyca szyda szygula szyja szyjka szykula
szylar szyma szymajda szymala szymanczak szymanczyk szymanik szymaniuk szymanski szymczak szymkow szymocha
szymonik szymula szyndler szynkiewicz szywala taaj taal taanish tabacu tabak tabassum tabet tabis tabisz taboada
tabor tacchini taccola taciak tack tackett taczala tadeen tadeusiak tadla tadych tafazal taferner tafoya tafuri
taggart tagliafierro tahaw tahawwur taheem tahir tahmaseb tahraoui tahri taht tahtinen tai taibi taichligh
taidhg tailliuir tailor taimur taipale tait taj tajammul tak takacs takahashi takala takkelenburg takyi talaj
talal talan talaska talat talavera talbert talbi talbot taleb talha talhah tali taliani talib talibli talibov
taliercio talley talpas talpasova talts talwar tamanna tamarit tamas tamayo tamba tamberg tamborini tamburello
tamburi tamburini tamez tamhais tamm tamme tammerijn tammik tamminen tampubolon tamsma tan tanaka tandon tandris
taneja tang tangen tanghe tangney tanguay tanguy tank tanner tansey tanskanen tanui tanzer tanzini tao tapak
tapakova tapdiqli tapdiqoglu tapia tapp tara tarach taralingova taran taranek tarantini tarantino tarasek
tarasenko tarasov tarasova tarassov tarchetti tardif tarfs tarhan tarihoran tarlaigh tarpaigh tarpey tartaglia
tartini tarus tarvainen tasarz tasca tasche taskinen tasso tassoni tata tatar tatarczuk tatarczyk tatarek
tatarka tatarkova tatarova tate tatozov tatum tauber taucher tavares tavcar tawia tawkeel taylor tazka tazky
teachain teague teahan teangana teangnai tebaldi techer teclaw teder tedesco teearu teel teesalu tehan
teidheachain teimhneain teits teixeira tejada tejeda tejedor tejera tejero tekiela tekieli telesio telichenko
telizhenko tella tellez tello temirov temmerman temple templeton tena tencalla teng tenorio teodorowicz teper
tepes ter teran teras terentev terenteva terer tereshchenko tereshchuk tereszkiewicz terka terlevic ternan
terragni terrazas terrell terron terry teruel tervo terzic tesar tesija teslenko teslya tessier teter teterin
teterina teterycz teufl teuling teunissen tevetoglu texier textor thabekhulu thabethe thabizolo thacker thaidhg
thaker thakkar thakur thaler thalhammer thaller thaman thamhais thamrin thanel thangbrands thango thantananont
thao tharp thatcher thayer thein theis theisen thela thembekwayo thembela thengills thenjwayo theodors theraulaz
theriault therrien theunis theuri theyrs theys thiarnain thibault thibaut thibodeau thibodeaux thidrandis
thidriks thiel thielen thierry thies thighearnaigh thighearnain thigpen thijs thill thilmany thinnes thins
thiong'o thirion thiry thjalfis thjodanns thjodbjorns thjodgeirs thjodleifs thjodmars thjodolfs thjodreks
thjodvards thjostars thjostolfs thobeni thoirbhealaigh thoirdhealbhaigh thole thom thoma thomais thomas thomason
thomassen thomka thommen thompson thomsen thomson thonon thony thor thorarinns thorars thorbergs thorbjorns
thorbrands thorcail thords thoren thorens thorfinns thorgards thorgauts thorgeirs thorgests thorgils thorgisls
thorgnyrs thorgrims thorhadds thorhallis thorhalls thorirs thorkells thorlaks thorlaugs thorleifs thorleiks
thorlinds thormars thormods thormunds thorn thorne thornton thorodds thorolfs thororms thororns thorpe thorris
thors thorsen thorsteinns thorvalds thorvards thorvars thout thoya thoyana thrainns thrands thrasher thrastars
threinfhear threinfhir throsts throtts thrudmars thryms thuathail thuathalain thuku thulin thuliswayo thumbela
thumbeza thuo thuranira thurman thurner thurston thusi thusini thwala thygesen thyrnirs thys ti tiainen tian
tianvarich tiarnaigh tiarnain tiba ticha tichina tichy tidwell tiefenbacher tielemans tien tiepolo tiernan
tierney tighe tighearna tighearnaigh tighearnain tihhomirov tiihonen tiik tiits tijerina tikha tikhiy tikhonov
tikhonova tikka tikkanen tilk tilley tillman tillmanno timchenko timchuk timek timekova timis timka timko
timkova timlin timmerman timmermans timmons timofeev timofeeva timofejev timonen timoney timons timony timoteus
tindars tindris tinds ting tinguely tinney tinnis tins tinsley tintzmann tiobraide tiomanai tiomanaidh
tiomanaidhe tiomanaigh tipton tirabassi tirado tirie tirkkonen tirop tirpak tirpakova tisaj tischler tistrans
titarenko titipatrayunyong titov titova titus tiwaa tiwari tjalds tjorfis tjorvis tkach tkachenko tlalka tluczek
tlustek toal tobar tobias tobin tobler toborek tocheva toczko todd todorov todorova todsapornpitakul tofil toft
togher togliatti tognazzi tohall toibin toic toirbhealaigh tois toivanen toivonen tokaj tokar tokarek tokis
tokov tolain tolak tolan tolbert toldo toledo tolentino tolin tolj tollis tolliver toloczko tolonen tolosa
toloza tolvanen toma tomais tomal tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova
tomas tomasek tomasekova tomaselli tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova
tomaszczyk tomaszewski tomaszkiewicz tomaszuk tomazic tomczak tomczyk tome tomecek tomecekova tomecka tomecko
tomeckova tomei tomek tomekova tomescu tomhnair tomic tomicic tomingas tomka tomko tomkova tomlin tomlinson
tomljanovic tommaseo tompkins toms tomsic tomson tomys tomzik tonc tonder tondera toner toney toninelli tonisson
tonisto tonnis tonra tonui too toolan toole toolin toolis toom tooman toome toomey tooming toomsalu toor toots
topa topchiyski topic topkov toplak topolska topolsky torbus torfis torfs torlonia tormaigh tormay tormey tormo
tornatore tornqvist toro toroitich torok torp torpaigh torpey torphy torralba torre torrecilla torrence torrens
torrent torrents torres torrez torricelli torrijos tors torstensson torz tos toscani toscanini toselli toshev
tosi toso tosto toth totic totino totwiller touati toubeau touil toumi tournay tours toussaint tovar tovstolis
tovstukha towarek towett towne townsend toy tozzi tozzo tpchileshchov trabka tracey tracy traetta trahan trainor
trammell tran trantow traoin traore trapanese trapani trapp trask tratnik trattner trauner trausch traustis
travaglia travaglio travers traversa travia travis trawka traxler traylor traynor trbovic treabhair treacy
treanor treasa treasai treasaigh trebbi treboux treccani trei treial treier treinfhear trejo tremblay tremonti
trenor trent trentin trentini treo treoigh trepanier trepczyk trepka tresoldi tretyakov tretyakova treutel
treves trevino trevisan trevisani trezzini trgovcic triall triana trierweiler trigub trikasemmart trillini
trillo trimble trimmel trincavelli trinkl tripathi triplat triplett tripp tristans trivedi trlik trlikova trnski
trobbiani troc troch trochim trochimiuk trofimov trofimova troisi trojanek trojanowicz troka trombetta trommler
tromp tron troncoso tropea trost trostans trotta trotter trottier trout troutman troy trub truben trubenova
trubin truchan truchel trudel trujillo trumanns trummer truong trupiano trupp trussardi trutanic truu trybala
trybus tryc tryggvis tryka trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsagairt tsai tsao
tsaoi tsaoir tsarenko tschentscher tseng tsibulenko tsimbal tsimbalyuk tsionnaigh tsisik tsithigh tsitskov tso
tsotsov tsou tsui tsuma tsushko tsvetkov tsvetkova tsyupa tsyutsyura tu tuachair tuairisc tuairisg tuama tuamain
tuan tuaraisce tuaruisce tuataigh tuathaigh tuathail tuathaill tuathalain tuathalin tuathlainn tubbs tubridy
tucker tuda tudela tudic tudor tuijl tuile tuimlin tuisk tuithof tukane tukhchiev tuksar tukur tulacz tully tuma
tumangelov tumas tumis tumova tung tungkasethakul tuohey tuohy tuomi tuominen tuovinen tupa tupy tur turalli
turati turchetta turchi turci turcinov turcok turcokova turcotte turczyk turesson turgeon turina turins turk
turkalo turlej turley turmes turnbull turner turon turongkinanon turov turova turpeinen turpin turraoin turrini
turudic turunen tusek tusk tuskan tutino tutka tuttle tutty tutu tuturilov tuul tuulik tuwei tuzimek tuzzolino
tveit tverdokhlib twardosz twardy twardzik tweneboa twidle twohey twohig twomey tworzydlo twumasi tyagnibok
tyczka tyka tylec tylek tyler tylka tylman tylus tyma tymczyszyn tynan tyniec tyrfings tyrrell tyrs tyson tytko
tywoniuk uaid uaiteir uaithne ualghairg uallachain ualtair ubaadah ubadah ubaid ubaidah ubaldi ubay ubayd
ubaydullah ubbis ubysz uche uddis udeen udeh udinese udinesi udovenko udovichenko ufnal ufniarz ugarte uggis
ughi ugo ugrinic ugurlu uhban uhl ui uibhrin uibo uidhir uidhlinn uiginn uilcin uit uittenbosch ukic ulanowicz
uldry ulewicz ulfars ulfgeirs ulfhedinns ulfik ulfkells ulfljots ulfs ulftyrs uliasz ulibarri uliczka ulker
ullmann ulloa ullrich ulrich ulrichs ulriks ulrych ultaigh umaarah umair umanets umar umarov und underwood
ungaretti unger uniacke uniaque unis unnars unnbjorns unndors unnsteinns unnthors unruoch unt unterberger
unterweger uotila upadhyay upchurch uphaus uphuis uphus uppal upton uram uramova uranus urb urbain urban
urbaniak urbanova urbanski urbany urbina urblik urblikova urbonas urdars urena uria uriarte urias uribe urlic
uroda urra urrab urrutia uryga urynowicz urzua usada usamah usarek usic usik usmonov uss ustenko ustinov
ustinova utama utami utrata uus uusitalo uustalu uvarov uvarova uwais uxis uyainah uzar uzieblo vaananen vaati
vabaza vaca vacek vachon vaci vackova vaes vaessen vagns vahar vaher vahi vaht vahter vahtra vaidya vail
vaillancourt vaillant vain vainio vaino vaisanen vajcik vajcikova vajda vajdova vakarchuk vakhniy vakrilov vaks
vakulenko vala valach valachova valachovic valachovicova valadez valbergs valbjorns valbrands valbuena valcarcel
valdebenito valdemars valderrama valdes valdez valdimars valdis valdivia valdors valencia valenciano valenko
valent valenta valente valentic valentin valentine valentino valentinova valentins valentinus valentova
valenzuela valera valero valette valgards valge valgeirs valguarnera vali valiants valicek valicekova valier
valimaki valis valjetic valk valkama valkonen vall valladares vallads valle vallee vallejo vallejos vallelian
vallenduuk valles vallet vallin valls valmarana valmars valmunds vals valsteinns valters valthors valtonen
valtyrs valusek valusekova valuska valuskova valverde valves vampirska vanaga vanags vanbrabant vance vanchenko
vandaele vandamme vandecasteele vandekerckhove vandenbergh vandenberghe vandenbroucke vandenbussche
vandendriessche vandeputte vanderheyden vanderlinden vanderstraeten vandervort vandevelde vandewalle vandyke
vanegas vanek vanekova vang vangisa vanhee vanhorn vanhoutte vanhove vankova vann vanneste vansteenkiste
vanvitelli vapnis vaquero vara varadi varano varas varela vares varga vargas varghese varik varis varkey varma
varmars varner varney vartiainen varty varughese vasa vasari vasconcelos vasek vasekova vashchenko vashchuk
vasilashko vasilechko vasilenko vasilev vasileva vasilevich vasiliev vaska vasko vaskova vasova vasquez vass
vasseur vastenhouw vastraedsd vatamanyuk vatnars vattimo vaughan vaughn vavra vavrinec vavrinecova vavrova
vayrynen vaz vazquez vdovenko vdovichenko veale veas vebjorns vecellio vecoli veen veenendaal veenstra vega
vegeirs vegt veic veigars veigs veilleux veit veiver vejar vekells vela velandia velasco velasquez velaugs
velazquez veldak veldakova velde velden velderman velez velichko veliz veloso velthoven veltman veltroni velzen
vemunds ven venalainen vendetti venditti vendrell venegas veneziano vengrinovich venier venkataraman venkatesh
venrooy vento ventura venturi vera verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen
verbrugghe vercammen vercauteren vercelloni vercoe vercruysse verda verdejo verdi verdier verdonck verdone verdu
verdugo verdun verduzco vereecke vereecken verelst veres verfaillie verga vergara vergassola vergauwen vergeer
vergerio vergun verhaar verhaegen verhaeghe verhagen verharen verheij verhelst verheuvel verheyden verheyen
verhoeven verhulst verkade verkhola verkhovinets verlinden verma vermandois vermeersch vermeil vermeir vermeire
vermeiren vermenich vermeulen vermeylen vermunds vernhards vernidub vernigora vernon verri vers versace
verschuere verschueren verschut versluijs verstappen verstraete verstraeten vertiporokh vertoor vertooren
vervaeke vervaet vervoort verwimp verwoert vesel vesela veselov veselova vesely veski vespa vespucci vest
vestars vesteinns vestergaard vesterinen vesterlund vestin vestmars veternik veternikova vethayasas veturlidis
veum vezi vezina vezzali vi viaene vial viana vianello viberg vicen vicena vicencio vicenova vicens vicente vick
vickers victor victors victory vidakovic vidal vidars vidas videla vidic vidirs vidmar vidoni vidov vidovic
vieira vienne viera vierdag vifills vig vigfus viggos vigil vigliotti viglunds vigmars vigmunds vigneron vignirs
vignon vigorelli vigris vigs vigsteinns vigthors vigtyrs viik viira viitala viitanen vik vikars vikings viklund
viks viksna vikstrom viktors vila vilain vilakazi vilalta vilanova vilaplana vilar vilbergs vilberts vilbjorns
vilbogis vilbrands vilches vilcina vilcins vilgeirs vilhelms vilhelmsson vilhjalms vilis viljanen viljars
viljevac viljis vilks vill villa villablanca villadicani villagomez villagra villagran villalba villalobos
villalonga villalpando villamil villamizar villanueva villar villareal villarosa villarreal villarroel
villasenor villaverde villegas villemson villena villeneuve villis vilmars vilmunds vina vinas vincent vincents
vincetic vinck vincze vines vinjars vink vinogradov vinogradova vinson vinyuvanichkul viola virag virgilio
virgills virk virta virtanen visconti vishivana vishivaniy vishnyak vishnyakov vishnyakova visintini vismara
visnapuu visnovska visnovsky visochan visser vissers viswanathan vitali vitasovic vitek viter vitkova vitola
vitolina vitolins vitols vitruk vittadello vitturi vivaldi vivanco vivcharenko viveros vives viviani vizcaino
vizintin vlaanderen vlach vlachova vlachovic vlachovicova vladimirov vladimirova vladislavic vlaeminck vlasenko
vlasic vlasov vlasova vlassov vlasyuk vlcek vlckova vleugels vliet vlk vlkova vlna vlnka vlnkova vlnova vlokh
vobla vobliy vodopivec voet vogel voggs vogl vogler vogt vohra voinea voisin vojkovic vojtek vojtekova vojtka
vojtko vojtkova volarevic volaric volcke volk volkman volkov volkova vollbrecht volta volterra volunds
vonlanthen vonrueden voorde voorhout voorst voortman vopnis vora vords vorkapic vorms vorobev vorobeva vorobjov
voronin voronov voronova vorontsov vorontsova voros vos voss vosu votts voutilainen vovk vozar vozarova vozila
vrabcova vrabec vrabelj vrablec vrablecova vrancken vranckx vranic vranken vrazhalska vrazhalski vrban vretenar
vrhovec vries vroege vrome vrtuninski vsiliauskas vu vucetic vucin vuckovic vugdelija vugec vuille vuk vukman
vukobratovic vukovic vukusic vuljak vumisa vundla vunisa vuorela vuori vuorinen vuyst vyas vydarena vydareny
vzvzov waahid waajid waarbeek waardeloo waas wabik wable wabomba wabwile wabwire wac wacana wachira wachter
waclaw waclawczyk waclawiak waddell wade waderle wadhwa wadi wadood waelchi waele wafa wafeeq wafula wagener
wagenknecht wagenvoort waggoner waghorn wagle wagner wagoner wahhaaj wahl wahlberg wahlgren wahlstrom wahner
wahome wahyudin wahyuni wainaina wairimu waite waithaka waithera waithira wajdzik wajer wakefield wakhungu wakio
wako wakula wal walasik walaszek walch walcher walczak walden walder walderade waldner waldoch waldron waldrop
waleczek walek walenciak walencik walentynowicz walesa wali walia walker walkusz wall walla wallace wallaert
walle wallen waller wallgren wallin wallis wallner walls walo waloch walocha waloszczyk waloszek walser walsh
walshe walsteijn walter walters waltl walton waltrade waluk walus walusiak waluyo wamaitha wamalwa wamboi wambua
wambugu wambui wambura wampach wamuyu wan wanda wandas wandera wandl wandzel wang wanga wangai wangare wangari
wangechi wangeci wanger wangila wangui waniek wanijiku wanja wanjala wanjau wanje wanjiku wanjira wanjiru
wanjohi wanjugu wannapaitoonsri wantz wanyama wanyoike wanyonyi wanza wanzala waraksa warchal warczak ward
warden wardzala wardziak ware wario warmer warmuz warner warnier warren warrior waruguru warui warwas warych
warzybok wasala wasaznik wasek wasendlunkulu washburn wasiewicz wasike wasil wasilewicz wasilewski wasita wasiuk
waskita wason wasonga wassenaar wastuti wasunun waswa wasyluk waszczyk watanabe water waterman waters wathelet
watkins watras watsica watson watt watters wattiez watts waugh wauters wauthier wavinya wawak waweru wawira
wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk wawrzynek wawrzyniak
wawrzynkiewicz wawrzynowicz wawszczak wawszczyk way wayua wazna wazny wdowczyk weathers weaver webb webber webby
weber webster wechselberger wechuli weeks weeldenburg weems weerdenburg weerdt weever wegier wegmann wegrzyk
wegrzynek wegrzyniak wegrzynowicz wegscheider wehner wehrli wei weibel weidinger weigl weihmann weijland
weijters weiler weimann weimer weinberger weiner weinhage weinhold weinstein weir weis weiser weisgerber weiss
weissenbock weissnat weitzel wejman wekesa wel wela welc welch weldon welenc welf wellens weller wellman wells
welsh welter wen wenda wende wendt weng wenger weninger wennberg wensen wenzel wenzl werd werdes wereda
weremczuk werl wernecke werner werners weru wery wesack wesley wesola wesolowski wesoly wesonga wessex westberg
westbrook wester westerbeek westerberg westerburg westerlund westermann westfal westfalen westin westlund
westman westmoreland weston weterink wettstein wetzel wever weydert weyland weylant weyrich weza wezyk whalen
whaley whatley wheat wheatley wheeler whelan whelehan whipple whitaker white whitehead whitehouse whitfield
whiting whitley whitlock whitman whitmore whitney whitson whitt whittaker whitten whittington whitty whyte
wiaderek wiafe wiak wiatrak wiberg wibisono wibowo wicha wichary wichlacz wicht wiciak wicker wickerode widen
widhalm widiastuti widlak widmann widmer widodo widuch wiech wieckiewicz wieclawek wieczerzak wieczorek wiedner
wiegand wieja wiek wiekiera wiel wieladek wieland wielgat wielgo wielgos wieloch wiencek wiener wiercigroch
wiertel wiertelak wierzbicki wierzchon wies wiesbauer wiese wieser wiesinger wiesiolek wiesner wietecha
wiewiorka wiggins wigman wijata wijaya wijayanti wijk wijland wika wiklo wiklund wikstrom wilbur wilburn wilcken
wilcox wilczynski wild wilde wilder wilderman wildschut wiles wiley wilfinger wilhelm wilhelms wilhelmsson wilk
wilkerson wilkes wilkin wilkins wilkinson wilkos wilks willaert willame willard willards wille willekens willem
willems willemsen willett willey william williams williamson willigen willingham willis willms willoughby wills
willums wilma wilmart wilmes wilmet wilmont wilmotte wilms wilmsen wilson wilton wiltzius wilusz wimmer wimolnot
winandy winarno winarsih winberg wincenciak windak windhager windham windisch windler winek wing winkler winn
winnik winnrich winslow winstead winston winter winters wintheiser winther wipstrik wiraszka wirth wirtz wirz
wise wiseman wisla wisniewski wisoky wisozk wisz wiszowata wiszowaty wit wita witan witas witaszek withers
witherspoon witka witko witkowicz witkowski witon witos witt wittbrodt witte wittenboer witting wittmann wiza
wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarz wlodyka wnuczek wochna wochnik wocial woda wodka wofford
wogerbauer wohlgemut wohlmuth wohlwend wohrer wojaczek wojak wojciech wojciechowski wojcik wojcikiewicz wojczuk
wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak wojtalewicz wojtalik wojtanowicz
wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton wojtowicz wojtunik wojtyna wojtys
wolan wolanczyk wolczyk wolf wolfe wolff wolffel wolfinger wolford wolfsdr wolfswinkel wolk wolkowicz woloch
wolodzko wolos woloszczuk woloszyk wolski wolter wolters wolzak womack wong wons wood woodall woodard woodruff
woods woodson woodward woody woolley wooning wooten worach workman worley woroch woronko worrell worthington
wosiak wosiek wosko woszczak woszczyna wota woudenberg woulfe wouters woutersz wowra wozniak wozniczko wratt
wray wren wrenn wright wrobel wroblewski wrochna wrona wrynn wrzesniak wszola wu wuckert wudarczyk wujec wujek
wulandari wulf wulff wunderink wunsch wur wurm wurzer wurzinger wuthrich wutke wuyts wyatt wyciszkiewicz wyderka
wydmuch wydrych wygoda wykret wylegala wylie wylupek wyman wynants wynn wynne wypchlo wypior wyroba wyrobek
wyroslak wyrostek wyrwal wyrwich wyskiel wysocki wysota wyss wywial wziatek xaba xakimov xala xhakaza xia xiang
xiao xie ximba xiong xolidov xolo xu xue xulu yaa yaamoa yadav yadid yafir yaghnam yahaya yahi yahia yahiaoui
yahyaa yahyoev yakimchuk yakimenko yakov yakovenko yakovlev yakovleva yakub yakushev yakusheva yamada yamaguchi
yamamoto yaman yamashita yamazaki yan yanazov yancey yanez yang yanovska yanovskiy yao yaqubov yar yarbrough
yarema yaremchuk yaremenko yaremkiv yaremko yarkova yarosh yashchenko yashchuk yasinaeva yasinov yasir yasminova
yates yatich yator yatsenko yatsenyuk yawer yawson yazzie ybarra ye yeager yeboa yeboah yee yefimenko yego yegon
yeh yei yemelyanenko yemets yen yengwa yengwayo yepes yerchenko yeremenko yeresko yermolenko yeromenko
yeroshenko yeshchenko yesipenko yevdokimenko yevtushenko yevtushok yeyeye yi yildirim yilmaz yin ying yirenkyi
ylinen ylitalo ylonen yls ymirs yngvars yngvis yoder yogi yohannan yolanda yordanov york yorulmaz yoshida yost
yotkova young youngblood younger youprasert yousfi yrars yrkills yu yuan yudas yudin yudina yueh yukhimenko
yuksel yulianti yuliarti yundt yuniar yunusov yurchenko yurchishin yurchishina yurchuk yurganchev yushchenko
yusifoglu yusifqizi yussuf yuste yusuf yusupov zaafir zaahid zaahir zaakir zaal zabala zabaleta zabara zabarella
zabarna zabarniy zabashta zabierek zabila zabjacan zabka zaborek zaborska zaborsky zaccagnini zaccardo zacchia
zacco zach zachar zachara zacharczuk zacharek zacharewicz zacharia zachariah zacharias zachariasova zacharova
zachwieja zackariya zackiewicz zaczyk zadka zadora zadworny zafar zafir zafrul zagar zagozda zagozdzon zagrajek
zagrodnik zagula zaguri zahaar zaheer zahharov zahn zahri zahroyeva zahrun zahur zaidi zaika zaitsev zajac
zajacova zajc zajko zak zakarias zakariyoev zake zakharchenko zakharenko zakharov zakharova zakiewicz zakinja
zakis zakiyaxonova zakova zakrajsek zakrzewski zakusilo zal zalewski zalite zalitis zalokar zambrano zamengo
zamora zamorani zamorano zampa zamudio zanazzo zander zangerl zanichelli zaniewicz zanker zanoski zanov zanzi
zaoui zapadka zapasnik zapata zapior zapora zaporozhets zaragoza zaranek zarar zaras zarate zarina zarinova
zarins zarlino zaruba zarudna zarudniy zarzeczna zasenko zasepa zastawny zasukha zasyadko zaton zatovkanyuk
zatula zaucha zauner zavala zawadi zawadzki zawal zawalich zawartka zawiasa zawodnik zayas zaychenko zayets
zayidov zaynabova zaytsev zaytseva zayyir zbiciak zbik zbinden zboncak zbrog zbroja zbroszczyk zbrozek
zbrzezniak zbylut zdancewicz zdobylak zdonek zdziech zeba zebec zebik zecchini zechmeister zechner zedillo
zeemans zeffirelli zegadlo zegar zehetner zehnder zeigler zeiler zeilinger zeimes zeimet zeiner zelasko zelaya
zelazek zelazo zeldenrust zeleznik zeleznikova zelic zeller zeltina zeltins zeman zemanek zemanova zemlak
zemljic zeng zengin zenginov zenner zenteno zenz zepeda zera zerjav zero zeroual zerrouki zetterberg zetticci
zettl zevenboom zezelic zgola zgorelec zhadan zhalilo zhang zhao zharko zhayvoron zhdanov zhdanova zhdrakov
zheng zhong zhou zhu zhuchenko zhuk zhukov zhukova zhuravel zhuravlev zhuravleva zhurba ziajka ziane ziani
ziarek ziarnik ziarno zibert zic zichichi zidane zieba zieciak ziecik ziegert ziegler zieja zielinski zielke
ziemak ziemann zieme ziemele ziemelis ziemkiewicz zieniewicz zietal zigmund zigmundova zigo zigova zijl
zijlemans zijlmans zikhungwini zikovic zima zimin zimina zimka zimkova zimmer zimmerman zimmermann zimniak
zimolag zimon zimova zinchenko zinchuk zingg ziniewicz zinkevich zinkiewicz zinnurova zinovev zinoveva ziola
ziolko ziolkowski zirme zirne zirnis ziro zito zitouni zivic zivkovic zizek zlatkov zlotek zlotnik zmaic zmarzly
zmija zmuda zmyslony znidarsic znojek zobel zochling zohrer zok zola zoladkiewicz zoladz zolkiewicz zollinger
zolna zolnierczyk zoltek zontek zophanias zophonias zoppetti zoppetto zorbach zorko zorlu zorman zorrilla zotter
zou zouaoui zrilic zrinski zu zubairu zubayrov zubcic zubek zubekova zubel zuberek zubka zubko zubkova zubowicz
zubrik zubrikova zuchowicz zuev zueva zufika zugaj zugec zuidweg zuijdveld zujev zukauskas zukov zulaika zulauf
zulkarnain zuluaga zunec zuniga zupan zupanc zupancic zupanic zuravljov zurawik zurcher zurita zuvela zuwayhir
zuziak zuzic zvaigzne zver zvirbule zvirbulis zwaben zwara zwart zwiazek zwijsen zwindrecht zybura zyga
zygmuntowicz zygula zykov zykova zymelka zynda zyrek zys zysk zyto zywica zyzik
`;
