/**
 * Words that say neither which error it is nor that it is none: grammar, feelings, times, and what people do around an
 * error. A word that is in no list counts as talk about something else.
 */
export const neutralWords = `
  a an the this that these those it its is are am was were be been being do does did have has had having will
  would should could can may might shall to of in on at by for from with about into onto up out off over under
  again as if then than so but and or nor because cause cuz coz bc while when where why how what which who
  whose whats hows whys thats theres i im ive id ill me my mine myself we us our you ur u r your yours they
  them their there here some any all each every everything anything anyone everyone someone somebody anybody
  else other another others one ones just only even still yet already ever really very too also like such same
  more most less much many lot lots few bit kinda sorta kind sort yes no not yeah yep nope ok okay well now rn
  atm currently today tonight yesterday morning afternoon evening night hour hours hr hrs min mins minute
  minutes second seconds sec secs day days week weeks month months year years since ago until till long time
  times once twice always sometimes often after before during between back away around through first last next
  thing things stuff way get gets got getting gotten give gives gave giving go goes going went say says said
  saying sais tell tells told telling show shows showed showing shown see sees saw seen seeing look looks
  looking looked appear appears popped pop pops popup come coming keep keeps kept let lets try tries tried
  trying use used using user users want wants wanted need needs put puts take takes took start starts started
  stop stops stopped happen happens happened happening mean means meaning meant know knows think thinks guess
  idk knew seem seems fix fixed fixes help helps solve please pls plz plss plis plox pleas thanks thank thx
  sorry hi hey hello guys guy bro bruh dude man girl bestie yall folks lol lmao lmfao omg omfg wtf wth tf ffs
  smh fr frfr ugh ughh argh aaa aa ahh ah oh ooh oops hmm hm huh eh uh um wow xd haha hahaha jaja jajaja kkk
  kkkk rsrs wkwk wkwkwk hehe ngl tbh imo imho istg ig tho though hell damn dang shit shitty fuck fucking
  fuckin fck freaking effing crap stupid dumb annoying annoyed mad angry sad tired sick crying cry scream
  screaming gonna cries wanna gotta dying die hate literally actually basically seriously kidding joke
  apparently suddenly nowhere whole little big red yellow grey gray small weird strange random old new good
  bad fine great right middle top bottom corner screen screenshot pic banner box button window tab tabs toast
  bubble notification line words word text press pressed click clicked clicking tap tapped type typed typing
  write wrote writing read reading send sending sent page app apps application site home list menu settings
  option browser chrome safari firefox edge opera brave ios android samsung desktop mac windows data mobile
  cell device version update updated updating latest reload reloaded reloading refresh refreshed refreshing
  restart restarted restarting reinstall reinstalled reinstalling uninstalled clear cleared cache cookies
  cookie incognito private question bug bugs code status http https www com net org html head title body
  center div span json message detail success false true null undefined statuscode axioserror typeerror
  exception request response url visit information details contact support team report reported ray
  performance security protection favorite favourite fav comfort beloved main conversation talk talks talking
  talked chatting chatted barely sudden randomly friend friends people person reddit sub everybody later soon
  ends ended mid scene story plot rp roleplay session both two three four five ten 2 3 4 5 6 7 8 9 10 instead
  without within reason reasons nothing none nobody cool nice lately recently supposed allowed anymore broke
  paid subscription plus premium open opened opening close closed closing leave login cannot dis dat da tha
  wit receive received return returned returns returning thrown throws throwing throw hit hits hitting met
  reached reach face faced facing experiencing experience encounter encountered due whenever wherever whatever
  however anyways anyway half full empty entire entirely completely totally firewall nginx pycharacterai pycai
  fictional bounce bouncing contains contain memory memories console upstream axios aiohttp client exceptions
  script python library library's connecting six seven eight nine eleven twelve hundred hundreds thousand
  thousands behind ahead skip avoid bypass mess sentence sentences paragraph paragraphs description
  descriptions definition definitions tags love loved loving everywhere anywhere somewhere homepage profile
  search explore recents feed logo splash correction corrections correct correcting either neither tomorrow
  activated enabled yo ayo hiya letter letters tm doing done make makes made making major huge specific
  certain different normal normally usual usually regular default clearly obviously honest honestly truly
  surely maybe perhaps possibly probably definitely absolutely earlier early late recent constantly
  continuously occasionally rarely continually eventually finally immediately instantly quickly slowly
  directly properly correctly exactly automatically manually able add added adding allow allows bring brings
  brought call called change changed check checked checking choose chose continue continued continues cost
  dealing deal decide enough especially explain explained figure figured find finds finding found follow
  following forced force forget forgot function functions general generally given glad grab guessing hang
  happy hard hardly heard hear heavy hold holding idea important include includes including interact
  interacting join kill killed kills knowing large leaves leaving left level lines listed lists located longer
  luck manage managed matter mentioned merely move moved moving multiple name named near necessary notice
  noticed number obvious occur occurs opposite options otherwise outside own part parts pass passed past pay
  paying place plain point possible prevent previous purpose push pushed questions quick quite rather realize
  regarding remain remains repeat repeated repeating resolve resolved respond responds rest result results
  running runs run searched select selected separate serious set sets setting several short side sides similar
  simple simply single situation slightly solid solution solutions somehow sound sounds spam spammed spamming
  special spent spot stay stays step steps stick straight stupidly successful successfully supports switch
  switched switching system systems taking technical term terms test tested testing thinking together total
  tough toward turn turned turning types understand understanding unless unlike unfortunately upon upper usage
  useless valid value various via view wanting watch ways website whether wide wish wonder wondering worked
  worse worth yup yeh yea ya nah kindly appreciate advance regards sir mate buddy pal girlies besties chat
  peeps fam homies lads english translate translation exact unable must ought wait waiting waited patient hope
  hopefully thought believe swear promise crazy insane ridiculous unplayable unusable sucks suck lame terrible
  awful horrible worst trash garbage dev devs developer developers staff company theyre youre weve isnt
  someones happend happends`;

