/** Other services, games, shops and devices whose errors people also talk about, separated by commas. */
export const otherProducts = `
  netflix, roblox, roblocks, discord, chatgpt, chat gpt, gpt, openai, claude, anthropic, gemini, copilot,
  bing, grok, deepseek, perplexity, midjourney, llama, mistral, bard, siri, alexa, janitor, janitor ai,
  janitorai, chai app, replika, reddit, polybuzz, talkie, spicychat, crushon, chub, sillytavern, novelai,
  nomi, kindroid, youtube, yt, instagram, insta, facebook, tiktok, snapchat, snap, twitter, pinterest, tumblr,
  linkedin, telegram, whatsapp, messenger, skype, zoom, slack, viber, wechat, line app, twitch, spotify,
  deezer, soundcloud, apple music, hulu, disney plus, hbo, prime video, crunchyroll, paramount, minecraft,
  fortnite, valorant, league of legends, genshin, honkai, hoyolab, hoyoverse, overwatch, apex legends,
  call of duty, warzone, gta, world of warcraft, final fantasy, rocket league, among us, brawl stars,
  clash royale, clash of clans, pokemon, pokemon go, vrchat, steam, epic games, xbox, playstation, ps4, ps5,
  psn, nintendo, switch online, battlenet, battle net, ubisoft, origin app, windows update, microsoft,
  outlook, onedrive, office 365, excel, powerpoint, gmail, google docs, google drive, google maps,
  google classroom, google meet, icloud, apple id, itunes, app store, play store, imessage, facetime, paypal,
  venmo, cash app, cashapp, klarna, revolut, visa, bank app, bank, credit card, debit card, ebay, amazon, aws,
  shopify, etsy, aliexpress, temu, shein, uber app, uber eats, doordash, deliveroo, airbnb, booking com,
  duolingo, canvas, moodle, quizlet, kahoot, chegg, wattpad, ao3, archive of our own, webtoon, kindle,
  goodreads, letterboxd, wikipedia, canva, figma, photoshop, adobe, capcut, notion, trello, github, gitlab,
  git, stackoverflow, npm, pip, docker, kubernetes, django, flask, laravel, rails, express app, wordpress,
  localhost, lambda, mysql, postgres, mongodb, firebase, vercel, netlify, heroku, raspberry pi, arduino,
  printer, smart tv, roku, fridge, washing machine, microwave, tinder, bumble, hinge, grindr, onlyfans,
  patreon, gofundme, reddit app, quora, oculus, lyft, grab app, bolt app, peacock, disney, hbo max, max app,
  showtime, starz, plex, tubi, iptv, shazam, tidal, audible, overleaf, ticketmaster, stubhub, eventbrite,
  vinted, depop, western union, wise app, chase, wells fargo, coinbase, binance, robinhood, crypto, airpods,
  air pods, galaxy buds, smartwatch, fitbit, ring camera, nest cam, google home, echo dot, chromecast,
  fire stick, firestick, vs code, vscode, visual studio, intellij, android studio, xcode, unity, unreal,
  blender, godot, obs, redis, apache, kafka, terraform, jenkins, azure, gcp, digitalocean, cpanel, vps,
  supabase, spring boot, fastapi, nodejs, react app, my website, my blog, my domain, pip install, osu,
  ea servers, ea app, bo6, mw3, csgo, cs2, dota, dead by daylight, dbd, sims, sims 4, warframe, rust, ark,
  terraria, stardew, hogwarts, skyrim, elden ring, diablo, starfield, cyberpunk, rainbow six, pubg, free fire,
  mobile legends, mlbb, garena, wild rift, lol server, euw, smite, runescape, halo, palworld, helldivers,
  escape from tarkov, tarkov, marvel rivals, geometry dash, chess com, lichess, rockstar, rockstar launcher,
  eshop, geforce now, nvidia, amd driver, bluestacks, emulator, ios update, wordle, fifa servers, fc 25,
  poly ai, polyai, wuthering waves, hsr, zzz, love and deepspace, infold, mobile legend, ml ga, ff lagi,
  uni portal, school website, government site, my bank, gpt4, my minecraft, webex, blackboard, schoology,
  powerschool, turnitin, grammarly, evernote, asana, jira, salesforce, shopee, lazada, gojek, gcash,
  mercado libre, mercado pago, nubank, ifood, rappi, pix, bluesky, mastodon, bereal, tik tok, you tube, vk,
  kakao, kakaotalk, weibo, douyin, bilibili, fandom wiki, deviantart, toyhouse, episode app, choices app,
  webnovel, royal road, train app, роблокс, ютуб, ютюб, телеграм, телега, инстаграм, инста, вк, вконтакте,
  дискорд, майнкрафт, тикток, стим, ватсап, вотсап, чатгпт, ツイッター, インスタ, ユーチューブ, ディスコード, マイクラ, スイッチ, ロブロックス,
  ティックトック`;

