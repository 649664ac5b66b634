"""Turkish."""

from cleaners.vocabulary.base import Vocabulary

TURKISH = Vocabulary(
    code="tr",
    stop_words="""
acaba ama ancak arada artık aslında aynı ayrıca az bana bazen bazı bazıları belki ben benden beni benim beri
bile bin bir birçok biri birkaç birlikte biz bize bizden bizi bizim böyle böylece bu buna bundan bunlar
bunları bunların bunu bunun burada bütün çoğu çok çünkü da daha dahi de defa değil değildi diğer diye doğru
dolayı dört eden ederek edilen edilecek ediliyor edilmesi ediyor eğer en etmesi etti ettiği ettiğini fakat
fazla gibi göre hala hangi hatta hem henüz hep hepsi her herhangi herkes herkesin hiç hiçbir için içinde iki
ile ilgili ilk ise işte itibaren kadar karşı kendi kendine kendini kez ki kim kime kimse mi mı mu mü nasıl
ne neden nedenle nerede niye o olan olarak oldu olduğu olduğunu oldukça olduklarını olmadı olmak olması
olmayan olmaz olsa olsun olup olur olursa oluyor on ona ondan onlar onlara onlardan onları onların onu onun
orada öyle oysa pek rağmen sadece sanki sen siz size sizden sizi sizin son sonra şekilde şey şeyler şimdi
şöyle şu şunu tam tarafından tek tüm üç üzere üzerinde var vardı ve veya ya yani yapan yapılan yapılması
yapıyor yapmak yaptı yaptığı yaptığını yeni yer yerine yine yok yoksa yüzden zaman zaten
""",
    related="""
ayrıca bakınız
ayrıca okuyun
ayrıca bkz
bunu da okuyun
bunları da okuyun
bunlar da ilginizi çekebilir
bunlar ilginizi çekebilir
bu da ilginizi çekebilir
bu haber de ilginizi çekebilir
bu haberler de ilginizi çekebilir
bu yazı da ilginizi çekebilir
ilginizi çekebilir
ilginizi çekebilecek haberler
ilginizi çekebilecek yazılar
ilginizi çekebilecek diğer haberler
ilginizi çekecek haberler
i̇lginizi çekebilir
bunu beğenebilirsiniz
bunları da beğenebilirsiniz
beğenebileceğiniz yazılar
hoşunuza gidebilir
şunlar da ilginizi çekebilir
sizin için önerilenler
sizin için seçtiklerimiz
size özel öneriler
okumaya devam et
okumaya devam edin
devamını oku
devamını okuyun
haberin devamı için
haberin devamı
haberin detayları için
detaylar için tıklayın
detaylı bilgi için tıklayın
daha fazla oku
daha fazlasını oku
daha fazla bilgi için
daha fazla haber
ilgili haberler
ilgili haber
ilgili yazılar
ilgili yazı
ilgili içerikler
ilgili içerik
ilgili makaleler
ilgili makale
ilgili konular
benzer haberler
benzer yazılar
benzer içerikler
benzer makaleler
benzer konular
önerilen haberler
önerilen yazılar
önerilen içerikler
diğer haberler
diğer yazılar
diğer haberler için
önceki haber
sonraki haber
önceki yazı
sonraki yazı
önceki makale
sonraki makale
önceki içerik
sonraki içerik
bir sonraki haber
konuyla ilgili haberler
konu ile ilgili haberler
konuyla ilgili diğer haberler
çok okunan haberler
arşivden
""",
    related_weak="""
ilgili
okuyun
izleyin
izle
bakınız
bkz
öneri
önerilen
galeri
foto galeri
podcast
video galeri
""",
    related_sections="""
ayrıca bakınız
ilgili haberler
ilgili yazılar
ilgili içerikler
ilgili makaleler
ilgili konular
ilgili ürünler
ilgili videolar
benzer haberler
benzer yazılar
benzer içerikler
benzer makaleler
benzer konular
benzer ürünler
ilginizi çekebilir
i̇lginizi çekebilir
bunlar da ilginizi çekebilir
bunlar ilginizi çekebilir
bunları da beğenebilirsiniz
bunu beğenebilirsiniz
sizin için önerilenler
sizin için seçtiklerimiz
önerilen haberler
önerilen yazılar
önerilen içerikler
önerilenler
öneriler
editörün seçtikleri
editörün seçimi
daha fazla haber
daha fazla
diğer haberler
diğer yazılar
diğer içerikler
yazarın diğer yazıları
son haberler
son yazılar
son eklenenler
son dakika haberleri
son yorumlar
güncel haberler
güncel yazılar
en çok okunanlar
en çok okunan
en çok okunan haberler
en çok izlenenler
en çok yorumlananlar
çok okunanlar
çok okunan haberler
popüler
popüler yazılar
popüler haberler
popüler içerikler
trend
trend haberler
öne çıkanlar
günün öne çıkanları
günün haberleri
gündemdekiler
kaçırmayın
dış bağlantılar
faydalı bağlantılar
yazı gezinmesi
yazı dolaşımı
önceki yazı
sonraki yazı
önceki haber
sonraki haber
sponsorlu içerik
sponsorlu içerikler
sponsorlu bağlantılar
arşivden
okumaya devam et
""",
    theme_labels="""
son dakika
son haberler
son yazılar
güncel
gündem
haberler
manşet
manşetler
günün manşeti
öne çıkanlar
öne çıkan
popüler
popüler yazılar
popüler haberler
en çok okunanlar
çok okunanlar
trend
trend haberler
canlı
canlı yayın
özel haber
özel
flaş haber
flaş
kaçırmayın
editörün seçimi
ilgili haberler
benzer yazılar
genel
kategorisiz
sponsorlu
abonelere özel
premium
haberi dinle
yazıyı dinle
bu haberi dinle
galeriyi görüntüle
fotoğrafı büyüt
fotoğraf
foto
video
anasayfa
ana sayfa
menü
ara
arama
kapat
haber merkezi
""",
    ad_labels="""
reklam
reklamlar
reklam alanı
sponsorlu
sponsorlu içerik
sponsorlu içerikler
sponsorlu bağlantı
sponsorlu bağlantılar
sponsorlu haber
sponsorlu yazı
tanıtım yazısı
advertorial
ücretli tanıtım
haberin devamı reklamdan sonra
haber reklamdan sonra devam ediyor
yazının devamı reklamdan sonra
reklamdan sonra devam ediyor
reklamdan sonra devam edecek
devamı reklamdan sonra
haberin devamı aşağıda
devamı aşağıda
okumaya devam etmek için kaydırın
reklamı kapat
reklamı geç
reklamı atla
reklamı gizle
reklam ver
reklam vermek için
buraya reklam verebilirsiniz
google reklamları
haberin devamı için tıklayın
haberin devamı için tıklayınız
devamı için tıklayın
""",
    ad_disclosures="""
affiliate link
affiliate bağlantı
satış ortaklığı bağlantıları
satış ortaklığı linkleri
satış ortaklığı bağlantısı
ortaklık bağlantıları
komisyon kazanabiliriz
komisyon alabiliriz
komisyon elde edebiliriz
küçük bir komisyon
size ek bir maliyet
sizin için ek bir maliyeti
bu içerik sponsorludur
bu yazı sponsorludur
bu içerik reklam içermektedir
bu yazı reklam içerir
bu yazı reklam içermektedir
bu yazı iş birliği içerir
bu bir reklam çalışmasıdır
bu bir tanıtım yazısıdır
katkılarıyla hazırlanmıştır
iş birliğiyle hazırlanmıştır
""",
    promotions="""
hemen satın al
hemen al
şimdi satın al
hemen sipariş ver
şimdi sipariş ver
hemen sipariş verin
hemen incele
hemen başvur
hemen üye ol
hemen kaydol
hemen indir
fırsatı kaçırma
fırsatı kaçırmayın
bu fırsatı kaçırmayın
fırsatlardan yararlanın
kampanyadan yararlanın
fiyatı gör
fiyatları gör
fiyatı incele
fiyatları karşılaştır
ücretsiz teklif
teklif isteyin
indirim kodu
kupon kodu
indirim kuponu
kodunu kullanın
% indirim
yüzde indirim
indirim fırsatı
sadece bugün
yalnızca bugün
bugüne özel
bu haftaya özel
bu aya özel
sınırlı süre
sınırlı sayıda
stoklarla sınırlı
stoklar tükenmeden
özel teklif
özel fırsat
ücretsiz kargo
kargo bedava
bedava kargo
ücretsiz deneyin
ücretsiz dene
ücretsiz deneme
para iade garantisi
iade garantisi
taksit fırsatı
ücretsiz danışmanlık
bizi arayın
hemen arayın
randevu alın
hemen rezervasyon
sponsorumuz
iş ortağımız
mağazamızda
online mağazamız
hoş geldin bonusu
hoşgeldin bonusu
deneme bonusu
yatırım bonusu
bedava bahis
bedava dönüş
en yüksek oranlar
yeni üyelere özel
satın almak için tıklayın
tıklayın, kazanın
en uygun fiyat
en iyi fiyat
uygulamayı indir
uygulamamızı indirin
""",
    newsletter="""
bülten
bültenimize
bültenimize abone olun
e-bülten
e-bültenimize
e-posta bültenimize
bültene abone ol
bültene kayıt ol
haber bültenimize
abone olun
abone ol
hemen abone ol
ücretsiz abone olun
kaydolun ve
e-posta adresiniz
e-posta adresinizi girin
e-posta adresinizi yazın
e-posta adresi
mail adresiniz
e-postanıza gelsin
gelen kutunuza
gelen kutunuzda
hiçbir haberi kaçırmayın
hiçbir şeyi kaçırmayın
haberdar olun
ilk siz haberdar olun
gelişmelerden haberdar olun
güncel kalın
bildirimleri aç
bildirimleri açın
anlık bildirim
abonelikten çıkabilirsiniz
istediğiniz zaman abonelikten
spam yok
spam göndermiyoruz
abone olduğunuz için teşekkürler
whatsapp kanalımız
whatsapp kanalımıza
telegram kanalımız
telegram kanalımıza
youtube kanalımıza abone
e-bültene kayıt
e-bültene abone
bültene kayıt
bültene kaydol
bültene abone
""",
    sharing="""
paylaş
paylaş:
paylaşın
bunu paylaş
bunu paylaş:
bu yazıyı paylaş
bu yazıyı paylaşın
bu haberi paylaş
bu haberi paylaşın
haberi paylaş
yazıyı paylaş
makaleyi paylaş
sayfayı paylaş
arkadaşlarınla paylaş
arkadaşlarınızla paylaşın
sosyal medyada paylaş
sosyal medyada paylaşın
facebook'ta paylaş
twitter'da paylaş
x'te paylaş
whatsapp'ta paylaş
linkedin'de paylaş
pinterest'te paylaş
telegram'da paylaş
facebookta paylaş
twitterda paylaş
whatsappta paylaş
facebook üzerinde paylaşmak için tıklayın
twitter üzerinde paylaşmak için tıklayın
paylaşmak için tıklayın
yazdırmak için tıklayın
tweetle
e-posta ile gönder
e-posta ile paylaş
arkadaşına gönder
bağlantıyı kopyala
linki kopyala
bağlantı kopyalandı
link kopyalandı
favorilere ekle
bunu beğen
bunu beğen:
beğen
bizi takip edin
bizi takip edin:
takip et
takip edin
sosyal medyada takip edin
bizi sosyal medyada takip edin
google news'te takip et
google haberlerde takip et
google haberler'de takip edin
bizi instagram'da takip edin
bizi twitter'da takip edin
bizi facebook'ta takip edin
bizi youtube'da takip edin
""",
    comment_forms="""
yorum yap
yorum yapın
yorum yaz
yorum yazın
yorum gönder
yorum ekle
yorum bırak
yorum bırakın
bir yorum yazın
bir yorum yap
bir yorum bırakın
bir cevap yazın
bir yanıt yazın
bir yanıt bırakın
cevap bırakın
cevabı iptal et
yanıtı iptal et
cevap yaz
cevapla
yanıtla
yorumlar
yorum
yorumunuz
yorumlar kapalı
yorumlar kapatıldı
yoruma kapalı
yorumlar yoruma kapalı
tüm yorumları gör
tüm yorumları göster
yorumları göster
yorumları gizle
yorumları oku
daha fazla yorum yükle
henüz yorum yok
henüz yorum yapılmamış
henüz yorum yapılmadı
hiç yorum yok
ilk yorumu siz yapın
ilk yorumu sen yap
ilk yorum yapan siz olun
ilk yorum yapan sen ol
ilk yorumu yazan siz olun
e-posta hesabınız yayımlanmayacak
e-posta adresiniz yayınlanmayacak
e-posta adresiniz yayımlanmayacak
e-posta hesabınız yayınlanmayacak
gerekli alanlar * ile işaretlenmişlerdir
gerekli alanlar işaretlenmişlerdir
zorunlu alanlar
daha sonraki yorumlarımda kullanılması için
bir dahaki sefere yorum yaptığımda
beni sonraki yorumlar için
yeni yorumları bana e-posta ile bildir
yorum yapmak için giriş yapın
yorum yapmak için giriş yapmalısınız
yorum göndermek için oturum açmalısınız
bu site istenmeyenleri azaltmak için akismet
bu site, istenmeyenleri azaltmak için akismet
yorum verilerinizin nasıl işlendiği
lütfen yorumunuzu girin
lütfen yorumunuzu giriniz
lütfen adınızı girin
lütfen adınızı buraya girin
isim
isim *
adınız
adınız *
e-posta
e-posta *
e-posta:
i̇nternet sitesi
internet sitesi
web sitesi
yorum yapabilmek için giriş
yorum yapabilmek için üye
yorum yazabilmek için giriş
yorum yazabilmek için üye
""",
    comment_patterns=r"""
^\(?(?:\d[\d.,]*|hic|bir|iki) (?:yorum|cevap|yanit)(?: var| yapildi)?\)?$
^(?:yorumlar|yorum|cevaplar|yanitlar) ?[(:] ?\d[\d.,]* ?\)?$
^(?:tum |butun )?yorumlari? (?:gor|goster|oku|goruntule)(?: ?\(\d+\))?$
^(?:henuz yorum yok|yorumlar|yorumunuz|dusunceni paylas)!?$
""",
    calls="""
siz ne düşünüyorsunuz
siz ne dersiniz
sizce
peki sizce
peki siz
yorumlarda
yorumlarda belirtin
yorumlarda paylaşın
yorumlarda bizimle paylaşın
yorum yapmayı unutmayın
yorum bırakmayı unutmayın
yorumlarınızı bekliyoruz
yorumlarınızı
düşüncelerinizi bizimle
düşüncelerinizi paylaşın
düşüncelerinizi yorumlarda
görüşlerinizi bizimle
görüşlerinizi paylaşın
deneyimlerinizi paylaşın
deneyimlerinizi bizimle
bizimle paylaşın
bize yazın
bize ulaşın
bize sorun
sorularınız varsa
sorularınızı
yazıyı beğendiyseniz
bu yazıyı beğendiyseniz
yazımızı beğendiyseniz
beğendiyseniz
beğenmeyi unutmayın
paylaşmayı unutmayın
abone olmayı unutmayın
takip etmeyi unutmayın
oy verin
puan verin
bu yazıya puan
tarifi puanlayın
ankete katılın
anketimize katılın
abone olun
takip edin
bizi takip edin
bizi takip etmeyi
kanalımıza abone
bültenimize abone
ücretsiz indirin
ücretsiz indir
hemen indirin
uygulamamızı indirin
bize destek olun
destek olun
destek olmak için
bağış yapın
bağımsız gazeteciliğe destek
üye olun
bize katılın
topluluğumuza katılın
iletişime geçin
bizimle iletişime
buraya tıklayın
tıklayın
kaydolun
okuduğunuz için teşekkürler
okuduğunuz için teşekkür
keyifli okumalar
görüşmek üzere
""",
    calls_certain="""
yorumlarda bizimle paylaşın
yorumlarda belirtin
yorumlarda paylaşın
düşüncelerinizi yorumlarda
deneyimlerinizi yorumlarda
yorum yapmayı unutmayın
yorumlarınızı bekliyoruz
abone olmayı unutmayın
beğenmeyi unutmayın
paylaşmayı unutmayın
bizi takip etmeyi unutmayın
kanalımıza abone olun
bültenimize abone olun
okuduğunuz için teşekkürler
bağımsız gazeteciliğe destek
uygulamamızı indirin
tarifi puanlayın
google news'te takip edin
google news'te bizi takip edin
google news'ten takip edin
google haberler'de takip edin
google news'te abone olun
whatsapp kanalımıza katılın
whatsapp kanalımızı takip edin
telegram kanalımıza katılın
""",
    shop_buttons="""
fiyatı gör
fiyatını gör
fiyatları gör
fiyatı kontrol et
satın al
hemen al
hemen satın al
şimdi satın al
sepete ekle
trendyol'da gör
hepsiburada'da gör
amazon'da gör
teklifi gör
ürünü incele
mağazaya git
""",
    consent="""
çerezleri kullanıyoruz
çerez kullanıyoruz
çerezler kullanıyoruz
çerezlerden yararlanıyoruz
bu site çerez kullanmaktadır
bu site çerezleri kullanır
bu web sitesi çerez kullanmaktadır
bu web sitesi çerezleri kullanır
sitemizde çerez kullanılmaktadır
sitemizde çerezler kullanılmaktadır
web sitemizde çerez
web sitemizde çerezler
çerezleri kabul et
tüm çerezleri kabul et
çerezleri reddet
çerez ayarları
çerez tercihleri
çerez politikası
çerez politikamız
çerez kullanımını kabul
çerez kullanımına izin
siteyi kullanmaya devam ederek
sitemizi kullanmaya devam ederek
gizliliğinize önem veriyoruz
gizliliğiniz bizim için önemli
biz ve iş ortaklarımız
lütfen javascript'i etkinleştirin
javascript'i etkinleştirin
javascript devre dışı
reklam engelleyicinizi kapatın
reklam engelleyicinizi devre dışı
reklam engelleyici tespit edildi
""",
    paywall="""
okumaya devam etmek için abone
okumaya devam etmek için giriş
okumaya devam etmek için üye
devamını okumak için abone
devamını okumak için giriş
devamını okumak için üye
haberin tamamını okumak için
yazının tamamını okumak için
bu içerik abonelere özel
bu yazı abonelere özel
bu haber abonelere özel
bu içerik sadece aboneler
sadece abonelere özel
zaten abone misiniz?
abone misiniz?
zaten üye misiniz?
hesabınız var mı?
ücretsiz haber hakkınız
ücretsiz makale hakkınız
tüm içeriklere sınırsız erişim
""",
    toc="""
i̇çindekiler
içindekiler
içindekiler tablosu
içerik
içerik tablosu
içerikler
konu başlıkları
yazı içeriği
yazının içeriği
makale içeriği
bu yazıda
bu yazıda neler var
bu makalede
bu içerikte
bu sayfada
bu yazıda okuyacaklarınız
neler öğreneceksiniz
başlıklar
hızlı erişim
hızlı bağlantılar
bölüme git
içindekileri göster
içindekileri gizle
""",
    byline="""
yazan
yazan:
yazar
yazar:
yazarı
yazarı:
haber
haber:
haber merkezi
haber:
muhabir
muhabir:
editör
editör:
hazırlayan
hazırlayan:
derleyen
derleyen:
çeviren
çeviren:
çeviri
çeviri:
röportaj
röportaj:
kaynak
gönderen
yayınlayan
ekleyen
tarafından
""",
    dated="""
yayınlanma tarihi
yayınlanma tarihi:
yayınlanma
yayınlanma:
yayımlanma tarihi
yayımlanma
yayın tarihi
yayın tarihi:
yayınlandı
yayımlandı
tarih
tarih:
eklenme tarihi
giriş tarihi
giriş
giriş:
güncelleme
güncelleme:
güncelleme tarihi
güncelleme tarihi:
güncellenme
güncellenme tarihi
güncellendi
güncellendi:
son güncelleme
son güncelleme:
son güncellenme
son güncelleme tarihi
son değişiklik
oluşturulma
oluşturulma tarihi
""",
    months="""
ocak oca oca.
şubat şub şub.
mart mar mar.
nisan nis nis.
mayıs may may.
haziran haz haz.
temmuz tem tem.
ağustos ağu ağu.
eylül eyl eyl.
ekim eki eki.
kasım kas kas.
aralık ara ara.
""",
    weekdays=(
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz pts çrş prş bugün dün saat"
    ),
    reading_time_patterns=(
        r"^(?:tahmini |ortalama )?(?:okuma|okunma|dinleme) suresi:? ?(?:yaklasik |ortalama |"
        r"~ ?)?(\d{1,3}) ?(?:dk\.?|dakika|min)$"
        "\n"
        r"^(?:yaklasik |ortalama |~ ?)?(\d{1,3}) ?(?:dk\.?|dakika|dakikalik) ?(?:okuma|"
        r"okuma suresi|okunma suresi|da okunur|okunur)$"
        "\n"
        r"^(\d{1,3}) dakikada (?:okunur|okuyun|oku)$"
        "\n"
        r"^(\d[\d.,]*) ?(?:okunma|goruntulenme|goruntuleme|kez okundu|kez goruntulendi|izlenme|"
        r"paylasim|takipci|abone)$"
        "\n"
        r"^(?:okunma|goruntulenme|goruntuleme|izlenme|okunma sayisi):? ?(\d[\d.,]*)$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:yayinlandi|guncellendi|guncelleme|son guncelleme):? )?(?:yaklasik )?(?:\d{1,3}|"
        r"bir|iki|uc|birkac) ?(?:sn|saniye|dk|dakika|saat|gun|hafta|ay|yil|sene) once(?: "
        r"guncellendi| yayinlandi| eklendi)?$"
        "\n"
        r"^(?:(?:yayinlandi|guncellendi):? )?(?:az once|simdi|bugun|dun|onceki gun)(?:,? "
        r"(?:saat )?\d{1,2}[:.]\d{2})?$"
        "\n"
    ),
    credits="""
foto
foto:
fotoğraf
fotoğraf:
fotoğraflar
fotoğraflar:
fotoğraf kaynağı
fotoğraf kredisi
görsel
görsel:
görsel kaynağı
görsel kaynak
kapak fotoğrafı
kapak görseli
arşiv fotoğrafı
temsili fotoğraf
temsili görsel
temsili
resim
resim kaynağı
illüstrasyon
çizim
grafik
infografik
kamera
video
ekran görüntüsü
""",
    copyright="""
tüm hakları saklıdır
her hakkı saklıdır
bütün hakları saklıdır
izinsiz kullanılamaz
izinsiz kopyalanamaz
izinsiz yayınlanamaz
izinsiz ve kaynak gösterilmeden
kaynak gösterilmeden kullanılamaz
kaynak gösterilmeden alıntı
izin alınmadan kullanılamaz
telif hakları saklıdır
yasal uyarı: yayınlanan
bu yazı ilk olarak
bu makale ilk olarak
bu haber ilk olarak
ilk olarak şurada yayınlandı
ilk önce üzerinde ortaya çıktı
wordpress gururla sunar
wordpress altyapısıyla
burada yer alan yatırım bilgi, yorum ve tavsiyeleri
yatırım tavsiyesi değildir
bu içerik bilgilendirme amaçlıdır
""",
    author_box="""
yazar hakkında
yazarlar hakkında
hakkımda
hakkımızda
ben kimim
ben kimim?
yazar profili
yazarın profili
avatar
yazarın tüm yazıları
yazarın tüm yazılarını gör
yazarın diğer yazıları
yazara ait tüm yazılar
tüm yazıları
tüm yazılarını gör
tüm yazıları görüntüle
tüm yazılarını göster
diğer yazıları
profili görüntüle
yazarı takip et
yazara ulaşın
ekibimiz
editör ekibi
yayın ekibi
""",
    tag_labels="""
etiket
etiketler
etiketler:
etiketlendi
anahtar kelime
anahtar kelimeler
anahtar kelimeler:
kategori
kategoriler
kategori:
konu
konular
ilgili konular
bölüm
yayınlandığı kategori
""",
    archive_labels="""
etiket
etiketler
etiket arşivi
etiket arşivleri
kategori
kategoriler
kategori arşivi
kategori arşivleri
arşiv
arşivler
aylık arşiv
aylık arşivler
günlük arşiv
yıllık arşiv
yazar arşivi
yazar arşivleri
yazar
konu
bölüm
kategoriye göz at
arama sonuçları
için arama sonuçları
""",
    controls="""
bu yazı yardımcı oldu mu?
bu makale yardımcı oldu mu?
bu makale faydalı oldu mu?
bu yazı faydalı oldu mu?
bu sayfa yardımcı oldu mu?
bu içerik faydalı oldu mu?
bu bilgi faydalı oldu mu?
yardımcı oldu mu?
faydalı oldu mu?
geri bildiriminiz için teşekkürler
geri bildiriminiz için teşekkür ederiz
geri bildirim gönder
hata bildir
sorun bildir
hata mı buldunuz?
düzeltme öner
düzenle
kaynağı değiştir
değiştir
sayfayı düzenle
geçmişi gör
yukarı
yukarı çık
başa dön
sayfa başı
sayfanın başına dön
başa git
geri
geri dön
ana sayfaya dön
anasayfaya dön
listeye dön
bloga dön
içeriğe geç
içeriğe atla
ana içeriğe geç
ana içeriğe atla
menüyü aç
menüyü kapat
ana menü
sonraki sayfa
önceki sayfa
sonraki
önceki
ileri
eski yazılar
yeni yazılar
daha eski yazılar
daha yeni yazılar
daha fazla yükle
daha fazla göster
daha fazla
daha az göster
daha az
tümünü gör
tümünü göster
hepsini gör
tümü
devamı
devamını oku
devamını oku...
devamını gör
devamını göster
okumaya devam et
haberin tamamını oku
yazının tamamını oku
daha fazla bilgi
detaylı bilgi
detaylar
genişlet
daralt
büyütmek için tıklayın
tam ekran
yeni pencerede aç
yeni sekmede açılır
tarife git
tarife atla
tarifi yazdır
yazdır
bu sayfayı yazdır
indir
pdf indir
pdf olarak indir
dinle
haberi dinle
duraklat
oynat
sessiz
kopyala
kopyalandı
kopyalandı!
kodu kopyala
giriş yap
giriş
oturum aç
çıkış yap
çıkış
üye ol
kayıt ol
kaydol
hesabım
abone ol
evet
hayır
evet hayır
yükleniyor
yükleniyor...
lütfen bekleyin
lütfen bekleyin...
buraya tıklayın
tıklayınız
buradasınız
buradasınız:
iletişim
bize ulaşın
hakkımızda
künye
gizlilik politikası
kullanım koşulları
kullanım şartları
kvkk
site haritası
kabul et
tümünü kabul et
reddet
tümünü reddet
ayarlar
yazı boyutu
yazı tipi boyutu
karanlık mod
""",
    placeholders="""
bu bir yer tutucudur
bu bir örnek metindir
yer tutucu
yer tutucu metin
yer tutucu görsel
örnek metin
görsel ekle
görsel ekleyin
buraya görsel
buraya resim
buraya grafik
buraya tablo
buraya video
buraya metin
buraya bağlantı
resim ekleyin
grafik ekleyin
tablo ekleyin
infografik ekleyin
video ekleyin
bağlantı ekleyin
görsel gelecek
metin gelecek
bir infografik hayal edin
bir grafik hayal edin
görsel açıklaması:
alternatif metin:
metniniz buraya
bu içerik kullanılamıyor
bu içerik mevcut değil
içerik kullanılamıyor
video kullanılamıyor
bu video kullanılamıyor
görsel kullanılamıyor
yüklenemedi
tarayıcınız desteklemiyor
""",
    footnotes="""
kaynaklar
kaynak
kaynakça
dipnotlar
dipnot
notlar
referanslar
bibliyografya
son notlar
notlar ve kaynaklar
""",
    pivots="""
söz açılmışken
sözü açılmışken
söz gelmişken
laf açılmışken
lafı açılmışken
hazır söz açılmışken
hazır yeri gelmişken
yeri gelmişken
konusu açılmışken
demişken
bu arada
aklıma gelmişken
sırası gelmişken
küçük bir parantez
kısa bir parantez
bir parantez açalım
parantez açmak gerekirse
küçük bir not
konu dışı
konudan bağımsız
konuyu değiştirelim
konuyu değiştirecek olursak
bambaşka bir konu
bambaşka bir haber
bambaşka bir hikaye
apayrı bir konu
başka bir konu
başka bir haber
başka bir haberde
diğer haberlerde
diğer gelişmelerde
farklı bir alanda
bambaşka bir alanda
farklı bir cephede
başka bir cephede
farklı bir konuda
daha hafif bir konu
öte yandan dünyanın
dünyanın öbür ucunda
dünyanın diğer ucunda
ülkenin öbür ucunda
çok uzaklarda
birkaç kilometre ötede
başka bir köşede
şunu da belirtmek gerekir
şunu da belirtelim
şunu da hatırlatalım
belirtmekte fayda var
değinmekte fayda var
değinmeden geçmeyelim
değinmeden geçmek olmaz
bahsetmeden geçmeyelim
anmadan geçmeyelim
ilginç bir şekilde
ilginçtir ki
ilginç olan şu ki
ilginç bir gelişme de
ilginç bir tesadüf
tesadüfe bakın
tesadüf bu ya
ne tesadüftür ki
benzer şekilde
benzer biçimde
benzer bir durum
benzer bir hikaye
benzer bir gelişme
tıpkı bunun gibi
aynı şekilde başka
akla getiriyor
aklımıza getiriyor
akıllara getiriyor
bize şunu hatırlatıyor
moda dünyasında
spor dünyasında
müzik dünyasında
sinema dünyasında
teknoloji dünyasında
iş dünyasında
meraklıları için
ilgilenenler için
sevenleri için
ilgileniyorsanız
merak ediyorsanız
seviyorsanız
gündeme oturdu
gündeme geldi
gündemden düşmüyor
manşetlere taşındı
manşetlerde
çok konuşuluyor
herkes bunu konuşuyor
dilden dile dolaşıyor
unutmamak gerekir
unutmayalım
bir göz atalım
göz atmakta fayda var
örneğini ele alalım
""",
    openers="""
tıpkı
nasıl
nasıl ki
gibi
yanı sıra
dışında
aksine
tersine
ise
her ne kadar
rağmen
iken
eğer
hazır
söz açılmışken
""",
    pointers="""
ayrıntılar için
tüm ayrıntılar
ayrıntılı bilgi
detaylı bilgi
detaylar için
tüm detaylar
daha fazla bilgi
daha fazlası için
daha fazlasını
devamını okumak için
haberimize göz atın
haberimizi okuyun
haberimizde
yazımıza göz atın
yazımızı okuyun
yazımızda
yazımızı inceleyin
makalemizi okuyun
makalemizde
rehberimize
rehberimizde
içeriğimize göz atın
başlıklı yazımızda
başlıklı haberimizde
göz atabilirsiniz
okuyabilirsiniz
ulaşabilirsiniz
inceleyebilirsiniz
buraya tıklayın
tıklayınız
""",
    morals="""
gösteriyor ki
kanıtlıyor
kanıtladı
bir kez daha gösteriyor
bir kez daha kanıtlıyor
hatırlatıyor
bize hatırlatıyor
altını çiziyor
ortaya koyuyor
gözler önüne seriyor
simgeliyor
ders niteliğinde
bir ders
ders çıkarılabilir
aynı ilke
her iki durumda
her ikisi de
kendi tarzında
kendi yolunda
bazen yeter
bazen sadece
birbirine bağlı
tezat oluşturuyor
""",
    returns="""
gelelim
gelelim yeniden
gelelim tekrar
şimdi gelelim
biz yine
dönelim
biz dönelim
şimdi dönelim
yeniden dönelim
tekrar dönelim
dönecek olursak
konumuza dönelim
konumuza dönersek
konumuza dönecek olursak
konuya dönelim
konuya dönersek
konuya dönecek olursak
asıl konumuza
asıl konuya
asıl meseleye
asıl konumuz
gelin konumuza
gelin asıl
neyse
her neyse
her halükarda
her ne ise
öyle ya da böyle
ne olursa olsun
bunu söyledikten sonra
bunları söyledikten sonra
bunu akılda tutarak
bunu göz önünde
lafı uzatmadan
sözü uzatmayalım
uzatmayalım
konudan sapmayalım
konu dağıldı
nerede kalmıştık
parantezi kapatalım
parantezi kapatıp
bu bağlamda
bu çerçevede
bu ışıkta
bunun ışığında
""",
    weak_returns="""
ama
fakat
ancak
şimdi
peki
evet
yine de
gene de
sonuçta
sonuç olarak
nihayetinde
kısacası
özetle
elbette
tabii
tabii ki
kuşkusuz
demek ki
böylece
dolayısıyla
bu yüzden
ve
bu
""",
    first_person="""
ben bana beni benim bende benden biz bize bizi bizim bizde bizden
""",
    strong_pivots="""
dünyasında da
ilginç bir şekilde
bahsetmişken
meraklıları
bambaşka bir
yalnız değil
dünyasından bir haber
hayranları için
söz açılmışken
demişken
yeri gelmişken
küçük bir parantez
bambaşka bir konu
konuyu değiştirelim
diğer haberlerde
başka bir cephede
tesadüf bu ya
akla getiriyor
gündeme oturdu
değinmeden geçmeyelim
dünyanın öbür ucunda
""",
    newsletter_openings="""
look inside, not at the start): abone olun
abone ol
kaydolun
kayıt ol
haberdar olun
e-posta adresinizi girin
kaçırmayın
bildirimleri açın
e-bültene
bültene
bültenimize
""",
    call_places="""
yorumlarda
yorum
aşağıda
puan
bize yazın
kanalımız
uygulamamız
sosyal medya
""",
    author_roles="""
gazeteci
muhabir
editör
yazar
köşe
yazarı
blog
""",
    author_verbs="""
yazıyor
yaşıyor
çalışıyor
yazmaktadır
""",
    form_fields="""
yorum
yorumlar
ad
isim
adınız
e-posta
internet sitesi
yanıtla
cevapla
""",
    self_words="""
biz
bizim
bu
siz
size
""",
    news_words="""
duyurdu açıkladı duyuruldu planlıyor planlanıyor açıldı açılış tanıttı sözcüsü bakan bakanlık
bakanlığı belediye başkanı meclis hükümet komisyon mahkeme polis şirket hisse hisseleri yatırımcılar
analistler banka otomobil havayolu havalimanı liman kulüp kulübü takım takımı forvet teknik direktör
kaptan maç sezon lig turnuva madalya şampiyon şampiyonası final yarı rekor festival festivali gala
sergi müze müzesi tiyatro opera orkestra şarkıcı grup albüm konser turne film filmi yönetmen oyuncu
roman ödül ödülü jüri aday eleştirmenler hayranlar taraftarlar ziyaretçiler turistler sakinleri
bilet biletleri açık artırma satıldı seçim seçmenler koalisyon birleşme kâr satış otel restoran aşçı
hayvanat kurtarıldı düğün boşanma stüdyo bilim mühendisler arkeologlar dalgıçlar bekleniyor
ertelendi iptal yenileme milyon milyar perşembe cuma cumartesi pazar pazartesi salı çarşamba dün
geçtiğimiz
""",
    tale_words="""
büyükanne büyükbaba dede nine anne baba amca teyze çocukluk öğretmen komşu arkadaş eskiden yüzyıl
antik romalılar yunanlar mısırlılar imparator kral kraliçe keşişler efsane atasözü gelenek icat
keşfetti savaş askerler
""",
    reviewed_by="""
tıbbi olarak inceleyen
kontrol eden
onaylayan
uzman onaylı
""",
    disclaimers="""
yasal uyarı
sorumluluk reddi
feragatname
""",
    sorting="""
sırala
sıralama
şuna göre sırala
""",
    votes="""
oy
değerlendirme
yorum
""",
    media_words="""
görsel
fotoğraf
video
grafik
infografik
diyagram
tablo
harita
illüstrasyon
galeri
""",
    found_here="""
burada
buradan
""",
    imperatives="""
abone ol
abone olun
takip et
takip edin
paylaş
paylaşın
yorum yap
yorum yapın
indir
indirin
satın al
satın alın
sipariş ver
arayın
yazın
katıl
katılın
kaydol
kaydolun
oy ver
oy verin
beğen
beğenin
incele
inceleyin
keşfedin
unutmayın
kaçırmayın
bize yazın
bize ulaşın
""",
    site_words="""
yorumlarda
yorumlara
bülten
bültenimize
kanalımıza
kanalımızı
instagram
youtube
twitter
uygulamamızı
uygulamayı
topluluğumuza
linke
bağlantıya
""",
    site_speaks="""
biz
bize
bizi
bizim
""",
    reader_words="""
siz
size
sizin
sen
senin
sana
""",
    reader_questions="""
siz
ister misiniz
arıyor musunuz
beğendiniz mi
ne düşünüyorsunuz
ihtiyacınız mı
biliyor muydunuz
hazır mısınız
""",
    free_words="""
ücretsiz
bedava
""",
    notices="""
bu haber güncellenmiştir
fiyatlar
""",
    roundups="""
kısa kısa
özet
haftanın özeti
bülten
canlı
""",
    pivot_forms=r"""
\bsadece .{0,30}degil\b|\bsadece\b.{0,40}\bdegil\b
\bdunyasinda\b
\bbaska bir (?:konu|haber|gelisme)\w*
\bsoz acilmisken\b|\blafi acilmisken\b
""",
    rate_words="""
puan ver
oyla
puanla
değerlendir
""",
    second_person="""
siz sizin size sen senin
""",
    additives="""
ayrıca
""",
    member_details="""
kayit tarihi
katilim
uyelik tarihi
mesajlar
mesaj
konular
konum
""",
    standing_patterns=r"""
^.{0,40}\b(?:gondererek|tiklayarak|kaydolarak|abone olarak|devam ederek)\b.{0,160}\b(?:kabul|onayl)\w*\b.{0,40}$
^(?:zaten|hali hazirda) (?:abone|uye)\w*\b.{0,40}$
^yorumlar (?:kapali|kapatildi|kapatilmistir)\w*\b.{0,40}$
^uygulamamizi (?:indir|yukle)\w*\b.{0,40}$
^(?:bir )?hata (?:mi )?(?:buldunuz|gordunuz)\b.{0,60}$
^(?:haberi|yaziyi|makaleyi|tarifi) (?:dinle|yazdir|kaydet)(?:yin)?$
""",
)
