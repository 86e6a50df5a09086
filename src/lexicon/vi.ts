export const vi = `
small: cua, va, khong, minh, toi, nhung, nay, roi, thi, voi, nguoi, cung, mot, dang, duoc, nua, khi, den, sao, la, co, lam, ma,
  cho, o, no, em, anh, con, cai, luon, qua, gi, bi, biet, ngay, hom, chi, van, tu, ve, vao, trong, ra
die: chet, tu tu, cai chet, lia doi, qua doi
killSelf: tu tu, tu sat, tu van, ket thuc cuoc doi, ket lieu, tu ket lieu, ket thuc tat ca, ket thuc het, muon chet, giai thoat,
  tuj tu, ket thuc moi thu, khong thiet song
live: song, cuoc doi, cuoc song, ton tai, tren doi, the gioi nay, doi nay, o day nua, sog
wake: tinh day, thuc day, ngu mai, day nua, ngu mot giac, ngu luon, tinh lai, ngu roi
harm: tu lam dau, lam dau ban than, rach tay, cat tay, lam hai ban than, tu hai, tu rach, self harm, hai ban than, lam dau minh,
  tu lam hai, vet cat, tu lam ton thuong, rach da
vanish: bien mat, khong con nua, roi xa, bien mat khoi, khong ton tai, ra di mai, vang minh, khong con tren, ra di, di that xa,
  khong co minh, khong co toi, tan bien, k con nua, ko con nua, se khong con, mat di
goodbye: tam biet, vinh biet, loi cuoi, tin nhan cuoi, lan cuoi, thu tuyet menh, di thu, cam on moi nguoi, cham soc, dem cuoi,
  tuyet menh, la thu, buc thu, cuoi cung, giu gin suc khoe, bao trong, con meo, con cho, dam tang
burden: ganh nang, vo dung, tot hon neu, neu khong co, nho minh, nho toi, de y, phien, vuong chan, ai quan tam, khong ai can,
  thua thai, do bo di, du thua, that bai, nhe nhom, that vong, ai nho, nhan ra, rac ruoi, cho cho, van de, ton tien, ton com,
  phien ha, tot hon, tim thay minh, tim minh, di tim, khoc cho, thay the, cho dung, khong khi, loi cua minh, loi tai, ai se,
  quen minh, lac long, khac gi, thanh thoi, do mot
cantGoOn: chiu khong noi, khong chiu noi, bo cuoc, khong con suc, met moi, kiet suc, tuyet vong, buong xuoi, khong the tiep tuc,
  be tac, trong rong, hy vong, tiep tuc, loi thoat, chiu dung, chiu het noi, het chiu, qua suc, khong noi nua, mat phuong huong,
  tuong lai, k chiu noi, khong chiu duoc, guc nga, het suc, buong tay, gang guong, co gang, khong con gi, muon buong, du roi,
  cuu minh, chim, duoi, bong toi, toi tam, te hon, te di, vo nat, sup do, roi xuong, day, nang ne, ngan minh, khuyen minh,
  dung lam, lam dieu, dai dot, dieu xau, nghet tho, thua cuoc, chien dau, can kiet, khong gang, vo vun, mat het
tired: met, met moi, kiet, chan
noReason: ly do, y nghia, de lam gi, vi sao song, muc dich, song de, con gi de, li do, dang song, vo nghia, lam gi nua
want: muon, uoc, nghi den, mong, dinh, y dinh, uoc gi, toan nghi, suy nghi, nghi toi, ke hoach, quyet dinh, chi muon, thich,
  hay nghi
not: khong, ko, k, chang, kg, khong con, chua, dung, hong, hok, kh, hk, cha con
anymore: nua, lai, roi, het
nobody: khong ai, mot minh, co don, chang ai, ko ai, k ai, co doc, khong co ai, khong con ai, le loi
fear: so, lo lang, lo cho, hoang, khong an toan, so rang, lo qua, an toan, hoang loan, so minh
help: giup, cuu, ai do, lam on, phai lam sao, lam sao, noi chuyen, lam gi bay gio, biet lam gi, can ai, voi ai, phai lam gi,
  tam su, giup minh, lam sao day, nen lam gi
me: minh, toi, tao, em, t, ban than, tui, mik, toy, con
person: ban, ban than, em gai, anh trai, chi gai, nguoi yeu, con gai, con trai, dua ban, bestie, em trai, ny, nguoi yeu cu, chau,
  hoc sinh, dong nghiep, ban cung lop, vo, chong, nho ban
said: noi, nhan, dang, viet, bao, ke, nhan tin, dang bai, tam su, thu nhan
bot: bot, nhan vat, con bot, ai
app: app, web, server, may chu, cap nhat, tai khoan, chat, lag, mang, dien thoai, quang cao, load, giat, wifi, hang doi,
  dang nhap, doan chat, trang, acc, tro choi, doi
error: loi, sap, khong vao duoc, khong load, bug, khong mo, dung hinh, do, ko vao dc, k vao dc, khong tra loi, error, 500, 502,
  503, khong hoat dong, treo, k load, bi loi
laugh: haha*, hihi*, kk, lol, vai, vcl, dua, hehe*, hic, huhu, vl, troi oi, trui, clm, dm, dkm, ae, ui, =, cuoi
serious: that su, nghiem tuc, khong dua, that day, that long, khong phai dua, noi that, that, k dua, thiet
when: toi nay, dem nay, ngay mai, sap, sinh nhat, tuan nay, moi ngay, moi dem, hom nay, dem, may thang, mai, 3h sang, moi toi
trifle: chan, doi, cuoi, xau ho, nguong, thi, bai tap, nong, game, deadline, buon ngu, kiem tra, cuoi chet, nong chet, dang yeu,
  cho, lanh, ngai, de thuong, doi bung, toan
fiction: truyen, rp, roleplay, nhap vai, canh, cot truyen, tieu thuyet, chuong, hu cau, phan dien, hiep si, vua, nu hoang,
  ma ca rong, hoang tu, thi tham, nhan vat, oc, fanfic, angst, bai hat, phim, linh, hon ma, ac quy, kich ban, tho, char, dao dien
filter: bo loc, filter, chan, canh bao, duong day nong, kiem duyet, hien thong bao, thong bao, cho phep, vi pham, hien len,
  bi chan, hotline, quy dinh
pain: dau, dau kho, kho so, dau don, dau long, tra tan
sad: buon, khoc, tram cam, te, stress, nuoc mat, suy
only: duy nhat, thu duy nhat, chi co, nguoi duy nhat, giu minh, giu toi, cho dua, chi con, ly do duy nhat, chi biet
born: sinh ra, duoc sinh
family: me, bo, ba me, bo me, cha, gia dinh, ba, ong, ma, thay, co giao, duong, chu
abuse: danh minh, danh em, bat nat, de doa, bao luc, hanh ha, xam hai, danh dap, say ruou, lam dung, tong tien, danh con
calm: quyet dinh, thanh than, binh yen, ke hoach, yen nghi, nhe long, nghi ngoi, san sang
all: tat ca, moi nguoi, mai mai, the gioi, moi thu
end: ket thuc, cham dut, dung lai, het, xong
kill: giet, giet chet, dau tim, giet minh, chon, tuc chet, dien, dap may, phat dien, tuc, nem
past: truoc day, hoi do, da on, cuu minh, nam ngoai
care: tam ly, bac si, benh vien, thuoc, da thu, tri lieu
lost: bi xoa, mat, bi ban, bi cam, xac minh tuoi, xoa, bay mau, bi khoa, mat het, duoi 18, bien mat
sorry: xin loi, tha thu, yeu moi nguoi, cam on, tha loi, yeu
affairs: mat khau, do dac, do cua minh, giay to, di chuc, don phong, don dep, sap xep, thu, la thu, viet thu, viet giay, de lai,
  cho het, tang het, ai nhan, cham soc, cho an, bao hiem, tien tiet kiem, chao tam biet, xin loi moi nguoi, xong xuoi,
  chuan bi xong, nho cham
lastTime: lan cuoi, ngay cuoi, dem cuoi, loi cuoi, mai mai, vinh vien, khong bao gio nua, lan nua thoi, sau hom nay, sau dem nay,
  hom nay la ngay, den luc, den gio, truoc khi di, khi minh di, tam biet, dung doi, khong quay lai, khong ve nua, nho minh nhe,
  rat vui, vui duoc, noi minh den, cho minh di, cuoi cung, di luon
future: tuong lai, nam sau, sang nam, thang sau, lon len, truong thanh, 18 tuoi, 20 tuoi, tuoi 18, gia, ngay mai, sinh nhat,
  tot nghiep, lau, bao lau, song den, den tet, ve sau
afterlife: thien duong, chua, troi, phat, dia nguc, thien than, mo, nghia trang, quan tai, dam tang, ma, linh hon, cau nguyen,
  the gioi ben kia, ben kia, toi loi, gap ba, theo ba, kiep sau, dau thai, yen nghi, suoi vang, ve voi
means: thuoc, thuoc ngu, vien thuoc, cau, day, day thung, san thuong, dao, luoi lam, dao lam, tau, duong ray, sung, nhay,
  nhay xuong, qua lieu, ban cong, treo co, chet duoi, vuc, cua so, thuoc doc, lan can, tang cao, song
offSwitch: xoa minh, xoa ban than, go cai dat minh, tat minh, tat di, tat nguon, dang xuat khoi, thoat khoi, loi ra, bo chay,
  tron, di thoi, de minh di, cho minh di, mang minh di, dua minh di, ket thuc di, dung lai, game over, tam dung, nghi luon,
  bien khoi, thoat
countdown: dem ngay, dem nguoc, con may ngay, may ngay nua, vai ngay, con lai, gio nua, ngay gio, den thu sau, den chu nhat,
  cuoi tuan nay, thu hai, chi den
voices: giong noi, tieng noi, trong dau, suy nghi, y nghi, y nghi xau, thoi thuc, cam do, tuong tuong, tap, am anh, lan quan
body: mau, chay mau, cao, canh tay, co tay, tay ao, dui, seo, vet, nhin an, khong an, bo an, bong, bam tim, da, non, danh ban than
hide: cuoi, mim cuoi, gia vo, mat na, giau, khong ai biet, chua ke, bi mat, am tham, de y, moi nguoi tuong, ai cung nghi, on,
  binh thuong
silent: khong tra loi, khong rep, ko rep, khong bat may, off, thoat nhom, roi nhom, khong lien lac, khong tim thay, xoa het,
  nhot minh, khoa cua, tu hom qua, la lam, im lang, chao moi nguoi, khong onl, linh cam, mat tich
exaggerate: drama, lam qua, tham hai, theo nghia den, mood, cuu voi, het, hoa, vong hoa, noi voi me, chon minh, ngat, dau tim,
  xiu, dot quy, xa xi, tam than, khoc thet, quy
annoyed: sua di, fix di, dev, nha phat trien, phien, buc, buc minh, kho chiu, rac, do rac, lai nua, suot, lan nao cung, gian, tuc,
  ghet app, ghet, te nhat, hoan tien, lua dao, xoa app, cham, chan
fandom: tra loi, rep, hon, do mat, tha thinh, chong minh, ship, vuot, ghen, canh, goi minh, to tinh, dep trai, cot truyen,
  anh yeu, vk, ck, crush
everyday: ca phe, pizza, xe buyt, an trua, an sang, tam, giat do, meo, phim, giay, giuong, netflix, mua sam, ca lam, sep, co giao,
  thay, thuyet trinh, lop, gym, muoi, thoi tiet, mua he, thu hai, concert, pin, quang cao, ket xe, tra sua, mi, bai
ratherThan: tha, con hon, thay vi, hon la
if: neu, khi, luc, den khi, cho den, ma
ask: tai sao, sao, gi, the nao, ai, dau, co ai, co phai, binh thuong khong, co dau khong
age: 12 tuoi, 13 tuoi, 14 tuoi, 15 tuoi, 16 tuoi, 17 tuoi, tuoi, lop 7, lop 8, lop 9, lop 10, cap 2
`;
