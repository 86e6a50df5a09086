/**
 * What words of many languages say alike when somebody speaks of living and dying, or of anything else. In each line a language, then
 * words and expressions, of which `*` stands for any ending. One of these alone means nothing: what they mean together is learned.
 */
export const conceptWords: Readonly<Record<string, string>> = {
  die: `
    en to die, wanna die, want die, id die, wna die, could die, might die, should die, will die, ill die, me die, i die,
       i died, ded, dead, dying, death, dies, died, be dead, dieing
    es morir*, muero, muera, muerto, muerta, muerte, morirme, me mori, murier*, muriendo
    pt morrer*, morro, morra, morto, morta, morte, morri, morrendo, morress*
    fr mourir, meurs, meurt, mort, morte, crever, creve, mourrai, mourant
    de sterben, sterbe, stirbt, gestorben, tot, tod, tote, todes*, toten, lebensmud*, verrecken
    it morire, muoio, muore, morto, morta, morte, morissi, morirei, moriro, crepare, morendo
    id mati, meninggal, ajal, modar, mampus, kematian, tewas, mokad
    pl umrzec, umieram, umrze, umarl*, umiera*, smierc*, martw*, zdechn*, zdycha*, umre
    ru умереть, умир*, умер*, умру, смерт*, сдох*, подох*, мертв*, помер*, помир*
    tr olmek, olsem, olsek, oluyorum, oldum, olum, olu, olmeyi, olecegim, oleyim, olse, gebermek, geber*, olucem, olcem, olup
    ja 死, しに, しぬ, タヒ, 亡, ﾀﾋ, しんだ, 逝
    vi chet, tu tu, cai chet, lia doi, qua doi
    ko 죽, 뒤지, 뒤질, 사망, 디지, 듀글
    tl mamatay, patay, mamamatay, namatay, kamatayan, mamatay na, ded, deds`,
  killSelf: `
    en kms, kill myself, killing myself, killed myself, kill himself, kill herself, kill themself, kill themselves,
       killing herself, killing himself, suicid*, unaliv*, sewerslid*, sewer slid*, sui, end my life, ending my life,
       take my life, take my own life, take his own life, self delet*, end myself, off myself, offing myself,
       take her own life, ctb, ending it, end it all, ending it all, end things, want to end it, do it tonight,
       ending my own life, kys, suicde, suiside, sucidal, unalived
    es suicid*, matarme, me mato, me mate, quitarme la vida, acabar con todo, acabar con mi vida, terminar con todo,
       terminar con mi vida, me voy a matar, quitarse la vida, matarse, desvivir*, terminar con esto, acabar con esto,
       ponerle fin
    pt suicid*, me matar, matar me, me mato, tirar minha vida, tirar a minha vida, tirar a propria vida, acabar com tudo,
       acabar com a minha vida, acabar com minha vida, se matar, dar fim, por fim a, acabar com isso, tirar a vida
    fr suicid*, me tuer, mettre fin, en finir, me foutre en l air, se tuer, ts, tentative, m oter la vie, me suicider,
       me buter, tuerais, passer a l acte, m en finir
    de umbringen, bringe mich um, bring mich um, suizid*, selbstmord*, das leben nehmen, leben beenden, alles beenden,
       was antu*, etwas antu*, schluss machen mit allem, mir was an, sich was an, dem ganzen ein ende, ein ende setzen,
       umbringt, umzubringen, mich wegmachen
    it suicid*, uccidermi, ammazzarmi, farla finita, togliermi la vita, mi ammazzo, mi uccido, uccidersi, ammazzarsi,
       togliersi la vita, finirla, farmi fuori
    id bunuh diri, bundir, akhiri hidup, mengakhiri hidup, mengakhiri semua, ngakhirin hidup, akhiri semua, ngakhirin semua,
       mengakhiri semuanya, bunir, akhirin hidup, suicid*, nyakitin diri sampe mati
    pl samoboj*, zabic sie, zabije sie, sie zabic, sie zabije, skonczyc z soba, skonczyc ze soba, odebrac sobie zycie,
       zakonczyc to, targnac, ze soba skoncz*, sobie cos zrob*, skonczyc z tym, cos sobie zrob*, koncze ze soba,
       skonczyc to wszystko
    ru суицид*, самоубий*, покончить, убить себя, убью себя, выпил*, роскомнадзор*, самоуби*, свести счеты, покончу,
       наложить на себя, себя убить, ркн, самовыпил*, рнк, суецид*
    tr intihar*, kendimi oldur*, hayatima son, canima kiy*, kendini oldur*, son vermek, son verecegim, canima kast,
       yasamima son, kendine zarar, her seyi bitir*, canina kiy*, hayatina son, bitirmek istiyorum, kendimi bitir*
    ja 自殺, 自死, 命を絶, 人生を終わ, 人生終わりに, 終わりにしたい, 終わらせたい, 死にたい, しにたい, 消えたい, きえたい, きえてしまいたい, 消えてしまいたい, 死のう, 命絶, 飛び降り, 希死, 自サツ,
       おわりにしたい, シにたい, 死んでしまいたい, 死んだほうがまし, ラクになりたい, 楽になりたい, らくになりたい, 終わりにする
    vi tu tu, tu sat, tu van, ket thuc cuoc doi, ket lieu, tu ket lieu, ket thuc tat ca, ket thuc het, muon chet, giai thoat,
       tuj tu, ket thuc moi thu, khong thiet song
    ko 자살, 목숨, 극단적, 생을 마감, 끝내고 싶, 죽고 싶, 죽고싶, 끝내고싶, 스스로 목, 자ㅅ, 사라지고 싶, 사라지고싶, 다 끝내, 죽어버리고
    tl magpakamatay, pagpapakamatay, tapusin ang buhay, tapusin na ang lahat, wakasan, magpapakamatay, kitilin, nagpakamatay,
       tapusin ko na, suicid*, tapusin na lahat, magbigti, tapusin na buhay, tatapusin ko na, mag suicide, mawala sa mundo`,
  live: `
    en alive, living, live, life, exist, existing, existence, existed, be here, being here, stay here, lvie, b here,
       being a person, be around, on this earth, in this world, around much longer
    es vivir, viva, vivo, vida, existir, exista, existo, existencia, estar aqui, seguir aqui, estar viva, viviendo, estar vivo,
       este mundo
    pt viver, vivo, viva, vida, existir, existo, estar aqui, vivendo, estar viva, continuar aqui, existindo, esse mundo,
       neste mundo
    fr vivre, vivant*, vie, exister, existe, existence, etre la, plus la, rester la, ce monde, encore la, vis
    de leben, lebe, lebend*, existier*, hier sein, da sein, lebens, am leben, dieser welt, lebt, da bin, existenz
    it vivere, vivo, viva, vita, esistere, esisto, esserci, stare qui, restare qui, esistenza, ci fossi, ci saro, questo mondo,
       vivendo, essere qui
    id hidup, idup, dunia ini, di dunia, hidupku, ada di sini, bernyawa, idupku, kehidupan, bernafas, di sini lagi
    pl zyc, zycie, zycia, zyje, istniec, istnie*, zyciu, zyciem, byc tu, tu byc, byc na tym swiecie, zywy, zywa, mnie tu,
       na tym swiecie
    ru жить, живу, жизн*, жив, жива, существов*, существую, быть здесь, этом мире, живой, живым, живет, жил
    tr yasamak, yasiyor*, hayat*, yasam*, yasayan, var olmak, burada olmak, bu dunya*, yasayamiyorum, yasayacak, hayattan,
       yasaya*, nefes al*
    ja 生き, 生きる, いきる, 人生, この世, 命, 生存, 存在, いきて, 生まれ, 生を
    vi song, cuoc doi, cuoc song, ton tai, tren doi, the gioi nay, doi nay, o day nua, sog
    ko 살아, 살고, 살기, 삶, 인생, 존재, 세상, 살 이유, 태어나, 살 자신, 살만, 사는 게, 사는게, 살 수
    tl mabuhay, buhay, nabubuhay, mundo, mabuhay pa, nandito, andito, humihinga, mag exist, buhay ko, mundong`,
  wake: `
    en wake, waking, wake up, woke up not, sleep forever, see tomorrow, see the morning, not wake, fall asleep, asleep and,
       go to sleep and, get to the morning, make it through, make it to, get to see, till morning, the morning come
    es despertar*, despierto, dormir para siempre, dormirme y, dormir y no, amanecer, amanezca, llegar a manana, dormirme
    pt acordar, acorde, dormir pra sempre, dormir para sempre, dormir e nao, acordasse, amanhecer, ver o amanha, acordo
    fr reveiller, m endormir, dormir pour toujours, reveille, se reveiller, m endorm*, dormir et, endormir
    de aufwach*, wach werd*, einschlaf*, aufwache, nacht schaff*, morgen erleb*, wach werde
    it svegliarmi, svegliar*, addormentarmi, dormire per sempre, svegliarsi, addormentar*, mi sveglio, mi sveglia*, svegli
    id bangun lagi, ga bangun, gak bangun, nggak bangun, tidur selamanya, bangun, tidur terus, gabangun, kebangun
    pl obudz*, obudzic, zasnac, budzic, wstac rano, zasypiam, obudzil*, nie wsta*, zasnela
    ru проснуться, проснусь, просыпаться, уснуть, заснуть, не проснулся, проснулась, просыпаюсь, доживу, дожить
    tr uyanmak, uyanmasam, uyanma*, uyuyup, uyusam, uyanmayayim, sabaha cik*, uyanamasam, uyanmam*
    ja 目が覚めな, 目覚め, 起きたくない, 眠ったまま, 目を覚まさ, 朝が来な, 明日が来な, 永遠に寝, ずっと寝, 朝なんて, 明日なんて, 目が覚めなければ, 寝たまま, 眠りたい
    vi tinh day, thuc day, ngu mai, day nua, ngu mot giac, ngu luon, tinh lai, ngu roi
    ko 깨어나, 안 깨, 안깨, 눈 뜨, 눈뜨, 눈을 뜨, 영원히 자, 잠들, 내일이 안, 아침이 안, 일어나지, 눈 안
    tl magising, gumising, magigising, matulog na lang, hindi na gumising, tulog habang, di na magising, sana hindi na ako,
       matulog nalang`,
  harm: `
    en hurt myself, hurting myself, harm myself, harming myself, self harm*, selfharm*, sh, cutting, cut myself, cutting again,
       been clean, hurt herself, hurt himself, hurting herself, hurting himself, cuts herself, cuts himself, i cut, relaps*,
       urges, cuts on, scars, punish myself, do something to myself, harm herself, harm himself, hurting themselves,
       self injur*, do something stupid, something bad to myself, hurt me again
    es hacerme dano, me hago dano, cortarme, me corto, me corte, lastimarme, autolesion*, lastimo, me hice dano, cortandome,
       se corta, hacerse dano, autoles*, se lastima, lastimarse, hacerme algo, haga dano, se hace dano, hacer una tonteria,
       cortes
    pt me machucar, me machuco, me cortar, me corto, me cortei, automutil*, me ferir, me machucando, se cortando, se corta,
       se machucar, fazer algo comigo, me cortando, besteira comigo, se machuca, me machuquei, autoles*, fazer uma besteira,
       corte*
    fr me faire du mal, me fais mal, me fait du mal, scarif*, mutil*, me couper, me coupe, me blesser, me faire mal,
       se fait du mal, jme fais mal, se scarifie, me fais du mal, se mutile, faire une connerie, faire une betise, jme coupe,
       automutil*
    de ritz*, mir weh, selbstverletz*, verletz* mich, verletzt sich, mich selbst, tue mir, mich schneid*, schneide mich,
       sich weh, svv, weh tue, selbst verletz*, mich zu verletzen, mir wehtu*, rueckfall, ruckfall, schneidet sich,
       sich selbst verletz*
    it farmi del male, mi taglio, tagliarmi, autolesion*, farmi male, mi faccio male, mi faccio del male, mi sono tagliat*,
       si taglia, si fa del male, fare una sciocchezza, farsi del male, tagli, tagliat*, fare qualcosa di brutto
    id nyakitin diri, self harm, menyakiti diri, nyilet, sayat, barcode, melukai diri, nyakiti diri, selfharm, lukain diri,
       ngelukain diri, silet, nyayat, sh lagi, cutting
    pl tne sie, tniesz sie, pociel*, ciecie, tnie sie, samookalecz*, robie sobie krzywde, zrobic sobie krzywde, sobie krzyw*,
       ciac sie, okaleczam, okalecza*, cielam, cialem, sie tne, sie tnie, cos sobie, krzywde, ciela sie
    ru режу себя, резать себя, селфхарм*, причиня* себе, себе больно, вред себе, себе вред, порез*, режет себя, самоповрежд*,
       делаю себе, что то с собой, что нибудь с собой, резаться, режусь, режется, с собой сдел*, сделать с собой, себя порез*,
       сх
    tr kendime zarar, kendimi kes*, kendine zarar, jilet, faca, kendimi cez*, kendini kes*, kendime bir sey, kendime kot*,
       kendine bir sey, kollarimi, bilegi*, kendimi yarala*, kesikler, kendimi incit*
    ja リスカ, 自傷, 切って, 切っちゃ, 腕を切, 手首, アムカ, レグカ, 自分を傷つけ, 傷つけたい, リスト, 切るの, 切りたい, 切りそう, 腕の傷, od, オーバードーズ, 自分を殴
    vi tu lam dau, lam dau ban than, rach tay, cat tay, lam hai ban than, tu hai, tu rach, self harm, hai ban than,
       lam dau minh, tu lam hai, vet cat, tu lam ton thuong, rach da
    ko 자해, 그었, 손목, 긋, 상처 내, 나를 해, 해치, 자ㅎ, 몸에 상처, 그어, 칼로
    tl saktan ang sarili, sinasaktan ang sarili, sinasaktan ko, hiwa, naglaslas, laslas, saktan sarili, sinasaktan sarili,
       nasaktan ko sarili, saktan ko sarili, saktan ko ang, saktan niya, sinasaktan niya, naglalaslas, self harm, maglaslas`,
  vanish: `
    en disappear*, vanish*, im gone, was gone, be gone, be there anymore, wasnt here, wasnt around, werent here, wont be here,
       not be here, not here anymore, dont wanna be here, fade away, go away forever, leave this world, want out,
       not be around, wont be around, gone forever, stop existing, ceased to be, wont be needing, wont need, not gonna be here,
       if i left, wasnt born, erase myself, im leaving for good, isnt here, gone by, i go for good, when im gone,
       without me in it, stop being, not gonna be around, wont be there, see me again
    es desaparec*, desapareciera, irme para siempre, ya no estar, no estare, no estoy, si no estuviera, no este,
       dejar de existir, no voy a estar, me voy para siempre, dejar este mundo, borrarme, faltara, no estuviese, ya no este,
       irme de este, ya no estoy, cuando no este
    pt sumir, sumisse, desaparec*, nao estar mais, nao estiver, ir embora pra sempre, deixar de existir, nao vou estar,
       nao estaria, nao estivesse, partir, eu suma, sumo, sumindo, sem mim, sair desse mundo, nao to mais
    fr disparait*, disparaitre, plus etre la, serai plus la, partir pour toujours, m effacer, disparais, disparaissais,
       partir pour de bon, plus de moi, serais plus la, serai pas la, s effacer, m en aller, etais plus la, je pars
    de verschwind*, nicht mehr da, weg sein, nicht mehr hier, weg von dieser, nicht mehr bin, weg war, gehen will, weg bin,
       nicht mehr existier*, auflos*, ganz weg, fur immer weg, nicht mehr da bin, fort sein, nicht mehr gibt
    it sparire, sparissi, scompar*, scomparire, non esserci piu, non ci sono piu, non ci saro, andarmene per sempre,
       non ci fossi, svanire, sparisco, andarmene, non essere piu, senza di me, smettere di esistere, non esserci
    id menghilang, ngilang, hilang dari dunia, ga ada lagi, gak ada lagi, udah ga ada, pergi selamanya, lenyap, hilang aja,
       pergi jauh, ilang aja, hilang selamanya, kalo aku ga ada, kalo gue ga ada, udah gak ada, nggak ada lagi,
       menghilang dari, pergi buat selamanya
    pl znikn*, zniknac, nie byc, mnie nie bedzie, nie bedzie mnie, odejsc, mnie nie ma, mnie nie bylo, gdyby mnie, znikam,
       przestac istniec, odchodze, beze mnie, mnie zabraknie, nie istniec, odeszl*, zniknela, mnie juz nie
    ru исчез*, не станет, пропасть, меня нет, уйти навсегда, меня не будет, уйти из жизни, без меня, не быть, испар*,
       не было бы меня, меня не было, уйду, уйти отсюда, пропаду, раствор*, ухожу, меня больше
    tr yok olmak, yok olsam, kaybolmak, gitmek istiyorum, olmasam, burada olmayacag*, yok olup, ben olmay*, ortadan kaybol*,
       silinip, gidiyorum, olmayacagim, artik yokum, ben yokken, yok olma*, olmamak, yok olay*, hic olmasa*, cekip git
    ja 消え, いなくなり, いなくなって, いなくなれ, いなくなる, 消滅, 居なくな, きえ, いない方が, いないほうが, 居ない方, いなければ, いなくても, もういない, いなかったこと, 居なくても
    vi bien mat, khong con nua, roi xa, bien mat khoi, khong ton tai, ra di mai, vang minh, khong con tren, ra di, di that xa,
       khong co minh, khong co toi, tan bien, k con nua, ko con nua, se khong con, mat di
    ko 사라지, 사라져, 없어지, 없어졌으면, 없어져, 없었으면, 나 없, 내가 없, 떠나, 없는 게, 없어도, 사라질, 소멸, 이 세상에 없
    tl mawala, maglaho, wala na ako, mawala na lang, mawawala na ako, kung wala ako, wala ako, mawala nalang, mawawala,
       wala na ko, lumisan, pag wala na, nawala ako`,
  goodbye: `
    en goodbye*, bye, farewell, last message, last night, last time, last one, note for, my note, wrote letters, letters,
       letter for, take care of, be nice to each, my will, my dog, my cat, gave away, giving away, gave my, gave her,
       giving my, thank you for everything, thanks for everything, tell my, tell them, tell her i, delete my acc,
       find it after, when im gone, after im gone, last words, last goodbye, last day, funeral, written a note, wrote a note
    es adios, despedi*, ultimo mensaje, ultima noche, ultima vez, carta, cartas, cuiden, cuida de, cuidense, gracias por todo,
       nota, regale, diganle, despido, mi perro, mi gato, ultimas palabras, hasta siempre, cuidate mucho, funeral, regalando,
       regalado
    pt adeus, despedi*, ultima mensagem, ultima noite, ultima vez, carta, cartas, cuidem, cuida do, cuida da, se cuidem,
       obrigada por tudo, obrigado por tudo, fiquem bem, avisa, bilhete, ultimo dia, dei meu, dei minha, doei, enterro, velorio
    fr adieu, adieux, dernier message, derniere fois, derniere nuit, lettre*, prenez soin, prends soin, merci pour tout,
       aurevoir, au revoir, mot d adieu, derniere, dites a, pardon maman, mon chien, mon chat, enterrement, donne mes,
       j ai donne, ecrit un mot
    de abschied*, leb wohl, lebt wohl, letzte nachricht, letzte nacht, zum letzten mal, briefe, brief, passt auf, pass auf,
       danke fur alles, schones leben, tschuss, macht s gut, letzten mal, verschenk*, mein hund, meine katze, sagt ihm,
       testament, beerdigung, abschiedsbrief, das letzte was, verabschied*
    it addio, ultimo messaggio, ultima notte, ultima volta, lettera, lettere, prendetevi cura, abbi cura, grazie di tutto,
       salut*, biglietto, regalato, ditele, dite a, il mio cane, il mio gatto, funerale, prenditi cura, stammi bene,
       state bene, grazie per tutto
    id selamat tinggal, pamit, pesan terakhir, malam terakhir, terakhir kali, surat, jaga diri, jagain, titip,
       makasih buat semua, makasih untuk semua, perpisahan, terakhir, pamitan, wasiat, goodbye, kasih kucing, bilangin
    pl zegna*, pozegna*, ostatnia wiadomosc, ostatnia noc, ostatni raz, list, listy, trzymajcie sie, zaopiekuj*,
       dziekuje za wszystko, dzieki za wszystko, papa, oddalam, rozdaje, rozdal*, moj pies, moj kot, pogrzeb*, ostatni wieczor,
       ostatnia, pozegnanie, zajmijcie, list pozegnalny, opiekuj*
    ru прощай*, прощаюсь, последнее сообщение, последняя ночь, последний раз, записк*, письм*, берегите, позаботьтесь,
       спасибо за все, попрощал*, прощани*, позаботься, раздал*, отдал*, кошк*, собак*, похорон*, последний, скажите,
       простите меня, прощальн*, береги
    tr elveda, veda*, son mesaj*, son gece*, son kez, mektup, kendinize iyi bakin, iyi bak, her sey icin tesekkur, hoscakal*,
       hakkinizi helal, helal edin, kedim*, kopegim*, not birak*, vasiyet, cenaze*, son gun*, vedalas*, sonkez, son defa,
       son yazi*
    ja さよなら, さようなら, お別れ, 最後のメッセージ, 最後の夜, 遺書, 手紙, 今までありがとう, 元気でね, 最期, バイバイ, 最後, いままでありがと, 別れ, 猫を, 犬を, お葬式, 葬式, ありがとうございました, 形見,
       遺し, 片付け, 元気で
    vi tam biet, vinh biet, loi cuoi, tin nhan cuoi, lan cuoi, thu tuyet menh, di thu, cam on moi nguoi, cham soc, dem cuoi,
       tuyet menh, la thu, buc thu, cuoi cung, giu gin suc khoe, bao trong, con meo, con cho, dam tang
    ko 안녕히, 작별, 마지막, 유서, 편지, 잘 있어, 잘지내, 잘 지내, 고마웠, 그동안, 장례, 인사, 강아지, 고양이, 정리했, 유언, 남기고, 부탁해
    tl paalam, huling mensahe, huling gabi, huling beses, sulat, liham, alagaan, ingat kayo, salamat sa lahat, goodbye,
       pakialagaan, huli, huling, paki alagaan, nagpapaalam, pamamaalam, ibinigay ko, binigay ko, bahala na kayo, lamay`,
  burden: `
    en burden, better off, better without, easier without, happier if, miss me, would notice, would care, would even notice,
       nobody cares, no one cares, notice if, waste of, worthless, in the way, breathe easier, relieved, without me, failure,
       useless, unwanted, nobody needs me, wants me here, deserve to, miss u, mistake, shouldnt be alive, shouldnt exist,
       dont deserve, taking up space, one chair, no place for me, dont matter, hate myself, disgust
    es carga, estorbo, mejor sin mi, sin mi, me extranar*, se daria cuenta, le importo, le importa, estorb*, mas felices,
       notaria, inutil, peso para, no sirvo, basura, fracaso, nadie me, sobro, no valgo, decepcion, me odio, merezco,
       no encajo, molesto
    pt fardo, peso pra, peso para, melhor sem mim, sem mim, sentir falta, sentiria falta, notaria, ia notar, iria notar,
       atrapalh*, ninguem liga, inutil, incomodo, lixo, fracass*, sobrando, estorvo, nao sirvo, peso na, dar por falta,
       decepcao, me odeio, mereco, ninguem se importa, perceber
    fr poids, fardeau, mieux sans moi, sans moi, me manquer*, s en rendrai*, remarquer*, soulag*, je sers a rien, inutile,
       boulet, de trop, jsers a rien, rate, personne s en, me regrett*, manquer*, se rendrait, tranquilles sans, encombr*,
       deteste, merite, dechet, pas ma place, capte
    de last, belastung, besser dran, ohne mich, vermiss*, auffall*, merken, merkt, egal bin, nutzlos, wertlos, zur last,
       versager*, im weg, unnotig, ruhe vor mir, niemand braucht, braucht mich, ungewollt, hasse mich, verdien*,
       platz fur mich, uberflussig, erleicht*, fehlen wurd*
    it peso, meglio senza di me, senza di me, mancherei, mancher*, accorger*, fallit*, inutile, di troppo, peso per,
       si accorg*, stare meglio senza, nessuno mi, schifo, fallimento, disturbo, mi odio, merito, intralcio, importa a nessuno
    id beban, tanpa aku, tanpa gue, lebih bahagia, kangen aku, kehilangan aku, nyusahin, sampah, ga guna, gak guna, ga berguna,
       gak berguna, nyariin, peduli, sadar kalo, lebih baik tanpa, tanpaku, kehilangan gue, ngerepotin, gagal, benci diri,
       ga pantes, gapantes, mending ga ada, sia sia, nyari aku
    pl ciezar*, beze mnie, lepiej beze, tesknil*, zauwazyl*, zauwazy, kula u nogi, bezuzyteczn*, nic niewart*, przeszkadzam,
       bezwartosciow*, klopot*, niepotrzeb*, do niczego, brakowac, zauwaz*, nikogo nie obchodz*, zbedn*, zawadzam,
       nienawidze siebie, zasluguj*, ulzylo, obchodze, ulge, zalowal*
    ru обуз*, без меня, лучше без, скуча*, заметит, замет*, никому не нуж*, не нуж*, бесполезн*, никчемн*, мешаю, ничтож*,
       лишн*, хватится, вспомнит, легче будет, нахлебн*, ненавижу себя, заслуж*, позор, ошибк*, плакать никто
    tr yuk, bensiz, ozle*, fark etme*, fark edilm*, umrunda, umursa*, ise yaramaz, degersiz, fazlal*, ayak bagi, ozlemez,
       kimsenin umrunda, basarisiz, yukum, gereksiz, fark eder, rahatlar, nefret ediyorum kendim*, kendimden nefret,
       hak etmiyorum, hata, fark etmez
    ja 迷惑, 重荷, お荷物, 私なんか, 俺なんか, 悲しまない, 気づかない, 価値がない, 価値ない, 必要とされ, 必要ない, 邪魔, 役立たず, 自分なんか, 自分なんて, 私なんて, 僕なんて, 俺なんて, 気付かない, 要らない,
       いらない人, いらない子, 居場所, 幸せになれる, 誰も困らない, 泣いてくれ, 生きる価値, 負担
    vi ganh nang, vo dung, tot hon neu, neu khong co, nho minh, nho toi, de y, phien, vuong chan, ai quan tam, khong ai can,
       thua thai, do bo di, du thua, that bai, nhe nhom, that vong, ai nho, nhan ra, rac ruoi, cho cho
    ko 짐, 민폐, 슬퍼하, 쓸모, 필요없, 필요 없, 가치, 나만 없, 나 하나, 아무도 모르, 신경, 폐만, 폐 끼, 그리워, 한심, 실패작, 방해, 못난, 차라리
    tl pabigat, mas mabuti kung, wala akong kwenta, walang kwenta, mami miss, mamimiss, makakapansin, pakialam, sagabal,
       mas masaya sila, walang silbi, makapansin, pasanin, mapapansin, magaan, palamunin, sayang lang, hindi ako kailangan,
       disappointment, sakit sa ulo`,
  cantGoOn: `
    en cant do this, cant go on, cant anymore, cant take, cant keep, give up, giving up, no strength, had enough, done with,
       im done, at the end, cant cope, breaking, hopeless, no hope, too much, cant handle, no way out, run out of, no energy,
       lost the will, lost all hope, will to live, broken, empty, numb, end of my rope, hold on, holding on, fighting,
       keep going, cant stand, no future, dont see a future, see a way, nothing left, trapped, hang on, carry on, survive,
       surviving, rock bottom, cnat do, giving in, enough of
    es no puedo mas, ya no puedo, no aguanto, me rindo, sin fuerzas, no doy mas, harto, harta, cansado de todo,
       cansada de todo, no soporto, rendir*, no tengo fuerzas, vaci*, sin salida, no hay salida, ya no doy, esperanza, no veo,
       tocado fondo, seguir asi, no quiero seguir, aguantar, luchar, ya fue todo, seguir adelante, no puedo seguir,
       toque fondo, ganas de nada
    pt nao aguento, nao consigo mais, desist*, sem forca*, nao da mais, cansei, nao suporto, chega, vazi*, sem saida,
       esperanca, nao vejo, fundo do poco, nao tenho forca*, continuar assim, seguir em frente, lutar, n aguento,
       nao quero mais, ja deu, to no limite, no limite, aguentando, suportar, vontade de nada, exaust*
    fr tiens plus, j en peux plus, peux plus, abandonn*, plus la force, a bout, sais plus quoi, ras le bol, jpeux plus,
       pu la force, supporte plus, vide, espoir, plus d issue, tenir, continuer comme, j y arrive plus, baisse les bras,
       au bout, craque, craquer, marre de tout, lutter, me battre, tout lacher, pas d avenir, touche le fond
    de kann nicht mehr, kann nich mehr, keine kraft, halt* nicht mehr aus, am ende, geb* auf, schaff* das nicht,
       pack das nicht, kein ausweg, hoffnung*, kann einfach nicht mehr, aushalten, leer, ausweg*, keinen sinn, durchhalten,
       kampfen, kb mehr, keine lust mehr auf, will nicht mehr, mag nicht mehr, weitermachen, so weiter, ertrage*, zukunft,
       kaputt, packs nicht, schaffe es nicht, schaffs nicht, mach da nicht, aufgeben, aufgegeben, ertragen
    it non ce la faccio, non ne posso, mi arrendo, senza forze, non reggo, non resisto, basta, a pezzi, vuot*, via d uscita,
       speranz*, nce la faccio, andare avanti, non ho piu, mollare, non sopporto, lottare, toccato il fondo, futuro, resistere,
       non riesco piu, nn ce la faccio, arrend*, ho chiuso, stanc* di tutto, al limite, stremat*
    id ga kuat, gak kuat, nggak kuat, nyerah, ga sanggup, gak sanggup, udah cape, menyerah, ga tahan, gak tahan, putus asa,
       hampa, kosong, udah ga ada harapan, harapan, jalan keluar, ga bisa lagi, gak bisa lagi, bertahan, lanjut hidup, lelah,
       capek banget, ngerasa kosong, gabisa lagi, gakuat, masa depan, ancur, hancur, gasanggup, nggak sanggup, udahan, mati rasa
    pl nie dam rady, nie daje rady, nie mam sily, nie wytrzym*, poddaj* sie, mam dosc, nie dam juz rady, brak sil,
       nie moge juz, dosc wszystkiego, sil, wyjscia, nadziei, pustk*, pusto, dalej tak, nie chce juz, juz nie moge, walczyc,
       poddac, przyszlosc*, nie widze, nie umiem juz, wytrzymac, ciagnac, nie mam juz, sens*, ostatkiem, zmeczon* wszystkim
    ru не могу больше, больше не могу, нет сил, сдаюсь, устал от, устала от, не выдерж*, не вывожу, сил нет, опустил* руки,
       безнадеж*, пустот*, пусто, выход*, надежд*, так больше, не справля*, держаться, бороться, будущ*, терпеть, выдержать,
       дальше так, не вижу, все надоело, больше не хочу, нету сил, заеб*, не вытя*, невыносимо, не вывез*, дна
    tr dayanamiyorum, devam edemiyorum, pes ediyorum, gucum yok, gucum kalmadi, bittim, katlanamiyorum, takatim, tukendim,
       yeter artik, cekemiyorum, tukenmis, umut*, cikis yolu, bosluk, care*, dayanacak, yapamiyorum artik, devam etmek,
       mucadele, savasmak, gelecek goremi*, gelecegim yok, biktim, kaldiramiyorum, gucum, tahammul*, pes et*, kalmadi, tukendi,
       bitik, son noktada, dibe
    ja もう無理, 限界, 耐えられない, 疲れた, もうだめ, もうダメ, 頑張れない, しんどい, つらい, 辛い, 苦しい, 絶望, 希望がない, もういい, もう嫌, もういや, 虚しい, 空っぽ, もうむり, むり, 頑張る意味,
       逃げたい, 逃げ場, 未来が見えない, 未来, 我慢, 心が折れ, 壊れ, 疲れちゃ, 諦め, 助からない, 抜け出せない, どん底, もういっか
    vi chiu khong noi, khong chiu noi, bo cuoc, khong con suc, met moi, kiet suc, tuyet vong, buong xuoi, khong the tiep tuc,
       be tac, trong rong, hy vong, tiep tuc, loi thoat, chiu dung, chiu het noi, het chiu, qua suc, khong noi nua,
       mat phuong huong, tuong lai, k chiu noi, khong chiu duoc, guc nga, het suc, buong tay, gang guong, co gang,
       khong con gi, muon buong
    ko 못하겠, 못 하겠, 힘들, 버틸, 버티, 지쳤, 지쳐, 포기, 한계, 못 버티, 더는, 더 이상, 견디, 못 살겠, 못살겠, 희망, 끝이 안, 답이 없, 공허, 무너, 괴로, 감당, 절망, 의욕, 그만하고, 그만두,
       그만 하고, 살기 싫, 살기싫, 놓고 싶, 벗어나
    tl di ko na kaya, hindi ko na kaya, suko na, pagod na, ayoko na, sawang sawa, wala na akong lakas, hirap na, d ko na kaya,
       dko na kaya, di na kaya, hindi na kaya, sumuko, ubos na, wala nang pag asa, pag asa, lumaban, kayanin, hirap na hirap,
       bumibigay, bibigay, susuko, wasak, kapit, kumapit, wala nang natitira, ayaw ko na, ayaw na`,
  tired: `
    en tired, exhausted, so tired, drained
    es cansad*, agotad*, cansancio
    pt cansad*, exaust*, esgotad*
    fr fatigu*, epuis*, creve, marre
    de mude, mud, erschopft, mudigkeit
    it stanc*, sfinit*, esaust*
    id capek, cape, lelah, letih, cpek
    pl zmecz*, wykoncz*
    ru устал*, вымот*, усталост*
    tr yoruld*, yorgun*, bikt*, bezdim, usan*
    ja 疲れ, つかれ, うんざり
    vi met, met moi, kiet, chan
    ko 지친, 피곤, 지겨, 지긋
    tl pagod, napapagod, sawa`,
  noReason: `
    en reason to, no reason, no point, whats the point, the point of, point in, reason left, purpose, meaningless, pointless,
       for what, live for, any reason, one reason, worth it, worth living, lost my reason, what for, why am i, why bother,
       was my reason, my only reason
    es sentido, razon para, razones, motivo*, para que seguir, para que vivir, no vale la pena, pa que, ni una razon,
       para que estoy, de que sirve, para que sigo, para que
    pt sentido, motivo*, razao, pra que viver, nao vale a pena, pra que continuar, razoes, de que adianta, por que continuar,
       pra que, por que eu
    fr sens, raison*, a quoi bon, a quoi ca sert, pourquoi continuer, ca vaut plus, pourquoi vivre, plus de raison,
       sert a quoi, pourquoi je suis, vaut pas le coup
    de sinn, sinnlos, grund, wozu, keinen grund, kein grund, wofur, lohnt sich nicht, lohnt, warum noch, grunde, warum bin ich
    it senso, motivo, ragione, a che serve, perche vivere, perche continuare, non vale la pena, ragioni, motivi, a che pro,
       perche sono, che senso
    id alasan, gunanya, buat apa, ga ada artinya, gak ada artinya, tujuan hidup, artinya, ngapain hidup, untuk apa,
       gaada alasan, apa gunanya, tujuan, ga ada gunanya
    pl sens, sensu, powod*, po co, bez sensu, po co zyc, nie ma sensu, warto, dla kogo, po co ja, po co to
    ru смысл*, причин*, зачем жить, ради чего, незачем, зачем я, для чего, зачем мне, бессмысл*, нет смысла, ради кого,
       зачем все
    tr anlam*, sebep, sebeb*, neden yas*, nedenim, amac*, ne icin, bir anlami, anlami yok, anlamsiz, nicin, degmez, bir neden,
       ne geregi
    ja 意味, 理由, なんで生き, 何のために, 生きがい, 意味ない, なんのため, 生き甲斐, 意味がわからない, 価値, どうして生き
    vi ly do, y nghia, de lam gi, vi sao song, muc dich, song de, con gi de, li do, dang song, vo nghia, lam gi nua
    ko 이유, 의미, 왜 살, 뭐하러, 왜 태어, 살아서 뭐, 살 가치, 왜 사는
    tl dahilan, saysay, silbi, para saan, ano pang, kabuluhan, bakit pa, ano pa ang, rason, para ano pa, bakit pa ako`,
  want: `
    en want, wanna, wish, hope, wnat, wants, wanting, wanted, rather, feel like, need to, going to, gonna, thinking about,
       thinking of, think about, thoughts, planning, considering, ready to, plan to, decided, plan
    es quiero, quisiera, ganas, ojala, quiere, queria, deseo, pienso, pensando, pensar, piensa, prefiero, prefiere, voy a,
       desear*, quiera, decidi*, planeo, plan, pensamientos
    pt quero, queria, vontade, quer, desejo, penso, pensando, prefiro, quisera, tomara, vou, pensar, pensamento*, decidi*,
       preferia, planej*, qro, to querendo
    fr veux, envie, voudrais, aimerais, souhait*, veut, jveux, pense, prefere, prefererais, j aurais aime, espere, je vais,
       idees noires, pensees, veu, penser, decide, voulait, envi, prevu
    de will, mochte, wunsch*, wollte, hoffe, gern, denke, gedanken, uberlege, uberleg, will nur, lieber, plane, mag, wollen,
       nachdenk*, denken, entschied*, vor zu, denk, beschlossen, wunscht*
    it voglio, vorrei, voglia, spero, vuole, penso, pensando, preferirei, pensare, pensieri, magari, sto per, volevo, pensier*,
       deciso, preferivo, piano
    id pengen, mau, ingin, pingin, pgn, kepikiran, mikir, mikirin, pengin, berharap, semoga, pikiran, niat, kepingin,
       lebih baik, mending, rencana, udah mutusin, terlintas, kpn, pen
    pl chce, chcialabym, chcialbym, wole, mam ochote, mysle, mysli, chciala, chcial, wolalabym, wolalbym, zamierzam, chcialo,
       myslal*, marze, postanowi*, zdecydowa*, planuj*, zeby, oby
    ru хочу, хочется, хотел*, желание, мысли, думаю, мечта*, хочет, хотеть, надеюсь, лучше бы, собираюсь, думал*, хотелось,
       решил*, мыслями, планир*, хоч, мыслей
    tr istiyorum, isterdim, keske, dusun*, istemek, istiyom, istedim, isterim, arzu*, istiyo, planl*, karar ver*, dusunce*,
       istiyordu, aklimdan gec*, aklimda
    ja たい, ほしい, 欲しい, 考えて, 願, 思って, 考え, よかったのに, 楽になり, 決めた, つもり, 計画, 頭から離れ, 思う, ばいいのに, 思ってしまう, 決め
    vi muon, uoc, nghi den, mong, dinh, y dinh, uoc gi, toan nghi, suy nghi, nghi toi, ke hoach, quyet dinh, chi muon, thich,
       hay nghi
    ko 싶어, 싶다, 싶음, 바라, 생각, 하고싶, 싶은, 싶을, 싶고, 싶네, 고싶, 차라리, 생각나, 계획, 결심, 결정, 마음 먹, 바람, 으면 좋겠
    tl gusto, sana, naiisip, iniisip, nais, balak, gusto ko, gustong, isip, naisip, nasa isip, mas gusto, plano, desisyon,
       pumapasok sa isip, gsto`,
  not: `
    en not, dont, doesnt, no, never, without, wont, cant, isnt, aint, didnt, wouldnt, nothing, none, dotn, havent, shouldnt,
       wasnt
    es no, nunca, nada, sin, ni, jamas
    pt nao, nunca, nada, sem, n, nem, num
    fr pas, plus, jamais, rien, sans, aucun*
    de nicht, nich, nix, nie, kein, keine, keinen, ohne, nichts, ned, niemals
    it non, nn, mai, niente, senza, nulla, nessun*, ne
    id ga, gak, nggak, ngga, tidak, tak, gk, tanpa, enggak, ngg, kagak, gaada, bukan, ndak
    pl nie, nigdy, nic, bez, zadn*, ani
    ru не, нет, никогда, ничего, без, нету, ни
    tr degil, yok, hic, asla, istemiyorum, istemiyor, olmadan, istemiyom, istemem, hicbir*
    ja ない, なく, なかった, ません, ねえ, なし, ぬ
    vi khong, ko, k, chang, kg, khong con, chua, dung, hong, hok, kh, hk, cha con
    ko 않, 없, 안, 싫, 못, 아니, 아냐
    tl hindi, di, wala, ayaw, ayoko, huwag, walang, wag, dna, hnd, d ko`,
  anymore: `
    en anymore, any more, any longer, no longer, nothing left, anymroe, left, again, still, ever again
    es ya no, mas, otra vez, de nuevo, ya
    pt mais, de novo, ja
    fr plus, encore, de nouveau, deja
    de mehr, wieder, schon, noch
    it piu, ancora, di nuovo, ormai
    id lagi, udah, sudah, udh, dah
    pl juz, wiecej, znowu, dluzej, znow
    ru больше, уже, снова, опять
    tr artik, yine, tekrar, daha
    ja もう, また, これ以上, 二度と
    vi nua, lai, roi, het
    ko 더는, 이제, 다시, 또, 더이상
    tl na, pa, ulit, muli`,
  nobody: `
    en nobody, no one, noone, alone, lonely, no friends, anyone else, have no, by myself, nobody else, on my own, only one i,
       just me, isolated, who would, who cares
    es nadie, sol*, soledad, no tengo a, ningun amigo, a nadie, sin amigos, solita, no tengo amigos
    pt ninguem, sozinh*, solidao, ngm, sem amigos, nao tenho amigos, sem ninguem, nngm
    fr personne, seul, seule, solitude, pas d amis, toute seule, tout seul, aucun ami, prsn
    de niemand*, keiner, keinem, allein*, einsam*, keinen mehr, keine freunde
    it nessuno, sol*, solitudine, da sola, da solo, senza amici, nex
    id sendiri*, siapa siapa, siapapun, ga ada yang, gak ada yang, kesepian, gaada yg, ga ada yg, sendirian, nggak ada yang,
       ga punya siapa, gak ada yg, temen gaada
    pl nikt, nikogo, sam, sama, samotn*, nikomu, zadnych przyjaciol
    ru никто, никого, один, одна, одинок*, никому, одиночеств*, некому, не с кем
    tr kimse*, yalniz*, tek basima, kimsem yok, kimsesiz, hic kimse, tek basina
    ja 誰も, ひとり, 一人, 孤独, 独り, だれも, ぼっち, 友達いない, 誰にも, 誰か, 誰とも, 一人ぼっち
    vi khong ai, mot minh, co don, chang ai, ko ai, k ai, co doc, khong co ai, khong con ai, le loi
    ko 아무도, 혼자, 외로, 아무한테, 아무에게도, 친구도 없, 외톨이, 누구한테
    tl walang, mag isa, nag iisa, wala akong, wala man lang, nagiisa, walang may, mag-isa, walang kasama, wala nang, magisa,
       lonely`,
  fear: `
    en scared, afraid, frightened, not safe, dont feel safe, unsafe, terrified, scares me, dont trust myself, worried,
       scared of myself, safe with myself, stop me, might do, worry, safe rn, safe tonight, panic
    es miedo, asustad*, no estoy a salvo, preocupad*, preocupa, asusta, temo, lo que pueda hacer, lo que voy a hacer,
       no confio en mi, me da miedo, segura, seguro conmigo
    pt medo, assustad*, preocupad*, nao to segur*, nao estou segur*, apavorad*, do que eu posso, do que posso fazer,
       nao confio em mim, preocupa, segura comigo, me impeca
    fr peur, inquiet*, en securite, flipper, flippe, effray*, terrifi*, jsuis pas en securite, de ce que je, inquiete,
       confiance en moi, panique, froid dans
    de angst, sorge, sorgen, nicht sicher, panik, fursorge, trau mir, was ich mache, vor mir selbst, angst um, mach mir sorgen,
       davon abhal*, sicher
    it paura, preoccupat*, spavent*, al sicuro, preoccupa, di quello che, non mi fido di me, terror*, quello che potrei, temo,
       panico
    id takut, khawatir, cemas, ga aman, gak aman, kuatir, panik, takut sama diri, ga percaya diri sendiri, takut dia, cegah
    pl boje sie, strach, martwie, przeraz*, bezpiecz*, boje, przestrasz*, co zrobie, martwi*, panik*, nie ufam sobie, powstrzym*
    ru страшно, боюсь, пугает, переживаю, волнуюсь, страх, беспоко*, небезопас*, боится, за себя, что я сделаю, не ручаюсь,
       паник*, тревог*, останов*
    tr korku*, endise*, guvende degil, korkuyom, korkuy*, kendime guven*, panik*, ne yapacagim*, kendimden kork*, durdur*,
       guvende, merak ediyorum
    ja 怖い, こわい, 不安, 心配, 恐い, 何するか, 止めて, 自分が怖, やばい, 止めら, やりそう
    vi so, lo lang, lo cho, hoang, khong an toan, so rang, lo qua, an toan, hoang loan, so minh
    ko 무서, 걱정, 불안, 겁, 두려, 위험, 안전, 무섭, 말려, 나쁜 생각, 어떻게 될
    tl takot, natatakot, nag aalala, hindi ligtas, kinakabahan, nagaalala, pigilan, baka kung ano, ligtas,
       natatakot ako sa sarili, nag-aalala, worried`,
  help: `
    en help me, someone help, need help, talk to someone, talk to me, please, pls, need someone, anyone awake, what do i do,
       who do i, somebody, someone, need to talk, idk what to do, what should i, help him, help her, is anyone, dont know who,
       i need, who can i, how do i help, how do i tell
    es ayuda, ayudenme, ayudame, alguien, por favor, que hago, hablar con alguien, no se que hacer, con quien, que puedo hacer,
       porfa, hablar con, que le digo, necesito
    pt ajuda, me ajud*, alguem, por favor, o que eu faco, que faco, conversar com, falar com, algm, preciso de,
       nao sei o que fazer, como ajudo, pfv, preciso falar, com quem
    fr aide, aidez*, aidez moi, quelqu un, qqn, svp, je fais quoi, parler a, jfais quoi, a qui, parler avec, jsp quoi,
       je sais pas quoi faire, besoin de, stp, comment l aider, on fait quoi
    de hilfe, helft, hilf, jemand, bitte, was mach ich, was soll ich, reden, irgendwer, irgendjemand, brauche jemand*, jmd,
       weiss nicht was, was tun, wem, was kann ich, wie kann ich, was macht man, was tut man
    it aiuto, aiut*, qualcuno, per favore, cosa faccio, che faccio, parlare con, parlare, non so cosa fare, ho bisogno, ql1,
       a chi, perfavore, come posso, cosa devo, che devo
    id tolong, bantu, seseorang, gimana dong, harus gimana, tlg, butuh temen, ada yang bisa, ngomong sama, cerita ke,
       gatau harus, butuh, ada yg, gmn, please, harus apa, ke siapa, ngapain ya
    pl pomoc, pomocy, pomoz*, ktos, prosze, co robic, co mam zrobic, pogadac, pogadaj*, nie wiem co robic, potrzebuje, blagam,
       jak pomoc, co zrobic, komu, z kims
    ru помог*, помощ*, кто нибудь, кто-нибудь, пожалуйста, что делать, поговор*, плиз, пж, кому, не знаю что, нужен кто,
       нужна помощь, как помочь, что мне делать, пжлст, как быть
    tr yardim*, biri, lutfen, ne yapmal*, ne yapabilirim, konusacak, ne yapayim, ne yapicam, birine, konusabilir, birisi,
       napmal*, ihtiyacim, ne yapacagimi, napcam, nasil yardim, kime
    ja 助けて, たすけて, 誰か, お願い, どうしたら, 話を聞いて, 話したい, 聞いてほしい, どうすれば, だれか, 相談, たすけ, どこに, どうしよう, 救って, 聞いて
    vi giup, cuu, ai do, lam on, phai lam sao, lam sao, noi chuyen, lam gi bay gio, biet lam gi, can ai, voi ai, phai lam gi,
       tam su, giup minh, lam sao day, nen lam gi
    ko 도와, 살려줘, 누가, 제발, 어떡해, 어떻게 해, 얘기할, 말할, 어떡하, 누구라도, 상담, 어떻게 해야, 들어줘, 이야기, 대화, 어쩌, 누구한테
    tl tulong, tulungan, may gising, pakiusap, ano gagawin, anong gagawin, makausap, kausap, may tao, kailangan ko, pls,
       gagawin ko, please, paano, kanino, sino pwede, may pwede`,
  me: `
    en i, im, me, my, myself, ive, ill, id, mine
    es yo, me, mi, mis, mio, conmigo, estoy, soy, tengo, toy
    pt eu, me, meu, minha, mim, comigo, to, estou, sou, tenho, tou
    fr je, j, moi, mon, ma, mes, m, jsuis, jveux, jpeux, suis, chui
    de ich, mich, mir, mein*, bin
    it io, mi, mio, mia, me, miei, sono, ho
    id aku, gue, gw, saya, ku, gua, diriku, gwe, akuu, sy, ak
    pl ja, mi, mnie, moj*, sie, sobie, mam, jestem, siebie
    ru я, мне, меня, мой, моя, себя, мое, мной, себе, мои
    tr ben, bana, beni, benim, kendim*, bende
    ja 私, 俺, 僕, 自分, うち, わたし, あたし, ぼく, おれ
    vi minh, toi, tao, em, t, ban than, tui, mik, toy, con
    ko 나, 내가, 저, 제가, 나는, 내, 난, 나도, 날
    tl ako, ko, akin, sarili, ako y, q, aq, akong`,
  person: `
    en friend, bff, sister, brother, girlfriend, boyfriend, gf, bf, daughter, son, cousin, classmate, roommate, someone in,
       best friend, bestie, partner, girl in, guy in, guy i, my ex, husband, wife, member, online friend, mutual, student, kid,
       coworker, niece, nephew, buddy, mate
    es amig*, hermana, hermano, novia, novio, hija, hijo, prima, primo, companer*, mejor amiga, pareja, sobrin*, ex, alumn*,
       pana, compa, esposa, esposo, compi, colega
    pt amig*, irma, irmao, namorad*, filha, filho, prima, primo, colega, melhor amiga, parceiro, sobrinh*, ex, alun*, mana,
       mano, marido, esposa, miga
    fr ami, amie, soeur, frere, copine, copain, fille, fils, cousine, cousin, pote, classe, meilleure amie, mec de, meuf,
       coloc, ma best, reuf, frerot, collegue, niece, neveu, voisin*
    de freund*, schwester, bruder, tochter, sohn, cousine, cousin, kumpel, klasse, beste freundin, partner*, ex, mitbewohner*,
       kollege, kollegin, schuler*, nichte, neffe, abf, bff
    it amic*, sorella, fratello, fidanzat*, figlia, figlio, cugin*, compagn*, ragazza, ragazzo, migliore amica, tipa, tipo,
       coinquilin*, ex, alunn*, nipote, moglie, marito, sorellina
    id temen*, teman*, kakak, adik, adek, pacar, anak, sepupu, sahabat, cowo, cewe, mantan, abang, kk, bestie, temenku, sodara,
       ponakan, suami, istri
    pl przyjaci*, siostra, brat, dziewczyna, chlopak, corka, syn, kuzyn*, kolega, kolezank*, kumpel*, psiapsi*, znajom*, ex,
       byl*, uczen, uczennic*, maz, zona, siostry, brata, corki
    ru друг, подруг*, сестр*, брат*, девушка, парень, доч*, сын*, одноклассн*, знаком*, подружк*, сосед*, бывш*, муж, жена,
       племянн*, товарищ*, братишк*, друга, парня
    tr arkadas*, kardes*, abla*, abi*, sevgili*, kizim, oglum, kuzen*, kanka*, eski sevgili*, ogrenci*, yegen*, kocam, karim,
       dostum, kankam, ev arkadas*
    ja 友達, 友人, 妹, 弟, 姉, 兄, 彼女, 彼氏, 娘, 息子, 親友, クラスの, フォロワー, 元カレ, 元カノ, 旦那, 妻, 同級生, 知り合い, 先輩, 後輩, ネッ友, 相方, いとこ
    vi ban, ban than, em gai, anh trai, chi gai, nguoi yeu, con gai, con trai, dua ban, bestie, em trai, ny, nguoi yeu cu,
       chau, hoc sinh, dong nghiep, ban cung lop, vo, chong, nho ban
    ko 친구, 동생, 언니, 오빠, 누나, 형, 여친, 남친, 딸, 아들, 전남친, 전여친, 남편, 아내, 같은 반, 조카, 지인, 룸메, 후배, 선배, 아이가
    tl kaibigan, kapatid, ate, kuya, jowa, anak, pinsan, kaklase, tropa, bestie, bff, gf, bf, beshie, ex, asawa, barkada,
       kabarkada, pamangkin, ka gc, besh`,
  said: `
    en said, says, told, wrote, texted, posted, sent, saying, telling, messaged, talks about, talking about, keeps saying,
       posting, mentioned, admitted
    es dijo, dice, escribio, mando, publico, conto, dijeron, decia, diciendo, puso, subio, confeso, me ha dicho, habla de
    pt disse, diz, escreveu, mandou, postou, contou, falou, falando, dizendo, fala, confessou, falou q
    fr dit, ecrit, envoye, poste, raconte, m a dit, parle de, disait, avoue, annonce
    de gesagt, sagt, schrieb, geschrieben, gepostet, schreibt, postet, erzahlt, meint, meinte, geschickt, redet, angekundigt
    it detto, dice, scritto, mandato, postato, ha detto, parla di, scrive, confess*, dicendo, diceva
    id bilang, nulis, ngirim, ngomong, posting, ngechat, cerita, katanya, blg, ngepost, curhat
    pl powiedzial*, mowi, napisal*, pisze, wyslal*, wstawil*, mowil*, gada, wyznal*, pisal*
    ru сказал*, говорит, написал*, пишет, прислал*, говорил*, выложил*, призна*, постит, скинул*
    tr dedi, diyor, yazdi, soyledi, atti, paylasti, yaziyor, anlatti, diyo, soyluyor, bahsed*
    ja 言った, 言って, 送って, 書いて, 言われ, 投稿, って言う, 言い, 呟い, ツイート, 送ら, ライン, line, 打ち明け
    vi noi, nhan, dang, viet, bao, ke, nhan tin, dang bai, tam su, thu nhan
    ko 말했, 말하, 보냈, 올렸, 카톡, 썼, 했어, 보내, 올려, 고백, 문자, 그랬, 한다고
    tl sabi, sinabi, nag post, nagchat, sinulat, sinasabi, nag message, nagpost, nagsabi, chinat, nag chat, kwento, nagtext`,
  bot: `
    en bot, bots, ai, character, characters, persona, chatbot
    es bot, bots, ia, personaje*, mi bot
    pt bot, bots, ia, personagem, personagens
    fr bot, bots, ia, perso, persos, personnage*
    de bot, bots, ki, charakter*, chatbot
    it bot, ia, personaggi*
    id bot, bots, karakter, char, botku
    pl bot, boty, bota, botem, postac*, ai, botow
    ru бот*, перс, персонаж*, ии, нейросет*, перса
    tr bot*, karakter*, yapay zeka*
    ja ボット, キャラ, ai, bot, 推し
    vi bot, nhan vat, con bot, ai
    ko 봇, 캐릭터, 챗봇, 캐릭, ai
    tl bot, bots, character, char, ai`,
  app: `
    en app, site, server, servers, website, update, login, log in, account, chat, chats, page, phone, wifi, internet, devs, ui,
       feature, loading, subscription, ads, ad, lag, lags, lagging, laggy, captcha, queue, waiting room, streak, swipe, voice,
       plus
    es app, pagina, sitio, servidor*, actualizacion, cuenta, chat, chats, lag, internet, celular, movil, anuncio*, cola,
       captcha, carga, cargar, laguead*, wifi, sala de espera, telefono, cel, interfaz, memoria
    pt app, site, servidor*, atualizac*, conta, chat, chats, lag, internet, celular, anuncio*, fila, captcha, carrega*, wifi,
       sala de espera, travando, travad*, login, memoria, cel, interface
    fr appli, app, site, serveur*, maj, mise a jour, compte, chat, chats, conv, convs, lag, internet, pub, pubs, captcha,
       charge, wifi, file d attente, bug*, rame, conn*, tel, interface, memoire
    de app, seite, server, update, account, chat, chats, lag, laggt, internet, handy, werbung, captcha, ladt, laden, wlan,
       warteraum, warteschlange, login, konto, lags, ruckel*, wischen
    it app, sito, server, aggiornamento, account, chat, lag, internet, telefono, pubblicita, captcha, carica*, wifi, coda,
       lagg*, login, memoria, interfaccia, conness*
    id app, aplikasi, web, server, update, akun, chat, lag, lemot, ngelag, internet, hp, iklan, captcha, loading, sinyal, wifi,
       antrian, login, kuota, situs, apk, memori
    pl apka, apke, apki, aplikacj*, stron*, serwer*, aktualizacj*, konto, konta, czat, czaty, lag*, internet*, telefon*,
       reklam*, captcha, laduje, ladowan*, kolejk*, wifi, zalogow*, tnie, muli, neta
    ru приложен*, сайт*, сервер*, обнов*, аккаунт*, чат*, лаг*, интернет*, телефон*, реклам*, капч*, груз*, очеред*, вайфай,
       тормоз*, логин*, вход*, обнова, прогруж*, память
    tr uygulama*, site*, sunucu*, server*, guncelleme*, hesap*, hesab*, sohbet*, lag*, internet*, telefon*, reklam*, captcha,
       yuklen*, sira, wifi, kasiyor, kasma*, giris*, donuyor, hafiza*
    ja アプリ, サイト, サーバー, 鯖, アプデ, アカウント, チャット, ラグ, ネット, スマホ, 広告, 読み込み, ログイン, 待機, メンテ, 重い, 垢, ロード, wifi, 更新, 通信, 容量
    vi app, web, server, may chu, cap nhat, tai khoan, chat, lag, mang, dien thoai, quang cao, load, giat, wifi, hang doi,
       dang nhap, doan chat, trang, acc, tro choi, doi
    ko 앱, 사이트, 서버, 업데이트, 계정, 채팅, 렉, 인터넷, 폰, 광고, 로딩, 로그인, 대기열, 와이파이, 캡차, 업뎃, 어플, 대화창, 기억
    tl app, site, server, update, account, chat, chats, lag, internet, phone, ads, load, loading, signal, wifi, net, login,
       nag lalag, nagla lag, pila, data, selpon`,
  error: `
    en error, errors, down, crash*, bug, bugs, broken, not working, wont load, doesnt load, network error, blank, stuck,
       freeze*, frozen, glitch*, fix, 500, 502, 503, 404, 429, 504, 403, isnt working, doesnt work, offline, kicked, logged out
    es error, caido, caida, se cayo, no carga, no funciona, bug, falla, arreglen, no abre, no responde, no me deja, trabad*,
       500, 502, 503, errores, no anda, esta caida, colgad*
    pt erro, caiu, fora do ar, nao carrega, nao funciona, bug, bugad*, travou, arrumem, nao abre, nao responde, nao entra, 500,
       502, 503, erros, deu ruim, nao ta funcionando
    fr erreur*, plante*, marche pas, marche plus, charge pas, bug*, repare*, hs, down, repond pas, s ouvre pas, 500, 502, 503,
       ca bug, fonctionne pas, fonctionne plus, beug*
    de fehler*, down, geht nicht, ladt nicht, abgesturzt, kaputt, funktioniert nicht, hangt, antwortet nicht, offnet nicht,
       geht nimmer, 500, 502, 503, error, spinnt, absturz
    it errore, errori, down, non va, non carica, non funziona, crash*, bug*, bloccat*, non risponde, non si apre, 500, 502,
       503, va in crash, nn va, non parte
    id error, eror, down, ga bisa dibuka, gabisa dibuka, crash, bug, ngebug, gangguan, ga bisa, gak bisa masuk, gabisa login,
       ga jalan, macet, nge freeze, 500, 502, 503, erorr, maintenance, kebuka
    pl blad, bledy, bledu, padl*, nie dziala, nie laduje, awaria, crash*, bug*, wywala, zawiesz*, nie odpowiada, 500, 502, 503,
       nie otwiera, wysypa*, error*, lezy
    ru ошибк*, упал*, не работает, не грузит*, краш*, баг*, вылет*, завис*, лежит, не открыва*, не отвеча*, 500, 502, 503,
       сломал*, глюч*, лег, слетел*, не заходит, ерор*, эррор*
    tr hata*, coktu, cokmus, calismiyor, acilmiyor, yuklenmiyor, bug*, cevap vermiyor, bozuk, donuyor, 500, 502, 503, error,
       girmiyor, calismiyo, cokuyor, patladi
    ja エラー, 落ち, つながらない, 繋がらない, 開かない, 動かない, バグ, 不具合, 障害, 固ま, 返事が来ない, 表示され, 入れない, フリーズ, 返ってこない, 消えて, 見れない, 直して
    vi loi, sap, khong vao duoc, khong load, bug, khong mo, dung hinh, do, ko vao dc, k vao dc, khong tra loi, error, 500, 502,
       503, khong hoat dong, treo, k load, bi loi
    ko 오류, 에러, 터졌, 안돼, 안 돼, 안 열, 안열, 먹통, 버그, 튕, 멈춰, 접속, 안 들어가, 렉, 답이 안, 고쳐, 안됨, 서버가
    tl error, down, ayaw mag load, ayaw gumana, bug, nag crash, hindi gumagana, di gumagana, nag error, ayaw bumukas,
       ayaw mag open, naghang, nag hang, 500, 502, 503, nagloloko, sira`,
  laugh: `
    en lol, lmao, lmfao, haha*, hehe*, xd, rofl, jk, joking, lolol, lmaoo, ijbol, literally, fr, bruh, omg, ffs, bro, damn,
       wtf, ugh
    es jaja*, jeje*, xd, jsjs*, broma, alv, literal, literalmente, wey, we, ptm, jajs*, ajaj*, xdd*, ay, uff, jj, bro, mano,
       tio, tia
    pt kk, k, kkk*, rs, rsrs*, haha*, zoeira, brincadeira, kjk*, literalmente, slk, pqp, mds, mano, vei, aff, hahah*, scr,
       socorro, ksks*, gente
    fr mdr, ptdr, lol, jpp, xptdr, haha*, xd, ptn, putain, mdrr*, frr, omg, litteralement, jrigole, ahah*, pfff, pff, wesh,
       genre
    de lol, haha*, xd, hahaha*, digga, alter, lmao, omg, spass, hehe*, wtf, bruder, ey, boah, alda, scherz, buchstablich,
       junge, man ey, mann, ahaha*
    it ahah*, haha*, lol, xd, raga, scherzo, letteralmente, ahaha*, ragaa, mamma mia, oddio, bro, fra, bella, uff, porca
    id wkwk*, haha*, anjir, anjay, njir, awok*, bercanda, canda, lol, anjrit, anjg, anjing, ngakak, wk, bjir, buset, cok, woy,
       plis deh, plisss, jir, etdah
    pl xd, lol, haha*, hehe*, beka, zart*, heh, kurde, doslownie, kurwa, jprdl, o matko, omg, ej, xdd*, luz, bekow*, serio
    ru лол, хаха*, ахах*, ору, ржу, шучу, пхах*, хах*, блин, ппц, лмао, кек, ахаха*, хехе, бля*, капец, пипец, жиза, угар,
       пздц, шутка, народ, ало, азаза*
    tr sjsj*, haha*, lol, ahaha*, xd, saka*, jdjd*, ksks*, skdj*, asdf*, random, resmen, ya, yaa, aq, amk, lan, off, ajsj*,
       sksk*, hahah*, valla, offf
    ja 草, 笑, わら, ワロタ, くさ, ｗ, 爆笑, やば, ガチで, まじ, マジ, 冗談, まじで, ウケる, うける, 尊, 萌え, 沼, 推し
    vi haha*, hihi*, kk, lol, vai, vcl, dua, hehe*, hic, huhu, vl, troi oi, trui, clm, dm, dkm, ae, ui, =, cuoi
    ko ᄏᄏ, ㅋㅋ, ㅋ, ㅎㅎ, 농담, 진짜, 와, 헐, 아놔, 미친, ㅅㅂ, 개웃, 아 진짜, 웃겨, 웃기, 레전드, ㅠㅠ, ㅠ, 존나, 개빡, 빡
    tl haha*, lol, hahaha*, charot, char, chz, joke, jk, huhu, bes, beh, gagi, grabe, shet, hays, lods, jusko, lmao, hahah*,
       teh, sis, mga sis, mhie, potek, naman, ano ba`,
  serious: `
    en not joking, no joke, not a joke, serious, seriously, srs, i mean it, meant it, for real, not exaggerating, really,
       honestly, not being edgy, not kidding, mean it, actually, genuinely, tbh, its true, this time
    es en serio, no es broma, de verdad, no bromeo, no es joda, no exagero, va en serio, enserio, la verdad, de vdd
    pt serio, de verdade, nao e brincadeira, nao to brincando, falando serio, to falando serio, vdd, de vdd, na moral
    fr serieux, serieusement, pas une blague, vraiment, rigole pas, pour de vrai, jrigole pas, blague pas, sans deconner,
       pas pour rire
    de ernst, kein witz, wirklich, kein scherz, mein das, ehrlich, echt, im ernst, nicht zum spass, ohne witz, kein spass
    it davvero, sul serio, non scherzo, non e uno scherzo, seriamente, sono seri*, per davvero, nn scherzo
    id serius, beneran, ga bercanda, gak bercanda, bukan becanda, bener bener, jujur, seriusan, bnrn, ga becanda, gak becanda,
       bukan bercanda
    pl na serio, serio, nie zartuje, naprawde, powaznie, nie zart, to nie zart, szczerze
    ru серьезно, не шучу, правда, на полном серьезе, честно, реально, без шуток, не шутка, всерьез
    tr ciddi*, saka degil, gercekten, saka yapmiyorum, cidden, sahiden, harbiden
    ja 本気, 本当に, マジで, 冗談じゃなく, 真剣, ほんとに, 冗談抜き, ガチ, 本音, 冗談ではなく
    vi that su, nghiem tuc, khong dua, that day, that long, khong phai dua, noi that, that, k dua, thiet
    ko 진심, 농담 아니, 진지, 정말, 장난 아니, 진짜로, 농담이 아니, 장난치는 거 아니
    tl seryoso, totoo, hindi ako nagbibiro, hindi biro, hindi joke, talaga, di joke, seryoso ako, hindi to joke`,
  when: `
    en tonight, tomorrow, this week, weekend, soon, birthday, by friday, saturday, sunday, today, at night, every night,
       every day, 3am, 4am, 2am, after exams, christmas, new year, for months, for weeks
    es esta noche, manana, esta semana, pronto, cumple*, hoy, cada noche, todas las noches, cada dia, todos los dias,
       madrugada, las 3, meses, semanas
    pt hoje, amanha, essa noite, esta noite, semana, logo, aniversario, toda noite, todo dia, madrugada, 3 da manha, meses, hj,
       noite
    fr ce soir, demain, cette nuit, bientot, anniversaire, semaine, chaque nuit, chaque soir, tous les jours, mois, nuit, 3h,
       4h, tous les soirs
    de heute, morgen, heute nacht, heut, bald, geburtstag, woche, jede nacht, jeden tag, jeden abend, monaten, nachts, nacht,
       seit wochen
    it stanotte, stasera, domani, presto, compleanno, settimana, ogni notte, ogni giorno, mesi, oggi, notte, ogni sera
    id malam ini, besok, nanti malam, ultah, minggu ini, tiap malam, tiap hari, setiap hari, setiap malam, berbulan, malem ini,
       jam 3, jam 2, malem, bsk
    pl dzis, dzisiaj, jutro, tej nocy, niedlugo, urodzin*, tydzien, co noc, codziennie, co wieczor, wieczor*, miesiac*, noc,
       nocy, jutra
    ru сегодня, завтра, этой ночью, скоро, день рождения, неделе, каждую ночь, каждый день, ночь, ночью, утра, месяц*, вечер*,
       днюх*, каждый вечер
    tr bu gece, yarin, bugun, yakinda, dogum gun*, hafta, her gece, her gun, gece, aylardir, aksam, sabah*, haftalardir
    ja 今夜, 明日, 今日, 今晩, もうすぐ, 誕生日, 毎日, 毎晩, 夜, 今週, ずっと前, 何ヶ月, 来週, 昨日, 深夜
    vi toi nay, dem nay, ngay mai, sap, sinh nhat, tuan nay, moi ngay, moi dem, hom nay, dem, may thang, mai, 3h sang, moi toi
    ko 오늘, 내일, 오늘밤, 오늘 밤, 곧, 생일, 매일, 매일밤, 밤, 새벽, 이번 주, 몇 달, 주말, 어제
    tl mamaya, bukas, ngayong gabi, malapit na, birthday, gabi gabi, araw araw, mamayang, madaling araw, gabi, ngayon, linggo,
       buwan`,
  trifle: `
    en boredom, bored, hunger, hungry, laughing, laughter, embarrass*, cringe, exam, exams, homework, essay, heat, cuteness,
       cute, awkward, second hand, secondhand, thirst, starving, sugar, caffeine, traffic, monday, math, game, boss, level,
       gym, hot, cold, slay, excited, waiting, suspense
    es aburrimiento, aburrid*, hambre, risa, verguenza, examen*, tarea, calor, ternura, cringe, sueno, juego, partida, colegio,
       frio, pena ajena, mates, gimnasio, esper*, ansiedad, suspenso
    pt tedio, fome, rir, rindo, vergonha, prova, provas, licao, calor, cringe, sono, jogo, trabalho, frio, fofo, fofura,
       ansiedade, esper*, preguica, academia, mico
    fr ennui, ennuie, faim, rire, honte, exam*, devoirs, chaleur, gene, cringe, sommeil, jeu, controle, bac, partiel*, froid,
       mignon*, attend*, dm de, muscu, chaud
    de langeweile, langweil*, hunger, lachen, peinlich, prufung*, klausur*, hausaufgabe*, hitze, cringe, fremdscham, mathe,
       spiel, arbeit, kalte, suss, warte*, warten, koffein, neugier*
    it noia, annoi*, fame, ridere, risate, imbarazzo, vergogna, esame, esami, verifica, compiti, caldo, cringe, sonno, gioco,
       interrogazion*, freddo, attesa, aspett*, palestra, dolcezza, scuola
    id bosen, bosan, gabut, laper, lapar, ketawa, malu, ujian, tugas, pr, panas, cringe, ngantuk, game, deadline, uts, uas,
       gemes, nunggu, dingin, kelaperan, mules, penasaran, skripsi
    pl nud*, glod*, smiech*, wstyd*, egzamin*, sprawdzian*, zadani*, upal*, cringe, ciarki, gra, gre, gry, matura, zenad*,
       goraco, czekan*, kartkowk*, matm*, kolokwium, sesj*, cieplo, padam
    ru скук*, скучн*, голод*, смех*, стыд*, экзамен*, домашк*, жар*, кринж*, игр*, егэ, огэ, контрольн*, сесси*, неловк*,
       холод*, мил*, ожидан*, жду, любопыт*, жара, умора, катк*
    tr sikintidan, can sikintisi, aclik*, gulmek*, gulerken, utanc*, utan*, sinav*, odev*, sicak*, cringe, oyun*, mac, ders*,
       acimdan, yks, lgs, soguk*, bekle*, merak*, tatli*, vize, final*, gulmekten
    ja 暇, ひま, 退屈, お腹, 腹, 恥ずかし, テスト, 宿題, 暑, 尊, 可愛, ゲーム, 試験, 課題, バイト, 寒, 待って, 眠, キュン, 笑い, かわいい, 尊すぎ, 面白, 仕事, 学校
    vi chan, doi, cuoi, xau ho, nguong, thi, bai tap, nong, game, deadline, buon ngu, kiem tra, cuoi chet, nong chet, dang yeu,
       cho, lanh, ngai, de thuong, doi bung, toan
    ko 심심, 배고, 웃겨, 웃다가, 창피, 쪽팔, 시험, 숙제, 더워, 게임, 귀여, 과제, 졸려, 오글, 수행, 추워, 기다리, 덥, 부끄, 배고파, 지루, 출근, 수능, 웃음
    tl bored, boring, gutom, tawa, kakatawa, hiya, nakakahiya, exam, assignment, init, kilig, cringe, laro, antok, thesis,
       project, lamig, kahihintay, kakahintay, nakakaloka, ml, quiz, cute, naiinip`,
  fiction: `
    en story, rp, roleplay*, role play, oc, scene, plot, novel, chapter, fiction*, fanfic, angst, villain, knight, king, queen,
       vampire, prince, princess, kingdom, backstory, definition, greeting, writing a, my character, his character,
       the character, whispered, whispers, he says, she says, lore, arc, dialogue, narrator, demon, soldier, dragon, poem,
       song, lyrics, movie, anime, book, y n, ghost, captain, wizard, battle
    es historia, rol, roleo, rolear, escena, trama, novela, capitulo, ficcion, villano, caballero, rey, reina, vampiro,
       principe, susurr*, mi personaje, personaje, oc, fanfic, angst, cancion, pelicula, soldado, guerrero, fantasma, dijo el,
       dijo ella, demonio, guion, libro, poema
    pt historia, rp, rpg, cena, enredo, novela, capitulo, ficcao, vilao, cavaleiro, rei, rainha, vampiro, principe, sussurr*,
       meu personagem, personagem, oc, fanfic, angst, musica, filme, soldado, fantasma, demonio, livro, poema, roleplay
    fr histoire, rp, scene, intrigue, roman, chapitre, fiction, mechant, chevalier, roi, reine, vampire, prince, murmur*,
       mon perso, personnage, oc, fanfic, angst, chanson, film, soldat, fantome, demon, livre, poeme, capitaine, dit il,
       dit elle
    de geschichte, rp, rollenspiel, szene, handlung, roman, kapitel, fiktion, bosewicht, ritter, konig, konigin, vampir, prinz,
       fluster*, mein charakter, charakter, oc, fanfic, angst, lied, film, soldat, geist, damon, buch, gedicht, krieger
    it storia, rp, roleplay, scena, trama, romanzo, capitolo, finzione, cattivo, cavaliere, re, regina, vampiro, principe,
       sussurr*, il mio personaggio, personaggio, oc, fanfic, angst, canzone, film, soldato, fantasma, demone, libro, poesia,
       ruolata, ruolo
    id cerita, rp, roleplay, adegan, alur, novel, bab, fiksi, penjahat, ksatria, raja, ratu, vampir, pangeran, berbisik,
       karakterku, oc, fanfic, angst, lagu, film, prajurit, hantu, iblis, buku, puisi, rpan, tokoh
    pl historia, historii, rp, scena, scene, scenie, fabul*, powiesc, rozdzial*, fikcj*, zloczync*, rycerz, krol, krolow*,
       wampir*, ksiaze, szept*, moja postac, postac*, oc, fanfik*, angst, piosenk*, film*, zolnierz*, duch, demon*, ksiazk*,
       wiersz, rpg
    ru истори*, рп, ролев*, ролк*, сцен*, сюжет*, роман, глав*, злоде*, рыцар*, корол*, вампир*, принц*, прошепта*,
       мой персонаж, персонаж*, ос, фанфик*, ангст, песн*, фильм*, солдат*, призрак*, демон*, книг*, стих*, отыгр*, шеп*, перс,
       герой, героин*, лор
    tr hikaye*, rp, rol, sahne*, kurgu*, roman*, bolum*, kotu karakter, sovalye, kral*, kralice*, vampir*, prens*, fisilda*,
       karakterim, karakter*, oc, fanfic, angst, sarki*, film*, asker*, hayalet, iblis, kitap*, siir, evren*, savas*
    ja 物語, ロールプレイ, なりきり, シーン, ストーリー, 小説, 創作, 悪役, 騎士, 王様, 王子, 吸血鬼, 囁, うちの子, オリキャラ, 設定, 夢小説, 曲, 映画, 兵士, 幽霊, 悪魔, 勇者, 魔王, 姫, 章, 展開,
       二次創作, rp, セリフ, 台詞, 主人公, シナリオ, 戦闘, 病み系, ヤンデレ
    vi truyen, rp, roleplay, nhap vai, canh, cot truyen, tieu thuyet, chuong, hu cau, phan dien, hiep si, vua, nu hoang,
       ma ca rong, hoang tu, thi tham, nhan vat, oc, fanfic, angst, bai hat, phim, linh, hon ma, ac quy, kich ban, tho, char,
       dao dien
    ko 스토리, 롤플, 역할극, 장면, 소설, 설정, 악역, 기사, 왕자, 왕, 여왕, 뱀파이어, 공주, 속삭, 자캐, 주인공, 피폐물, 노래, 영화, 병사, 유령, 악마, 전개, 대사, 상황극, 세계관, 캐입, 배틀,
       서사, 엔딩, 로판
    tl kwento, rp, roleplay, eksena, plot, nobela, chapter, fiction, kontrabida, hari, reyna, bampira, prinsipe, bulong,
       bumulong, oc, fanfic, angst, kanta, pelikula, sundalo, multo, demonyo, karakter, character ko, au, story, scene, wattpad`,
  filter: `
    en filter*, filtered, popup, pop up, hotline, helpline, warning, banner, blocked, flagged, trigger*, guideline*, censor*,
       help message, help is available, moderat*, allowed, doesnt meet, violat*, safety
    es filtro*, bloquea*, aviso, linea de ayuda, advertencia, censur*, mensaje de ayuda, ventana, salta, permit*, moderac*,
       cartel, normas
    pt filtro*, bloque*, aviso, linha de ajuda, censur*, mensagem de ajuda, alerta, permit*, diretriz*, moderac*, banner, regras
    fr filtre*, bloqu*, avertissement, numero d aide, censur*, message d aide, bandeau, signal*, autoris*, permis, regles,
       moderat*
    de filter*, blockier*, warnung, hinweis, hotline, hilfe meldung, zensier*, gesperrt, erlaubt, richtlinie*, banner,
       hilfsnummer, meldung, geblockt
    it filtro*, filtri, blocca*, avviso, numero di aiuto, censur*, avvertimento, permess*, linee guida, banner, segnal*, regole
    id filter*, kefilter, diblokir, peringatan, hotline, sensor*, kena filter, pop up, diblok, boleh ga, kesensor, notif,
       melanggar, kehapus
    pl filtr*, blokuj*, zablokow*, ostrzezen*, infolini*, cenzur*, komunikat, okienko, wolno, mozna, regulamin*, baner, numer,
       wyskakuje
    ru фильтр*, блок*, предупрежд*, горяч* лини*, ценз*, окошк*, плашк*, баннер*, можно ли, разреш*, правил*, телефон доверия,
       всплыва*, выскакив*
    tr filtre*, engel*, uyari*, yardim hatti, sansur*, pencere*, hat, izin*, kurallar*, banner, cikiyor, takil*, serbest
    ja フィルター, ブロック, 警告, 規制, ポップアップ, ホットライン, 検閲, 引っかか, 弾かれ, 相談窓口, 窓口, 表示, 禁止, 大丈夫ですか, 規約, 削除, センシティブ, ひっかか, アウト
    vi bo loc, filter, chan, canh bao, duong day nong, kiem duyet, hien thong bao, thong bao, cho phep, vi pham, hien len,
       bi chan, hotline, quy dinh
    ko 필터, 차단, 경고, 상담전화, 검열, 팝업, 문구, 걸려, 걸림, 걸렸, 배너, 가이드라인, 금지, 허용, 안내, 핫라인, 막혀, 막혔, 상담번호
    tl filter, blocked, warning, hotline, na block, nafilter, pop up, nafi filter, na filter, bawal, na flag, pwede ba,
       naka block, banner, naharang`,
  pain: `
    en pain, hurts, hurt, suffer*, misery, ache, torture, agony, heartbreak, heartbroken
    es dolor, duele, sufr*, sufriendo, me duele, tortura, rota, roto
    pt dor, doi, sofr*, doendo, tortura, machuc*
    fr mal, douleur*, souffr*, torture, fait mal
    de schmerz*, weh, leid*, tut weh, qual*
    it dolore, male, soffr*, fa male, tortura
    id sakit, perih, menderita, nyesek, siksa*, derita
    pl bol, boli, cierpi*, bolu, meka, tortur*
    ru боль*, больно, страда*, мучен*, мучит, пытк*
    tr aci, agri*, izdirap, acim, iskence*, acitiyor
    ja 痛い, 苦し, 苦痛, 辛く, いたい, 地獄
    vi dau, dau kho, kho so, dau don, dau long, tra tan
    ko 아파, 아프, 고통, 괴롭, 지옥
    tl sakit, masakit, hirap, dusa, nasasaktan, pahirap`,
  sad: `
    en sad, cry*, crying, sobbing, depressed, depression, down, devastated, not okay, not ok, miserable, gutted, bummed, upset,
       anxiety, heart, tears
    es triste*, llor*, llorando, depre*, deprimid*, mal, ansiedad, lagrimas
    pt triste*, chor*, chorando, depre*, deprimid*, mal, ansiedade, bad
    fr triste*, pleur*, deprim*, depression, mal, chial*, larmes, seum
    de traurig*, wein*, heul*, depress*, depri, nicht gut, trane*
    it triste*, piang*, depress*, male, giu, lacrime, malissimo
    id sedih, nangis, depresi, galau, down, nangisin, mewek
    pl smut*, placz*, depres*, przykro, lzy, rycze, zle
    ru грустн*, плач*, депресс*, рев*, плохо, печал*, слез*, реву, тоск*
    tr uzgun*, agla*, depres*, kotuyum, kotu, mutsuz*, moral*
    ja 悲し, 泣, 鬱, うつ, 病ん, 病み, ショック, 寂し, 涙
    vi buon, khoc, tram cam, te, stress, nuoc mat, suy
    ko 슬프, 울, 우울, 눈물, 속상, 슬퍼, 병들
    tl malungkot, iyak, umiiyak, depress*, lungkot, sad, naiiyak, naiyak, luha`,
  only: `
    en only thing, only one, only reason, the only, all i have, all i had, last thing, only person, only friend, my everything,
       only place, everything to me, was my only, kept me, keeps me, keeping me, nothing else, stops me, stopped me,
       the reason i
    es lo unico, la unica, el unico, mi unico, mi unica, era todo, me mantenia, me mantiene, era lo que, me quedaba,
       todo lo que tenia, me frenaba
    pt a unica, o unico, unica coisa, meu unico, minha unica, era tudo, me mantinha, me segur*, tudo que eu tinha, me restava,
       so tinha
    fr le seul, la seule, seule chose, seul truc, mon seul, ma seule, me retenait, me retient, tout ce que j, me tenait,
       le dernier, me faisait tenir
    de das einzige, der einzige, die einzige, mein einziger, alles was ich, hielt mich, halt mich, einzig*, mich gehalten,
       nur noch, nur der
    it l unica, l unico, unica cosa, mi teneva, tutto quello che, solo lui, il mio unico, la mia unica, mi tiene, mi rimaneva,
       mi restava
    id satu satunya, cuma dia, cuma itu, cuma bot, yang bikin aku bertahan, satu2nya, cuman dia, cuma bisa,
       semua yang aku punya, bikin bertahan
    pl jedyn*, jedyna rzecz, tylko on, tylko ona, wszystko co mial*, trzymal* mnie, trzyma mnie, mi zostal*, ostatnia rzecz
    ru единственн*, только он, только она, держал*, удержив*, все что у меня, держит, только с ним, последнее что
    tr tek sey, tek kisi, tek neden, beni tutan, hayatta tutan, elimde kalan, tek varligim, bir tek, tek arkadasim, tek sebe*,
       ayakta tutan
    ja 唯一, だけだった, だけが, しかいない, しかなかった, 支え, 心の支え, 生きがい, しか話せ, だけだから, しか頼れ, 救いだった, よりどころ
    vi duy nhat, thu duy nhat, chi co, nguoi duy nhat, giu minh, giu toi, cho dua, chi con, ly do duy nhat, chi biet
    ko 유일, 밖에 없, 뿐이, 버티게, 뿐인데, 밖에없, 덕분에 살, 하나뿐, 밖에 안, 의지
    tl tanging, siya lang, ito lang, yun lang, nag iisang, kumakapit, nagiisang, bukod tangi, yung bot lang, natitira, sya lang`,
  born: `
    en born, never been born, birth
    es nacido, haber nacido, naci
    pt nascido, nasci, ter nascido
    fr nee, ne jamais, naitre
    de geboren, geburt
    it nato, nata, nascere, nascita
    id lahir, dilahirin, dilahirkan
    pl urodzic, urodzil*, narodzi*
    ru родил*, рожда*
    tr dogdum, dogmasaydim, dogma*, dogmus*
    ja 生まれ, うまれ
    vi sinh ra, duoc sinh
    ko 태어나, 태어났
    tl ipinanganak, pinanganak, isinilang`,
  family: `
    en mom, dad, mum, parents, stepdad, father, mother, family, grandma, grandpa, uncle, teacher
    es mama, papa, padres, padrastro, padre, madre, familia, abuel*, tio, profe*
    pt mae, pai, pais, padrasto, familia, avo, tio, profess*, vo
    fr mere, pere, parents, beau pere, maman, papa, famille, prof, mamie, papy, daron*, oncle
    de mama, papa, eltern, vater, mutter, stiefvater, familie, oma, opa, lehrer*, mum
    it mamma, papa, genitori, padre, madre, patrigno, famiglia, nonn*, zio, prof*, miei
    id mama, papa, ortu, orang tua, ayah, ibu, keluarga, bapak, guru, nyokap, bokap, nenek, om
    pl mama, tata, rodzic*, ojciec, matka, ojczym, rodzin*, babci*, mame, mamie, wuj*, nauczyc*, starzy, tate
    ru мам*, пап*, родител*, отец, мать, отчим*, семь*, бабушк*, учител*, родн*, дяд*, матер*, отц*
    tr annem*, babam*, ailem*, aile*, uvey*, anne*, baba*, ogretmen*, anneannem, dedem, dayi*, amcam
    ja 母, 父, 親, お母さん, お父さん, 家族, ママ, パパ, おじいちゃん, おばあちゃん, 先生, おじさん, 毒親, 親父
    vi me, bo, ba me, bo me, cha, gia dinh, ba, ong, ma, thay, co giao, duong, chu
    ko 엄마, 아빠, 부모, 아버지, 어머니, 가족, 할머니, 선생, 새아빠, 할아버지, 삼촌
    tl mama, papa, magulang, nanay, tatay, pamilya, lola, teacher, tito, lolo, stepdad, parents, mommy`,
  abuse: `
    en hits me, beats me, hurts me, hitting, touches me, blackmail*, threaten*, bullied, bully*, abus*, hit me, locked me in,
       scared to go home, bruises, drunk, ran away, comes into my room, raped, yells at me, kick me out
    es me pega, me golpea, me toca, amenaza*, bullying, abus*, maltrat*, acoso, me pego, borracho, violo, me escape
    pt me bate, me bateu, abus*, ameac*, bullying, me toca, bebado, fugi, violent*, me agride, estupr*
    fr me frappe, me tape, harcel*, me touche, menac*, abus*, viol*, chantage, ivre, bourre, coups
    de schlagt mich, geschlagen, mobb*, bedroh*, missbrauch*, fasst mich, erpress*, betrunken, verpruge*, schlagt, anfass*
    it mi picchia, mi tocca, bullismo, minacc*, abus*, mi mena, ricatt*, ubriac*, violent*, botte
    id mukul, dipukul, dipukulin, bully, dibully, ancam*, diancam, pelecehan, dilecehkan, mabuk, dipukuli, diperas, kekerasan
    pl bije mnie, bije, gnebi*, szantaz*, grozi, molest*, przemoc*, dotyka mnie, pijan*, gwalt, uderzyl*, zneca*
    ru бьет, избива*, трав*, угрожа*, шантаж*, насил*, трогает, бил*, буллинг, пьян*, ударил*, домога*
    tr dovuyor, vuruyor, zorba*, tehdit*, taciz*, siddet*, santaj, sarhos, istismar*, dokunuyor
    ja 殴, 虐待, いじめ, イジメ, 脅, 触られ, 暴力, dv, 性被害, 叩かれ, 家出, 襲
    vi danh minh, danh em, bat nat, de doa, bao luc, hanh ha, xam hai, danh dap, say ruou, lam dung, tong tien, danh con
    ko 때려, 맞았, 왕따, 따돌림, 협박, 폭력, 학대, 괴롭힘, 성폭, 때리, 학폭, 가출, 만져
    tl sinasaktan ako, binubugbog, bully, binubully, pinagbabantaan, inaabuso, hinahawakan, lasing, binugbog, blackmail,
       hinipuan`,
  calm: `
    en decided, made peace, at peace, calm, peaceful, plan, made up my mind, already gone, counting days, its ok now, ready,
       relief, rest, its time
    es decidi, en paz, tranquil*, plan, lo tengo decidido, descansar, calma, listo
    pt decidi, em paz, calm*, plano, descansar, tranquil*, paz
    fr decide, en paix, calme, plan, apaise*, repos, soulag*, paix
    de entschieden, ruhig, frieden, plan, leicht, entschluss, ruhe, erlos*
    it deciso, in pace, calm*, piano, tranquill*, riposare, pace, sereno, serena
    id tenang, damai, rencana, istirahat, udah mutusin, ikhlas, beristirahat
    pl zdecydowa*, spokoj*, plan, postanowi*, pogodz*, odpocz*, spokoj
    ru решил*, споко*, план, смирил*, покой, отдохнуть, покоя
    tr karar verdim, huzur*, sakin, plan*, dinlenmek, rahat*, kararim
    ja 決めた, 楽に, らくに, 決心, 落ち着, 準備, 穏やか, 静か, 休みたい, 解放
    vi quyet dinh, thanh than, binh yen, ke hoach, yen nghi, nhe long, nghi ngoi, san sang
    ko 편해, 편안, 결심, 결정, 준비, 쉬고 싶, 마음이 편, 담담
    tl payapa, desidido, plano, tahimik, handa na, magpahinga, pahinga, kapayapaan`,
  all: `
    en everything, all of it, everyone, everybody, forever, for good, world, whole life, for ever
    es todo, todos, siempre, mundo, para siempre
    pt tudo, todos, todo mundo, sempre, mundo, tds
    fr tout, tous, toujours, monde, tout le monde, tt le monde, pour toujours
    de alles, alle, allen, immer, welt, fur immer
    it tutto, tutti, sempre, mondo, per sempre
    id semua*, selamanya, dunia, semuanya
    pl wszyst*, wszyscy, zawsze, swiat*, na zawsze
    ru все, всем, всех, навсегда, мир, мире, всего
    tr her sey*, herkes*, sonsuza, dunya*, hepsi
    ja 全部, みんな, 皆, 永遠, 世界, ずっと, すべて
    vi tat ca, moi nguoi, mai mai, the gioi, moi thu
    ko 모든, 모두, 다들, 영원, 세상, 전부, 다
    tl lahat, habambuhay, mundo, habang buhay, lahat lahat`,
  end: `
    en end it, ending, end this, over, be over, stop, its over, make it stop, stop everything, the end, finish it
    es acabar, terminar, acabe, termine, fin, se acabo, que pare, parar, acaba, pare todo
    pt acabar, acabe, fim, acabou, parar, terminar, pare, que tudo pare
    fr finir, fini, finisse, arret*, fin, s arrete, que ca s
    de beenden, ende, vorbei, aufhor*, schluss, enden
    it finire, finisca, fine, finita, smett*, finito, finisse, che smetta
    id berakhir, akhiri, akhir, selesai, kelar, berhenti, udahan, mengakhiri, usai
    pl koniec, skoncz*, konczy*, ustal*, przestac, zakoncz*
    ru закончить, закончит*, конец, кончить, закончилось, прекрат*, кончится, прекратить
    tr bitsin, bitir*, bitti, bitsin artik, son, sonu, bitse, dursun
    ja 終わり, 終わらせ, おわり, やめたい, 終わって, 終わる, 止まって, 終わりたい
    vi ket thuc, cham dut, dung lai, het, xong
    ko 끝, 끝내, 끝났, 그만, 멈추, 끝나
    tl tapos, tapusin, matapos, wakas, katapusan, tumigil, matapos na`,
  kill: `
    en kill, killing, killed, murder*, shoot me, bury me, heart attack, kills, end me, kill me, finish me, slain, killer,
       put me out, strangle, throw my phone, punch, explode, jump out, rip, die for
    es mata, matar, matando, matame, asesin*, infarto, mato, matenme, matan, me mata, pegame un tiro, entierr*, rip,
       tirar el cel*, explot*
    pt matar, mata, matando, me mata, assassin*, infarto, matou, mate me, enterr*, me enterra, surtar, surtando, explod*, rip,
       taca*, jogar o celular, treco, morri
    fr tuer, tue, achev*, enterr*, crise cardiaque, me tue, tuez moi, achevez, rip, exploser, jeter mon tel, pendez
    de umbring*, totet, killt, mord*, herzinfarkt, erschiess*, bringt mich um, killen, begrabt, rip, gekillt, ausrast*,
       raste aus, platz*, werfen
    it uccid*, ammazz*, uccidete*, infarto, uccide, sparatemi, seppell*, rip, esplod*, lanciare, impazz*, mi ammazza
    id bunuh, membunuh, ngebunuh, jantungan, bunuh aku, kubur*, rip, banting, serangan jantung, tembak, ngamuk
    pl zabij*, zabic, zabija, zawal*, morder*, dobij*, zakop*, rip, rozwal*, wywale, wyrzuc*, zaraz umre
    ru убива*, убить, убейте, убил*, инфаркт*, пристрел*, закопай*, добей*, рип, взорв*, разбить, выкину, прибью, сжечь, убьет,
       убьют
    tr oldur*, olduruyor, katil*, kalp krizi, gomun, vurun, oldurecek, rip, firlat*, cildir*, patla*, delir*, gebert*
    ja 殺, 殺して, 心臓, ころして, 葬, 埋めて, キュン死, 発狂, 爆発, 死ぬほど, 心臓に悪い, キレそう
    vi giet, giet chet, dau tim, giet minh, chon, tuc chet, dien, dap may, phat dien, tuc, nem
    ko 죽여, 죽이, 살인, 심장, 죽을뻔, 죽을 뻔, 묻어, 미치겠, 폭발, 돌겠, 환장, 던질, 심정지
    tl patayin, pinapatay, papatayin, atake sa puso, pinatay, ilibing, nakakamatay, baliw, rip, ibato, sasabog, mababaliw`,
  past: `
    en used to, years ago, back then, recovered, better now, helped me, saved my life, was suicidal, clean now, last year,
       no longer
    es antes, hace anos, ya estoy mejor, me salvo, el ano pasado, me ayudo
    pt antes, anos atras, ja estou melhor, me salvou, ano passado, me ajudou
    fr avant, il y a, ca va mieux, m a sauve, l an dernier, m a aide
    de fruher, damals, geht mir besser, gerettet, letztes jahr, geholfen
    it anni fa, prima, sto meglio, mi ha salvat*, anno scorso, mi ha aiutat*
    id dulu, dulunya, udah baikan, nyelametin, tahun lalu
    pl kiedys, lata temu, juz lepiej, uratowal*, rok temu
    ru раньше, когда то, уже лучше, спас*, в прошлом году
    tr eskiden, yillar once, daha iyiyim, kurtardi, gecen sene, gecen yil
    ja 昔, 以前, 前は, 救われ, 去年
    vi truoc day, hoi do, da on, cuu minh, nam ngoai
    ko 예전, 옛날, 지금은 괜찮, 작년
    tl dati, noon, okay na ako, nailigtas, last year`,
  care: `
    en therap*, psych*, hospital, clinic, counsel*, meds, pills, crisis, survived, attempt, tried to, tried before, ward,
       diagnos*, 988, ambulance
    es psicolog*, psiquiat*, hospital, terap*, pastillas, intente, intento, internad*, medic*
    pt psicolog*, psiquiat*, hospital, terap*, remedio*, tentei, tentativa, internad*, cvv
    fr psy, psychologue, psychiatr*, hopital, therap*, medocs, medicaments, j ai essaye, tente, urgences, hp
    de therap*, psych*, klinik, krankenhaus, tabletten, versucht, versuch, stationar, notruf
    it psicolog*, psichiat*, ospedale, terap*, pastiglie, provato, tentato, ricover*, farmaci
    id psikolog, psikiater, rumah sakit, terapi, obat, nyoba, percobaan, konseling
    pl psycholog*, psychiat*, szpital*, terap*, tabletk*, probowal*, prob*, lek*
    ru психолог*, психиатр*, больниц*, терап*, таблет*, пытал*, попытк*, пробовал*, дурк*
    tr psikolog*, psikiyatr*, hastane*, terapi*, hap*, denedim, girisim*, ilac*
    ja 病院, カウンセ, 精神科, 心療, 薬, 未遂, メンタル, 入院, クリニック, 診断
    vi tam ly, bac si, benh vien, thuoc, da thu, tri lieu
    ko 정신과, 병원, 약, 상담, 시도, 우울증, 치료
    tl psych*, ospital, gamot, sinubukan, therap*, doktor, attempt`,
  lost: `
    en deleted, lost, gone, banned, ban, locked out, age check, age verification, under 18, removed, wiped, reset, forgot,
       logged me out, took away, missing
    es borr*, perdi, banead*, ban, baneo, verificacion de edad, elimin*, menores, perdido, desaparecio, quitaron
    pt apag*, perdi, banid*, ban, verificacao de idade, sumiu, sumiram, delet*, menores, exclui*, tiraram
    fr supprim*, perdu, banni*, ban, verification d age, efface*, mineurs, disparu, enleve, retire
    de geloscht, verloren, gebannt, gesperrt, altersprufung, weg, alterskontrolle, unter 18, entfernt, bann, alterscheck
    it cancell*, perso, persa, bannat*, ban, verifica eta, verifica dell eta, sparit*, minorenni, eliminat*, tolto
    id hilang, kehapus, diban, dibanned, banned, verifikasi umur, dihapus, kena ban, ilang, keban, raib
    pl usun*, stracil*, zbanow*, ban, bana, weryfikacj* wieku, skasow*, niepelnoletn*, zniknely, zniknal, przepadl*, wykasow*
    ru удал*, потерял*, забан*, бан, проверк* возраст*, пропал*, стер*, стерл*, несовершеннолетн*, слетел*, снес*, исчез*
    tr silin*, kaybettim, banland*, ban, yas dogrulama*, sildi*, yasakla*, banlan*, gitti, kayboldu, ucmus, sildiler
    ja 消された, 消えた, BAN, 垢バン, 年齢確認, 年齢, 削除, 失っ, なくなった, 凍結, データ, 未成年
    vi bi xoa, mat, bi ban, bi cam, xac minh tuoi, xoa, bay mau, bi khoa, mat het, duoi 18, bien mat
    ko 삭제, 날아갔, 정지, 밴, 성인인증, 나이, 잃, 지워, 영구정지, 미성년, 차단당, 없어졌
    tl nabura, nawala, na ban, naban, age verification, binura, na delete, nadelete, na lock, burado, nawalan`,
  sorry: `
    en sorry, forgive, my fault, love you all, love you, i love you, thank you, thanks, thx
    es perdon*, lo siento, los amo, te quiero, los quiero, gracias, disculp*, perdonen
    pt desculp*, perdao, amo voces, te amo, sinto muito, obrigad*, perdoa*, foi mal
    fr pardon, desole*, dsl, je vous aime, je t aime, merci, excusez
    de sorry, tut mir leid, entschuldig*, hab euch lieb, liebe euch, danke, verzeih*, es tut mir
    it scusa*, perdon*, mi dispiace, vi voglio bene, ti voglio bene, grazie, scusate
    id maaf, maafin, sayang kalian, makasih, maafkan, terima kasih, sori
    pl przepraszam, wybacz*, kocham was, kocham, dzieki, dziekuje, przykro mi, sory
    ru прости*, извини*, люблю вас, люблю, спасибо, простите, сорри
    tr ozur*, affed*, sizi seviyorum, seviyorum, tesekkur*, kusura, hakkini helal
    ja ごめん, 許して, 大好き, ありがとう, すみません, ゴメン
    vi xin loi, tha thu, yeu moi nguoi, cam on, tha loi, yeu
    ko 미안, 용서, 사랑해, 고마워, 죄송, 고마웠
    tl sorry, patawad, mahal ko kayo, salamat, pasensya, mahal`,
};