/** The same in Spanish, Portuguese, French, German, Indonesian, Tagalog, Russian and Japanese. */
export const neutralInOtherLanguages = `
  el la los las un una unos unas de del al y o u que cual como cuando donde por para con sin se me te le les
  lo nos mi mis tu tus su sus es son esta este esto estan estoy ser estar fue ha he hay tiene tengo sale dice
  pone aparece todo toda todos todas muy mas pero porque pq xq q si ya hoy ayer ahora desde hasta vez veces
  rato dia hora horas minutos siempre otra otro ayuda alguien nadie favor intenta intentalo intentar nuevo
  tarde luego solo cada cosa hola gracias tambien aqui ahi quiero puedo puede hace hacer da dan mucho tiempo
  sigo sigue seguir usando uso nuestro nuestra nuestros nuestras servicios cuanto dura quien quiere quieren
  haciendo diciendo puse meti acabo entro entrar estaba iba tampoco eres somos era eran sentimos perdon modo
  ia inteligencia artificial alcanzado alcanzaste alcance llegado mensaje momento mientras entonces asi ademas
  casi algo nada ningun ninguna cualquier esa ese eso esas esos aquel misma mismo ella ellos ustedes vosotros
  usted salir salio saliendo decir dijo veo ver mirar escribo escribir escribe leer usar usa estado dias
  semana mes anos noche manana celular telefono movil pantalla boton correctamente bien mal ayudenme porfa xfa
  plis wey we amigo amigos verdad creo sabe saben sabes parece segun hacia sobre entre contra ante bajo tras
  durante mediante os as um uma uns umas do dos das no na nas em ao aos pelo pela e ou qual quando onde pra
  com sem meu minha meus minhas seu sua seus suas dele dela isso isto esse essa eu voce vc vcs ele ela foi
  estao estou tem tenho ta to diz dizendo fala fica ficar hoje ontem agora ate sempre alguem ninguem ajuda
  socorro gente mano cara tente novamente mais tudo muito pode poder podem poderia sera sao sendo so tambem ja
  nosso nossa nossos nossas quanto demora ainda estava tava tanto ficou ficando dando deu dar deram desculpe
  desculpa atingido atingiu alcancado cheguei chegou mensagem enquanto entao assim alem quase algum alguma
  nenhum nenhuma qualquer aquele aquela mesmo mesma eles elas voces senhor sair saiu saindo dizer disse vejo
  olhar escrevo escrever ler noite manha telefone tela botao bem ajudem porfavor pfv pf verdade acho sei
  tentar tento tentando consigo consegue meio resolver resolvo faz fazer fazendo faco vou vai voltou voltar
  volta une des du d l j c s n m t qu qui quoi est sont suis ai a ont avons avez etre avoir fait faire mon ma
  ton tes sa ses notre votre vos leur leurs ce cet cette ces ca il elle on nous vous ils elles je moi toi dans
  sur sous avec sans pour par et donc car quand comment pourquoi depuis matin soir hier aujourd hui heure
  heures jour jours toujours encore plus tres trop tout tous toute toutes rien dit affiche reessayez reessayer
  tard veuillez svp stp aide quelqu autre autres merci bonjour peut peux pu ete au aux en ne mode atteint
  atteinte desole message moment pendant alors ainsi aussi presque quelque quelques aucun aucune meme ici voir
  vois lire ecrire ecris utiliser utilise semaine mois an ans nuit telephone portable ecran bouton ami amis
  vrai crois pense sais semble vers contre essayer essaie essaye veux voulais dois doit faut arrete continue
  apres avant deja jamais chaque fois der die den dem ein eine einen einem einer und oder aber doch ist sind
  war bin hat habe haben wird wurde werden ich er sie wir ihr mein meine meinen meiner dein deine sein seine
  mir mich dir dich unser bei beim mit ohne von vom zu zum zur auf aus in im am fur nach seit bis wenn wann
  warum wieso weshalb was wer wie wo heute gestern jetzt immer wieder noch schon nur auch sehr mehr obwohl
  stunde stunden minuten tag tun bitte danke hilfe jemand andere kommt steht sagt zeigt bekomme seite handy
  versuche versuchen erneut spater alles nochmal kann kannst konnte geworden ki modus erreicht leider
  entschuldigung wahrend dann fast etwas irgendwas irgendwie nie alle jeder jede dieser diese dieses ihn ihm
  sehe sehen lesen schreiben schreibe benutzen nutze tage woche monat jahr jahre nacht morgen bildschirm knopf
  gut schlecht freund freunde wahr glaube denke weiss scheint uber unter zwischen gegen versucht will wollte
  muss soll darf machen macht gemacht gerade eben plotzlich dauernd standig meldung yang ini itu ada di ke
  dari atau tapi kalau karena krn untuk buat dengan sama saya aku gue gw kamu lu kita kami mereka nya sih dong
  deh kok nih tuh lagi terus mulu min bang kak gais guys tolong coba nanti kenapa knp apa apakah bagaimana
  gimana kapan siapa sudah udah udh sedang akan bisa semua juga aja saja banget hari jam tadi pagi malam
  sampai masih kah wkwk sendiri ko pas waktu setiap tiap muncul katanya bilang dalam tercapai mencapai maaf
  pada oleh sebuah satu dua tiga lebih paling sangat sekali dulu dulunya kemarin sekarang besok minggu bulan
  tahun menit detik teman orang lain anda punya pakai pake make mau ingin harus boleh liat lihat baca tulis
  nulis padahal malah cuma cuman doang kayak seperti hp laptop layar tombol gara ampe trus jd jadi tau tahu
  ang ng at ay mo niya nila namin natin tayo sila ako ikaw siya ba po opo naman lang din rin pa nga daw raw
  kasi kung kapag pag lahat may meron yung yun ito iyan dito doon bakit ano sino paano kailan ulit tuwing oras
  araw nung mga ni kay pls sakin sayo akin iyo amin atin kanila nito niyan noon ngayon kanina bukas kahapon
  minsan palagi talaga grabe hala sana dapat pwede puwede gusto kailangan alam sabi sinasabi lumalabas laging
  bigla biglang и в во на с со к ко у о об от до из за по при для а но или да же ли бы то это этот эта эти что
  чтобы как так где когда почему зачем кто я мне меня мой моя мои мое ты тебя вы вас ваш ваше он она они его
  ее их мы нас наш наша наше наши нашим нашей свой все всё всех весь вся уже еще опять снова постоянно сегодня
  вчера сейчас теперь час часа часов утра день раз после делать сделать пишет пишут выдает выходит появляется
  говорит помогите пожалуйста кого нибудь попробуйте позже только просто есть был была было иногда который
  которая которые больше мною ии статус режим достигнут превышен код всегда там тут здесь тоже если чем ничего
  очень вообще даже надо нужно можно хочу могу может быть стало стал через минут минуты неделю неделя месяц
  год лет ночь утро вечер телефоне телефон экран кнопка друг друзья вроде кажется думаю знаю знает ребят
  ребята народ блин такое такая какой какая какие этого этом этой что-то почемуто 中 出 今 私 日 時 分 何 回 後 前 人 僕 俺
  急 全 部 度 表 示 画 面 直 方 法 助 教 誰 毎 昨 朝 夜`;

/** Expressions, separated by commas, in which a word for trouble means none. */
export const neutralExpressions = `
  dont know, dont understand, do not understand, do not know, no idea, not sure, dont care, no problem,
  no limit, no limits, no thanks, why not, not me, or not, if not, dont get it, dont get why,
  didnt do anything, dont want, no matter, no clue, dont worry, cant believe, cant stand, dont use,
  dont have one, not sure why, broke up, break up, breaking up, im dead, im dying, i died, im so dead,
  dead lmao, down bad, no one, at work, from work, go to work, went to work, have work, for work, off work,
  after work, my work, lost in, calm down, down there, upside down, cut down, slow down, write down,
  wrote down, let me down, dead serious, for no reason, no reason, cant even, no se que, no entiendo, nao sei,
  nao entendo, sais pas`;

/** Words that people mostly use around an error or the service. */
export const contextWords = `
  cai error says say get keep show popup app site code screen page message send reload refresh click press
  cloudflare status fix anyone else again tell said`;
