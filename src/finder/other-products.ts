import { plainWords } from './plain-text.ts';

/** Other services, games, shops and devices whose errors people also talk about, separated by commas. */
const names = `
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

/** Their names as they are read in a text. */
export const otherProducts: ReadonlySet<string> = new Set(
  names.split(',').map((name) => plainWords(name).join(' ')),
);
