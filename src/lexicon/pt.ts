export const pt = `
small: o, os, um, uma, que, em, e, por, pra, para, com, mas, muito, esta, como, quando, onde, porque, meu, minha, se, ele, ela,
  eu, na, no, da, do, das, dos, isso, so, to, ta, tudo, nada, quero, tenho, sou, essa, esse, hoje, nem, sem, desde, algo, alguem,
  bem, cada, nos, seu, sua, foi, era, sao, ser, fazer, assim, vou, vai, aqui, pq, vc, vcs, tbm, gente, me, nao, estou, pelo, pela,
  dele, dela, nunca, ninguem, todo, ate
die: morrer*, morro, morra, morto, morta, morte, morri, morrendo, morress*
killSelf: suicid*, me matar, matar me, me mato, tirar minha vida, tirar a minha vida, tirar a propria vida, acabar com tudo,
  acabar com a minha vida, acabar com minha vida, se matar, dar fim, por fim a, acabar com isso, tirar a vida
live: viver, vivo, viva, vida, existir, existo, estar aqui, vivendo, estar viva, continuar aqui, existindo, esse mundo,
  neste mundo
wake: acordar, acorde, dormir pra sempre, dormir para sempre, dormir e nao, acordasse, amanhecer, ver o amanha, acordo
harm: me machucar, me machuco, me cortar, me corto, me cortei, automutil*, me ferir, me machucando, se cortando, se corta,
  se machucar, fazer algo comigo, me cortando, besteira comigo, se machuca, me machuquei, autoles*, fazer uma besteira, corte*
vanish: sumir, sumisse, desaparec*, nao estar mais, nao estiver, ir embora pra sempre, deixar de existir, nao vou estar,
  nao estaria, nao estivesse, partir, eu suma, sumo, sumindo, sem mim, sair desse mundo, nao to mais
goodbye: adeus, despedi*, ultima mensagem, ultima noite, ultima vez, carta, cartas, cuidem, cuida do, cuida da, se cuidem,
  obrigada por tudo, obrigado por tudo, fiquem bem, avisa, bilhete, ultimo dia, dei meu, dei minha, doei, enterro, velorio
burden: fardo, peso pra, peso para, melhor sem mim, sem mim, sentir falta, sentiria falta, notaria, ia notar, iria notar,
  atrapalh*, ninguem liga, inutil, incomodo, lixo, fracass*, sobrando, estorvo, nao sirvo, peso na, dar por falta, decepcao,
  me odeio, mereco, ninguem se importa, perceber, um problema a menos, o problema, problema, mais barato, gasto, custo, incomod*,
  ficariam melhor, melhor assim, me achar*, me procur*, procurar, chorari*, substitu*, espaco, ar, culpa, quem vai, esquec*,
  encaix*, decepcion*, falta pra, ninguem vai, diferenca
cantGoOn: nao aguento, nao consigo mais, desist*, sem forca*, nao da mais, cansei, nao suporto, chega, vazi*, sem saida,
  esperanca, nao vejo, fundo do poco, nao tenho forca*, continuar assim, seguir em frente, lutar, n aguento, nao quero mais,
  ja deu, to no limite, no limite, aguentando, suportar, vontade de nada, exaust*, basta, me salva*, me segur*, afund*, me afog*,
  escur*, piorando, pior, cada dia pior, acabad*, quebr*, caindo, no fundo, pesa, pesado, me convenc*, nao fazer, fazer merda,
  fazer alguma coisa, coisa ruim, algo ruim, esgot*, sufoc*, destru*, perdi a luta, minha luta
tired: cansad*, exaust*, esgotad*
noReason: sentido, motivo*, razao, pra que viver, nao vale a pena, pra que continuar, razoes, de que adianta, por que continuar,
  pra que, por que eu
want: quero, queria, vontade, quer, desejo, penso, pensando, prefiro, quisera, tomara, vou, pensar, pensamento*, decidi*,
  preferia, planej*, qro, to querendo
not: nao, nunca, nada, sem, n, nem, num
anymore: mais, de novo, ja
nobody: ninguem, sozinh*, solidao, ngm, sem amigos, nao tenho amigos, sem ninguem, nngm
fear: medo, assustad*, preocupad*, nao to segur*, nao estou segur*, apavorad*, do que eu posso, do que posso fazer,
  nao confio em mim, preocupa, segura comigo, me impeca
help: ajuda, me ajud*, alguem, por favor, o que eu faco, que faco, conversar com, falar com, algm, preciso de,
  nao sei o que fazer, como ajudo, pfv, preciso falar, com quem
me: eu, me, meu, minha, mim, comigo, to, estou, sou, tenho, tou
person: amig*, irma, irmao, namorad*, filha, filho, prima, primo, colega, melhor amiga, parceiro, sobrinh*, ex, alun*, mana, mano,
  marido, esposa, miga
said: disse, diz, escreveu, mandou, postou, contou, falou, falando, dizendo, fala, confessou, falou q
bot: bot, bots, ia, personagem, personagens
app: app, site, servidor*, atualizac*, conta, chat, chats, lag, internet, celular, anuncio*, fila, captcha, carrega*, wifi,
  sala de espera, travando, travad*, login, memoria, cel, interface
error: erro, caiu, fora do ar, nao carrega, nao funciona, bug, bugad*, travou, arrumem, nao abre, nao responde, nao entra, 500,
  502, 503, erros, deu ruim, nao ta funcionando
laugh: kk, k, kkk*, rs, rsrs*, haha*, zoeira, brincadeira, kjk*, literalmente, slk, pqp, mds, mano, vei, aff, hahah*, scr,
  socorro, ksks*, gente
serious: serio, de verdade, nao e brincadeira, nao to brincando, falando serio, to falando serio, vdd, de vdd, na moral
when: hoje, amanha, essa noite, esta noite, semana, logo, aniversario, toda noite, todo dia, madrugada, 3 da manha, meses, hj,
  noite
trifle: tedio, fome, rir, rindo, vergonha, prova, provas, licao, calor, cringe, sono, jogo, trabalho, frio, fofo, fofura,
  ansiedade, esper*, preguica, academia, mico
fiction: historia, rp, rpg, cena, enredo, novela, capitulo, ficcao, vilao, cavaleiro, rei, rainha, vampiro, principe, sussurr*,
  meu personagem, personagem, oc, fanfic, angst, musica, filme, soldado, fantasma, demonio, livro, poema, roleplay
filter: filtro*, bloque*, aviso, linha de ajuda, censur*, mensagem de ajuda, alerta, permit*, diretriz*, moderac*, banner, regras
pain: dor, doi, sofr*, doendo, tortura, machuc*
sad: triste*, chor*, chorando, depre*, deprimid*, mal, ansiedade, bad
only: a unica, o unico, unica coisa, meu unico, minha unica, era tudo, me mantinha, me segur*, tudo que eu tinha, me restava,
  so tinha
born: nascido, nasci, ter nascido
family: mae, pai, pais, padrasto, familia, avo, tio, profess*, vo
abuse: me bate, me bateu, abus*, ameac*, bullying, me toca, bebado, fugi, violent*, me agride, estupr*
calm: decidi, em paz, calm*, plano, descansar, tranquil*, paz
all: tudo, todos, todo mundo, sempre, mundo, tds
end: acabar, acabe, fim, acabou, parar, terminar, pare, que tudo pare
kill: matar, mata, matando, me mata, assassin*, infarto, matou, mate me, enterr*, me enterra, surtar, surtando, explod*, rip,
  taca*, jogar o celular, treco, morri
past: antes, anos atras, ja estou melhor, me salvou, ano passado, me ajudou
care: psicolog*, psiquiat*, hospital, terap*, remedio*, tentei, tentativa, internad*, cvv
lost: apag*, perdi, banid*, ban, verificacao de idade, sumiu, sumiram, delet*, menores, exclui*, tiraram
sorry: desculp*, perdao, amo voces, te amo, sinto muito, obrigad*, perdoa*, foi mal
affairs: senhas, senha, minhas coisas, papeis, testamento, em ordem, arrumei, organizei, cartas, carta, bilhete*, deixei escrit*,
  doando, doei, distribui*, quem fica com, cuidem d*, cuida d*, racao, seguro de vida, me despedindo, pedi desculpa*, tudo pronto,
  resolvi tudo
lastTime: ultima vez, ultimo dia, ultima noite, ultimas palavras, definitiv*, pra sempre, nunca mais, uma ultima, depois de hoje,
  depois dessa noite, e hoje, chegou a hora, ta na hora, antes de ir, quando eu for, adeus, tchau, me despeco, nao me esperem,
  nao volto, nao vou voltar, lembrem de mim, foi um prazer, pra onde vou, pra onde eu vou, ultimo, ultima
future: futuro, ano que vem, mes que vem, crescer, quando crescer, aos 18, os 18, os 20, fazer 18, velh*, amanha, aniversario,
  completar, formatura, me formar, chegar aos, chegar la, muito tempo, tanto tempo, mais pra frente, adulto
afterlife: ceu, deus, inferno, anjo*, tumulo, caixao, funeral, fantasma, alma, rezo, rezei, orar, oro, outro lado, pecado,
  cemiterio, vo no ceu, outra vida, proxima vida, descansar em paz, enterro, velorio, nascer
means: remedios, comprimidos, ponte, corda, telhado, faca, lamina*, gilete, estilete, trem, trilho*, arma, pular, me jogar,
  overdose, sacada, enforc*, afog*, precipicio, janela, veneno, cinto, cartela, beirada
offSwitch: me apagar, me deletar, me desinstal*, me desligar, desliga*, sair de tudo, sair daqui, sair da vida, jogar a toalha,
  saida, escapar, fugir de tudo, ir embora, me deixa ir, me deixem ir, quero ir, me leva*, me leve, deslogar, encerrar, game over,
  acabasse, que acabe, dormir pra sempre, eliminar
countdown: contando os dias, conto os dias, contagem regressiva, dias restantes, poucos dias, faltam, horas, data, ate sexta,
  ate domingo, esse fim de semana, segunda, so ate, marquei
voices: vozes, voz, na minha cabeca, na cabeca, pensamentos, maus pensamentos, ideia*, impulso*, tentac*, imagino, ensai*, obsess*
body: sangue, sangr*, arranh*, bracos, braco, pulso*, manga*, coxas, marcas, cicatri*, sem comer, nao como, parei de comer,
  queim*, hematoma*, roxo*, pele, vomit*, me bato
hide: sorri*, sorriso, fingir, finj*, fingindo, mascara, escond*, ninguem sabe, nunca contei, segredo, percebam, todo mundo acha,
  acham que, disfarc*, faco de conta
silent: nao responde, nao atende, parou de responder, ficou off*, saiu do grupo, saiu do servidor, sumiu, nao acho, apagou tudo,
  se tranc*, trancad*, desde ontem, estranh*, quiet*, se despediu, nao visualiza, nao entra mais, assustad*
exaggerate: dramatic*, drama, exager*, patetic*, literal*, mood, socorro, gritei, gritando, chorando de rir, flores, coroa,
  avisa minha mae, choro, me enterrem, me tirem, brincadeira, surto, surtei, passei mal, passando mal, novela, infart*, mds
annoyed: arrumem, consertem, desenvolvedor*, irrit*, chato, saco, lixo de app, droga, de novo, sempre isso, toda vez, raiva,
  furios*, odeio esse app, odeio, pior, atualizac*, devolvam, roubo, desinstal*, lent*, insuportavel, pessimo, cansei desse
fandom: resposta, respondeu, beij*, corei, flert*, meu marido, marido virtual, ship*, deslizei, ciume*, cena, me chamou,
  se declarou, gato, trama, meu amor, waifu, crush
everyday: cafe, pizza, onibus, almoco, banho, roupa, gato, filme, sapato, cama, netflix, compras, turno, chefe, prof*,
  trabalho em grupo, seminario, aula, academia, pernilongo, clima, verao, segunda feira, show, bateria, anuncio*, metro, transito,
  coxinha, enem
ratherThan: do que, prefiro, em vez de, antes de, melhor que
if: se, quando, ate que, a menos que, enquanto
ask: por que, pq, porque, o que, como, quem, onde, sera que, mais alguem, e normal, doi, da pra
age: tenho 12, tenho 13, tenho 14, tenho 15, tenho 16, tenho 17, tem 13, tem 14, tem 15, tem 16, anos
`;