/** People, places and things of life, school, work and stories: a text with one of these is hardly about an error. */
export const otherMatters = `
  family families novel novels director actor actress singer band stage audience celebrity model fashion
  jewelry ring necklace cookies bread cheese chicken meat fruit apple banana sugar salt soup sandwich burger
  beer wine tea juice cooking cook chef waiter waitress bakery grocery supermarket bus taxi ship boat pirate
  ocean river lake island desert jungle mountain sky moon star stars planet space spaceship rocket galaxy
  earth village farm farmer barn cow sheep wolf bear lion tiger fox rabbit mouse museum zoo disneyland park
  playground camp camping hiking fishing hunting swimming pool dance dancing piano guitar violin drums
  orchestra choir theatre circus magician clown casino poker chess puzzle toy toys doll dolls lego childhood
  teenager adulthood grandparents twins triplets niece nephew boyfriend girlfriend lover lovers bride groom
  priest nun monk saint devil heaven hell temple mosque crown sceptre noble peasant servant maid butler slave
  master blood wound wounds scar poison venom potion scroll tome grimoire ritual prophecy curse cursed
  enchanted mage sorcerer elf elves dwarf dwarves orc goblin troll giant ogre fairy mermaid phoenix unicorn
  zombie skeleton vampires werewolves visor helmet armor armour shield bow axe hammer dagger blade throat
  chest shoulder shoulders waist knee knees fist smirk whisper gaze stare blush moan giggle chuckle sob sobbed
  weep wept tremble shiver breath breathing heartbeat dressed clothes coat jacket hat gloves boots heels
  uniform suit tie lawyer attorney prison jail prisoner criminal crime murder thief robber heist detective
  clue suspect witness victim election vote voting voter mayor senator minister parliament law laws tax police
  engine tires gasoline fuel mechanic garage highway ambulance firefighter hurricane earthquake flood muscle
  muscles diet calories weight vitamins medicine pill pills vaccine fever flu cough headache invoice receipt
  refund coupon discount sale brand customer client contract employee employer intern internship algebra
  geometry calculus essay thesis dissertation lecture seminar semester diploma graduation homework
  kindergarten mom mum mother dad father sister brother grandma grandpa aunt uncle cousin parents son daughter
  kid kids baby wife husband gf bf ex crush fiance roommate neighbor neighbour boss manager coworker colleague
  teacher professor tutor doctor nurse dentist judge officer agent journalist driver pilot captain soldier
  soldiers guard guards king queen prince princess knight lord lady duke emperor warrior wizard witch demon
  angel dragon vampire werewolf ghost monster goddess assassin hacker droid android cyborg alien sword gun
  rifle knife arrow bullet spell magic portal castle kingdom throne dungeon forest cave mansion palace academy
  headmaster battle war army vault school college university class classroom lesson exam exams test grade
  grades gpa sat scholarship degree job work interview salary office meeting deadline shift hotel hostel
  restaurant cafe coffee starbucks mcdonalds pizza cake dinner lunch breakfast kitchen recipe gym workout yoga
  hospital clinic surgery pharmacy airport flight plane train road car bike truck traffic light parking
  station subway wedding funeral birthday party concert ticket tickets movie film cinema theater series
  episode season song album radio book chapter page turner poem library dog cat hamster puppy kitten horse
  fish bird snake pet pets flower garden beach weather rain snow storm sun house apartment room bedroom door
  doors window wall basement attic elevator stairs street city country europe germany america japan china
  france england shoes shirt dress hair dye makeup nails skin tattoo brain heart soul mind body eyes hand
  hands mouth lips arms legs head life dream dreams sleep hope motivation humor humour patience friendship
  relationship marriage divorce money wallet cash dollar dollars euro euros pounds pesos yen price taxes bill
  rent loan mortgage commission store shop shopping mall market fridge oven laundry dishes couch bed football
  soccer basketball baseball tennis match team coach tournament score goal olympics politics president
  government congress court trial debate aviation history science math maths physics chemistry biology
  geography english spanish chinese language japanese shakespeare bible church god jesus prayer moderator
  moderators admin admins role roles rules followers follower likes subscribers members fan fans memes meme
  joke jokes quote raven mail carrier area zip order delivery package world event ready strong stream plan
  design music artist art drawing sketch guest winner prize whispered whispers yelled shouted growled muttered
  murmured smirked smirks chuckled sighed screamed roared gasped blushes blushing grins grinned kissed kisses
  hugs hugged slammed glared trembling shaking crossed leaned mirror chandelier corridor fog moonlight
  midnight candle shadow shadows darkness silence footsteps tunnel tunnels`;

/** These refer to a person or a character; an error is mostly "it" or "they". */
export const someoneElse = 'he she him her his hers himself herself hes shes';
