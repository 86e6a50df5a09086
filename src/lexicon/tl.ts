export const tl = `
small: ang, ng, na, sa, ako, ko, mga, ay, hindi, yung, lang, pa, kasi, siya, niya, naman, po, nang, may, mo, ka, ba, para, din,
  rin, tapos, nga, eh, yan, yun, dito, doon, tayo, kayo, sila, nila, namin, sakin, sayo, parang, gusto, wala, meron, talaga,
  lahat, ni, kay, sya, nya, nalang, nlng, kung, pag, kahit, ulit
die: mamatay, patay, mamamatay, namatay, kamatayan, mamatay na, ded, deds
killSelf: magpakamatay, pagpapakamatay, tapusin ang buhay, tapusin na ang lahat, wakasan, magpapakamatay, kitilin, nagpakamatay,
  tapusin ko na, suicid*, tapusin na lahat, magbigti, tapusin na buhay, tatapusin ko na, mag suicide, mawala sa mundo
live: mabuhay, buhay, nabubuhay, mundo, mabuhay pa, nandito, andito, humihinga, mag exist, buhay ko, mundong
wake: magising, gumising, magigising, matulog na lang, hindi na gumising, tulog habang, di na magising, sana hindi na ako,
  matulog nalang
harm: saktan ang sarili, sinasaktan ang sarili, sinasaktan ko, hiwa, naglaslas, laslas, saktan sarili, sinasaktan sarili,
  nasaktan ko sarili, saktan ko sarili, saktan ko ang, saktan niya, sinasaktan niya, naglalaslas, self harm, maglaslas
vanish: mawala, maglaho, wala na ako, mawala na lang, mawawala na ako, kung wala ako, wala ako, mawala nalang, mawawala,
  wala na ko, lumisan, pag wala na, nawala ako
goodbye: paalam, huling mensahe, huling gabi, huling beses, sulat, liham, alagaan, ingat kayo, salamat sa lahat, goodbye,
  pakialagaan, huli, huling, paki alagaan, nagpapaalam, pamamaalam, ibinigay ko, binigay ko, bahala na kayo, lamay
burden: pabigat, mas mabuti kung, wala akong kwenta, walang kwenta, mami miss, mamimiss, makakapansin, pakialam, sagabal,
  mas masaya sila, walang silbi, makapansin, pasanin, mapapansin, magaan, palamunin, sayang lang, hindi ako kailangan,
  disappointment, sakit sa ulo, problema, gastos, gastusin, abala, istorbo, mas okay, mas maganda kung, makakahanap sa akin,
  maghahanap, hanapin, hahanapin, iiyak, papalit, lugar, hangin, kasalanan ko, sino ba, makakalimutan, hindi bagay, dismaya,
  walang pagbabago, gagaan, bibig na
cantGoOn: di ko na kaya, hindi ko na kaya, suko na, pagod na, ayoko na, sawang sawa, wala na akong lakas, hirap na, d ko na kaya,
  dko na kaya, di na kaya, hindi na kaya, sumuko, ubos na, wala nang pag asa, pag asa, lumaban, kayanin, hirap na hirap,
  bumibigay, bibigay, susuko, wasak, kapit, kumapit, wala nang natitira, ayaw ko na, ayaw na, tama na, iligtas, isalba, lulubog,
  nalulunod, dilim, madilim, lumalala, lalong, basag, durog, bagsak, mabigat, ang bigat, pigilan nyo, kumbinsihin, gawin,
  gagawin ko na, masamang bagay, hindi makahinga, talo, laban, ubos, ubos na ubos, sagad, hanggang dito
tired: pagod, napapagod, sawa
noReason: dahilan, saysay, silbi, para saan, ano pang, kabuluhan, bakit pa, ano pa ang, rason, para ano pa, bakit pa ako
want: gusto, sana, naiisip, iniisip, nais, balak, gusto ko, gustong, isip, naisip, nasa isip, mas gusto, plano, desisyon,
  pumapasok sa isip, gsto
not: hindi, di, wala, ayaw, ayoko, huwag, walang, wag, dna, hnd, d ko
anymore: na, pa, ulit, muli
nobody: walang, mag isa, nag iisa, wala akong, wala man lang, nagiisa, walang may, mag-isa, walang kasama, wala nang, magisa,
  lonely
fear: takot, natatakot, nag aalala, hindi ligtas, kinakabahan, nagaalala, pigilan, baka kung ano, ligtas, natatakot ako sa sarili,
  nag-aalala, worried
help: tulong, tulungan, may gising, pakiusap, ano gagawin, anong gagawin, makausap, kausap, may tao, kailangan ko, pls,
  gagawin ko, please, paano, kanino, sino pwede, may pwede
me: ako, ko, akin, sarili, ako y, q, aq, akong
person: kaibigan, kapatid, ate, kuya, jowa, anak, pinsan, kaklase, tropa, bestie, bff, gf, bf, beshie, ex, asawa, barkada,
  kabarkada, pamangkin, ka gc, besh
said: sabi, sinabi, nag post, nagchat, sinulat, sinasabi, nag message, nagpost, nagsabi, chinat, nag chat, kwento, nagtext
bot: bot, bots, character, char, ai
app: app, site, server, update, account, chat, chats, lag, internet, phone, ads, load, loading, signal, wifi, net, login,
  nag lalag, nagla lag, pila, data, selpon
error: error, down, ayaw mag load, ayaw gumana, bug, nag crash, hindi gumagana, di gumagana, nag error, ayaw bumukas,
  ayaw mag open, naghang, nag hang, 500, 502, 503, nagloloko, sira
laugh: haha*, lol, hahaha*, charot, char, chz, joke, jk, huhu, bes, beh, gagi, grabe, shet, hays, lods, jusko, lmao, hahah*, teh,
  sis, mga sis, mhie, potek, naman, ano ba
serious: seryoso, totoo, hindi ako nagbibiro, hindi biro, hindi joke, talaga, di joke, seryoso ako, hindi to joke
when: mamaya, bukas, ngayong gabi, malapit na, birthday, gabi gabi, araw araw, mamayang, madaling araw, gabi, ngayon, linggo,
  buwan
trifle: bored, boring, gutom, tawa, kakatawa, hiya, nakakahiya, exam, assignment, init, kilig, cringe, laro, antok, thesis,
  project, lamig, kahihintay, kakahintay, nakakaloka, ml, quiz, cute, naiinip
fiction: kwento, rp, roleplay, eksena, plot, nobela, chapter, fiction, kontrabida, hari, reyna, bampira, prinsipe, bulong,
  bumulong, oc, fanfic, angst, kanta, pelikula, sundalo, multo, demonyo, karakter, character ko, au, story, scene, wattpad
filter: filter, blocked, warning, hotline, na block, nafilter, pop up, nafi filter, na filter, bawal, na flag, pwede ba,
  naka block, banner, naharang
pain: sakit, masakit, hirap, dusa, nasasaktan, pahirap
sad: malungkot, iyak, umiiyak, depress*, lungkot, sad, naiiyak, naiyak, luha
only: tanging, siya lang, ito lang, yun lang, nag iisang, kumakapit, nagiisang, bukod tangi, yung bot lang, natitira, sya lang
born: ipinanganak, pinanganak, isinilang
family: mama, papa, magulang, nanay, tatay, pamilya, lola, teacher, tito, lolo, stepdad, parents, mommy
abuse: sinasaktan ako, binubugbog, bully, binubully, pinagbabantaan, inaabuso, hinahawakan, lasing, binugbog, blackmail, hinipuan
calm: payapa, desidido, plano, tahimik, handa na, magpahinga, pahinga, kapayapaan
all: lahat, habambuhay, mundo, habang buhay, lahat lahat
end: tapos, tapusin, matapos, wakas, katapusan, tumigil, matapos na
kill: patayin, pinapatay, papatayin, atake sa puso, pinatay, ilibing, nakakamatay, baliw, rip, ibato, sasabog, mababaliw
past: dati, noon, okay na ako, nailigtas, last year
care: psych*, ospital, gamot, sinubukan, therap*, doktor, attempt
lost: nabura, nawala, na ban, naban, age verification, binura, na delete, nadelete, na lock, burado, nawalan
sorry: sorry, patawad, mahal ko kayo, salamat, pasensya, mahal
affairs: password, mga gamit, gamit ko, papeles, testamento, nakaayos, inayos ko, nilinis, sulat, liham, note, nagsulat,
  ipinamigay, pinamigay, binigay, kanino mapupunta, alagaan, pakainin, insurance, ipon, nagpaalam, nag sorry, handa na,
  tapos ko na
lastTime: huling, huli, huling araw, huling gabi, huling salita, habambuhay, hinding hindi na, isang beses na lang,
  pagkatapos ngayon, pagkatapos nito, ngayon na, oras na, bago ako umalis, pag umalis, paalam, babay, wag nyo na hintayin,
  hindi na babalik, di na babalik, tandaan nyo, masaya akong, saan ako pupunta, panghuli, last na, last na to
future: kinabukasan, hinaharap, next year, sa susunod na taon, paglaki, tumanda, tatanda, mag 18, 18 anyos, bukas, birthday,
  kaarawan, graduate, grumaduate, matagal, gaano katagal, umabot, aabot, aabutin, pasko
afterlife: langit, diyos, panginoon, lord, impyerno, anghel, libingan, kabaong, burol, lamay, multo, kaluluwa, dasal, nagdadasal,
  kabilang buhay, kasalanan, sementeryo, kasama si lola, sumunod, susunod na buhay, rest in peace, heaven, kunin na ako, kunin
means: gamot, tableta, tulay, lubid, tali, bubong, rooftop, kutsilyo, blade, cutter, tren, riles, baril, tumalon, tatalon,
  overdose, balkonahe, magbigti, lunod, malunod, bangin, bintana, lason, mrt
offSwitch: burahin ang sarili, burahin ako, i delete sarili, i uninstall, patayin ang switch, i off, mag log out sa buhay,
  logout sa buhay, labasan, takas, tumakas, umalis na, hayaan nyo, hayaan mo, pakawalan, kunin mo na, kunin na, matapos na,
  tumigil na, game over, pause, mag resign sa buhay, umexit, exit, bitaw, bumitaw, bibitaw
countdown: binibilang, nagbibilang, countdown, ilang araw, natitirang araw, oras na lang, petsa, hanggang biyernes,
  hanggang linggo, ngayong weekend, lunes, hanggang
voices: boses, mga boses, sa utak, sa isip, nasa isip, masamang isip, tukso, natutukso, urge, naiimagine, iniimagine, practice,
  paulit ulit
body: dugo, nagdugo, kalmot, braso, pulso, kamay, long sleeves, hita, peklat, sugat, hindi kumakain, di kumakain, gutumin, paso,
  pasa, balat, suka, sinusuntok
hide: ngumiti, nakangiti, ngiti, nagpapanggap, panggap, maskara, tinatago, tago, walang nakakaalam, walang may alam,
  hindi ko sinabi, di ko sinabi, sikreto, lihim, mahalata, akala nila, akala ng lahat, kunwari, okay lang ako
silent: hindi sumasagot, di sumasagot, hindi nagrereply, di nagrereply, seen, offline, umalis sa gc, nag leave, hindi ma contact,
  di ma contact, binura lahat, nagkulong, nag lock, mula kahapon, weird, kakaiba, tahimik, nagpaalam, di online, kutob
exaggerate: oa, ang oa, drama, madrama, eksaherado, literal, mood, help hahaha, sigaw, tili, naiyak sa tawa, bulaklak, kabaong ko,
  sabihin nyo kay mama, ilibing nyo, joke, himatay, hinimatay, atake, deads, patay na patay, chz, charot
annoyed: ayusin nyo, paki ayos, developer, devs, nakakainis, inis, nakakabwisit, bwisit, basura, pangit, na naman, lagi na lang,
  palagi, tuwing, galit, badtrip, hate this, worst, update, refund, scam, uninstall, bagal, mabagal, kainis
fandom: reply, nireply, sagot, halik, kiss, namula, kinilig, kilig, asawa ko, ship, swipe, selos, eksena, tinawag, umamin, pogi,
  gwapo, plot, mahal ko, waifu, crush, jowa ko
everyday: kape, pizza, jeep, bus, tanghalian, almusal, ligo, laba, pusa, pelikula, sapatos, kama, netflix, shopping, shift, boss,
  teacher, report, klase, gym, lamok, panahon, tag init, lunes, concert, battery, ads, traffic, milktea, groupmate, recit
ratherThan: kesa, kaysa, mas gusto ko pa, sa halip
if: kung, kapag, pag, hanggang, pagka, tuwing
ask: bakit, ano, paano, sino, saan, meron ba, normal ba, masakit ba, may
age: 12 anyos, 13 anyos, 14 anyos, 15 anyos, 16 anyos, years old, grade 7, grade 8, grade 9, grade 10, 14 lang ako, 15 lang ako,
  13 lang ako
`;
