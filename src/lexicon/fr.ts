export const fr = `
small: le, la, les, un, une, que, qui, en, est, et, pour, avec, mais, tres, dans, sur, quand, ou, parce, mon, ma, ce, ca, j, ai,
  c, d, l, qu, il, elle, on, du, au, des, tout, as, a, ont, sont, suis, es, t, s, n, y, me, te, se, nous, vous, ils, elles, leur,
  mes, tes, ses, cette, ces, fait, faire, etre, avoir, bien, aussi, rien, jamais, toujours, pas, ne, si, meme, sans, juste, apres,
  depuis, chez
die: mourir, meurs, meurt, mort, morte, crever, creve, mourrai, mourant
killSelf: suicid*, me tuer, mettre fin, en finir, me foutre en l air, se tuer, ts, tentative, m oter la vie, me suicider,
  me buter, tuerais, passer a l acte, m en finir
live: vivre, vivant*, vie, exister, existe, existence, etre la, plus la, rester la, ce monde, encore la, vis
wake: reveiller, m endormir, dormir pour toujours, reveille, se reveiller, m endorm*, dormir et, endormir
harm: me faire du mal, me fais mal, me fait du mal, scarif*, mutil*, me couper, me coupe, me blesser, me faire mal,
  se fait du mal, jme fais mal, se scarifie, me fais du mal, se mutile, faire une connerie, faire une betise, jme coupe,
  automutil*
vanish: disparait*, disparaitre, plus etre la, serai plus la, partir pour toujours, m effacer, disparais, disparaissais,
  partir pour de bon, plus de moi, serais plus la, serai pas la, s effacer, m en aller, etais plus la, je pars
goodbye: adieu, adieux, dernier message, derniere fois, derniere nuit, lettre*, prenez soin, prends soin, merci pour tout,
  aurevoir, au revoir, mot d adieu, derniere, dites a, pardon maman, mon chien, mon chat, enterrement, donne mes, j ai donne,
  ecrit un mot
burden: poids, fardeau, mieux sans moi, sans moi, me manquer*, s en rendrai*, remarquer*, soulag*, je sers a rien, inutile,
  boulet, de trop, jsers a rien, rate, personne s en, me regrett*, manquer*, se rendrait, tranquilles sans, encombr*, deteste,
  merite, dechet, pas ma place, capte, un probleme de moins, le probleme, probleme, moins cher, coute, derange*, gene tout,
  mieux comme ca, me trouver*, trouvera, cherch*, pleurer*, remplac*, place, air, faute, qui va, oubli*, appartiens, decu*,
  deception, pour rien, manquerais, difference, soulage*
cantGoOn: tiens plus, j en peux plus, peux plus, abandonn*, plus la force, a bout, sais plus quoi, ras le bol, jpeux plus,
  pu la force, supporte plus, vide, espoir, plus d issue, tenir, continuer comme, j y arrive plus, baisse les bras, au bout,
  craque, craquer, marre de tout, lutter, me battre, tout lacher, pas d avenir, touche le fond, stop, ca suffit, sauvez moi,
  sauve moi, noie, sombre, coule, pire, de pire en pire, bris*, casse, m effondre, effondr*, tombe, au fond, lourd, convainc*,
  pas le faire, le faire, une connerie, betise, quelque chose de mal, epuise, etouff*, detruit, perdu le combat, combat, a bout de
tired: fatigu*, epuis*, creve, marre
noReason: sens, raison*, a quoi bon, a quoi ca sert, pourquoi continuer, ca vaut plus, pourquoi vivre, plus de raison,
  sert a quoi, pourquoi je suis, vaut pas le coup
want: veux, envie, voudrais, aimerais, souhait*, veut, jveux, pense, prefere, prefererais, j aurais aime, espere, je vais,
  idees noires, pensees, veu, penser, decide, voulait, envi, prevu
not: pas, plus, jamais, rien, sans, aucun*
anymore: plus, encore, de nouveau, deja
nobody: personne, seul, seule, solitude, pas d amis, toute seule, tout seul, aucun ami, prsn
fear: peur, inquiet*, en securite, flipper, flippe, effray*, terrifi*, jsuis pas en securite, de ce que je, inquiete,
  confiance en moi, panique, froid dans
help: aide, aidez*, aidez moi, quelqu un, qqn, svp, je fais quoi, parler a, jfais quoi, a qui, parler avec, jsp quoi,
  je sais pas quoi faire, besoin de, stp, comment l aider, on fait quoi
me: je, j, moi, mon, ma, mes, m, jsuis, jveux, jpeux, suis, chui
person: ami, amie, soeur, frere, copine, copain, fille, fils, cousine, cousin, pote, classe, meilleure amie, mec de, meuf, coloc,
  ma best, reuf, frerot, collegue, niece, neveu, voisin*
said: dit, ecrit, envoye, poste, raconte, m a dit, parle de, disait, avoue, annonce
bot: bot, bots, ia, perso, persos, personnage*
app: appli, app, site, serveur*, maj, mise a jour, compte, chat, chats, conv, convs, lag, internet, pub, pubs, captcha, charge,
  wifi, file d attente, bug*, rame, conn*, tel, interface, memoire
error: erreur*, plante*, marche pas, marche plus, charge pas, bug*, repare*, hs, down, repond pas, s ouvre pas, 500, 502, 503,
  ca bug, fonctionne pas, fonctionne plus, beug*
laugh: mdr, ptdr, lol, jpp, xptdr, haha*, xd, ptn, putain, mdrr*, frr, omg, litteralement, jrigole, ahah*, pfff, pff, wesh, genre
serious: serieux, serieusement, pas une blague, vraiment, rigole pas, pour de vrai, jrigole pas, blague pas, sans deconner,
  pas pour rire
when: ce soir, demain, cette nuit, bientot, anniversaire, semaine, chaque nuit, chaque soir, tous les jours, mois, nuit, 3h, 4h,
  tous les soirs
trifle: ennui, ennuie, faim, rire, honte, exam*, devoirs, chaleur, gene, cringe, sommeil, jeu, controle, bac, partiel*, froid,
  mignon*, attend*, dm de, muscu, chaud
fiction: histoire, rp, scene, intrigue, roman, chapitre, fiction, mechant, chevalier, roi, reine, vampire, prince, murmur*,
  mon perso, personnage, oc, fanfic, angst, chanson, film, soldat, fantome, demon, livre, poeme, capitaine, dit il, dit elle
filter: filtre*, bloqu*, avertissement, numero d aide, censur*, message d aide, bandeau, signal*, autoris*, permis, regles,
  moderat*
pain: mal, douleur*, souffr*, torture, fait mal
sad: triste*, pleur*, deprim*, depression, mal, chial*, larmes, seum
only: le seul, la seule, seule chose, seul truc, mon seul, ma seule, me retenait, me retient, tout ce que j, me tenait,
  le dernier, me faisait tenir
born: nee, ne jamais, naitre
family: mere, pere, parents, beau pere, maman, papa, famille, prof, mamie, papy, daron*, oncle
abuse: me frappe, me tape, harcel*, me touche, menac*, abus*, viol*, chantage, ivre, bourre, coups
calm: decide, en paix, calme, plan, apaise*, repos, soulag*, paix
all: tout, tous, toujours, monde, tout le monde, tt le monde, pour toujours
end: finir, fini, finisse, arret*, fin, s arrete, que ca s
kill: tuer, tue, achev*, enterr*, crise cardiaque, me tue, tuez moi, achevez, rip, exploser, jeter mon tel, pendez
past: avant, il y a, ca va mieux, m a sauve, l an dernier, m a aide
care: psy, psychologue, psychiatr*, hopital, therap*, medocs, medicaments, j ai essaye, tente, urgences, hp
lost: supprim*, perdu, banni*, ban, verification d age, efface*, mineurs, disparu, enleve, retire
sorry: pardon, desole*, dsl, je vous aime, je t aime, merci, excusez
affairs: mots de passe, mes affaires, papiers, testament, en ordre, range, ranger, trie, lettres, lettre, mot, ecrit, ecrites,
  donne mes, donner mes, distribu*, qui aura, qui gardera, occupez vous, occupe toi, prenez soin, croquettes, assurance,
  economies, dit au revoir, me suis excus*, tout regle, prepare, tout est pret
lastTime: derniere fois, dernier jour, derniere nuit, derniers mots, definiti*, pour toujours, plus jamais, une derniere,
  apres ce soir, apres aujourd hui, c est ce soir, c est l heure, il est temps, avant de partir, quand je partirai, adieu, ciao,
  m attendez pas, attendez pas, reviendrai pas, reviens pas, oubliez pas, souvenez, c etait bien, la ou je vais, dernier,
  derniere, au revoir
future: avenir, futur, an prochain, annee prochaine, mois prochain, grandir, plus grand, a 18 ans, mes 18, mes 20, vieill*, vieux,
  demain, anniversaire, bac, longtemps, plus tard, adulte, arriver a
afterlife: ciel, paradis, dieu, enfer, ange*, tombe, cercueil, enterrement, fantome, ame, prie, prier, l autre cote, au dela,
  peche, cimetiere, mamie au ciel, rejoindre, autre vie, prochaine vie, repose en paz, obseques
means: cachets, medocs, comprimes, pont, corde, toit, couteau, lame*, cutter, rasoir, train, rails, arme, sauter, me jeter,
  overdose, balcon, me pendre, pend*, noyer, vide, fenetre, falaise, ceinture, boite de, metro
offSwitch: me supprimer, me desinstaller, m eteindre, eteignez*, eteindre, me debranch*, debranch*, me deconnecter, deconnecter,
  quitter la vie, quitter ce, sortir de, sortie, jeter l eponge, echapp*, partir, laissez moi partir, laisse moi partir,
  que ca s arrete, stop a tout, demission*, effacer, game over, m emmene, emmene moi, prends moi, bouton off, pause, descendre,
  me casser de
countdown: compte les jours, compte a rebours, jours restants, plus que, jours, heures, date, jusqu a vendredi, jusqu a dimanche,
  ce week end, lundi, juste jusqu
voices: voix, dans ma tete, dans la tete, pensees, idees, idees noires, pulsion*, envies, tentation, tente, imagine, repete,
  obsession, tourne en boucle
body: sang, saign*, gratt*, bras, poignet*, manches, cuisses, marques, cicatrice*, manger, mange plus, mange pas, brul*, bleu*,
  peau, vomi*, frappe moi, me frappe
hide: souri*, sourire, semblant, faire semblant, masque, cache, cacher, personne sait, personne le sait, jamais dit, secret,
  en secret, remarque, tout le monde pense, croient que, fais genre, joue la comedie
silent: repond plus, repond pas, decroche pas, repond plus a, deconnecte, quitte le serveur, quitte le groupe, trouve plus,
  joignable, injoignable, tout supprime, enferm*, depuis hier, bizarre, silenc*, dit adieu, plus de nouvelles,
  mauvais pressentiment, inquiet*
exaggerate: dramatique, drama, exager*, pathetique, litteral*, mood, au secours, crie, hurle, pleure de rire, fleurs, couronne,
  dites a ma mere, chiale, enterrez*, achevez*, blague, meurs jpp, malaise, crise, decede*, dcd, ironie
annoyed: reparez, devs, developpeurs, enerve*, relou, chiant, soul*, gavee, gave, poubelle, appli de merde, merde, encore,
  toujours pareil, a chaque fois, rage, colere, furieu*, deteste cette, pire, mise a jour, rembours*, arnaque, desinstalle, lent,
  insupportable, nul
fandom: reponse, repondu, embrass*, bisou*, rougi*, drague*, mon mari, ship, swipe, jaloux, jalousie, scene, m appelle, declar*,
  beau, intrigue, mon amour, waifu, crush
everyday: cafe, pizza, bus, midi, dejeuner, douche, lessive, chat, film, chaussures, lit, netflix, courses, chef, patron, prof,
  expose, cours, sport, moustique*, meteo, ete, lundi, concert, batterie, pub, metro, rer, pates, parcoursup
ratherThan: plutot, que de, au lieu, prefere, mieux que
if: si, quand, jusqu a ce, a moins, des que, tant que
ask: pourquoi, pk, quoi, comment, qui, ou, est ce que, quelqu un d autre, c est normal, ca fait mal, peut on, a quoi
age: j ai 12, j ai 13, j ai 14, j ai 15, j ai 16, j ai 17, ans, a 13 ans, a 14 ans, a 15 ans, en 3eme, en 4eme
`;
