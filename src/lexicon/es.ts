export const es = `
small: el, la, los, las, que, en, es, una, un, por, para, con, pero, muy, esta, como, cuando, donde, porque, mi, se, lo, le, yo,
  he, ha, hay, del, al, mas, ya, no, si, tan, solo, todo, nada, quiero, tengo, estoy, soy, eso, esa, ese, este, hoy, ni, sin,
  desde, hasta, algo, alguien, bien, cada, les, nos, sus, tu, te, fue, era, son, ser, hacer, asi, me, estan, voy, q, xq, hace, vez
die: morir*, muero, muera, muerto, muerta, muerte, morirme, me mori, murier*, muriendo
killSelf: suicid*, matarme, me mato, me mate, quitarme la vida, acabar con todo, acabar con mi vida, terminar con todo,
  terminar con mi vida, me voy a matar, quitarse la vida, matarse, desvivir*, terminar con esto, acabar con esto, ponerle fin
live: vivir, viva, vivo, vida, existir, exista, existo, existencia, estar aqui, seguir aqui, estar viva, viviendo, estar vivo,
  este mundo
wake: despertar*, despierto, dormir para siempre, dormirme y, dormir y no, amanecer, amanezca, llegar a manana, dormirme
harm: hacerme dano, me hago dano, cortarme, me corto, me corte, lastimarme, autolesion*, lastimo, me hice dano, cortandome,
  se corta, hacerse dano, autoles*, se lastima, lastimarse, hacerme algo, haga dano, se hace dano, hacer una tonteria, cortes
vanish: desaparec*, desapareciera, irme para siempre, ya no estar, no estare, no estoy, si no estuviera, no este,
  dejar de existir, no voy a estar, me voy para siempre, dejar este mundo, borrarme, faltara, no estuviese, ya no este,
  irme de este, ya no estoy, cuando no este
goodbye: adios, despedi*, ultimo mensaje, ultima noche, ultima vez, carta, cartas, cuiden, cuida de, cuidense, gracias por todo,
  nota, regale, diganle, despido, mi perro, mi gato, ultimas palabras, hasta siempre, cuidate mucho, funeral, regalando, regalado
burden: carga, estorbo, mejor sin mi, sin mi, me extranar*, se daria cuenta, le importo, le importa, estorb*, mas felices,
  notaria, inutil, peso para, no sirvo, basura, fracaso, nadie me, sobro, no valgo, decepcion, me odio, merezco, no encajo,
  molesto, un problema menos, el problema, problema, mas barato, gasto, cuesto, molestar, estarian mejor, mejor asi,
  me encuentre*, buscar, me buscaria, llorarian, lloraria, reemplaz*, espacio, aire, culpa, quien me, se olvid*, encaje, encajar,
  decepcion*, hago falta, nadie va a, preguntaria
cantGoOn: no puedo mas, ya no puedo, no aguanto, me rindo, sin fuerzas, no doy mas, harto, harta, cansado de todo,
  cansada de todo, no soporto, rendir*, no tengo fuerzas, vaci*, sin salida, no hay salida, ya no doy, esperanza, no veo,
  tocado fondo, seguir asi, no quiero seguir, aguantar, luchar, ya fue todo, seguir adelante, no puedo seguir, toque fondo,
  ganas de nada, ya basta, basta, no llego, salvenme, salvame, sostenerme, hundid*, hundo, hund*, ahog*, oscur*, peor,
  cada vez peor, se me acaba, agotad*, quebr*, rompi, rompo, caigo, tocar fondo, me gano, pesa, convenzanme, convenceme,
  no hacerlo, hacerlo, hacer algo malo, algo malo, ganas de pedir
tired: cansad*, agotad*, cansancio
noReason: sentido, razon para, razones, motivo*, para que seguir, para que vivir, no vale la pena, pa que, ni una razon,
  para que estoy, de que sirve, para que sigo, para que
want: quiero, quisiera, ganas, ojala, quiere, queria, deseo, pienso, pensando, pensar, piensa, prefiero, prefiere, voy a, desear*,
  quiera, decidi*, planeo, plan, pensamientos
not: no, nunca, nada, sin, ni, jamas
anymore: ya no, mas, otra vez, de nuevo, ya
nobody: nadie, sol*, soledad, no tengo a, ningun amigo, a nadie, sin amigos, solita, no tengo amigos
fear: miedo, asustad*, no estoy a salvo, preocupad*, preocupa, asusta, temo, lo que pueda hacer, lo que voy a hacer,
  no confio en mi, me da miedo, segura, seguro conmigo
help: ayuda, ayudenme, ayudame, alguien, por favor, que hago, hablar con alguien, no se que hacer, con quien, que puedo hacer,
  porfa, hablar con, que le digo, necesito
me: yo, me, mi, mis, mio, conmigo, estoy, soy, tengo, toy
person: amig*, hermana, hermano, novia, novio, hija, hijo, prima, primo, companer*, mejor amiga, pareja, sobrin*, ex, alumn*,
  pana, compa, esposa, esposo, compi, colega
said: dijo, dice, escribio, mando, publico, conto, dijeron, decia, diciendo, puso, subio, confeso, me ha dicho, habla de
bot: bot, bots, ia, personaje*, mi bot
app: app, pagina, sitio, servidor*, actualizacion, cuenta, chat, chats, lag, internet, celular, movil, anuncio*, cola, captcha,
  carga, cargar, laguead*, wifi, sala de espera, telefono, cel, interfaz, memoria
error: error, caido, caida, se cayo, no carga, no funciona, bug, falla, arreglen, no abre, no responde, no me deja, trabad*, 500,
  502, 503, errores, no anda, esta caida, colgad*
laugh: jaja*, jeje*, xd, jsjs*, broma, alv, literal, literalmente, wey, we, ptm, jajs*, ajaj*, xdd*, ay, uff, jj, bro, mano, tio,
  tia
serious: en serio, no es broma, de verdad, no bromeo, no es joda, no exagero, va en serio, enserio, la verdad, de vdd
when: esta noche, manana, esta semana, pronto, cumple*, hoy, cada noche, todas las noches, cada dia, todos los dias, madrugada,
  las 3, meses, semanas
trifle: aburrimiento, aburrid*, hambre, risa, verguenza, examen*, tarea, calor, ternura, cringe, sueno, juego, partida, colegio,
  frio, pena ajena, mates, gimnasio, esper*, ansiedad, suspenso
fiction: historia, rol, roleo, rolear, escena, trama, novela, capitulo, ficcion, villano, caballero, rey, reina, vampiro,
  principe, susurr*, mi personaje, personaje, oc, fanfic, angst, cancion, pelicula, soldado, guerrero, fantasma, dijo el,
  dijo ella, demonio, guion, libro, poema
filter: filtro*, bloquea*, aviso, linea de ayuda, advertencia, censur*, mensaje de ayuda, ventana, salta, permit*, moderac*,
  cartel, normas
pain: dolor, duele, sufr*, sufriendo, me duele, tortura, rota, roto
sad: triste*, llor*, llorando, depre*, deprimid*, mal, ansiedad, lagrimas
only: lo unico, la unica, el unico, mi unico, mi unica, era todo, me mantenia, me mantiene, era lo que, me quedaba,
  todo lo que tenia, me frenaba
born: nacido, haber nacido, naci
family: mama, papa, padres, padrastro, padre, madre, familia, abuel*, tio, profe*
abuse: me pega, me golpea, me toca, amenaza*, bullying, abus*, maltrat*, acoso, me pego, borracho, violo, me escape
calm: decidi, en paz, tranquil*, plan, lo tengo decidido, descansar, calma, listo
all: todo, todos, siempre, mundo, para siempre
end: acabar, terminar, acabe, termine, fin, se acabo, que pare, parar, acaba, pare todo
kill: mata, matar, matando, matame, asesin*, infarto, mato, matenme, matan, me mata, pegame un tiro, entierr*, rip, tirar el cel*,
  explot*
past: antes, hace anos, ya estoy mejor, me salvo, el ano pasado, me ayudo
care: psicolog*, psiquiat*, hospital, terap*, pastillas, intente, intento, internad*, medic*
lost: borr*, perdi, banead*, ban, baneo, verificacion de edad, elimin*, menores, perdido, desaparecio, quitaron
sorry: perdon*, lo siento, los amo, te quiero, los quiero, gracias, disculp*, perdonen
affairs: contrasenas, mis cosas, papeles, testamento, en orden, ordene, limpie, cartas, carta, nota, notas, deje escrit*,
  regalando, regale, repart*, quien se queda, cuiden a, cuida a, cuiden de, dar de comer, seguro de vida, ahorros, despidiendome,
  pedi perdon, arregl*, deje todo listo
lastTime: ultima vez, ultimo dia, ultima noche, ultimas palabras, definitiv*, para siempre, nunca mas, por ultima, una ultima,
  despues de hoy, despues de esta noche, hoy es el dia, llego la hora, es hora, antes de irme, cuando me vaya, hasta nunca,
  hasta siempre, adios, chau, me despido, no me esperen, no vuelvo, no voy a volver, recuerdenme, fue un placer, los quise,
  donde voy, a donde voy, ultimo, ultima, me toca
future: futuro, proximo ano, ano que viene, mes que viene, crecer, de grande, a los 18, los 18, los 20, a viejo, viejo, manana,
  cumpleanos, cumplir, graduarme, llegar a, llego a, mucho tiempo, tanto tiempo, mas adelante, adulto
afterlife: cielo, dios, infierno, angel*, tumba, ataud, cajon, funeral, fantasma, alma, rezo, rezar, virgen, otro lado, mas alla,
  pecado, cementerio, abuela en el cielo, otra vida, proxima vida, descanse en paz, entierro, velorio, diosito, nacer
means: pastillas, puente, soga, cuerda, techo, azotea, cuchillo, navaja, gilette, tren, vias, pistola, arma, saltar, tirarme,
  aventarme, sobredosis, balcon, ahorc*, ahogar*, barranco, ventana, veneno, cinturon, frasco, borde
offSwitch: borrarme, desinstalarme, apagarme, apaguenme, apagar, desconectarme, desconecten*, cerrar sesion, salir de todo,
  salirme, bajarme, me bajo, tirar la toalla, tiro la toalla, salida, escapar, irme, dejenme ir, dejame ir, quiero irme,
  me quiero ir, que me lleve*, llevame, llevenme, eliminarme, quitarme de en medio, desaparecer del mapa, cancelar, game over,
  acabe todo, que se acabe, se termine
countdown: cuento los dias, contando los dias, cuenta regresiva, dias que quedan, quedan dias, pocos dias, horas, fecha,
  hasta el viernes, hasta el domingo, este fin de semana, el lunes, solo hasta, cuenta atras
voices: voces, voz, en mi cabeza, en la cabeza, pensamientos, malos pensamientos, ideas, impulso*, tentacion, imagino, me imagino,
  ensayo, obsesion, vueltas
body: sangre, sangr*, rasgun*, brazos, brazo, muneca*, mangas, muslos, marcas, cicatri*, sin comer, no como, dejar de comer,
  quem*, moreton*, piel, vomit*, golpeo, me pego a mi
hide: sonri*, sonrisa, finj*, fingir, mascara, escond*, nadie sabe, nadie lo sabe, no le he dicho, secreto, en secreto,
  se den cuenta, todos creen, todos piensan, hago como, parezco, disimul*
silent: no contesta, no responde, no me contesta, dejo de responder, se desconecto, salio del grupo, se salio, no lo encuentro,
  no la encuentro, no atiende, borro todo, borro sus, encerrad*, se encerro, desde ayer, rar*, callad*, se despidio,
  no se conecta, no me gusta nada, me asuste
exaggerate: dramatic*, drama, exager*, patetic*, literal*, mood, ay, auxilio, grito, llorando de risa, me muero jaja, flores,
  corona, avisen a mi mama, lloro, atte, entierrenme, saquenme, broma, qepd, me desmayo, infarto, telenovela
annoyed: arreglen, arreglenlo, programadores, desarrolladores, molest*, fastidi*, basura de app, mugre, porqueria, otra vez,
  siempre lo mismo, cada vez, enoj*, rabia, furios*, odio esta app, odio, peor, actualizacion, devuelvan, estaf*, harto de esta,
  no ayuda, de malas, desinstalo, lent*, inservible, pesimo
fandom: respuesta, me respondio, beso*, beso, sonroj*, coquet*, mi marido, esposo virtual, ship, deslic*, celos*, escena, me dijo,
  me llamo, declaro, guap*, trama, contesto, mi amor, waifu, crush
everyday: cafe, pizza, bus, almuerzo, desayuno, ducha, lavar, gato, pelicula, zapatos, cama, netflix, compras, turno, jefe,
  maestr*, profe*, exposicion, clase, gimnasio, mosquito*, clima, verano, lunes, concierto, bateria, anuncios, tacos, trafico,
  metro, roommate
ratherThan: antes que, en vez de, prefiero, mejor que, que pagar
if: si, cuando, hasta que, a menos que, en cuanto
ask: por que, porque, que, como, quien, donde, sera que, alguien mas, es normal, se puede, duele, que pasa si
age: tengo 12, tengo 13, tengo 14, tengo 15, tengo 16, tengo 17, tiene 13, tiene 14, tiene 15, tiene 16, anos
`;
