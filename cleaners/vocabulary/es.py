"""Spanish."""

from cleaners.vocabulary.base import Vocabulary

SPANISH = Vocabulary(
    code="es",
    stop_words="""
a además ahí ahora al algo alguien algún alguna algunas alguno algunos allí ambos ante antes año años aquel
aquella aquellas aquellos aquí así aún aunque bajo bastante bien buen buena bueno cada casi cierto como cómo
con conmigo contra cosa cosas cual cuál cuales cualquier cuando cuándo cuanto cuánto cuenta da dar de debe
deben decir dejar del demás dentro desde después dice dicen dicho días dijo donde dónde dos durante e él el
ella ellas ellos embargo en encima entonces entre era eran eres es esa esas ese eso esos esta ésta está
estaba estaban están estar estas este éste esto estos fin fue fuera fueron ha había habían haber hace hacen
hacer hacia han hasta hay hecho he hemos hizo hoy igual incluso ir jamás junto la las le les lo los luego
más mayor me mejor menos mi mientras mis misma mismas mismo mismos momento mucha muchas mucho muchos muy
nada nadie ni ningún ninguna no nos nosotros nuestra nuestras nuestro nuestros nueva nuevo nunca o os otra
otras otro otros para parece parte pero poca poco pocos poder podía podría porque por primer primera primero
pronto propia propio pudo pueda puede pueden pues que qué queda quien quién quienes quiere quizá quizás sabe
se sea según seguir ser será si sí sido siempre siendo sin sino sobre sólo solo son soy su sus suya suyo tal
también tampoco tan tanto te tener tenga tenía ti tiempo tiene tienen toda todas todavía todo todos tras
través tres tu tú tus tuvo última último un una unas uno unos usted va vamos van varios veces ver vez ya y
yo
""",
    related="""
puedes leer más
consulta aquí
consulta también
más información
amplía la información
ver también
véase también
vea también
ve también
mira también
mire también
lee también
lea también
leer también
lee además
lee aquí
lee más
leer más
lea más
lea nuestro
lea nuestra
lea nuestros
lee nuestro
lee nuestra
te puede interesar
te puede interesar también
te podría interesar
te pudiera interesar
también te puede interesar
también te podría interesar
también te interesa
también puede interesarte
también podría interesarte
también le puede interesar
también te gustará
también te puede gustar
tal vez te interese
quizás te interese
quizá te interese
puede interesarte
podría interesarte
puede que te interese
le puede interesar
le podría interesar
les puede interesar
te recomendamos
te recomendamos leer
le recomendamos
le recomendamos leer
recomendamos leer
recomendado para ti
recomendados para ti
recomendaciones para ti
te sugerimos
más sobre este tema
más sobre el tema
más sobre este asunto
más información sobre
más noticias
más noticias de
más noticias sobre
más artículos
más artículos de
más artículos sobre
para saber más
para leer más
sigue leyendo
seguir leyendo
siga leyendo
continúa leyendo
continuar leyendo
leer la nota completa
leer artículo completo
noticia relacionada
noticias relacionadas
nota relacionada
notas relacionadas
artículo relacionado
artículos relacionados
contenido relacionado
contenidos relacionados
entrada relacionada
entradas relacionadas
publicaciones relacionadas
temas relacionados
vídeo relacionado
video relacionado
información relacionada
lecturas relacionadas
lectura recomendada
lecturas recomendadas
artículo recomendado
artículos recomendados
noticias recomendadas
artículos similares
entradas similares
otros artículos
otros artículos de interés
otras noticias
artículo siguiente
artículo anterior
siguiente artículo
siguiente noticia
noticia anterior
próximo artículo
entrada siguiente
entrada anterior
siguiente entrada
publicación siguiente
publicación anterior
lo más leído
las más leídas
los más leídos
lo más visto
del archivo
de nuestro archivo
de nuestros archivos
consulta nuestro
consulta nuestra
consulta también
consulte también
descubre nuestro
descubre nuestra
descubre también
escucha también
entérate también
además en nuestra web
en nuestra web
""",
    related_weak="""
relacionado
relacionada
relacionados
relacionadas
recomendado
recomendada
recomendamos
lee
lea
mira
vea
ver
escucha
además
en vídeo
en video
en imágenes
en fotos
fotogalería
galería de fotos
podcast
antecedentes
contexto
te puede gustar
te interesa
no te pierdas
no se pierda
más información
galería
vídeo
clasificación
""",
    related_sections="""
ver también
véase también
vea también
lee también
lea también
lee más
leer más
más
más sobre este tema
más sobre el tema
más información
más noticias
más artículos
más contenidos
más de este autor
más del autor
más en esta sección
más para leer
para saber más
relacionado
relacionados
relacionadas
artículos relacionados
noticias relacionadas
notas relacionadas
entradas relacionadas
contenidos relacionados
contenido relacionado
publicaciones relacionadas
temas relacionados
enlaces relacionados
productos relacionados
vídeos relacionados
videos relacionados
te puede interesar
te podría interesar
también te puede interesar
también te podría interesar
también podría interesarte
también puede interesarte
también te puede gustar
también te gustará
le puede interesar
quizás te interese
quizá te interese
tal vez te interese
puede que te interese
te recomendamos
le recomendamos
recomendado
recomendados
recomendado para ti
recomendados para ti
recomendaciones
lecturas recomendadas
artículos recomendados
noticias recomendadas
lecturas adicionales
bibliografía recomendada
enlaces externos
enlaces de interés
artículos similares
entradas similares
otros artículos
otras noticias
otras noticias de interés
otros contenidos
no te pierdas
no te lo pierdas
últimas noticias
últimas entradas
últimos artículos
últimas publicaciones
últimos comentarios
últimas noticias de
noticias recientes
entradas recientes
artículos recientes
publicaciones recientes
comentarios recientes
lo último
lo más leído
lo más visto
lo más popular
lo más compartido
lo más comentado
lo + leído
lo + visto
las más leídas
los más leídos
más leídas
más leídos
más leído
más vistas
más vistos
más populares
entradas populares
artículos populares
noticias populares
noticias destacadas
destacados
destacadas
tendencias
en portada
contenido patrocinado
contenidos patrocinados
enlaces patrocinados
de nuestros socios
en otras webs
en la web
navegación de entradas
navegación de la entrada
artículo siguiente
artículo anterior
siguiente artículo
entrada siguiente
entrada anterior
siguiente entrada
noticia siguiente
noticia anterior
del mismo autor
sigue leyendo
seguir leyendo
de nuestro archivo
la selección del editor
selección del editor
""",
    theme_labels="""
lo más leído
lo más visto
lo más popular
lo último
lo más nuevo
las más leídas
los más leídos
más leídas
más leídos
más leído
más visto
más populares
populares
popular
últimas noticias
última hora
última noticia
último minuto
noticias
noticias destacadas
noticias recientes
entradas recientes
entradas populares
artículos relacionados
noticias relacionadas
destacado
destacada
destacados
destacadas
en directo
en vivo
en portada
portada
al minuto
tendencia
tendencias
es tendencia
exclusiva
exclusivo
urgente
alerta
imprescindible
imprescindibles
no te pierdas
no te lo pierdas
te puede interesar
te recomendamos
recomendado
recomendados
selección del editor
elección del editor
sin categoría
sin categorizar
patrocinado
solo suscriptores
solo para suscriptores
exclusivo para suscriptores
exclusivo suscriptores
contenido exclusivo
premium
escuchar artículo
escuchar noticia
escucha este artículo
escucha la noticia
escuchar esta nota
ampliar imagen
ampliar foto
ver galería
ver fotos
imagen
foto
fotos
vídeo
video
inicio
menú
buscar
buscador
cerrar
""",
    ad_labels="""
publicidad
anuncio
anuncio publicitario
anuncios google
anuncios de google
aviso publicitario
espacio publicitario
publirreportaje
publirreportajes
publicidad nativa
contenido patrocinado
contenido promocionado
contenido publicitario
contenido de marca
contenido para marcas
contenido comercial
patrocinado
patrocinado por
artículo patrocinado
entrada patrocinada
post patrocinado
mensaje patrocinado
enlace patrocinado
enlaces patrocinados
nota patrocinada
branded content
en colaboración con
la publicidad continúa
continúa después de la publicidad
continúa tras la publicidad
continúa tras el anuncio
continúa leyendo tras la publicidad
continúa leyendo después de la publicidad
la noticia continúa tras la publicidad
la noticia continúa después de la publicidad
la nota continúa después de la publicidad
el artículo continúa tras la publicidad
el artículo continúa después de la publicidad
el artículo continúa debajo
sigue leyendo después de la publicidad
sigue leyendo tras la publicidad
sigue leyendo debajo
desliza para continuar
publicidad - sigue leyendo
publicidad, sigue leyendo debajo
saltar publicidad
saltar anuncio
omitir anuncio
cerrar publicidad
cerrar anuncio
ocultar anuncio
denunciar anuncio
quitar anuncios
fin de la publicidad
anúnciate aquí
anúnciese aquí
tu publicidad aquí
su publicidad aquí
¿por qué veo este anuncio?
""",
    ad_disclosures="""
enlace de afiliado
enlaces de afiliado
enlaces de afiliados
enlace de afiliación
enlaces de afiliación
enlaces afiliados
enlace afiliado
link de afiliado
links de afiliados
programa de afiliados
programa de afiliación
como afiliado de amazon
como afiliados de amazon
afiliados de amazon
podemos recibir una comisión
podemos ganar una comisión
podemos obtener una comisión
podríamos recibir una comisión
podríamos ganar una comisión
recibimos una comisión
obtenemos una comisión
nos llevamos una comisión
recibiremos una pequeña comisión
puedo recibir una comisión
recibo una pequeña comisión
gano una pequeña comisión
una pequeña comisión
por compras que cumplen los requisitos
por las compras adscritas
sin coste adicional para ti
sin ningún coste adicional
sin costo adicional para ti
sin costo extra para ti
sin coste extra para ti
sin coste adicional para usted
este artículo está patrocinado
este artículo ha sido patrocinado
este post está patrocinado
este contenido está patrocinado
este contenido es patrocinado
esta entrada está patrocinada
este artículo contiene enlaces
este post contiene enlaces
esta entrada contiene enlaces
este artículo incluye enlaces
este contenido ha sido elaborado por
este contenido ha sido desarrollado por
en colaboración pagada con
en colaboración remunerada con
en colaboración comercial con
seleccionados de forma independiente
seleccionamos de forma independiente
""",
    promotions="""
compara seguros
compara precios
compara ofertas
mejor precio
en colaboración con
patrocinado por
ahorra
solo hoy
sólo hoy
envío gratis
compra ahora
compre ahora
compra ya
compra tus
compra tu
compra aquí
comprar ahora
cómpralo aquí
cómpralo ahora
cómpralo ya
haz tu pedido
haga su pedido
pide el tuyo
pídelo ya
pídelo ahora
consigue el tuyo
consigue tu
consíguelo aquí
consíguelo ya
consíguelo por
aprovecha la oferta
aprovecha esta oferta
aprovecha ahora
aprovecha el descuento
aprovéchate de
no dejes pasar
no lo dejes escapar
ver oferta
ver la oferta
ver precio
ver ofertas
ver producto
consultar precio
consulta el precio
compara gratis
compara precios
compara ahora
con el código
usando el código
usa el código
utiliza el código
código de descuento
código promocional
código descuento
cupón de descuento
cupón descuento
de descuento
% de descuento
descuento exclusivo
descuento especial
solo hoy
solo por hoy
sólo por hoy
solo este mes
sólo este mes
solo esta semana
solo hasta el
por tiempo limitado
tiempo limitado
hasta agotar existencias
hasta fin de existencias
hasta agotar stock
últimas unidades
últimas plazas
plazas limitadas
oferta limitada
oferta especial
oferta exclusiva
oferta válida
oferta de bienvenida
promoción válida
edición limitada
envío gratis
envío gratuito
envíos gratis
gastos de envío gratis
gastos de envío gratuitos
prueba gratis
prueba gratuita
pruébalo gratis
primer mes gratis
sin compromiso
sin permanencia
devolución garantizada
garantía de devolución
presupuesto gratis
presupuesto gratuito
presupuesto sin compromiso
pide presupuesto
pide tu presupuesto
solicita presupuesto
solicita tu presupuesto
solicita información
consulta gratuita
asesoría gratuita
llámanos
llámenos
llama ahora
reserva ya
reserva ahora
reserva tu
reserva tu plaza
contrata ya
contrata ahora
nuestra tienda
nuestra tienda online
en nuestra tienda
tienda online
nuestro patrocinador
nuestro colaborador
nuestro socio
nuestros socios
bono de bienvenida
bono sin depósito
apuesta gratis
apuestas gratis
apuesta ahora
giros gratis
tiradas gratis
mejores cuotas
cuotas mejoradas
nuevos clientes
nuevos usuarios
juega con responsabilidad
aplican términos y condiciones
se aplican condiciones
aplican restricciones
haz clic aquí para
haz clic en el enlace
a la venta en
por solo
por sólo
desde solo
al mejor precio
mejor precio
precio especial
descarga la app
descarga nuestra app
descárgate la app
compra tus entradas
calcula tu ahorro
gratis con
""",
    newsletter="""
newsletter
nuestra newsletter
nuestro newsletter
boletín de noticias
nuestro boletín
nuestros boletines
boletín semanal
boletín diario
boletín gratuito
boletín informativo
boletín por correo
lista de correo
suscríbete
suscríbete a
suscríbete gratis
suscríbete ahora
suscríbete ya
suscríbase a
suscríbase gratis
suscribirse al boletín
suscribirme
quiero suscribirme
apúntate a
apúntate gratis
apúntate aquí
regístrate gratis
regístrate para recibir
regístrate y recibe
inscríbete a
inscríbete en nuestro
únete a nuestra lista
únete a nuestro canal
únete a nuestro boletín
recibe gratis
recibe las últimas
recibe las mejores
recibe lo mejor
recibe nuestras
recibe nuestros
recibe nuestro
recibe cada
recibe todas
recibe en tu correo
recibe en tu email
reciba en su correo
reciba las últimas
reciba nuestro
en tu correo electrónico
en tu bandeja de entrada
en tu correo
en tu email
en su correo electrónico
en su bandeja de entrada
tu correo electrónico
tu dirección de correo
tu email
su correo electrónico
su dirección de correo
introduce tu correo
introduce tu email
introduce tu dirección
ingresa tu correo
ingresa tu email
ingrese su correo
escribe tu correo
escribe tu email
no te pierdas ninguna
no te pierdas ningún
no te pierdas nada
no se pierda ninguna
mantente informado
mantente al día
mantente al tanto
manténgase informado
esté siempre informado
alertas por correo
notificaciones push
activa las notificaciones
activar notificaciones
recibir notificaciones
darte de baja
date de baja
darse de baja
cancelar tu suscripción
cancelar la suscripción en cualquier momento
sin spam
nada de spam
no hacemos spam
no enviamos spam
odiamos el spam
gracias por suscribirte
gracias por tu suscripción
gracias por su suscripción
síguenos en nuestro canal de whatsapp
nuestro canal de whatsapp
nuestro canal de telegram
canal de whatsapp
""",
    sharing="""
compartir
comparte
compártelo
compártelo en
compartir en
compartir por
compartir vía
compartir con
compartir esto
compartir este artículo
compartir artículo
compartir la noticia
compartir noticia
compartir esta noticia
compartir esta nota
compartir esta entrada
compartir receta
compartir en redes
compartir en redes sociales
compartir en facebook
compartir en twitter
compartir en x
compartir en whatsapp
compartir en linkedin
compartir en pinterest
compartir por correo
compartir por email
compartir por correo electrónico
comparte en
comparte esto
comparte este artículo
comparte esta noticia
comparte esta nota
comparte este contenido
comparte esta entrada
comparte esta receta
comparte con tus amigos
comparte en tus redes
comparta este artículo
comparta esta noticia
compártelo con tus amigos
haz clic para compartir en
haz clic para imprimir
haz clic para enviar
haz clic para enviar un enlace
tuitear
twittear
enviar por email
enviar por correo
enviar por correo electrónico
enviar a un amigo
imprimir artículo
imprimir esta página
copiar enlace
copiar el enlace
copiar url
copiar link
enlace copiado
link copiado
guardar artículo
guardar noticia
guardar en favoritos
añadir a favoritos
regalar artículo
regala este artículo
me gusta esto
me gusta esto:
síguenos
síguenos en
síguenos en redes
síguenos en redes sociales
síguenos en nuestras redes
síguenos en facebook
síguenos en google news
síguenos en google discover
síganos en
sígueme en
síguenos también en
encuéntranos en
únete a nosotros en
añádenos en google
""",
    comment_forms="""
deja un comentario
deja tu comentario
deja una respuesta
deja tu respuesta
deja tu opinión
deje un comentario
deje su comentario
deje una respuesta
dejar un comentario
dejar comentario
dejar una respuesta
escribe un comentario
escribe tu comentario
escriba un comentario
escriba su comentario
publicar un comentario
publicar comentario
publicar el comentario
publica un comentario
enviar comentario
enviar un comentario
añadir un comentario
añadir comentario
añade un comentario
agregar comentario
agregar un comentario
agrega un comentario
haz un comentario
hacer un comentario
comenta esta noticia
comentar esta noticia
comentar este artículo
ver comentarios
ver los comentarios
ver todos los comentarios
ver más comentarios
mostrar comentarios
ocultar comentarios
leer comentarios
cargar más comentarios
los comentarios están cerrados
comentarios cerrados
comentarios desactivados
los comentarios están desactivados
sin comentarios todavía
no hay comentarios todavía
aún no hay comentarios
todavía no hay comentarios
sé el primero en comentar
sé el primero en opinar
sea el primero en comentar
únete a la conversación
responder
cancelar respuesta
cancelar la respuesta
haz clic para cancelar la respuesta
tu dirección de correo electrónico no será publicada
tu correo electrónico no será publicado
tu dirección de correo no será publicada
tu email no será publicado
su dirección de correo electrónico no será publicada
su correo electrónico no será publicado
la dirección de correo electrónico no será publicada
los campos obligatorios están marcados
los campos necesarios están marcados
los campos requeridos están marcados
campos obligatorios marcados con
guarda mi nombre, correo electrónico y web
guardar mi nombre, correo electrónico y
guarda mi nombre, email y
recibir un correo electrónico con los siguientes comentarios
recibir un email con los siguientes comentarios
recibir un correo electrónico con cada nueva entrada
recibir nuevas entradas por email
notificarme los nuevos comentarios
avísame de nuevos comentarios
inicia sesión para comentar
inicie sesión para comentar
regístrate para comentar
identifícate para comentar
debes iniciar sesión para comentar
debes estar conectado para publicar un comentario
lo siento, debes estar conectado para publicar
debe iniciar sesión para comentar
tienes que estar registrado para comentar
este sitio usa akismet
este sitio utiliza akismet
aprende cómo se procesan los datos de tus comentarios
conoce cómo se procesan los datos de tus comentarios
por favor ingrese su comentario
por favor, ingrese su nombre aquí
por favor ingrese su nombre
por favor, introduce tu comentario
por favor, introduce tu nombre
has introducido una dirección de correo electrónico incorrecta
¡has introducido una dirección de correo electrónico incorrecta!
nombre
nombre *
nombre*
nombre:
correo electrónico *
correo electrónico*
correo
email
email *
sitio web *
tu nombre
debes iniciar sesión para
debe iniciar sesión para
tienes que iniciar sesión para comentar
""",
    comment_patterns=(
        r"^\(?(?:\d[\d.,]*|sin|un|dos|tres|ningun|no hay) (?:comentarios?|respuestas?|reacciones|"
        r"opiniones)\)?(?: (?:en|a|sobre) .*)?$"
        "\n"
        r"^(?:comentarios?|respuestas?|opiniones) ?[(:] ?\d[\d.,]* ?\)?$"
        "\n"
        r"^(?:ver|leer|mostrar|cargar) (?:los |todos los )?(?:\d[\d.,]* )?(?:mas )?comentarios?$"
        "\n"
        r"^\d+ (?:pensamientos?|ideas?|comentarios?) (?:en|sobre)\b.*$"
        "\n"
        r"^(?:tu |su |los )?comentarios?(?: ?[*:])?$"
        "\n"
        r"^(?:correo electronico|sitio web|comentar|opina|comenta)!?$"
        "\n"
    ),
    calls="""
cuéntanos
cuéntenos
cuéntame
cuéntanoslo
dinos
díganos
dime en
déjanos un comentario
déjanos tu
déjanos tus
déjame un comentario
déjame tu
deja un comentario
deja tu comentario
deja tus comentarios
déjalo en los comentarios
déjanoslo en
escríbenos
escríbanos
escríbeme
escribe en los comentarios
comenta
coméntanos
comparte tu experiencia
comparte tus experiencias
comparte tu opinión
comparte este
comparte esta
comparte con nosotros
comparte tus
compártelo
comparta
en los comentarios
en comentarios
¿y tú?
¿y tú, qué
¿y a ti
y tú, ¿
¿qué opinas
¿qué opinan
¿qué opina
¿qué te parece
¿qué te ha parecido
¿qué les parece
¿qué piensas
¿tú qué opinas
¿has probado
¿la has probado
¿lo has probado
¿has tenido
¿te ha gustado
¿te gustó
¿te ha sido útil
¿te ha resultado útil
¿conoces
¿conocías
¿tienes alguna duda
¿tienes alguna pregunta
¿tienes dudas
¿tienes preguntas
si te ha gustado
si te gustó
si te ha resultado útil
si te ha servido
si tienes alguna duda
si tienes dudas
si tienes preguntas
no olvides
no te olvides de
no olviden
recuerda suscribirte
recuerda seguirnos
valora este
valora esta
valora la receta
puntúa este
puntúa esta
califica este
califica esta
vota
participa en nuestra
participa en nuestro
responde nuestra encuesta
únete a
únete a la conversación
síguenos
síganos
sígueme
suscríbete
suscríbase
dale like
dale me gusta
dale a like
reenvía este
reenvía esta
reenvíalo
descarga nuestro
descarga nuestra
descarga gratis
descarga la guía
descarga tu
descárgate
descárgalo
guía gratuita
guía gratis
apóyanos
apoya nuestro
apoya el periodismo
apoya nuestro periodismo
apoya nuestro trabajo
ayúdanos
haz una donación
haz tu donación
haz un donativo
dona
hazte socio
hazte socia
hazte miembro
hazte suscriptor
contáctanos
contacta con nosotros
ponte en contacto
visítanos
visita nuestra
visita nuestro
haz clic aquí
haz click aquí
pincha aquí
regístrate
inscríbete
apúntate
etiquétanos
menciónanos
gracias por leer
gracias por leernos
gracias por tu lectura
gracias por tu apoyo
nos leemos
hasta la próxima
feliz lectura
valora la
valora el
compártela
comparte la receta
""",
    calls_certain="""
déjanos un comentario
déjanos tu comentario
deja tu comentario
deja un comentario
cuéntanos en los comentarios
cuéntanoslo en los comentarios
dinos en los comentarios
déjalo en los comentarios
déjanos tu opinión
comparte tu experiencia en los comentarios
te leemos en los comentarios
te leemos en comentarios
valora esta receta
valora este artículo
gracias por leer
gracias por leernos
apoya el periodismo independiente
apoya nuestro periodismo
apoya nuestro trabajo
hazte socio
haz una donación
síguenos en
suscríbete a nuestro
suscríbete a nuestra
no olvides suscribirte
dale like y
descarga nuestra app
descarga nuestra aplicación
descarga gratis nuestra
descarga nuestra guía
descarga gratis la guía
reenvía este correo
reenvía este boletín
únete a nuestra comunidad
comparte este artículo con
valora la receta
valora esta noticia
valora este post
compártela
compártelo con
""",
    shop_buttons="""
ver precio
ver precios
ver oferta
ver ofertas
ver producto
ver el precio
consultar precio
comprobar precio
ver en amazon
comprar en amazon
ver en pccomponentes
comprar en mercado libre
comprar ahora
comprar ya
añadir al carrito
agregar al carrito
compra ahora
cómpralo aquí
lo quiero
""",
    consent="""
utilizamos cookies
usamos cookies
empleamos cookies
utilizamos cookies propias
usamos cookies propias
este sitio utiliza cookies
este sitio usa cookies
este sitio web utiliza cookies
este sitio web usa cookies
esta web utiliza cookies
esta web usa cookies
esta página utiliza cookies
esta página web utiliza cookies
nuestro sitio utiliza cookies
utiliza cookies para
utilizamos cookies para
cookies propias y de terceros
aceptar cookies
aceptar las cookies
aceptar todas las cookies
rechazar cookies
rechazar las cookies
rechazar todas las cookies
gestionar cookies
gestionar las cookies
configurar cookies
configuración de cookies
configuración de las cookies
preferencias de cookies
ajustes de cookies
política de cookies
aviso de cookies
el uso de cookies
el uso de las cookies
si continúa navegando
si continúas navegando
al continuar navegando
si sigues navegando
al hacer clic en aceptar
al hacer clic en "aceptar"
al utilizar este sitio
tu privacidad es importante
su privacidad es importante
valoramos tu privacidad
valoramos su privacidad
nosotros y nuestros socios
nosotros y nuestros proveedores
nuestros socios almacenamos
este contenido está alojado por un tercero
este contenido está bloqueado
para ver este contenido
para visualizar este contenido
para mostrar este contenido
por favor, activa javascript
por favor, habilita javascript
necesitas activar javascript
debes activar javascript
debe habilitar javascript
javascript está desactivado
por favor, activa las cookies
desactiva tu bloqueador
desactive su bloqueador
desactiva el bloqueador de anuncios
bloqueador de anuncios detectado
desactiva tu adblock
""",
    paywall="""
para seguir leyendo
para continuar leyendo
para leer el artículo completo
para leer la nota completa
para leer la noticia completa
para leer este artículo
suscríbete para seguir
suscríbete para leer
suscríbete para continuar
suscríbete y lee
suscríbase para leer
suscríbase para continuar
inicia sesión para seguir
inicia sesión para leer
inicia sesión para continuar leyendo
regístrate para seguir
regístrate para leer
regístrate gratis para seguir
regístrate gratis y
crea una cuenta gratis
crea tu cuenta gratis
ya eres suscriptor
¿ya eres suscriptor?
¿ya eres socio?
¿ya es suscriptor?
¿ya tienes cuenta?
¿ya tienes una cuenta?
¿ya estás suscrito?
¿ya estás registrado?
¿aún no eres suscriptor?
¿no eres suscriptor?
¿no tienes cuenta?
solo para suscriptores
sólo para suscriptores
exclusivo para suscriptores
exclusiva para suscriptores
exclusivo para socios
este contenido es exclusivo
este artículo es exclusivo
este contenido es solo para
artículos gratis
artículos gratuitos
artículo gratis
acceso ilimitado a todos
acceso ilimitado a todo
accede a todos los contenidos
accede a todo el contenido
desbloquea este artículo
desbloquear este artículo
ha alcanzado el límite de artículos
has superado el límite de artículos
te quedan artículos
has llegado al límite de artículos
has alcanzado el límite de artículos
contenido exclusivo para suscriptores
contenido exclusivo para socios
""",
    toc="""
contenido
contenidos
contenido del artículo
contenidos del artículo
contenido de este artículo
índice
índice de contenidos
índice de contenido
índice del artículo
índice de este artículo
índice de la página
tabla de contenidos
tabla de contenido
sumario
en este artículo
en este post
en esta entrada
en esta página
en esta nota
en esta guía
en este texto
qué encontrarás en este artículo
qué vas a encontrar en este artículo
qué encontrarás aquí
lo que encontrarás
lo que vas a aprender
lo que aprenderás
acceso rápido
navegación rápida
enlaces rápidos
ir a
ir a la sección
ir directamente a
saltar a
saltar a la sección
mostrar índice
ocultar índice
mostrar tabla de contenidos
""",
    byline="""
por
por:
por la redacción
por redacción
por nuestro corresponsal
por nuestra corresponsal
escrito por
redactado por
publicado por
publicada por
elaborado por
un artículo de
artículo de
texto
texto:
texto de
texto y fotos
textos
crónica de
reportaje de
entrevista de
análisis de
opinión de
columna de
autor
autor:
autora
autora:
autores
redacción
redacción:
de la redacción
redactor
redactora
corresponsal
enviado especial
enviada especial
traducido por
traducción
traducción de
traducción:
editado por
revisado por
revisado médicamente por
verificado por
actualizado por
""",
    dated="""
publicado
publicado el
publicada el
publicado en
publicado:
fecha
fecha:
fecha de publicación
publicado originalmente el
actualizado
actualizado el
actualizado a
actualizada el
actualizado:
actualización
última actualización
última actualización el
última actualización:
última modificación
última modificación el
última revisión
modificado el
modificado
creado el
revisado el
act.
el
""",
    months="""
enero ene ene.
febrero feb feb.
marzo mar mar.
abril abr abr.
mayo may may.
junio jun jun.
julio jul jul.
agosto ago ago.
septiembre setiembre sept sept. sep sep. set
octubre oct oct.
noviembre nov nov.
diciembre dic dic.
""",
    weekdays=(
        "lunes martes miércoles jueves viernes sábado domingo lun lun. mar mar. mié mié. mie jue jue. vie "
        "vie. sáb sáb. dom dom. hoy ayer h hs hrs horas"
    ),
    reading_time_patterns=(
        r"^(?:tiempo|duracion) (?:estimado |aproximado |medio )?(?:de )?lectura(?: estimado|"
        r" aproximado)?:? ?(?:de )?(?:unos |aprox\.? |~ ?)?(\d{1,3}) ?(?:min(?:\.|utos?)?|')$"
        "\n"
        r"^(?:lectura|lectura de|lectura en|se lee en|leer en|lee en):? ?(?:unos |~ "
        r"?)?(\d{1,3}) ?(?:min(?:\.|utos?)?)$"
        "\n"
        r"^(?:unos |~ ?)?(\d{1,3}) ?(?:min(?:\.|utos?)?|') ?(?:de lectura|lectura|para leer|"
        r"de tiempo de lectura|leyendo)$"
        "\n"
        r"^(\d[\d.,]*) ?(?:vistas|visitas|lecturas|visualizaciones|compartidos|veces compartido|"
        r"seguidores|suscriptores)$"
        "\n"
        r"^(?:vistas|visitas|lecturas|visualizaciones|compartidos): ?(\d[\d.,]*)$"
        "\n"
        r"^leido (\d[\d.,]*) veces$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:publicad[oa]|actualizad[oa]|escrito|ultima actualizacion):? )?hace (?:unos |"
        r"unas |mas de |casi |aproximadamente )?(?:\d{1,3}|una?|dos|tres|pocos|pocas|algunos|"
        r"varias|varios)? ?(?:s|seg(?:undos?|\.)?|min(?:utos?|\.)?|h|horas?|hs|dias?|semanas?|"
        r"mes(?:es)?|anos?)$"
        "\n"
        r"^(?:(?:publicado|actualizado):? )?(?:ahora mismo|hoy|ayer|anteayer)(?:,? (?:a "
        r"las )?\d{1,2}[:.]\d{2}(?: ?h(?:s|rs|oras)?)?)?$"
        "\n"
    ),
    credits="""
foto
fotos
foto de
fotos de
foto por
foto:
fotógrafo
fotógrafa
fotografía
fotografías
fotografía de
fotografías de
crédito
créditos
crédito de la foto
crédito de la imagen
crédito foto
crédito fotográfico
créditos de la imagen
créditos de las fotos
créditos fotográficos
imagen
imágenes
imagen de
imagen por
imagen destacada
imagen de portada
imagen de archivo
imagen cortesía de
foto cortesía
foto cortesía de
cortesía de
foto de archivo
foto de portada
foto referencial
foto ilustrativa
imagen ilustrativa
imagen referencial
ilustración
ilustración de
ilustraciones
gráfico
gráfico de
infografía
infografía de
captura de pantalla
vídeo
video
vídeo de
montaje
fuente de la imagen
fuente de la foto
""",
    copyright="""
todos los derechos reservados
derechos reservados
reservados todos los derechos
quedan reservados todos los derechos
prohibida su reproducción
prohibida la reproducción
prohibida la reproducción total o parcial
prohibida su reproducción total o parcial
queda prohibida la reproducción
queda prohibida toda reproducción
queda prohibida su reproducción
reproducción total o parcial
publicado con permiso de
reproducido con permiso
bajo licencia creative commons
bajo una licencia creative commons
bajo una licencia de creative commons
este artículo fue publicado originalmente
este artículo se publicó originalmente
este artículo se publicó por primera vez
este artículo apareció originalmente
este artículo apareció primero
este texto fue publicado originalmente
este texto se publicó originalmente
esta nota fue publicada originalmente
la entrada se publicó primero en
se publicó primero en
apareció primero en
publicado originalmente en
publicado primero en
este artículo no constituye asesoramiento
este contenido no constituye asesoramiento
funciona gracias a wordpress
funciona con wordpress
creado con wordpress
tema de wordpress por
diseño web por
desarrollado por wordpress
""",
    author_box="""
sobre la firma
sobre el autor
sobre la autora
sobre los autores
sobre el redactor
sobre la redactora
sobre mí
sobre nosotros
acerca del autor
acerca de la autora
acerca de los autores
acerca de mí
acerca de nosotros
el autor
la autora
quién soy
¿quién soy?
quiénes somos
¿quiénes somos?
biografía del autor
perfil del autor
foto del autor
imagen del autor
avatar
avatar del autor
archivo del autor
ver todos los artículos
ver todos los artículos de
ver todas las entradas
ver todas las entradas de
ver todas las notas de
ver todas las publicaciones de
ver todos sus artículos
ver más artículos de
ver más entradas de
ver perfil
ver su perfil
todos los artículos de
todas las entradas de
más artículos de
más artículos de este autor
más noticias de este autor
más entradas de
más de este autor
otros artículos de
otros artículos del autor
artículos de este autor
artículos del autor
artículos escritos por
entradas de
seguir al autor
contactar con el autor
contacta con el autor
nuestro equipo
nuestro equipo editorial
equipo editorial
equipo de redacción
""",
    tag_labels="""
etiquetas
etiqueta
etiquetado
etiquetado con
etiquetado como
etiquetada con
tags
tag
temas
tema
temas relacionados
temas de esta noticia
palabras clave
palabra clave
categoría
categorías
archivado en
archivado como
archivado bajo
publicado en
publicada en
clasificado en
clasificado como
sección
secciones
más sobre
más información sobre
más noticias sobre
en este artículo
descriptores
""",
    archive_labels="""
etiqueta
etiquetas
tag
tags
categoría
categorías
archivo
archivos
archivo de la categoría
archivo de la etiqueta
archivos de la categoría
archivos de la etiqueta
archivo de etiquetas
archivos de etiquetas
archivos por etiqueta
archivo por categoría
archivo mensual
archivo diario
archivo anual
archivo del autor
archivos del autor
autor
tema
sección
entradas etiquetadas
entradas etiquetadas con
artículos etiquetados
artículos etiquetados con
entradas de la categoría
entradas en la categoría
todas las entradas de
noticias sobre
explorar categoría
navegando por la categoría
resultados de búsqueda para
resultados de la búsqueda
búsqueda
""",
    controls="""
¿te ha sido útil este artículo?
¿te ha sido útil esta información?
¿te ha resultado útil este artículo?
¿te resultó útil este artículo?
¿te resultó útil esta información?
¿fue útil este artículo?
¿fue útil esta página?
¿le ha sido útil esta información?
¿le resultó útil este artículo?
¿te ha gustado este artículo?
¿ha sido útil?
gracias por tu opinión
gracias por tus comentarios
gracias por su opinión
gracias por tu valoración
danos tu opinión
enviar comentarios
reportar un error
informar de un error
reportar error
corregir noticia
¿has encontrado un error?
¿encontraste un error?
sugerir una corrección
sugerir cambios
editar esta página
editar
editar código
ver historial
ver código fuente
volver arriba
ir arriba
arriba
subir
volver al inicio
volver al índice
volver a la portada
volver al blog
volver a noticias
volver
volver atrás
ir al inicio
ir al contenido
ir al contenido principal
saltar al contenido
saltar al contenido principal
saltar a la navegación
abrir menú
cerrar menú
menú principal
alternar menú
página siguiente
página anterior
siguiente
anterior
siguientes
anteriores
entradas anteriores
entradas siguientes
entradas más antiguas
entradas más recientes
cargar más
cargar más noticias
mostrar más
mostrar menos
ver más
ver menos
ver todo
ver todos
ver todas
más
más información
leer más
leer más...
leer menos
lee más
leer artículo completo
leer el artículo completo
leer noticia completa
leer nota completa
seguir leyendo
sigue leyendo
continuar leyendo
continúa leyendo
continuar
expandir
contraer
desplegar
clic para ampliar
haz clic para ampliar
pulsa para ampliar
ampliar
ampliar imagen
pantalla completa
abrir en una ventana nueva
se abre en una nueva pestaña
ir a la receta
saltar a la receta
ver receta
imprimir receta
imprimir
imprimir esta página
guardar receta
descargar
descargar pdf
descargar en pdf
versión para imprimir
escuchar
escuchar artículo
escuchar noticia
pausar
pausa
reproducir
silenciar
copiar
copiado
¡copiado!
copiar código
iniciar sesión
inicia sesión
cerrar sesión
acceder
entrar
salir
registrarse
regístrate
crear cuenta
crear una cuenta
mi cuenta
suscribirse
suscríbete
sí
no
sí no
cargando
cargando...
por favor, espere
espere, por favor
haz clic aquí
clic aquí
estás aquí
estás aquí:
usted está aquí
usted está aquí:
contacto
contáctanos
quiénes somos
aviso legal
política de privacidad
términos y condiciones
condiciones de uso
mapa del sitio
mapa web
aceptar
aceptar todo
aceptar todas
rechazar
rechazar todo
configurar
tamaño de texto
tamaño del texto
modo oscuro
gestionar el consentimiento
gestionar consentimiento
""",
    placeholders="""
esto es un marcador de posición
este es un marcador de posición
marcador de posición
marcador de posición para
texto de marcador
texto de ejemplo
texto de relleno
imagen de marcador
insertar imagen
insertar aquí
insertar gráfico
insertar tabla
insertar infografía
insertar mapa
insertar foto
insertar enlace
insertar vídeo
insertar video
insertar captura
insertar cita
inserte aquí
inserte una imagen
inserta aquí
inserta una imagen
añadir imagen
agregar imagen aquí
aquí va una imagen
aquí va la imagen
aquí va el texto
aquí va una infografía
aquí iría
imagen pendiente
imagen por insertar
foto pendiente
texto pendiente
por completar
imagina una infografía
imagina un gráfico
imagina un mapa
imagine una infografía
imagine un gráfico
la infografía mostraría
el gráfico mostraría
la imagen mostraría
descripción de la imagen:
texto alternativo:
tu texto aquí
su texto aquí
tu contenido aquí
este contenido no está disponible
contenido no disponible
este vídeo no está disponible
este video no está disponible
vídeo no disponible
video no disponible
imagen no disponible
error al cargar
no se pudo cargar
no se ha podido cargar
tu navegador no soporta
tu navegador no admite
su navegador no soporta
su navegador no admite
contenido incrustado
""",
    footnotes="""
referencias
referencia
fuentes
fuente
notas
notas al pie
notas a pie de página
notas finales
notas y referencias
referencias y notas
referencias bibliográficas
bibliografía
bibliografía consultada
obras citadas
citas
literatura
literatura citada
fuentes consultadas
""",
    pivots="""
por cierto
a propósito
a propósito de
a todo esto
dicho sea de paso
sea dicho de paso
cabe mencionar
cabe mencionar también
cabe destacar también
cabe señalar también
vale la pena mencionar
vale la pena recordar
vale la pena echar
vale la pena destacar
merece la pena mencionar
merece la pena recordar
merece también una mención
merece una mención
es interesante notar
es interesante observar
es interesante señalar
es interesante destacar
es interesante mencionar
resulta interesante
también es interesante
también resulta interesante
interesante también
curiosamente
curioso también
lo curioso es que
casualmente
por casualidad
quiso la casualidad
la casualidad quiso
coincidencias de la vida
hablando de
ya que hablamos de
ya que estamos hablando de
ya que estamos
y ya que estamos
puestos a hablar de
si hablamos de
en otro orden de cosas
en otro orden de ideas
en otro ámbito
en un ámbito diferente
en un ámbito distinto
en un ámbito completamente
en otro terreno
en un terreno muy distinto
en otro frente
en otro plano
en otro sector
en otro campo
en otro contexto
en otro rincón
en otra esfera
en otra parte
en otras noticias
en otras latitudes
en un tono más ligero
en un tono diferente
en una nota más ligera
en una nota diferente
en una nota más
en la misma línea
en el mismo sentido
en la misma tónica
en paralelo
paralelamente
de forma paralela
de forma similar
de manera similar
de modo similar
del mismo modo
de la misma manera
de igual forma
de igual manera
algo parecido
algo parecido ocurre
algo similar
algo similar ocurre
algo similar sucede
lo mismo ocurre con
lo mismo sucede con
al igual que
a semejanza de
similar a
parecido a
comparable a
no muy distinto de
no es el único
no es la única
no solo aquí
mientras tanto
entretanto
entre tanto
al mismo tiempo
en otro lugar
en otros lugares
en la otra punta
al otro lado
lejos de allí
lejos de aquí
a pocos kilómetros
muy lejos de
cambiando de tema
cambiando de tercio
cambiemos de tema
otro tema
otro asunto
otra historia
otra noticia
otra cuestión
un tema muy distinto
una historia muy distinta
muy distinta es
muy distinto es
bien distinta es
un pequeño paréntesis
un breve paréntesis
hagamos un paréntesis
abramos un paréntesis
un pequeño desvío
un breve desvío
un inciso
esto recuerda a
esto nos recuerda
nos recuerda a
recuerda también
lo que recuerda
hace pensar en
trae a la memoria
nos trae a la memoria
viene a la mente
viene a la memoria
evoca también
en el mundo de
en el mundo del
en el mundo de la
en el mundo de los
el mundo del deporte
el mundo del espectáculo
el mundo de la
del mundo de la
para los amantes de
para los aficionados
los aficionados a
los amantes de
los fans de
los seguidores de
quienes se interesan
quienes disfrutan
si te interesa
si te interesan
si le interesa
si te gusta
si te apasiona
si eres de los que
si buscas
también ha sido noticia
también es noticia
es noticia también
hace noticia
acapara titulares
acaparan titulares
acaparó titulares
ha acaparado titulares
copa los titulares
en los titulares
está dando que hablar
da que hablar
ha dado que hablar
dio que hablar
también da que hablar
ha causado revuelo
causa revuelo
las miradas están puestas
todas las miradas
no podemos olvidar
no olvidemos
tampoco hay que olvidar
sin olvidar
echemos un vistazo
echar un vistazo
un vistazo a
demos un vistazo
pensemos en
consideremos el caso
tomemos el caso
tomemos como ejemplo
se ha sabido que
se ha sabido también
también se ha sabido
también hemos sabido
""",
    openers="""
mientras
mientras que
aunque
si bien
al igual que
así como
tal como
como
igual que
a diferencia de
en contraste con
frente a
más allá de
más allá del
aparte de
aparte del
además de
además del
junto a
junto con
lejos de
lejos del
al margen de
al margen del
paralelamente a
hablando de
a propósito de
si
cuando
desde que
antes de
después de
tras
con
sin
en medio de
en plena
en pleno
entre
pese a
a pesar de
dado que
ya que
tanto como
no solo
""",
    pointers="""
más información en
más información sobre
más detalles en
más detalles sobre
más detalles aquí
todos los detalles
todos los detalles en
todos los pormenores
toda la información
toda la información en
los detalles están
para saber más
para conocer más
para más información
para más detalles
descubre más
descubre cómo
descubre en
descubre aquí
descubre por qué
descubre todo
descubra más
descubra cómo
conoce más
conoce los detalles
conoce la historia
conoce todos
conozca más
conozca los detalles
entérate de
entérate aquí
entérate en
infórmate en
lee más
lee más en
lee más sobre
lee aquí
lee la historia
lee el artículo
lee nuestro
lee nuestra
lea más
lea aquí
lea nuestro
puedes leer
puede leer
puedes leerlo
puedes consultar
puede consultar
puedes encontrar
puede encontrar
puedes ver
puedes descubrir
puedes conocer
encontrarás más
encuentra más
encuentre más
consulta aquí
consulta nuestro
consulta nuestra
consulta la
consulte nuestro
echa un vistazo
eche un vistazo
échale un vistazo
no te pierdas
tal y como contamos
como contamos en
como explicamos en
como se detalla en
como se explica en
como se describe en
como ya informamos
nuestro artículo sobre
nuestro reportaje sobre
nuestra guía sobre
nuestra guía de
nuestra cobertura de
en nuestro artículo
en nuestro reportaje
en nuestra guía
haz clic aquí
haga clic aquí
pincha aquí
sigue el enlace
""",
    morals="""
demuestra que
demuestran que
lo que demuestra
esto demuestra
demostrando que
demuestra cómo
muestra que
muestra cómo
muestran cómo
lo que muestra
mostrando que
refleja la
refleja el
reflejan la
reflejando
un reflejo de
es un reflejo
pone de manifiesto
pone de relieve
ponen de relieve
evidencia que
evidencia la
nos recuerda que
nos recuerdan que
recordándonos
un recordatorio de
ilustra cómo
ilustra la
ilustra el
ilustran cómo
subraya la importancia
subraya la
subraya el
subrayan la
subrayando
resalta la importancia
resalta la
resaltando
destaca la importancia
prueba de que
una prueba de
prueba de ello
hace eco
haciéndose eco
un paralelismo
un paralelo
paralelismos
lo mismo se aplica
lo mismo vale
lo mismo puede decirse
el mismo principio
en ambos casos
ambos requieren
ambos demuestran
ambos casos
ambas exigen
una lección
toda una lección
una lección para
lección de vida
de lo que podemos aprender
a su manera
a su modo
cada uno a su manera
añade otra dimensión
añade una nueva dimensión
otra dimensión
una nueva dimensión
podría influir
podría tener un impacto
podría afectar
también podría influir
interconectado
interconectados
están conectados
todo está conectado
coexistir
en contraste con
un contraste
contrasta con
un soplo de aire
una distracción
quizá todos deberíamos
quizás todos deberíamos
la vida misma
a veces basta
a veces solo hace falta
no todo es lo que parece
""",
    returns="""
volviendo a
volviendo al
volviendo ahora
pero volviendo
volvamos a
volvamos al
volvamos ahora
volvamos pues
pero volvamos
y volviendo
vuelvo a
para volver a
para volver al
de vuelta a
de vuelta al
de vuelta en
de regreso a
de regreso al
regresemos a
regresemos al
regresando a
regresando al
retomemos
retomando
retomando el hilo
retomando el tema
pero retomemos
vayamos a
vayamos al
vayamos pues
pero vayamos
en cualquier caso
en todo caso
sea como sea
sea como fuere
de cualquier forma
de cualquier modo
de cualquier manera
de todos modos
de todas formas
dicho esto
dicho lo cual
dicho lo anterior
con esto en mente
teniendo esto en cuenta
teniendo en cuenta esto
pero basta de
basta de
ya basta de
cerremos el paréntesis
cerrado el paréntesis
cierro el paréntesis
fin del paréntesis
pero me desvío
pero nos desviamos
me estoy desviando
nos estamos desviando
¿dónde estábamos
¿por dónde íbamos
a lo que íbamos
a lo que íbamos:
a lo nuestro
vamos a lo nuestro
vamos a lo que importa
en cuanto a nuestro
en cuanto a nuestra
en cuanto a tu
en cuanto a tus
en cuanto al
por lo que respecta a
por lo que respecta al
respecto a nuestro
en este contexto
en ese contexto
en este sentido
a la luz de
a la luz de esto
ante este panorama
nuestro tema
el tema que nos ocupa
el asunto que nos ocupa
que nos ocupa
en lo que respecta a
en lo que respecta al
en lo que toca a
por lo que se refiere a
""",
    weak_returns="""
pero
pues
pues bien
bien
bueno
así que
así pues
por tanto
por lo tanto
entonces
ahora
ahora bien
no obstante
sin embargo
con todo
aun así
al final
a fin de cuentas
al fin y al cabo
en definitiva
en resumen
en fin
en suma
en conjunto
por supuesto
desde luego
claro que
ciertamente
y
el
la
los
las
este
esta
estos
estas
tu
tus
su
""",
    first_person="""
yo me mi mis mí mío mía nos nosotros nosotras nuestro nuestra nuestros nuestras conmigo
""",
    strong_pivots="""
resulta interesante
es interesante observar
es interesante notar
es interesante ver
los aficionados a
los aficionados al
de enhorabuena
cambiando de tercio
merece una mención
merece la pena echar un vistazo
en el mundo del
en el mundo de la
curiosamente, también
en el otro extremo
de un tipo muy distinto
los seguidores de
los fans de
no son los únicos
haciendo ruido
de otra índole
hablando de
ya que estamos
en otro orden de cosas
en otras noticias
en otro ámbito
en otro frente
en una nota más ligera
cambiando de tema
un pequeño paréntesis
quiso la casualidad
algo parecido ocurre
esto recuerda a
en el mundo de
las miradas están puestas
acapara titulares
está dando que hablar
para los amantes de
en la otra punta
una historia muy distinta
vale la pena mencionar
""",
    newsletter_openings="""
suscríbete
suscríbase
suscribirse
apúntate
regístrate
inscríbete
únete
recibe
reciba
no te pierdas
no se pierda
mantente
introduce tu
ingresa tu
escribe tu correo
activa las notificaciones
tu correo
gracias por suscribirte
nuestro boletín
quiero recibir
""",
    call_places="""
en los comentarios
comentario
aquí abajo
más abajo
valora
califica
puntúa
escríbenos
cuéntanos
nuestra app
nuestro canal
estrellas
""",
    author_roles="""
periodista
redactor
redactora
autor
autora
corresponsal
columnista
bloguero
bloguera
editor
editora
reportero
reportera
colaborador
colaboradora
""",
    author_verbs="""
es
fue
escribe
vive
cubre
trabaja
colabora
dirige
ha
""",
    form_fields="""
comentario
comentarios
nombre
correo
email
web
sitio web
responder
correo electrónico
""",
    self_words="""
nosotros
nuestro
nuestra
este
esta
podemos
recibimos
te
tu
""",
    imperatives="""
compara
consulta
llámanos
escríbenos
contáctanos
pide
solicita
reserva
regístrate
únete
apúntate
cuéntanos
cuéntanoslo
dinos
vota
participa
guarda
comparte
compártelo
suscríbete
suscríbase
síguenos
síganos
comparte
compártelo
comparta
comenta
comente
cuéntanos
déjanos
deja
deje
escribe
escríbenos
regístrate
únete
descarga
prueba
valora
vota
dona
apoya
ayúdanos
compra
pide
reserva
visita
descubre
mira
escucha
envíanos
llama
contacta
pregunta
imprime
guarda
compara
aprovecha
recibe
gracias
""",
    site_words="""
llámanos
escríbenos
contáctanos
encuesta
sorteo
boletín
canal
comentarios
boletín
newsletter
podcast
canal
comunidad
facebook
instagram
whatsapp
youtube
redes
suscriptores
lectores
este artículo
esta página
esta receta
este reportaje
gratis
""",
    news_words="""
anunciado anunció anuncia planea previsto proyecto inaugurado inauguración presentado portavoz
ministro ministra ministerio alcalde alcaldesa ayuntamiento concejal gobierno parlamento comisión
tribunal juzgado policía fiscalía empresa grupo acciones inversores analistas banco fabricante
aerolínea aeropuerto estación puerto club equipo delantero entrenador capitán partido temporada liga
torneo medalla campeón campeona campeonato final semifinales récord festival estreno estrena
exposición museo teatro ópera orquesta cantante banda álbum disco concierto conciertos gira película
director directora actor actriz novela premio jurado nominado crítica críticos aficionados fans
visitantes turistas vecinos petición entradas subasta subastado vendido elecciones votos votantes
candidato coalición fusión compra beneficios ventas hotel hoteleros restaurante chef cocinero zoo
cuidadores rescatado boda divorcio estudio científicos ingenieros arqueólogos buzos esperado
aplazado cancelado rehabilitación obras millones jueves viernes sábado domingo lunes martes
miércoles ayer recientemente
""",
    tale_words="""
abuela abuelo madre padre tío tía infancia maestro maestra vecino vecina amigo antaño siglo
antigüedad edad romanos griegos egipcios emperador rey reina monjes leyenda refrán tradición inventó
inventor descubrió guerra soldados
""",
    reviewed_by="""
revisado por
contenido revisado por
revisado médicamente por
verificado por
artículo revisado por
comprobado por
""",
    disclaimers="""
aviso legal
descargo de responsabilidad
exención de responsabilidad
aviso médico
""",
    sorting="""
ordenar por
ordenado por
""",
    votes="""
votos
valoraciones
opiniones
reseñas
""",
    media_words="""
imagen
foto
fotografía
vídeo
video
gráfico
gráfica
infografía
diagrama
tabla
mapa
ilustración
galería
""",
    found_here="""
aquí
""",
    site_speaks="""
nosotros
nos
nuestro
nuestra
nuestros
nuestras
me
mi
""",
    reader_words="""
tú
tu
tus
te
usted
su
ustedes
vuestro
""",
    reader_questions="""
¿quieres
¿buscas
¿necesitas
¿te gusta
¿te ha gustado
¿tienes
¿has
¿qué opinas
¿qué te parece
¿y tú
¿conoces
¿estás
¿listo
¿sabías
quieres
buscas
necesitas
te ha gustado
te gustó
tienes
qué opinas
y tú
""",
    free_words="""
gratis
gratuito
gratuita
gratuitamente
sin compromiso
sin coste
""",
    notices="""
este artículo ha sido actualizado
artículo actualizado
las opiniones expresadas
precios válidos
precios consultados
con información de
con información de agencias
¿has visto un error
¿has encontrado un error
¿ves algún error
¿viste un error
""",
    roundups="""
en breve
breves
resumen
revista de prensa
boletín
la semana en
lo más destacado
en directo
en vivo
última hora
""",
    pivot_forms=r"""
\bno (?:es|son) (?:el|la|los|las) unic[oa]s?\b
\bno solo\b
\bde (?:muy )?(?:otra|otro|distint[oa]|diferente) (?:tipo|indole|clase|genero)\b
\bde (?:un|otro) (?:tipo|genero) (?:muy |bien )?(?:distinto|diferente)\b
\ben el (?:mundo|ambito|terreno|plano|universo|panorama)\b
\bhablando de\b
\ba proposito de\b
\ben otr[oa]s? (?:orden|noticias|ambito|frente|terreno)\b
\bmientras (?:tu|usted|muchos|algunos|unos)\b
\b(?:los amantes|los aficionados|los amigos|los seguidores|quienes) (?:de|del|a|al|disfrutan|gustan)\b
\bla actualidad\b
\bmientras tanto\b
""",
    rate_words="""
valora
valore
puntúa
califica
califique
vota
""",
    second_person="""
tú tus usted ustedes vosotros vuestro vuestra
""",
    additives="""
también asimismo igualmente
""",
    member_details="""
registrado
se unio
miembro desde
mensajes
temas
reacciones
ubicacion
""",
    button_patterns=r"""
^(?:sigue|siga|sigan|segui|unete|unase|entra|suscribete) (?:al?|en|el|la|los|las|todas?|toda la) .{1,50} (?:en|de) (?:whatsapp|telegram|google news|google discover|instagram|facebook|youtube|tiktok|linkedin|bluesky|threads)\W*$
^(?:descarga|descargue|descargate) (?:aqui )?la (?:app|aplicacion) de .{2,40}$
""",
    standing_patterns=r"""
^al (?:enviar|suscribirte|suscribirse|registrarte|registrarse|hacer clic|continuar|inscribirte|pulsar)\b.{0,160}\b(?:aceptas?|consientes?|de acuerdo|autorizas?)\b.*$
^¿?ya (?:eres|es|soy) (?:suscriptor\w*|soci[oa]|miembro|abonad[oa])\b\??.{0,40}$
^(?:este|esta) (?:articulo|texto|entrevista|nota|reportaje)\b (?:fue|ha sido|se) (?:\w+ ){0,2}(?:publicad\w*|publico|editad\w*|traducid\w*)\b.{0,100}$
^(?:los )?comentarios (?:estan|han sido) (?:cerrados|desactivados)\b.{0,40}$
^¿?(?:has |ha )?(?:encontrado|detectado|visto|encontraste) (?:algun |un )?(?:error|fallo|errata)\b.{0,30}\?.{0,60}$
^descargate? (?:nuestra|la) app\b.{0,60}$
^puedes darte de baja\b.{0,60}$
^(?:normas ?[›>|] ?)?inicia sesion para (?:comentar|participar|seguir|guardar)\b.{0,30}$
^tu suscripcion se esta usando\b.{0,60}$
^(?:compartir (?:en|por) \w+[ ,|]*){1,7}(?:copiar (?:el )?enlace)?$
^\d(?:[.,]\d+)? de \d[\d.]* (?:votos|valoraciones|opiniones)$
^sigue leyendo (?:debajo|despues)\b.{0,30}$
^(?:ver (?:el )?video|aceptar y continuar|aceptar todo|rechazar todo)$
^¿?te ha (?:resultado util|sido util|servido)\b\??.{0,20}$
^(?:este|esta) (?:articulo|nota|noticia) (?:fue|ha sido) (?:actualizad[oa]|modificad[oa]) .{4,40}$
^[^.!?]{3,40} ?/ ?(?:efe|afp|ap|reuters|europa press|getty images)$
^(?:escuchar?|imprimir|guardar|descargar) (?:este |esta |el |la )?(?:articulo|noticia|nota|reportaje)$
^si (?:te|le) (?:ha gustado|gusto) (?:este|esta|el|la) (?:articulo|entrada|post|receta|texto)\b.{0,20}\b(?:comparte\w*|compartel\w*|suscribe\w*|sigue\w*|deja\w*)\b.{0,60}$
^(?:los |las )?(?:comentarios|opiniones)\b.{0,60}\bresponsabilidad\b.{0,120}$
^suscribete\b[^.!?]{0,30}\b(?:desde|por)\b.{0,15}(?:€|\beuros?\b).{0,20}$
""",
)
