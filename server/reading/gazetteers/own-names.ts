/**
 * Names that the large lists lack or that go by rules of their own. Written for Redthread, Apache-2.0.
 * In lower case, without accents.
 */
// oxfmt-ignore
/** Given names of Arabic, Persian, Pashto, Urdu, Turkic and African use, as news writes them. */
export const MORE_FIRST_NAMES = `
abd abdallah abdel abdelaziz abdelfattah abdelkader abdelmajid abdi abdikadir abdirahman abdul abdulaziz abdulkarim abdullah
abdullahi abdulrahman abed adel adham adnan afshin ahmad ahmed ahmet aiman akbar akram alaa aleksandar aleksandr aleksei
aleksey alexei alexey ali alireza aliya amin amina amir amjad ammar amr anas anatoly anwar aref arif arkady artem asad asadollah
asghar ashraf asif asim asma atef awad ayatollah ayman ayub azam aziz azzam babak badr bahram bakr bandar bashar bashir basil
basim basma behnam behrouz bilal boris brahim burhan cengiz dawood daoud darya davoud denis dilshod dmitri dmitriy dmitry
ebrahim edris ehsan ehud elham elnur emad emomali enver erdem erdogan esmail evgeny evgeni evgeniy fadel fadi fahad fahd faisal
faiz faramarz fares farhad farid farouk farrukh faruk fatemeh fathi fatima fawzi faysal fayez ferhat firas fouad fuad gamal
gennady georgi ghassan gholam gholamreza gulnara gurbanguly habib habibullah hadi hafez hafiz haidar haider hakan hamad hamdan
hamed hamid hamidreza hamza hani haroon hasan hashem hashim hassan hatem haytham heydar hesham hicham hisham hosni hossein
houssein hussain hussein ibrahim idris ihab ihor ilham ilir ilya imad imran inam iqbal irfan ishaq ismail issa iyad izzat jaber
jabir jafar jalal jalil jamal jamil jamshid jassim javad javid jawad jihad kadyr kaja kamal kamran karim kasym kassem kassim
kazem khaled khaleel khalid khalifa khalil khamenei khidr kirill kiryl konstantin kyrylo leonid lyudmila maher mahdi mahmoud
mahmud mahsa majid maksim malik mansour mansur maram marwan maryam masoud masud maulana mazen mehdi mehmet mehran merdan mikhail
mir mirza mohamad mohamed mohammad mohammed mohsen moktar mokhtar mostafa mourad mousa moussa mubarak muhammad muhammadu muhannad
muhsin mujahid mukhtar mullah munir murad murat musa mustafa muthanna nabil nadeem nader nadir naeem nasr nasrallah nasser nawaf
nawaz nayef nazar nazir nematollah nikita nikolai nikolay nimr nizar nouri nur nurlan olzhas omar omid omran osama osman othman
oussama parviz pavel pervez petro pyotr qais qasem qasim qassem rachid rafik rafiq rahim rahmat rajab ramadan ramazan ramez rami
ramzan rashad rashid recep reza riad rifaat riyad riyadh roman rostam rouhollah rustam ruslan saad sabri sadegh sadiq sadyr saeb
saeed saif sajjad salah salahuddin saleem saleh salem salim salman salva sameh sami samir samira samuel sardar sayed sayyed
sayyid seif serdar sergei sergey serhii serhiy shahid shahram shamil shapour shavkat shehbaz sheikh siamak siddiq sirajuddin
sohail soltan sufyan suhail sulaiman suleiman sultan svetlana taha taher tahir talal taleb talib tamim tarek tareq tariq tawfiq
temur turki umar umaru usama usman vadim valentin valeri valeriy valery vasily viacheslav viktor vitali vitaliy vitaly vladimir
vladislav volodymyr vyacheslav wael wahid waleed walid wasim yaakov yahya yair yakov yana yaroslav yasin yasir yasser yasir
yehuda yevgeny yevgeni yitzhak yoav yousef yousif youssef yulia yunus yuri yuriy yury yusuf zaher zahid zahir zaid zainab zakaria
zalmay zayed zeev ziad zine ziyad zoran zuhair zulfiqar
xi abiy adama alassane alhaji amadou aminata anyang babatunde bongani boubacar cheikh chukwuma cyril dembele emeka faure felix
goodluck hailemariam hage idriss isaias issoufou jomo kagame kamala kwame kofi laurent macky mamadou mamady modibo moise nana
nelson ngozi nkosazana obiageli olusegun oumar ousmane patrice paul-henri robert sanae salva sekou thabo uhuru ururu wole yoweri
aung bongbong bounnhang duterte ferdinand hun jokowi joko le min nguyen pham prabowo prayut prayuth rodrigo sok srettha
thaksin thein thongloun tran truong wissanu
anutin anura gotabaya mahinda narendra nirmala piyush rahul rajnath ranil subrahmanyam sushma ajit bhavesh manmohan
arvind yogi amit bhupender hardeep pramila sitaram raghuram vinay
ursula josep charles antonio jens mette sanna ulf petteri olaf annalena robert marine emmanuel giorgia pedro mateusz donald
andrzej viktor klaus gitanas kaja zuzana robert rumen kyriakos nikos recep volodymyr denys dmytro oleksandr oleksii andriy
ovidio damaso ismael joaquin archivaldo nemesio rosalinda dairo otoniel edgardo jobanis nicolas diosdado delcy tareck tarek
vladimir padrino nestor maikel cilia rafael hugo alvaro gustavo ivan luis inacio jair dilma xiomara nayib bukele
claudia andres manuel alejandro enrique genaro marcelo luisa miguel alan lenin guillermo dina pedro castillo keiko
merrick antony wendy wally avril jake lloyd gina janet alejandro xavier deb marty pete denis linda linda-thomas samantha
`;
/** Family names in pinyin, which stand first in Chinese names; and in the older spellings of Taiwan and Hong Kong. */
// oxfmt-ignore
export const CHINESE_SURNAMES = `
ai an ao ba bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chu chuan cong cui dai dang deng di diao ding
dong dou du duan e fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo ha hai han hao he hong hou hu hua huang hui huo
ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo lv
ma mao mei meng mi miao min ming mo mou mu na nan ni nie ning niu ou ouyang pan pang pei peng pi pian ping pu qi qian qiang qiao
qin qiu qu quan que ran rao ren rong ru ruan rui sang sha shan shang shao she shen sheng shi shu shui si sima situ song su sui sun
tai tan tang tao teng tian tie tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao
ye yi yin ying yong you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zu zuo
tsai tsang tseng tsao tsui chiang chou chow chu chung chua fong fung hsieh hsu hsueh hung kuo kwan kwok lau leung lam lee liew
mok ng ong poon shih siu szeto tam tang tsang tse tso tung wong woo yeung yip yu yuen
`;
/** Family names of Korea and Vietnam that stand first. */
// oxfmt-ignore
export const KOREAN_SURNAMES = `
ahn an bae baek ban bang byun cha chae cho choe choi chon chong chu chun chung ha han heo ho hong hwang hyon hyun im jang jeon
jeong ji jin jo joo ju jung kang kim ko kwak kwon lee lim min moon nam no noh o oh om pae paek pak park ri rim ro ryang ryom ryu
seo shim shin sim sin so sohn son song suh u um woo yang yi yim yoo yoon yu yun
nguyen tran pham hoang phan vu vo dang bui do ho ngo duong
`;
/** Small words within names of people. */
// oxfmt-ignore
export const PARTICLES = `
al el bin ibn bint ben abu abd ad as ar ash an at de del de-la la las los le da das do dos di du des van von der den ter ten zu
zum y e st mac af av ul ur uz ud oglu kyzy ould
`;
/** Ends of family names by which one that no list has is seen. */
// oxfmt-ignore
export const SURNAME_ENDS = `
ov ev ova eva enko chuk chyk vych vich vic ich sky skiy skii skyi skaya ska ski cki czyk wicz yan ian shvili dze adze zadeh zade
oglu poulos opoulos idis akis escu eanu sson sen berg stein mann feld baum ez es iz elli etti ini ucci ullah uddin singh khan
pour nejad nezhad abadi zai zada wala jee khel bayev bekov baev
`;
